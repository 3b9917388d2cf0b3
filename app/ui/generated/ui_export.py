# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine
from app.ui.panels.notice import Notice

class Ui_Export(object):
    def setupUi(self, Export):
        if not Export.objectName():
            Export.setObjectName(u"Export")
        Export.resize(760, 560)
        self.outer = QVBoxLayout(Export)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 16, 24, 16)
        self.sides = QStackedWidget(Export)
        self.sides.setObjectName(u"sides")
        self.choosing = QWidget()
        self.choosing.setObjectName(u"choosing")
        self.choosingLayout = QVBoxLayout(self.choosing)
        self.choosingLayout.setSpacing(12)
        self.choosingLayout.setObjectName(u"choosingLayout")
        self.choosingLayout.setContentsMargins(0, 0, 0, 0)
        self.choices = QFormLayout()
        self.choices.setObjectName(u"choices")
        self.choices.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.choices.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.choices.setHorizontalSpacing(16)
        self.choices.setVerticalSpacing(8)
        self.stageLabel = QLabel(self.choosing)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.setWidget(0, QFormLayout.ItemRole.LabelRole, self.stageLabel)

        self.stageRow = QHBoxLayout()
        self.stageRow.setObjectName(u"stageRow")
        self.stage = QComboBox(self.choosing)
        self.stage.setObjectName(u"stage")

        self.stageRow.addWidget(self.stage)

        self.stageGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stageRow.addItem(self.stageGap)


        self.choices.setLayout(0, QFormLayout.ItemRole.FieldRole, self.stageRow)

        self.languagesLabel = QLabel(self.choosing)
        self.languagesLabel.setObjectName(u"languagesLabel")
        self.languagesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.setWidget(1, QFormLayout.ItemRole.LabelRole, self.languagesLabel)

        self.languagesRow = QHBoxLayout()
        self.languagesRow.setSpacing(16)
        self.languagesRow.setObjectName(u"languagesRow")
        self.finnish = QCheckBox(self.choosing)
        self.finnish.setObjectName(u"finnish")
        self.finnish.setText(u"Suomi")
        self.finnish.setChecked(True)

        self.languagesRow.addWidget(self.finnish)

        self.swedish = QCheckBox(self.choosing)
        self.swedish.setObjectName(u"swedish")
        self.swedish.setText(u"Svenska")
        self.swedish.setChecked(True)

        self.languagesRow.addWidget(self.swedish)

        self.languagesGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.languagesRow.addItem(self.languagesGap)


        self.choices.setLayout(1, QFormLayout.ItemRole.FieldRole, self.languagesRow)

        self.folderLabel = QLabel(self.choosing)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.setWidget(2, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName(u"folderRow")
        self.folder = QLineEdit(self.choosing)
        self.folder.setObjectName(u"folder")

        self.folderRow.addWidget(self.folder)

        self.chooseFolder = QPushButton(self.choosing)
        self.chooseFolder.setObjectName(u"chooseFolder")
        self.chooseFolder.setAutoDefault(False)

        self.folderRow.addWidget(self.chooseFolder)


        self.choices.setLayout(2, QFormLayout.ItemRole.FieldRole, self.folderRow)

        self.filesLabel = QLabel(self.choosing)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.setWidget(3, QFormLayout.ItemRole.LabelRole, self.filesLabel)

        self.names = QLabel(self.choosing)
        self.names.setObjectName(u"names")
        self.names.setTextFormat(Qt.TextFormat.PlainText)
        self.names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.names.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.names.sizePolicy().hasHeightForWidth())
        self.names.setSizePolicy(sizePolicy)

        self.choices.setWidget(3, QFormLayout.ItemRole.FieldRole, self.names)

        self.more = QToolButton(self.choosing)
        self.more.setObjectName(u"more")
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setAutoRaise(True)
        self.more.setProperty(u"gap", True)

        self.choices.setWidget(4, QFormLayout.ItemRole.FieldRole, self.more)

        self.formatLabel = QLabel(self.choosing)
        self.formatLabel.setObjectName(u"formatLabel")
        self.formatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.setWidget(5, QFormLayout.ItemRole.LabelRole, self.formatLabel)

        self.format = QComboBox(self.choosing)
        self.format.setObjectName(u"format")

        self.choices.setWidget(5, QFormLayout.ItemRole.FieldRole, self.format)

        self.templateLabel = QLabel(self.choosing)
        self.templateLabel.setObjectName(u"templateLabel")
        self.templateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.choices.setWidget(6, QFormLayout.ItemRole.LabelRole, self.templateLabel)

        self.templateRow = QWidget(self.choosing)
        self.templateRow.setObjectName(u"templateRow")
        self.templateLayout = QHBoxLayout(self.templateRow)
        self.templateLayout.setSpacing(8)
        self.templateLayout.setObjectName(u"templateLayout")
        self.templateLayout.setContentsMargins(0, 0, 0, 0)
        self.template_ = ClearableLine(self.templateRow)
        self.template_.setObjectName(u"template_")
        self.template_.setClearButtonEnabled(True)

        self.templateLayout.addWidget(self.template_)

        self.chooseTemplate = QPushButton(self.templateRow)
        self.chooseTemplate.setObjectName(u"chooseTemplate")
        self.chooseTemplate.setAutoDefault(False)

        self.templateLayout.addWidget(self.chooseTemplate)


        self.choices.setWidget(6, QFormLayout.ItemRole.FieldRole, self.templateRow)


        self.choosingLayout.addLayout(self.choices)

        self.readyRow = QHBoxLayout()
        self.readyRow.setSpacing(8)
        self.readyRow.setObjectName(u"readyRow")
        self.readyIcon = QLabel(self.choosing)
        self.readyIcon.setObjectName(u"readyIcon")
        self.readyIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.readyRow.addWidget(self.readyIcon)

        self.ready = QLabel(self.choosing)
        self.ready.setObjectName(u"ready")
        self.ready.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.ready.sizePolicy().hasHeightForWidth())
        self.ready.setSizePolicy(sizePolicy)
        self.ready.setWordWrap(True)

        self.readyRow.addWidget(self.ready)


        self.choosingLayout.addLayout(self.readyRow)

        self.lacking = QTreeWidget(self.choosing)
        __qtreewidgetitem = QTreeWidgetItem()
        __qtreewidgetitem.setText(0, u"1")
        self.lacking.setHeaderItem(__qtreewidgetitem)
        self.lacking.setObjectName(u"lacking")
        self.lacking.setHeaderHidden(True)
        self.lacking.setRootIsDecorated(False)
        self.lacking.setItemsExpandable(False)
        self.lacking.setIndentation(16)
        self.lacking.setMinimumSize(QSize(0, 96))

        self.choosingLayout.addWidget(self.lacking)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choosingLayout.addItem(self.rest)

        self.seen = QCheckBox(self.choosing)
        self.seen.setObjectName(u"seen")

        self.choosingLayout.addWidget(self.seen)

        self.choosingLayout.setStretch(2, 1)
        self.sides.addWidget(self.choosing)
        self.done = QWidget()
        self.done.setObjectName(u"done")
        self.doneLayout = QVBoxLayout(self.done)
        self.doneLayout.setSpacing(12)
        self.doneLayout.setObjectName(u"doneLayout")
        self.doneLayout.setContentsMargins(0, 0, 0, 0)
        self.writtenRow = QHBoxLayout()
        self.writtenRow.setSpacing(8)
        self.writtenRow.setObjectName(u"writtenRow")
        self.writtenIcon = QLabel(self.done)
        self.writtenIcon.setObjectName(u"writtenIcon")
        self.writtenIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.writtenRow.addWidget(self.writtenIcon)

        self.written = QLabel(self.done)
        self.written.setObjectName(u"written")
        self.written.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.written.sizePolicy().hasHeightForWidth())
        self.written.setSizePolicy(sizePolicy)
        self.written.setProperty(u"textRole", u"section")
        self.written.setWordWrap(True)

        self.writtenRow.addWidget(self.written)


        self.doneLayout.addLayout(self.writtenRow)

        self.files = QListWidget(self.done)
        self.files.setObjectName(u"files")
        self.files.setMaximumSize(QSize(16777215, 88))

        self.doneLayout.addWidget(self.files)

        self.place = QLabel(self.done)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setProperty(u"textRole", u"muted")
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.doneLayout.addWidget(self.place)

        self.fileButtons = QHBoxLayout()
        self.fileButtons.setSpacing(8)
        self.fileButtons.setObjectName(u"fileButtons")
        self.open = QPushButton(self.done)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)

        self.fileButtons.addWidget(self.open)

        self.showFolder = QPushButton(self.done)
        self.showFolder.setObjectName(u"showFolder")
        self.showFolder.setAutoDefault(False)

        self.fileButtons.addWidget(self.showFolder)

        self.copyPath = QPushButton(self.done)
        self.copyPath.setObjectName(u"copyPath")
        self.copyPath.setAutoDefault(False)

        self.fileButtons.addWidget(self.copyPath)

        self.fileGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileButtons.addItem(self.fileGap)


        self.doneLayout.addLayout(self.fileButtons)

        self.doneRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneLayout.addItem(self.doneRest)

        self.sides.addWidget(self.done)

        self.outer.addWidget(self.sides)

        self.notice = Notice(Export)
        self.notice.setObjectName(u"notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.copyParts = QPushButton(Export)
        self.copyParts.setObjectName(u"copyParts")
        self.copyParts.setFlat(True)
        self.copyParts.setAutoDefault(False)

        self.buttons.addWidget(self.copyParts)

        self.buttonsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.progress = QProgressBar(Export)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)
        self.progress.setMaximumSize(QSize(160, 16777215))

        self.buttons.addWidget(self.progress)

        self.cancel = QPushButton(Export)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.export_ = QPushButton(Export)
        self.export_.setObjectName(u"export_")
        self.export_.setProperty(u"primary", True)

        self.buttons.addWidget(self.export_)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.stageLabel.setBuddy(self.stage)
        self.languagesLabel.setBuddy(self.finnish)
        self.folderLabel.setBuddy(self.folder)
        self.formatLabel.setBuddy(self.format)
        self.templateLabel.setBuddy(self.template_)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.stage, self.finnish)
        QWidget.setTabOrder(self.finnish, self.swedish)
        QWidget.setTabOrder(self.swedish, self.folder)
        QWidget.setTabOrder(self.folder, self.chooseFolder)
        QWidget.setTabOrder(self.chooseFolder, self.more)
        QWidget.setTabOrder(self.more, self.format)
        QWidget.setTabOrder(self.format, self.template_)
        QWidget.setTabOrder(self.template_, self.chooseTemplate)
        QWidget.setTabOrder(self.chooseTemplate, self.lacking)
        QWidget.setTabOrder(self.lacking, self.seen)
        QWidget.setTabOrder(self.seen, self.files)
        QWidget.setTabOrder(self.files, self.open)
        QWidget.setTabOrder(self.open, self.showFolder)
        QWidget.setTabOrder(self.showFolder, self.copyPath)
        QWidget.setTabOrder(self.copyPath, self.copyParts)
        QWidget.setTabOrder(self.copyParts, self.cancel)
        QWidget.setTabOrder(self.cancel, self.export_)

        self.retranslateUi(Export)

        self.sides.setCurrentIndex(0)
        self.export_.setDefault(True)


        QMetaObject.connectSlotsByName(Export)
    # setupUi

    def retranslateUi(self, Export):
        Export.setWindowTitle(QCoreApplication.translate("Export", u"Export", None))
        self.stageLabel.setText(QCoreApplication.translate("Export", u"&Stage", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("Export", u"Stage of the document", None))
#endif // QT_CONFIG(accessibility)
        self.languagesLabel.setText(QCoreApplication.translate("Export", u"&Languages", None))
#if QT_CONFIG(accessibility)
        self.finnish.setAccessibleName(QCoreApplication.translate("Export", u"The document in Finnish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.swedish.setAccessibleName(QCoreApplication.translate("Export", u"The document in Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.folderLabel.setText(QCoreApplication.translate("Export", u"&Folder", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("Export", u"Folder of the files", None))
#endif // QT_CONFIG(accessibility)
        self.chooseFolder.setText(QCoreApplication.translate("Export", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseFolder.setAccessibleName(QCoreApplication.translate("Export", u"Choose the folder", None))
#endif // QT_CONFIG(accessibility)
        self.filesLabel.setText(QCoreApplication.translate("Export", u"Files", None))
        self.more.setText(QCoreApplication.translate("Export", u"More", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("Export", u"More: format and template", None))
#endif // QT_CONFIG(accessibility)
        self.formatLabel.setText(QCoreApplication.translate("Export", u"F&ormat", None))
#if QT_CONFIG(accessibility)
        self.format.setAccessibleName(QCoreApplication.translate("Export", u"Format of the files", None))
#endif // QT_CONFIG(accessibility)
        self.templateLabel.setText(QCoreApplication.translate("Export", u"&Template", None))
#if QT_CONFIG(accessibility)
        self.template_.setAccessibleName(QCoreApplication.translate("Export", u"Word template of the city", None))
#endif // QT_CONFIG(accessibility)
        self.template_.setPlaceholderText(QCoreApplication.translate("Export", u"The program's own template", None))
        self.chooseTemplate.setText(QCoreApplication.translate("Export", u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseTemplate.setAccessibleName(QCoreApplication.translate("Export", u"Choose the template", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lacking.setAccessibleName(QCoreApplication.translate("Export", u"What is not ready; Enter goes there", None))
#endif // QT_CONFIG(accessibility)
        self.seen.setText(QCoreApplication.translate("Export", u"I &have seen these", None))
#if QT_CONFIG(accessibility)
        self.seen.setAccessibleName(QCoreApplication.translate("Export", u"I have seen what is not ready", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("Export", u"Files that were written; Enter opens one", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("Export", u"&Open", None))
#if QT_CONFIG(accessibility)
        self.open.setAccessibleName(QCoreApplication.translate("Export", u"Open the file", None))
#endif // QT_CONFIG(accessibility)
        self.showFolder.setText(QCoreApplication.translate("Export", u"&Show in folder", None))
#if QT_CONFIG(accessibility)
        self.showFolder.setAccessibleName(QCoreApplication.translate("Export", u"Show the file in its folder", None))
#endif // QT_CONFIG(accessibility)
        self.copyPath.setText(QCoreApplication.translate("Export", u"Copy &path", None))
#if QT_CONFIG(accessibility)
        self.copyPath.setAccessibleName(QCoreApplication.translate("Export", u"Copy the path of the file", None))
#endif // QT_CONFIG(accessibility)
        self.copyParts.setText(QCoreApplication.translate("Export", u"&Copy part by part\u2026", None))
#if QT_CONFIG(accessibility)
        self.copyParts.setAccessibleName(QCoreApplication.translate("Export", u"Copy the document part by part", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Export", u"Progress of the export", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("Export", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("Export", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.export_.setText(QCoreApplication.translate("Export", u"&Export", None))
#if QT_CONFIG(accessibility)
        self.export_.setAccessibleName(QCoreApplication.translate("Export", u"Export the documents", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
