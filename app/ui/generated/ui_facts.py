# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facts.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

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
        self.pageTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.pageTitle.setProperty(u"textRole", u"title")

        self.columnLayout.addWidget(self.pageTitle)

        self.trouble = QLabel(self.column)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setProperty(u"textRole", u"error")

        self.columnLayout.addWidget(self.trouble)

        self.matterTitle = QLabel(self.column)
        self.matterTitle.setObjectName(u"matterTitle")
        self.matterTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.matterTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.matterTitle)

        self.matter = QGridLayout()
        self.matter.setObjectName(u"matter")
        self.matter.setHorizontalSpacing(8)
        self.matter.setVerticalSpacing(12)
        self.matter.setContentsMargins(0, 0, 0, 0)
        self.profileBox = QWidget(self.column)
        self.profileBox.setObjectName(u"profileBox")
        self.profileLayout = QVBoxLayout(self.profileBox)
        self.profileLayout.setSpacing(4)
        self.profileLayout.setObjectName(u"profileLayout")
        self.profileLayout.setContentsMargins(0, 0, 0, 0)
        self.profileLabel = QLabel(self.profileBox)
        self.profileLabel.setObjectName(u"profileLabel")
        self.profileLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.profileLabel.sizePolicy().hasHeightForWidth())
        self.profileLabel.setSizePolicy(sizePolicy)
        self.profileLabel.setProperty(u"textRole", u"caption")

        self.profileLayout.addWidget(self.profileLabel)

        self.profile = QComboBox(self.profileBox)
        self.profile.setObjectName(u"profile")
        self.profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profile.setMinimumContentsLength(8)
        self.profile.setProperty(u"path", u"profile")

        self.profileLayout.addWidget(self.profile)


        self.matter.addWidget(self.profileBox, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.kindBox = QWidget(self.column)
        self.kindBox.setObjectName(u"kindBox")
        self.kindLayout = QVBoxLayout(self.kindBox)
        self.kindLayout.setSpacing(4)
        self.kindLayout.setObjectName(u"kindLayout")
        self.kindLayout.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.kindBox)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.kindLabel.sizePolicy().hasHeightForWidth())
        self.kindLabel.setSizePolicy(sizePolicy)
        self.kindLabel.setProperty(u"textRole", u"caption")

        self.kindLayout.addWidget(self.kindLabel)

        self.kind = QComboBox(self.kindBox)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)
        self.kind.setProperty(u"path", u"motion/kind")
        self.kind.setProperty(u"codec", u"kind")

        self.kindLayout.addWidget(self.kind)


        self.matter.addWidget(self.kindBox, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.languageBox = QWidget(self.column)
        self.languageBox.setObjectName(u"languageBox")
        self.languageLayout = QVBoxLayout(self.languageBox)
        self.languageLayout.setSpacing(4)
        self.languageLayout.setObjectName(u"languageLayout")
        self.languageLayout.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.languageBox)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.languageLabel.sizePolicy().hasHeightForWidth())
        self.languageLabel.setSizePolicy(sizePolicy)
        self.languageLabel.setProperty(u"textRole", u"caption")

        self.languageLayout.addWidget(self.languageLabel)

        self.language = QComboBox(self.languageBox)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(8)
        self.language.setProperty(u"path", u"motion/language")
        self.language.setProperty(u"codec", u"language")

        self.languageLayout.addWidget(self.language)


        self.matter.addWidget(self.languageBox, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.sourceBox = QWidget(self.column)
        self.sourceBox.setObjectName(u"sourceBox")
        self.sourceLayout = QVBoxLayout(self.sourceBox)
        self.sourceLayout.setSpacing(4)
        self.sourceLayout.setObjectName(u"sourceLayout")
        self.sourceLayout.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(self.sourceBox)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.sourceLabel.sizePolicy().hasHeightForWidth())
        self.sourceLabel.setSizePolicy(sizePolicy)
        self.sourceLabel.setProperty(u"textRole", u"caption")

        self.sourceLayout.addWidget(self.sourceLabel)

        self.source = QComboBox(self.sourceBox)
        self.source.setObjectName(u"source")
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(8)
        self.source.setProperty(u"path", u"source")
        self.source.setProperty(u"codec", u"language")

        self.sourceLayout.addWidget(self.source)


        self.matter.addWidget(self.sourceBox, 0, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.caseNumberBox = QWidget(self.column)
        self.caseNumberBox.setObjectName(u"caseNumberBox")
        self.caseNumberLayout = QVBoxLayout(self.caseNumberBox)
        self.caseNumberLayout.setSpacing(4)
        self.caseNumberLayout.setObjectName(u"caseNumberLayout")
        self.caseNumberLayout.setContentsMargins(0, 0, 0, 0)
        self.caseNumberLabel = QLabel(self.caseNumberBox)
        self.caseNumberLabel.setObjectName(u"caseNumberLabel")
        self.caseNumberLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.caseNumberLabel.sizePolicy().hasHeightForWidth())
        self.caseNumberLabel.setSizePolicy(sizePolicy)
        self.caseNumberLabel.setProperty(u"textRole", u"caption")

        self.caseNumberLayout.addWidget(self.caseNumberLabel)

        self.caseNumber = QLineEdit(self.caseNumberBox)
        self.caseNumber.setObjectName(u"caseNumber")
        self.caseNumber.setProperty(u"path", u"case_number")

        self.caseNumberLayout.addWidget(self.caseNumber)


        self.matter.addWidget(self.caseNumberBox, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.datedBox = QWidget(self.column)
        self.datedBox.setObjectName(u"datedBox")
        self.datedLayout = QVBoxLayout(self.datedBox)
        self.datedLayout.setSpacing(4)
        self.datedLayout.setObjectName(u"datedLayout")
        self.datedLayout.setContentsMargins(0, 0, 0, 0)
        self.datedLabel = QLabel(self.datedBox)
        self.datedLabel.setObjectName(u"datedLabel")
        self.datedLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.datedLabel.sizePolicy().hasHeightForWidth())
        self.datedLabel.setSizePolicy(sizePolicy)
        self.datedLabel.setProperty(u"textRole", u"caption")

        self.datedLayout.addWidget(self.datedLabel)

        self.dated = QLineEdit(self.datedBox)
        self.dated.setObjectName(u"dated")
        self.dated.setProperty(u"path", u"motion/dated")
        self.dated.setProperty(u"codec", u"date")
        self.dated.setProperty(u"note", u"datedNote")

        self.datedLayout.addWidget(self.dated)

        self.datedNote = QLabel(self.datedBox)
        self.datedNote.setObjectName(u"datedNote")
        self.datedNote.setTextFormat(Qt.TextFormat.PlainText)
        self.datedNote.setWordWrap(True)
        self.datedNote.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.datedNote.setProperty(u"textRole", u"error")

        self.datedLayout.addWidget(self.datedNote)


        self.matter.addWidget(self.datedBox, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.handedInBox = QWidget(self.column)
        self.handedInBox.setObjectName(u"handedInBox")
        self.handedInLayout = QVBoxLayout(self.handedInBox)
        self.handedInLayout.setSpacing(4)
        self.handedInLayout.setObjectName(u"handedInLayout")
        self.handedInLayout.setContentsMargins(0, 0, 0, 0)
        self.handedInLabel = QLabel(self.handedInBox)
        self.handedInLabel.setObjectName(u"handedInLabel")
        self.handedInLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.handedInLabel.sizePolicy().hasHeightForWidth())
        self.handedInLabel.setSizePolicy(sizePolicy)
        self.handedInLabel.setProperty(u"textRole", u"caption")

        self.handedInLayout.addWidget(self.handedInLabel)

        self.handedIn = QLineEdit(self.handedInBox)
        self.handedIn.setObjectName(u"handedIn")
        self.handedIn.setProperty(u"path", u"motion/handed_in")
        self.handedIn.setProperty(u"codec", u"date")
        self.handedIn.setProperty(u"note", u"handedInNote")

        self.handedInLayout.addWidget(self.handedIn)

        self.handedInNote = QLabel(self.handedInBox)
        self.handedInNote.setObjectName(u"handedInNote")
        self.handedInNote.setTextFormat(Qt.TextFormat.PlainText)
        self.handedInNote.setWordWrap(True)
        self.handedInNote.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.handedInNote.setProperty(u"textRole", u"error")

        self.handedInLayout.addWidget(self.handedInNote)


        self.matter.addWidget(self.handedInBox, 1, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.deadlineBox = QWidget(self.column)
        self.deadlineBox.setObjectName(u"deadlineBox")
        self.deadlineLayout = QVBoxLayout(self.deadlineBox)
        self.deadlineLayout.setSpacing(4)
        self.deadlineLayout.setObjectName(u"deadlineLayout")
        self.deadlineLayout.setContentsMargins(0, 0, 0, 0)
        self.deadlineLabel = QLabel(self.deadlineBox)
        self.deadlineLabel.setObjectName(u"deadlineLabel")
        self.deadlineLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.deadlineLabel.sizePolicy().hasHeightForWidth())
        self.deadlineLabel.setSizePolicy(sizePolicy)
        self.deadlineLabel.setProperty(u"textRole", u"caption")

        self.deadlineLayout.addWidget(self.deadlineLabel)

        self.deadline = QLineEdit(self.deadlineBox)
        self.deadline.setObjectName(u"deadline")
        self.deadline.setProperty(u"path", u"deadline")
        self.deadline.setProperty(u"codec", u"date")
        self.deadline.setProperty(u"note", u"deadlineNote")

        self.deadlineLayout.addWidget(self.deadline)

        self.deadlineNote = QLabel(self.deadlineBox)
        self.deadlineNote.setObjectName(u"deadlineNote")
        self.deadlineNote.setTextFormat(Qt.TextFormat.PlainText)
        self.deadlineNote.setWordWrap(True)
        self.deadlineNote.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.deadlineNote.setProperty(u"textRole", u"error")

        self.deadlineLayout.addWidget(self.deadlineNote)

        self.deadlineHint = QLabel(self.deadlineBox)
        self.deadlineHint.setObjectName(u"deadlineHint")
        self.deadlineHint.setTextFormat(Qt.TextFormat.PlainText)
        self.deadlineHint.setWordWrap(True)
        self.deadlineHint.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.deadlineHint.setProperty(u"textRole", u"caption")

        self.deadlineLayout.addWidget(self.deadlineHint)


        self.matter.addWidget(self.deadlineBox, 1, 3, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.matter.setColumnStretch(0, 1)
        self.matter.setColumnStretch(1, 1)
        self.matter.setColumnStretch(2, 1)
        self.matter.setColumnStretch(3, 1)

        self.columnLayout.addLayout(self.matter)

        self.topicTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.topicTitleSpace)

        self.topicTitle = QLabel(self.column)
        self.topicTitle.setObjectName(u"topicTitle")
        self.topicTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.topicTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.topicTitle)

        self.topic = QHBoxLayout()
        self.topic.setSpacing(16)
        self.topic.setObjectName(u"topic")
        self.topic.setContentsMargins(0, 0, 0, 0)
        self.topicFiBox = QWidget(self.column)
        self.topicFiBox.setObjectName(u"topicFiBox")
        self.topicFiLayout = QVBoxLayout(self.topicFiBox)
        self.topicFiLayout.setSpacing(4)
        self.topicFiLayout.setObjectName(u"topicFiLayout")
        self.topicFiLayout.setContentsMargins(0, 0, 0, 0)
        self.topicFiLabel = QLabel(self.topicFiBox)
        self.topicFiLabel.setObjectName(u"topicFiLabel")
        self.topicFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.topicFiLabel.sizePolicy().hasHeightForWidth())
        self.topicFiLabel.setSizePolicy(sizePolicy)
        self.topicFiLabel.setProperty(u"textRole", u"caption")

        self.topicFiLayout.addWidget(self.topicFiLabel)

        self.topicFi = GrowingText(self.topicFiBox)
        self.topicFi.setObjectName(u"topicFi")
        self.topicFi.setProperty(u"path", u"motion/topic/fi")

        self.topicFiLayout.addWidget(self.topicFi)


        self.topic.addWidget(self.topicFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.topicSvBox = QWidget(self.column)
        self.topicSvBox.setObjectName(u"topicSvBox")
        self.topicSvLayout = QVBoxLayout(self.topicSvBox)
        self.topicSvLayout.setSpacing(4)
        self.topicSvLayout.setObjectName(u"topicSvLayout")
        self.topicSvLayout.setContentsMargins(0, 0, 0, 0)
        self.topicSvLabel = QLabel(self.topicSvBox)
        self.topicSvLabel.setObjectName(u"topicSvLabel")
        self.topicSvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.topicSvLabel.sizePolicy().hasHeightForWidth())
        self.topicSvLabel.setSizePolicy(sizePolicy)
        self.topicSvLabel.setProperty(u"textRole", u"caption")

        self.topicSvLayout.addWidget(self.topicSvLabel)

        self.topicSv = GrowingText(self.topicSvBox)
        self.topicSv.setObjectName(u"topicSv")
        self.topicSv.setProperty(u"path", u"motion/topic/sv")

        self.topicSvLayout.addWidget(self.topicSv)


        self.topic.addWidget(self.topicSvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.topic.setStretch(0, 1)
        self.topic.setStretch(1, 1)

        self.columnLayout.addLayout(self.topic)

        self.title = DerivedField(self.column)
        self.title.setObjectName(u"title")

        self.columnLayout.addWidget(self.title)

        self.signatoriesTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.signatoriesTitleSpace)

        self.signatoriesTitle = QLabel(self.column)
        self.signatoriesTitle.setObjectName(u"signatoriesTitle")
        self.signatoriesTitle.setTextFormat(Qt.TextFormat.PlainText)
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
        self.coSignerCountBox = QWidget(self.column)
        self.coSignerCountBox.setObjectName(u"coSignerCountBox")
        self.coSignerCountLayout = QVBoxLayout(self.coSignerCountBox)
        self.coSignerCountLayout.setSpacing(4)
        self.coSignerCountLayout.setObjectName(u"coSignerCountLayout")
        self.coSignerCountLayout.setContentsMargins(0, 0, 0, 0)
        self.coSignerCountLabel = QLabel(self.coSignerCountBox)
        self.coSignerCountLabel.setObjectName(u"coSignerCountLabel")
        self.coSignerCountLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.coSignerCountLabel.sizePolicy().hasHeightForWidth())
        self.coSignerCountLabel.setSizePolicy(sizePolicy)
        self.coSignerCountLabel.setProperty(u"textRole", u"caption")

        self.coSignerCountLayout.addWidget(self.coSignerCountLabel)

        self.coSignerCount = QLineEdit(self.coSignerCountBox)
        self.coSignerCount.setObjectName(u"coSignerCount")
        self.coSignerCount.setProperty(u"path", u"motion/co_signer_count")
        self.coSignerCount.setProperty(u"codec", u"count")
        self.coSignerCount.setProperty(u"note", u"coSignerNote")

        self.coSignerCountLayout.addWidget(self.coSignerCount)

        self.coSignerNote = QLabel(self.coSignerCountBox)
        self.coSignerNote.setObjectName(u"coSignerNote")
        self.coSignerNote.setTextFormat(Qt.TextFormat.PlainText)
        self.coSignerNote.setWordWrap(True)
        self.coSignerNote.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.coSignerNote.setProperty(u"textRole", u"error")

        self.coSignerCountLayout.addWidget(self.coSignerNote)


        self.coSigners.addWidget(self.coSignerCountBox, 0, Qt.AlignmentFlag.AlignTop)

        self.coSignerNamesBox = QWidget(self.column)
        self.coSignerNamesBox.setObjectName(u"coSignerNamesBox")
        self.coSignerNamesLayout = QVBoxLayout(self.coSignerNamesBox)
        self.coSignerNamesLayout.setSpacing(4)
        self.coSignerNamesLayout.setObjectName(u"coSignerNamesLayout")
        self.coSignerNamesLayout.setContentsMargins(0, 0, 0, 0)
        self.coSignerNamesLabel = QLabel(self.coSignerNamesBox)
        self.coSignerNamesLabel.setObjectName(u"coSignerNamesLabel")
        self.coSignerNamesLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.coSignerNamesLabel.sizePolicy().hasHeightForWidth())
        self.coSignerNamesLabel.setSizePolicy(sizePolicy)
        self.coSignerNamesLabel.setProperty(u"textRole", u"caption")

        self.coSignerNamesLayout.addWidget(self.coSignerNamesLabel)

        self.coSignerNames = GrowingText(self.coSignerNamesBox)
        self.coSignerNames.setObjectName(u"coSignerNames")
        self.coSignerNames.setProperty(u"path", u"motion/co_signers")
        self.coSignerNames.setProperty(u"codec", u"lines")
        self.coSignerNames.setProperty(u"paragraphs", True)

        self.coSignerNamesLayout.addWidget(self.coSignerNames)


        self.coSigners.addWidget(self.coSignerNamesBox, 0, Qt.AlignmentFlag.AlignTop)

        self.coSigners.setStretch(0, 1)
        self.coSigners.setStretch(1, 3)

        self.columnLayout.addLayout(self.coSigners)

        self.introduction = DerivedField(self.column)
        self.introduction.setObjectName(u"introduction")

        self.columnLayout.addWidget(self.introduction)

        self.preparersTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.preparersTitleSpace)

        self.preparersTitle = QLabel(self.column)
        self.preparersTitle.setObjectName(u"preparersTitle")
        self.preparersTitle.setTextFormat(Qt.TextFormat.PlainText)
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

        self.distributionTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.distributionTitleSpace)

        self.distributionTitle = QLabel(self.column)
        self.distributionTitle.setObjectName(u"distributionTitle")
        self.distributionTitle.setTextFormat(Qt.TextFormat.PlainText)
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
        self.dated.setPlaceholderText(QCoreApplication.translate("Facts", u"e.g. 19.5.2025", None))
        self.datedNote.setText("")
        self.handedInLabel.setText(QCoreApplication.translate("Facts", u"Handed in", None))
#if QT_CONFIG(accessibility)
        self.handedIn.setAccessibleName(QCoreApplication.translate("Facts", u"Day of handing in", None))
#endif // QT_CONFIG(accessibility)
        self.handedIn.setPlaceholderText(QCoreApplication.translate("Facts", u"e.g. 19.5.2025", None))
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
        self.topicFi.setPlaceholderText(QCoreApplication.translate("Facts", u"e.g. py\u00f6r\u00e4pys\u00e4k\u00f6innin lis\u00e4\u00e4misest\u00e4", None))
        self.topicSvLabel.setText(QCoreApplication.translate("Facts", u"Topic, Swedish", None))
#if QT_CONFIG(accessibility)
        self.topicSv.setAccessibleName(QCoreApplication.translate("Facts", u"Topic, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.topicSv.setPlaceholderText(QCoreApplication.translate("Facts", u"e.g. om att ut\u00f6ka cykelparkeringen", None))
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
