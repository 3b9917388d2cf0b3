# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facts.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from app.ui.binding_rows import RowList
from app.ui.binding_widgets import GrowingText
from app.ui.panels.derived import DerivedField

class Ui_Facts(object):
    def setupUi(self, Facts):
        if not Facts.objectName():
            Facts.setObjectName(u"Facts")
        self.pageLayout = QVBoxLayout(Facts)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Facts)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.bodyLayout = QHBoxLayout(self.body)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(24, 16, 24, 24)
        self.column = QWidget(self.body)
        self.column.setObjectName(u"column")
        self.column.setMaximumSize(QSize(920, 16777215))
        self.columnLayout = QVBoxLayout(self.column)
        self.columnLayout.setSpacing(12)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.pageTitle = QLabel(self.column)
        self.pageTitle.setObjectName(u"pageTitle")
        self.pageTitle.setProperty(u"textRole", u"title")

        self.columnLayout.addWidget(self.pageTitle)

        self.trouble = QLabel(self.column)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setProperty(u"textRole", u"error")

        self.columnLayout.addWidget(self.trouble)

        self.matterTitle = QLabel(self.column)
        self.matterTitle.setObjectName(u"matterTitle")
        self.matterTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.matterTitle)

        self.matter = QGridLayout()
        self.matter.setObjectName(u"matter")
        self.matter.setHorizontalSpacing(8)
        self.matter.setVerticalSpacing(12)
        self.matter.setContentsMargins(0, 0, 0, 0)
        self.profileBox = QVBoxLayout()
        self.profileBox.setSpacing(4)
        self.profileBox.setObjectName(u"profileBox")
        self.profileBox.setContentsMargins(0, 0, 0, 0)
        self.profileLabel = QLabel(self.column)
        self.profileLabel.setObjectName(u"profileLabel")
        self.profileLabel.setProperty(u"textRole", u"caption")

        self.profileBox.addWidget(self.profileLabel)

        self.profile = QComboBox(self.column)
        self.profile.setObjectName(u"profile")
        self.profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profile.setMinimumContentsLength(8)
        self.profile.setProperty(u"path", u"profile")

        self.profileBox.addWidget(self.profile)


        self.matter.addLayout(self.profileBox, 0, 0, 1, 1)

        self.kindBox = QVBoxLayout()
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.column)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"textRole", u"caption")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(self.column)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)
        self.kind.setProperty(u"path", u"motion/kind")

        self.kindBox.addWidget(self.kind)


        self.matter.addLayout(self.kindBox, 0, 1, 1, 1)

        self.languageBox = QVBoxLayout()
        self.languageBox.setSpacing(4)
        self.languageBox.setObjectName(u"languageBox")
        self.languageBox.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.column)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setProperty(u"textRole", u"caption")

        self.languageBox.addWidget(self.languageLabel)

        self.language = QComboBox(self.column)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(8)
        self.language.setProperty(u"path", u"motion/language")

        self.languageBox.addWidget(self.language)


        self.matter.addLayout(self.languageBox, 0, 2, 1, 1)

        self.sourceBox = QVBoxLayout()
        self.sourceBox.setSpacing(4)
        self.sourceBox.setObjectName(u"sourceBox")
        self.sourceBox.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(self.column)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"textRole", u"caption")

        self.sourceBox.addWidget(self.sourceLabel)

        self.source = QComboBox(self.column)
        self.source.setObjectName(u"source")
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(8)
        self.source.setProperty(u"path", u"source")

        self.sourceBox.addWidget(self.source)


        self.matter.addLayout(self.sourceBox, 0, 3, 1, 1)

        self.caseNumberBox = QVBoxLayout()
        self.caseNumberBox.setSpacing(4)
        self.caseNumberBox.setObjectName(u"caseNumberBox")
        self.caseNumberBox.setContentsMargins(0, 0, 0, 0)
        self.caseNumberLabel = QLabel(self.column)
        self.caseNumberLabel.setObjectName(u"caseNumberLabel")
        self.caseNumberLabel.setProperty(u"textRole", u"caption")

        self.caseNumberBox.addWidget(self.caseNumberLabel)

        self.caseNumber = QLineEdit(self.column)
        self.caseNumber.setObjectName(u"caseNumber")
        self.caseNumber.setProperty(u"path", u"case_number")

        self.caseNumberBox.addWidget(self.caseNumber)


        self.matter.addLayout(self.caseNumberBox, 1, 0, 1, 1)

        self.datedBox = QVBoxLayout()
        self.datedBox.setSpacing(4)
        self.datedBox.setObjectName(u"datedBox")
        self.datedBox.setContentsMargins(0, 0, 0, 0)
        self.datedLabel = QLabel(self.column)
        self.datedLabel.setObjectName(u"datedLabel")
        self.datedLabel.setProperty(u"textRole", u"caption")

        self.datedBox.addWidget(self.datedLabel)

        self.dated = QLineEdit(self.column)
        self.dated.setObjectName(u"dated")
        self.dated.setPlaceholderText(u"19.5.2025")
        self.dated.setProperty(u"path", u"motion/dated")
        self.dated.setProperty(u"codec", u"date")
        self.dated.setProperty(u"note", u"datedNote")

        self.datedBox.addWidget(self.dated)

        self.datedNote = QLabel(self.column)
        self.datedNote.setObjectName(u"datedNote")
        self.datedNote.setWordWrap(True)
        self.datedNote.setProperty(u"textRole", u"error")

        self.datedBox.addWidget(self.datedNote)


        self.matter.addLayout(self.datedBox, 1, 1, 1, 1)

        self.handedInBox = QVBoxLayout()
        self.handedInBox.setSpacing(4)
        self.handedInBox.setObjectName(u"handedInBox")
        self.handedInBox.setContentsMargins(0, 0, 0, 0)
        self.handedInLabel = QLabel(self.column)
        self.handedInLabel.setObjectName(u"handedInLabel")
        self.handedInLabel.setProperty(u"textRole", u"caption")

        self.handedInBox.addWidget(self.handedInLabel)

        self.handedIn = QLineEdit(self.column)
        self.handedIn.setObjectName(u"handedIn")
        self.handedIn.setPlaceholderText(u"19.5.2025")
        self.handedIn.setProperty(u"path", u"motion/handed_in")
        self.handedIn.setProperty(u"codec", u"date")
        self.handedIn.setProperty(u"note", u"handedInNote")

        self.handedInBox.addWidget(self.handedIn)

        self.handedInNote = QLabel(self.column)
        self.handedInNote.setObjectName(u"handedInNote")
        self.handedInNote.setWordWrap(True)
        self.handedInNote.setProperty(u"textRole", u"error")

        self.handedInBox.addWidget(self.handedInNote)


        self.matter.addLayout(self.handedInBox, 1, 2, 1, 1)

        self.deadlineBox = QVBoxLayout()
        self.deadlineBox.setSpacing(4)
        self.deadlineBox.setObjectName(u"deadlineBox")
        self.deadlineBox.setContentsMargins(0, 0, 0, 0)
        self.deadlineLabel = QLabel(self.column)
        self.deadlineLabel.setObjectName(u"deadlineLabel")
        self.deadlineLabel.setProperty(u"textRole", u"caption")

        self.deadlineBox.addWidget(self.deadlineLabel)

        self.deadline = QLineEdit(self.column)
        self.deadline.setObjectName(u"deadline")
        self.deadline.setProperty(u"path", u"deadline")
        self.deadline.setProperty(u"codec", u"date")
        self.deadline.setProperty(u"note", u"deadlineNote")

        self.deadlineBox.addWidget(self.deadline)

        self.deadlineNote = QLabel(self.column)
        self.deadlineNote.setObjectName(u"deadlineNote")
        self.deadlineNote.setWordWrap(True)
        self.deadlineNote.setProperty(u"textRole", u"error")

        self.deadlineBox.addWidget(self.deadlineNote)

        self.deadlineHint = QLabel(self.column)
        self.deadlineHint.setObjectName(u"deadlineHint")
        self.deadlineHint.setWordWrap(True)
        self.deadlineHint.setProperty(u"textRole", u"caption")

        self.deadlineBox.addWidget(self.deadlineHint)


        self.matter.addLayout(self.deadlineBox, 1, 3, 1, 1)

        self.matter.setColumnStretch(0, 1)
        self.matter.setColumnStretch(1, 1)
        self.matter.setColumnStretch(2, 1)
        self.matter.setColumnStretch(3, 1)

        self.columnLayout.addLayout(self.matter)

        self.topicTitle = QLabel(self.column)
        self.topicTitle.setObjectName(u"topicTitle")
        self.topicTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.topicTitle)

        self.topic = QHBoxLayout()
        self.topic.setSpacing(16)
        self.topic.setObjectName(u"topic")
        self.topic.setContentsMargins(0, 0, 0, 0)
        self.topicFiBox = QVBoxLayout()
        self.topicFiBox.setSpacing(4)
        self.topicFiBox.setObjectName(u"topicFiBox")
        self.topicFiBox.setContentsMargins(0, 0, 0, 0)
        self.topicFiLabel = QLabel(self.column)
        self.topicFiLabel.setObjectName(u"topicFiLabel")
        self.topicFiLabel.setProperty(u"textRole", u"caption")

        self.topicFiBox.addWidget(self.topicFiLabel)

        self.topicFi = GrowingText(self.column)
        self.topicFi.setObjectName(u"topicFi")
        self.topicFi.setPlaceholderText(u"py\u00f6r\u00e4pys\u00e4k\u00f6innin lis\u00e4\u00e4misest\u00e4")
        self.topicFi.setProperty(u"path", u"motion/topic/fi")

        self.topicFiBox.addWidget(self.topicFi)


        self.topic.addLayout(self.topicFiBox)

        self.topicSvBox = QVBoxLayout()
        self.topicSvBox.setSpacing(4)
        self.topicSvBox.setObjectName(u"topicSvBox")
        self.topicSvBox.setContentsMargins(0, 0, 0, 0)
        self.topicSvLabel = QLabel(self.column)
        self.topicSvLabel.setObjectName(u"topicSvLabel")
        self.topicSvLabel.setProperty(u"textRole", u"caption")

        self.topicSvBox.addWidget(self.topicSvLabel)

        self.topicSv = GrowingText(self.column)
        self.topicSv.setObjectName(u"topicSv")
        self.topicSv.setPlaceholderText(u"om att ut\u00f6ka cykelparkeringen")
        self.topicSv.setProperty(u"path", u"motion/topic/sv")

        self.topicSvBox.addWidget(self.topicSv)


        self.topic.addLayout(self.topicSvBox)

        self.topic.setStretch(0, 1)
        self.topic.setStretch(1, 1)

        self.columnLayout.addLayout(self.topic)

        self.title = DerivedField(self.column)
        self.title.setObjectName(u"title")

        self.columnLayout.addWidget(self.title)

        self.signatoriesTitle = QLabel(self.column)
        self.signatoriesTitle.setObjectName(u"signatoriesTitle")
        self.signatoriesTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.signatoriesTitle)

        self.signatories = RowList(self.column)
        self.signatories.setObjectName(u"signatories")

        self.columnLayout.addWidget(self.signatories)

        self.signatoryButtons = QHBoxLayout()
        self.signatoryButtons.setSpacing(8)
        self.signatoryButtons.setObjectName(u"signatoryButtons")
        self.signatoryButtons.setContentsMargins(0, 0, 0, 0)
        self.addPerson = QPushButton(self.column)
        self.addPerson.setObjectName(u"addPerson")

        self.signatoryButtons.addWidget(self.addPerson)

        self.addGroup = QPushButton(self.column)
        self.addGroup.setObjectName(u"addGroup")

        self.signatoryButtons.addWidget(self.addGroup)

        self.signatoryGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signatoryButtons.addItem(self.signatoryGap)


        self.columnLayout.addLayout(self.signatoryButtons)

        self.coSigners = QHBoxLayout()
        self.coSigners.setSpacing(16)
        self.coSigners.setObjectName(u"coSigners")
        self.coSigners.setContentsMargins(0, 0, 0, 0)
        self.coSignerCountBox = QVBoxLayout()
        self.coSignerCountBox.setSpacing(4)
        self.coSignerCountBox.setObjectName(u"coSignerCountBox")
        self.coSignerCountBox.setContentsMargins(0, 0, 0, 0)
        self.coSignerCountLabel = QLabel(self.column)
        self.coSignerCountLabel.setObjectName(u"coSignerCountLabel")
        self.coSignerCountLabel.setProperty(u"textRole", u"caption")

        self.coSignerCountBox.addWidget(self.coSignerCountLabel)

        self.coSignerCount = QLineEdit(self.column)
        self.coSignerCount.setObjectName(u"coSignerCount")
        self.coSignerCount.setProperty(u"path", u"motion/co_signer_count")
        self.coSignerCount.setProperty(u"codec", u"count")
        self.coSignerCount.setProperty(u"note", u"coSignerNote")

        self.coSignerCountBox.addWidget(self.coSignerCount)

        self.coSignerNote = QLabel(self.column)
        self.coSignerNote.setObjectName(u"coSignerNote")
        self.coSignerNote.setWordWrap(True)
        self.coSignerNote.setProperty(u"textRole", u"error")

        self.coSignerCountBox.addWidget(self.coSignerNote)

        self.countGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.coSignerCountBox.addItem(self.countGap)


        self.coSigners.addLayout(self.coSignerCountBox)

        self.coSignerNamesBox = QVBoxLayout()
        self.coSignerNamesBox.setSpacing(4)
        self.coSignerNamesBox.setObjectName(u"coSignerNamesBox")
        self.coSignerNamesBox.setContentsMargins(0, 0, 0, 0)
        self.coSignerNamesLabel = QLabel(self.column)
        self.coSignerNamesLabel.setObjectName(u"coSignerNamesLabel")
        self.coSignerNamesLabel.setProperty(u"textRole", u"caption")

        self.coSignerNamesBox.addWidget(self.coSignerNamesLabel)

        self.coSignerNames = GrowingText(self.column)
        self.coSignerNames.setObjectName(u"coSignerNames")
        self.coSignerNames.setProperty(u"path", u"motion/co_signers")
        self.coSignerNames.setProperty(u"codec", u"lines")
        self.coSignerNames.setProperty(u"paragraphs", True)

        self.coSignerNamesBox.addWidget(self.coSignerNames)


        self.coSigners.addLayout(self.coSignerNamesBox)

        self.coSigners.setStretch(0, 1)
        self.coSigners.setStretch(1, 3)

        self.columnLayout.addLayout(self.coSigners)

        self.introduction = DerivedField(self.column)
        self.introduction.setObjectName(u"introduction")

        self.columnLayout.addWidget(self.introduction)

        self.preparersTitle = QLabel(self.column)
        self.preparersTitle.setObjectName(u"preparersTitle")
        self.preparersTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.preparersTitle)

        self.preparers = RowList(self.column)
        self.preparers.setObjectName(u"preparers")

        self.columnLayout.addWidget(self.preparers)

        self.preparerButtons = QHBoxLayout()
        self.preparerButtons.setSpacing(8)
        self.preparerButtons.setObjectName(u"preparerButtons")
        self.preparerButtons.setContentsMargins(0, 0, 0, 0)
        self.addPreparer = QPushButton(self.column)
        self.addPreparer.setObjectName(u"addPreparer")

        self.preparerButtons.addWidget(self.addPreparer)

        self.addMe = QPushButton(self.column)
        self.addMe.setObjectName(u"addMe")

        self.preparerButtons.addWidget(self.addMe)

        self.preparerGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preparerButtons.addItem(self.preparerGap)


        self.columnLayout.addLayout(self.preparerButtons)

        self.contact = DerivedField(self.column)
        self.contact.setObjectName(u"contact")

        self.columnLayout.addWidget(self.contact)

        self.distributionTitle = QLabel(self.column)
        self.distributionTitle.setObjectName(u"distributionTitle")
        self.distributionTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.distributionTitle)

        self.distribution = RowList(self.column)
        self.distribution.setObjectName(u"distribution")

        self.columnLayout.addWidget(self.distribution)

        self.distributionButtons = QHBoxLayout()
        self.distributionButtons.setSpacing(8)
        self.distributionButtons.setObjectName(u"distributionButtons")
        self.distributionButtons.setContentsMargins(0, 0, 0, 0)
        self.addDistribution = QPushButton(self.column)
        self.addDistribution.setObjectName(u"addDistribution")

        self.distributionButtons.addWidget(self.addDistribution)

        self.distributionGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.distributionButtons.addItem(self.distributionGap)


        self.columnLayout.addLayout(self.distributionButtons)

        self.columnEnd = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.columnEnd)


        self.bodyLayout.addWidget(self.column)

        self.scroll.setWidget(self.body)

        self.pageLayout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.profileLabel.setBuddy(self.profile)
        self.kindLabel.setBuddy(self.kind)
        self.languageLabel.setBuddy(self.language)
        self.sourceLabel.setBuddy(self.source)
        self.caseNumberLabel.setBuddy(self.caseNumber)
        self.datedLabel.setBuddy(self.dated)
        self.handedInLabel.setBuddy(self.handedIn)
        self.deadlineLabel.setBuddy(self.deadline)
        self.topicFiLabel.setBuddy(self.topicFi)
        self.topicSvLabel.setBuddy(self.topicSv)
        self.coSignerCountLabel.setBuddy(self.coSignerCount)
        self.coSignerNamesLabel.setBuddy(self.coSignerNames)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Facts)

        QMetaObject.connectSlotsByName(Facts)
    # setupUi

    def retranslateUi(self, Facts):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Facts", u"Facts", None))
#endif // QT_CONFIG(accessibility)
        self.pageTitle.setText(QCoreApplication.translate("Facts", u"Facts", None))
        self.trouble.setText("")
        self.matterTitle.setText(QCoreApplication.translate("Facts", u"The matter", None))
        self.profileLabel.setText(QCoreApplication.translate("Facts", u"Municipality", None))
#if QT_CONFIG(accessibility)
        self.profile.setAccessibleName(QCoreApplication.translate("Facts", u"Municipality", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("Facts", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Facts", u"Kind of the matter", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("Facts", u"Language of the motion", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Facts", u"Language of the motion", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("Facts", u"Answer is written first in", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("Facts", u"Language in which the answer is written first", None))
#endif // QT_CONFIG(accessibility)
        self.caseNumberLabel.setText(QCoreApplication.translate("Facts", u"Case number", None))
#if QT_CONFIG(accessibility)
        self.caseNumber.setAccessibleName(QCoreApplication.translate("Facts", u"Case number", None))
#endif // QT_CONFIG(accessibility)
        self.datedLabel.setText(QCoreApplication.translate("Facts", u"Dated", None))
#if QT_CONFIG(accessibility)
        self.dated.setAccessibleName(QCoreApplication.translate("Facts", u"Date of the motion", None))
#endif // QT_CONFIG(accessibility)
        self.datedNote.setText("")
        self.handedInLabel.setText(QCoreApplication.translate("Facts", u"Handed in", None))
#if QT_CONFIG(accessibility)
        self.handedIn.setAccessibleName(QCoreApplication.translate("Facts", u"Day of handing in", None))
#endif // QT_CONFIG(accessibility)
        self.handedInNote.setText("")
        self.deadlineLabel.setText(QCoreApplication.translate("Facts", u"Deadline", None))
#if QT_CONFIG(accessibility)
        self.deadline.setAccessibleName(QCoreApplication.translate("Facts", u"Deadline of the answer", None))
#endif // QT_CONFIG(accessibility)
        self.deadlineNote.setText("")
        self.deadlineHint.setText("")
        self.topicTitle.setText(QCoreApplication.translate("Facts", u"Topic and title", None))
        self.topicFiLabel.setText(QCoreApplication.translate("Facts", u"Topic, Finnish", None))
#if QT_CONFIG(accessibility)
        self.topicFi.setAccessibleName(QCoreApplication.translate("Facts", u"Topic, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.topicSvLabel.setText(QCoreApplication.translate("Facts", u"Topic, Swedish", None))
#if QT_CONFIG(accessibility)
        self.topicSv.setAccessibleName(QCoreApplication.translate("Facts", u"Topic, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.signatoriesTitle.setText(QCoreApplication.translate("Facts", u"Who submitted", None))
#if QT_CONFIG(accessibility)
        self.signatories.setAccessibleName(QCoreApplication.translate("Facts", u"Signatories", None))
#endif // QT_CONFIG(accessibility)
        self.addPerson.setText(QCoreApplication.translate("Facts", u"Add a person", None))
        self.addGroup.setText(QCoreApplication.translate("Facts", u"Add a group", None))
        self.coSignerCountLabel.setText(QCoreApplication.translate("Facts", u"Number of co-signers", None))
#if QT_CONFIG(accessibility)
        self.coSignerCount.setAccessibleName(QCoreApplication.translate("Facts", u"Number of co-signers", None))
#endif // QT_CONFIG(accessibility)
        self.coSignerNote.setText("")
        self.coSignerNamesLabel.setText(QCoreApplication.translate("Facts", u"Names of co-signers, one a line", None))
#if QT_CONFIG(accessibility)
        self.coSignerNames.setAccessibleName(QCoreApplication.translate("Facts", u"Names of co-signers, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.preparersTitle.setText(QCoreApplication.translate("Facts", u"Preparers and further information", None))
#if QT_CONFIG(accessibility)
        self.preparers.setAccessibleName(QCoreApplication.translate("Facts", u"Preparers", None))
#endif // QT_CONFIG(accessibility)
        self.addPreparer.setText(QCoreApplication.translate("Facts", u"Add a preparer", None))
        self.addMe.setText(QCoreApplication.translate("Facts", u"Add me", None))
        self.distributionTitle.setText(QCoreApplication.translate("Facts", u"For information", None))
#if QT_CONFIG(accessibility)
        self.distribution.setAccessibleName(QCoreApplication.translate("Facts", u"For information", None))
#endif // QT_CONFIG(accessibility)
        self.addDistribution.setText(QCoreApplication.translate("Facts", u"Add a recipient", None))
        pass
    # retranslateUi


BASE = "QWidget"
