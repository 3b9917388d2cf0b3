# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSlider, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine

class Ui_PreferencesDialog(object):
    def setupUi(self, PreferencesDialog):
        if not PreferencesDialog.objectName():
            PreferencesDialog.setObjectName(u"PreferencesDialog")
        PreferencesDialog.resize(620, 720)
        self.dialogLayout = QVBoxLayout(PreferencesDialog)
        self.dialogLayout.setSpacing(0)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PreferencesDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setProperty(u"bare", True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.pageLayout = QVBoxLayout(self.page)
        self.pageLayout.setSpacing(12)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(24, 24, 24, 16)
        self.lookTitle = QLabel(self.page)
        self.lookTitle.setObjectName(u"lookTitle")
        self.lookTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.lookTitle.setProperty(u"textRole", u"section")

        self.pageLayout.addWidget(self.lookTitle)

        self.lookForm = QFormLayout()
        self.lookForm.setObjectName(u"lookForm")
        self.lookForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.lookForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.lookForm.setHorizontalSpacing(12)
        self.lookForm.setVerticalSpacing(8)
        self.lookForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.languageLabel = QLabel(self.page)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.lookForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.languageLabel)

        self.language = QComboBox(self.page)
        self.language.setObjectName(u"language")

        self.lookForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.lookLabel = QLabel(self.page)
        self.lookLabel.setObjectName(u"lookLabel")
        self.lookLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.lookForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.lookLabel)

        self.look = QComboBox(self.page)
        self.look.addItem("")
        self.look.addItem("")
        self.look.addItem("")
        self.look.setObjectName(u"look")

        self.lookForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.look)

        self.textSizeLabel = QLabel(self.page)
        self.textSizeLabel.setObjectName(u"textSizeLabel")
        self.textSizeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.lookForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.textSizeLabel)

        self.sizeRow = QHBoxLayout()
        self.sizeRow.setSpacing(8)
        self.sizeRow.setObjectName(u"sizeRow")
        self.textSize = QSlider(self.page)
        self.textSize.setObjectName(u"textSize")
        self.textSize.setMinimum(8)
        self.textSize.setMaximum(20)
        self.textSize.setPageStep(1)
        self.textSize.setTracking(True)
        self.textSize.setOrientation(Qt.Orientation.Horizontal)

        self.sizeRow.addWidget(self.textSize)

        self.textSizeShown = QLabel(self.page)
        self.textSizeShown.setObjectName(u"textSizeShown")
        self.textSizeShown.setTextFormat(Qt.TextFormat.PlainText)
        self.textSizeShown.setMinimumSize(QSize(48, 0))
        self.textSizeShown.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.sizeRow.addWidget(self.textSizeShown)


        self.lookForm.setLayout(2, QFormLayout.ItemRole.FieldRole, self.sizeRow)

        self.sample = QLabel(self.page)
        self.sample.setObjectName(u"sample")
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setWordWrap(True)

        self.lookForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.sample)

        self.reducedMotion = QCheckBox(self.page)
        self.reducedMotion.setObjectName(u"reducedMotion")

        self.lookForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reducedMotion)


        self.pageLayout.addLayout(self.lookForm)

        self.proofingGap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pageLayout.addItem(self.proofingGap)

        self.proofingTitle = QLabel(self.page)
        self.proofingTitle.setObjectName(u"proofingTitle")
        self.proofingTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.proofingTitle.setProperty(u"textRole", u"section")

        self.pageLayout.addWidget(self.proofingTitle)

        self.proofingForm = QFormLayout()
        self.proofingForm.setObjectName(u"proofingForm")
        self.proofingForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.proofingForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.proofingForm.setHorizontalSpacing(12)
        self.proofingForm.setVerticalSpacing(8)
        self.proofingForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.writingLabel = QLabel(self.page)
        self.writingLabel.setObjectName(u"writingLabel")
        self.writingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.proofingForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.writingLabel)

        self.proofreading = QCheckBox(self.page)
        self.proofreading.setObjectName(u"proofreading")

        self.proofingForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.proofreading)

        self.autofix = QCheckBox(self.page)
        self.autofix.setObjectName(u"autofix")

        self.proofingForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.autofix)

        self.engineFiLabel = QLabel(self.page)
        self.engineFiLabel.setObjectName(u"engineFiLabel")
        self.engineFiLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.proofingForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.engineFiLabel)

        self.engineFi = QLabel(self.page)
        self.engineFi.setObjectName(u"engineFi")
        self.engineFi.setTextFormat(Qt.TextFormat.PlainText)
        self.engineFi.setWordWrap(True)
        self.engineFi.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.proofingForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.engineFi)

        self.engineSvLabel = QLabel(self.page)
        self.engineSvLabel.setObjectName(u"engineSvLabel")
        self.engineSvLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.proofingForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.engineSvLabel)

        self.engineSv = QLabel(self.page)
        self.engineSv.setObjectName(u"engineSv")
        self.engineSv.setTextFormat(Qt.TextFormat.PlainText)
        self.engineSv.setWordWrap(True)
        self.engineSv.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.proofingForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.engineSv)

        self.officeWordsLabel = QLabel(self.page)
        self.officeWordsLabel.setObjectName(u"officeWordsLabel")
        self.officeWordsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.proofingForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.officeWordsLabel)

        self.officeRow = QHBoxLayout()
        self.officeRow.setSpacing(8)
        self.officeRow.setObjectName(u"officeRow")
        self.officeWords = ClearableLine(self.page)
        self.officeWords.setObjectName(u"officeWords")
        self.officeWords.setClearButtonEnabled(True)

        self.officeRow.addWidget(self.officeWords)

        self.chooseOfficeWords = QPushButton(self.page)
        self.chooseOfficeWords.setObjectName(u"chooseOfficeWords")
        self.chooseOfficeWords.setAutoDefault(False)

        self.officeRow.addWidget(self.chooseOfficeWords)


        self.proofingForm.setLayout(4, QFormLayout.ItemRole.FieldRole, self.officeRow)

        self.officeTold = QLabel(self.page)
        self.officeTold.setObjectName(u"officeTold")
        self.officeTold.setTextFormat(Qt.TextFormat.PlainText)
        self.officeTold.setWordWrap(True)
        self.officeTold.setProperty(u"textRole", u"caption")

        self.proofingForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.officeTold)

        self.myWordsRow = QHBoxLayout()
        self.myWordsRow.setObjectName(u"myWordsRow")
        self.myWords = QPushButton(self.page)
        self.myWords.setObjectName(u"myWords")
        self.myWords.setAutoDefault(False)

        self.myWordsRow.addWidget(self.myWords)

        self.myWordsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.myWordsRow.addItem(self.myWordsGap)


        self.proofingForm.setLayout(6, QFormLayout.ItemRole.FieldRole, self.myWordsRow)


        self.pageLayout.addLayout(self.proofingForm)

        self.statutesGap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pageLayout.addItem(self.statutesGap)

        self.statutesTitle = QLabel(self.page)
        self.statutesTitle.setObjectName(u"statutesTitle")
        self.statutesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.statutesTitle.setProperty(u"textRole", u"section")

        self.pageLayout.addWidget(self.statutesTitle)

        self.statutesTold = QLabel(self.page)
        self.statutesTold.setObjectName(u"statutesTold")
        self.statutesTold.setTextFormat(Qt.TextFormat.PlainText)
        self.statutesTold.setWordWrap(True)
        self.statutesTold.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.pageLayout.addWidget(self.statutesTold)

        self.statutesRow = QHBoxLayout()
        self.statutesRow.setSpacing(8)
        self.statutesRow.setObjectName(u"statutesRow")
        self.newerStatutes = QPushButton(self.page)
        self.newerStatutes.setObjectName(u"newerStatutes")
        self.newerStatutes.setAutoDefault(False)

        self.statutesRow.addWidget(self.newerStatutes)

        self.ownStatutes = QPushButton(self.page)
        self.ownStatutes.setObjectName(u"ownStatutes")
        self.ownStatutes.setAutoDefault(False)
        self.ownStatutes.setVisible(False)

        self.statutesRow.addWidget(self.ownStatutes)

        self.statutesRowGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.statutesRow.addItem(self.statutesRowGap)


        self.pageLayout.addLayout(self.statutesRow)

        self.statutesProblem = QLabel(self.page)
        self.statutesProblem.setObjectName(u"statutesProblem")
        self.statutesProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.statutesProblem.setWordWrap(True)
        self.statutesProblem.setProperty(u"textRole", u"error")
        self.statutesProblem.setVisible(False)

        self.pageLayout.addWidget(self.statutesProblem)

        self.ownGap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pageLayout.addItem(self.ownGap)

        self.ownTitle = QLabel(self.page)
        self.ownTitle.setObjectName(u"ownTitle")
        self.ownTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.ownTitle.setProperty(u"textRole", u"section")

        self.pageLayout.addWidget(self.ownTitle)

        self.ownHint = QLabel(self.page)
        self.ownHint.setObjectName(u"ownHint")
        self.ownHint.setTextFormat(Qt.TextFormat.PlainText)
        self.ownHint.setProperty(u"textRole", u"caption")
        self.ownHint.setWordWrap(True)

        self.pageLayout.addWidget(self.ownHint)

        self.ownForm = QFormLayout()
        self.ownForm.setObjectName(u"ownForm")
        self.ownForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.ownForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.ownForm.setHorizontalSpacing(12)
        self.ownForm.setVerticalSpacing(8)
        self.ownForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.givenLabel = QLabel(self.page)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ownForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.givenLabel)

        self.given = QLineEdit(self.page)
        self.given.setObjectName(u"given")

        self.ownForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.given)

        self.familyLabel = QLabel(self.page)
        self.familyLabel.setObjectName(u"familyLabel")
        self.familyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ownForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.familyLabel)

        self.family = QLineEdit(self.page)
        self.family.setObjectName(u"family")

        self.ownForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.family)

        self.titleFiLabel = QLabel(self.page)
        self.titleFiLabel.setObjectName(u"titleFiLabel")
        self.titleFiLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ownForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.titleFiLabel)

        self.titleFi = QLineEdit(self.page)
        self.titleFi.setObjectName(u"titleFi")

        self.ownForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.titleFi)

        self.titleSvLabel = QLabel(self.page)
        self.titleSvLabel.setObjectName(u"titleSvLabel")
        self.titleSvLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ownForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.titleSvLabel)

        self.titleSv = QLineEdit(self.page)
        self.titleSv.setObjectName(u"titleSv")

        self.ownForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.titleSv)

        self.phoneLabel = QLabel(self.page)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ownForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.phoneLabel)

        self.phone = QLineEdit(self.page)
        self.phone.setObjectName(u"phone")

        self.ownForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.phone)

        self.emailLabel = QLabel(self.page)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ownForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.emailLabel)

        self.email = QLineEdit(self.page)
        self.email.setObjectName(u"email")

        self.ownForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.email)


        self.pageLayout.addLayout(self.ownForm)

        self.documentsGap = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pageLayout.addItem(self.documentsGap)

        self.documentsTitle = QLabel(self.page)
        self.documentsTitle.setObjectName(u"documentsTitle")
        self.documentsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.documentsTitle.setProperty(u"textRole", u"section")

        self.pageLayout.addWidget(self.documentsTitle)

        self.documentsForm = QFormLayout()
        self.documentsForm.setObjectName(u"documentsForm")
        self.documentsForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.documentsForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.documentsForm.setHorizontalSpacing(12)
        self.documentsForm.setVerticalSpacing(8)
        self.documentsForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.profileLabel = QLabel(self.page)
        self.profileLabel.setObjectName(u"profileLabel")
        self.profileLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.documentsForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.profileLabel)

        self.profile = QComboBox(self.page)
        self.profile.setObjectName(u"profile")

        self.documentsForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.profile)

        self.exportFolderLabel = QLabel(self.page)
        self.exportFolderLabel.setObjectName(u"exportFolderLabel")
        self.exportFolderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.documentsForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.exportFolderLabel)

        self.exportRow = QHBoxLayout()
        self.exportRow.setSpacing(8)
        self.exportRow.setObjectName(u"exportRow")
        self.exportFolder = QLineEdit(self.page)
        self.exportFolder.setObjectName(u"exportFolder")

        self.exportRow.addWidget(self.exportFolder)

        self.chooseExportFolder = QPushButton(self.page)
        self.chooseExportFolder.setObjectName(u"chooseExportFolder")
        self.chooseExportFolder.setAutoDefault(False)

        self.exportRow.addWidget(self.chooseExportFolder)


        self.documentsForm.setLayout(1, QFormLayout.ItemRole.FieldRole, self.exportRow)

        self.templateLabel = QLabel(self.page)
        self.templateLabel.setObjectName(u"templateLabel")
        self.templateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.documentsForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.templateLabel)

        self.templateRow = QHBoxLayout()
        self.templateRow.setSpacing(8)
        self.templateRow.setObjectName(u"templateRow")
        self.template = QLineEdit(self.page)
        self.template.setObjectName(u"template")

        self.templateRow.addWidget(self.template)

        self.chooseTemplate = QPushButton(self.page)
        self.chooseTemplate.setObjectName(u"chooseTemplate")
        self.chooseTemplate.setAutoDefault(False)

        self.templateRow.addWidget(self.chooseTemplate)


        self.documentsForm.setLayout(2, QFormLayout.ItemRole.FieldRole, self.templateRow)


        self.pageLayout.addLayout(self.documentsForm)

        self.templateMessage = QFrame(self.page)
        self.templateMessage.setObjectName(u"templateMessage")
        self.templateMessage.setProperty(u"message", u"error")
        self.templateMessageRow = QHBoxLayout(self.templateMessage)
        self.templateMessageRow.setSpacing(8)
        self.templateMessageRow.setObjectName(u"templateMessageRow")
        self.templateMessageRow.setContentsMargins(12, 8, 12, 8)
        self.templateMessageIcon = QLabel(self.templateMessage)
        self.templateMessageIcon.setObjectName(u"templateMessageIcon")
        self.templateMessageIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.templateMessageRow.addWidget(self.templateMessageIcon)

        self.templateMessageText = QLabel(self.templateMessage)
        self.templateMessageText.setObjectName(u"templateMessageText")
        self.templateMessageText.setTextFormat(Qt.TextFormat.PlainText)
        self.templateMessageText.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.templateMessageText.sizePolicy().hasHeightForWidth())
        self.templateMessageText.setSizePolicy(sizePolicy)
        self.templateMessageText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.templateMessageRow.addWidget(self.templateMessageText)


        self.pageLayout.addWidget(self.templateMessage)

        self.pageEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.pageEnd)

        self.scroll.setWidget(self.page)

        self.dialogLayout.addWidget(self.scroll)

        self.footer = QFrame(PreferencesDialog)
        self.footer.setObjectName(u"footer")
        self.footer.setProperty(u"band", True)
        self.footerLayout = QHBoxLayout(self.footer)
        self.footerLayout.setSpacing(12)
        self.footerLayout.setObjectName(u"footerLayout")
        self.footerLayout.setContentsMargins(16, 12, 24, 12)
        self.restore = QPushButton(self.footer)
        self.restore.setObjectName(u"restore")
        self.restore.setFlat(True)
        self.restore.setAutoDefault(False)

        self.footerLayout.addWidget(self.restore)

        self.footerGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footerLayout.addItem(self.footerGap)

        self.footerHint = QLabel(self.footer)
        self.footerHint.setObjectName(u"footerHint")
        self.footerHint.setTextFormat(Qt.TextFormat.PlainText)
        self.footerHint.setProperty(u"textRole", u"caption")

        self.footerLayout.addWidget(self.footerHint)

        self.close = QPushButton(self.footer)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.footerLayout.addWidget(self.close)


        self.dialogLayout.addWidget(self.footer)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.language)
        self.lookLabel.setBuddy(self.look)
        self.textSizeLabel.setBuddy(self.textSize)
        self.writingLabel.setBuddy(self.proofreading)
        self.officeWordsLabel.setBuddy(self.officeWords)
        self.givenLabel.setBuddy(self.given)
        self.familyLabel.setBuddy(self.family)
        self.titleFiLabel.setBuddy(self.titleFi)
        self.titleSvLabel.setBuddy(self.titleSv)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.profileLabel.setBuddy(self.profile)
        self.exportFolderLabel.setBuddy(self.exportFolder)
        self.templateLabel.setBuddy(self.template)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language, self.look)
        QWidget.setTabOrder(self.look, self.textSize)
        QWidget.setTabOrder(self.textSize, self.reducedMotion)
        QWidget.setTabOrder(self.reducedMotion, self.proofreading)
        QWidget.setTabOrder(self.proofreading, self.autofix)
        QWidget.setTabOrder(self.autofix, self.officeWords)
        QWidget.setTabOrder(self.officeWords, self.chooseOfficeWords)
        QWidget.setTabOrder(self.chooseOfficeWords, self.myWords)
        QWidget.setTabOrder(self.myWords, self.newerStatutes)
        QWidget.setTabOrder(self.newerStatutes, self.ownStatutes)
        QWidget.setTabOrder(self.ownStatutes, self.given)
        QWidget.setTabOrder(self.given, self.family)
        QWidget.setTabOrder(self.family, self.titleFi)
        QWidget.setTabOrder(self.titleFi, self.titleSv)
        QWidget.setTabOrder(self.titleSv, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.profile)
        QWidget.setTabOrder(self.profile, self.exportFolder)
        QWidget.setTabOrder(self.exportFolder, self.chooseExportFolder)
        QWidget.setTabOrder(self.chooseExportFolder, self.template)
        QWidget.setTabOrder(self.template, self.chooseTemplate)
        QWidget.setTabOrder(self.chooseTemplate, self.restore)
        QWidget.setTabOrder(self.restore, self.close)

        self.retranslateUi(PreferencesDialog)

        QMetaObject.connectSlotsByName(PreferencesDialog)
    # setupUi

    def retranslateUi(self, PreferencesDialog):
        PreferencesDialog.setWindowTitle(QCoreApplication.translate("PreferencesDialog", u"Preferences", None))
        self.lookTitle.setText(QCoreApplication.translate("PreferencesDialog", u"Language and look", None))
        self.languageLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Language of the program", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Language of the program", None))
#endif // QT_CONFIG(accessibility)
        self.lookLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Colours", None))
        self.look.setItemText(0, QCoreApplication.translate("PreferencesDialog", u"As the system has them", None))
        self.look.setItemText(1, QCoreApplication.translate("PreferencesDialog", u"Light", None))
        self.look.setItemText(2, QCoreApplication.translate("PreferencesDialog", u"Dark", None))

#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.textSizeLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Text &size", None))
#if QT_CONFIG(accessibility)
        self.textSize.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.sample.setText(QCoreApplication.translate("PreferencesDialog", u"This is how large the text will be.", None))
        self.reducedMotion.setText(QCoreApplication.translate("PreferencesDialog", u"Let &nothing move by itself", None))
#if QT_CONFIG(accessibility)
        self.reducedMotion.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Let nothing move by itself", None))
#endif // QT_CONFIG(accessibility)
        self.proofingTitle.setText(QCoreApplication.translate("PreferencesDialog", u"Proofreading", None))
        self.writingLabel.setText(QCoreApplication.translate("PreferencesDialog", u"While writing", None))
        self.proofreading.setText(QCoreApplication.translate("PreferencesDialog", u"S&how misspelt words and other faults", None))
#if QT_CONFIG(accessibility)
        self.proofreading.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Show misspelt words and other faults", None))
#endif // QT_CONFIG(accessibility)
        self.autofix.setText(QCoreApplication.translate("PreferencesDialog", u"Put &quotation marks, dashes and spaces right as they are typed", None))
#if QT_CONFIG(accessibility)
        self.autofix.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Put quotation marks, dashes and spaces right as they are typed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.autofix.setToolTip(QCoreApplication.translate("PreferencesDialog", u"Ctrl+Z right after takes the change back and leaves what was typed.", None))
#endif // QT_CONFIG(tooltip)
        self.engineFiLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Finnish is read by", None))
        self.engineSvLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Swedish is read by", None))
        self.officeWordsLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Office's word list", None))
#if QT_CONFIG(accessibility)
        self.officeWords.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Office's word list", None))
#endif // QT_CONFIG(accessibility)
        self.officeWords.setPlaceholderText(QCoreApplication.translate("PreferencesDialog", u"None", None))
        self.chooseOfficeWords.setText(QCoreApplication.translate("PreferencesDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseOfficeWords.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Choose the office's word list", None))
#endif // QT_CONFIG(accessibility)
        self.myWords.setText(QCoreApplication.translate("PreferencesDialog", u"M&y words\u2026", None))
#if QT_CONFIG(accessibility)
        self.myWords.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"My words", None))
#endif // QT_CONFIG(accessibility)
        self.statutesTitle.setText(QCoreApplication.translate("PreferencesDialog", u"Statutes", None))
        self.newerStatutes.setText(QCoreApplication.translate("PreferencesDialog", u"Bring in newer data\u2026", None))
#if QT_CONFIG(accessibility)
        self.newerStatutes.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Bring in newer data of statutes", None))
#endif // QT_CONFIG(accessibility)
        self.ownStatutes.setText(QCoreApplication.translate("PreferencesDialog", u"Use the data that came with the program", None))
#if QT_CONFIG(accessibility)
        self.ownStatutes.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Use the data that came with the program", None))
#endif // QT_CONFIG(accessibility)
        self.ownTitle.setText(QCoreApplication.translate("PreferencesDialog", u"Your details", None))
        self.ownHint.setText(QCoreApplication.translate("PreferencesDialog", u"A new case has you as its preparer.", None))
        self.givenLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Given name", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Given name", None))
#endif // QT_CONFIG(accessibility)
        self.familyLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Family name", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.titleFiLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Title in F&innish", None))
#if QT_CONFIG(accessibility)
        self.titleFi.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Title in Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.titleSvLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Title in S&wedish", None))
#if QT_CONFIG(accessibility)
        self.titleSv.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Title in Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.documentsTitle.setText(QCoreApplication.translate("PreferencesDialog", u"Documents", None))
        self.profileLabel.setText(QCoreApplication.translate("PreferencesDialog", u"&Municipality of new cases", None))
#if QT_CONFIG(accessibility)
        self.profile.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Municipality of new cases", None))
#endif // QT_CONFIG(accessibility)
        self.exportFolderLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Fol&der for documents", None))
#if QT_CONFIG(accessibility)
        self.exportFolder.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Folder for documents", None))
#endif // QT_CONFIG(accessibility)
        self.exportFolder.setPlaceholderText(QCoreApplication.translate("PreferencesDialog", u"The one used last", None))
        self.chooseExportFolder.setText(QCoreApplication.translate("PreferencesDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseExportFolder.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Choose the folder for documents", None))
#endif // QT_CONFIG(accessibility)
        self.templateLabel.setText(QCoreApplication.translate("PreferencesDialog", u"Word &template", None))
#if QT_CONFIG(accessibility)
        self.template.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Word template", None))
#endif // QT_CONFIG(accessibility)
        self.template.setPlaceholderText(QCoreApplication.translate("PreferencesDialog", u"The program's own", None))
        self.chooseTemplate.setText(QCoreApplication.translate("PreferencesDialog", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseTemplate.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Choose a Word template", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("PreferencesDialog", u"&Restore defaults", None))
#if QT_CONFIG(accessibility)
        self.restore.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Restore defaults", None))
#endif // QT_CONFIG(accessibility)
        self.footerHint.setText(QCoreApplication.translate("PreferencesDialog", u"Changes hold at once.", None))
        self.close.setText(QCoreApplication.translate("PreferencesDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("PreferencesDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
