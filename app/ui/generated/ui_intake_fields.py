# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_fields.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

from app.ui.binding_widgets import GrowingText
from app.ui.panels.intake_doubts import DoubtLines
from app.ui.panels.intake_sentences import SentenceList

class Ui_IntakeFields(object):
    def setupUi(self, IntakeFields):
        if not IntakeFields.objectName():
            IntakeFields.setObjectName(u"IntakeFields")
        IntakeFields.setProperty(u"pane", True)
        self.pageLayout = QVBoxLayout(IntakeFields)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(IntakeFields)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.bodyLayout = QVBoxLayout(self.body)
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(8, 8, 8, 16)
        self.aboutRow = QFrame(self.body)
        self.aboutRow.setObjectName(u"aboutRow")
        self.aboutBox = QVBoxLayout(self.aboutRow)
        self.aboutBox.setSpacing(4)
        self.aboutBox.setObjectName(u"aboutBox")
        self.aboutBox.setContentsMargins(8, 4, 8, 4)
        self.aboutLabel = QLabel(self.aboutRow)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setProperty(u"textRole", u"section")

        self.aboutBox.addWidget(self.aboutLabel)

        self.aboutDoubts = DoubtLines(self.aboutRow)
        self.aboutDoubts.setObjectName(u"aboutDoubts")

        self.aboutBox.addWidget(self.aboutDoubts)


        self.bodyLayout.addWidget(self.aboutRow)

        self.motionTitleRow = QFrame(self.body)
        self.motionTitleRow.setObjectName(u"motionTitleRow")
        self.motionTitleBox = QVBoxLayout(self.motionTitleRow)
        self.motionTitleBox.setSpacing(4)
        self.motionTitleBox.setObjectName(u"motionTitleBox")
        self.motionTitleBox.setContentsMargins(8, 4, 8, 4)
        self.motionTitleLabel = QLabel(self.motionTitleRow)
        self.motionTitleLabel.setObjectName(u"motionTitleLabel")
        self.motionTitleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.motionTitleLabel.setProperty(u"textRole", u"caption")

        self.motionTitleBox.addWidget(self.motionTitleLabel)

        self.motionTitle = GrowingText(self.motionTitleRow)
        self.motionTitle.setObjectName(u"motionTitle")

        self.motionTitleBox.addWidget(self.motionTitle)

        self.motionTitleDoubts = DoubtLines(self.motionTitleRow)
        self.motionTitleDoubts.setObjectName(u"motionTitleDoubts")

        self.motionTitleBox.addWidget(self.motionTitleDoubts)


        self.bodyLayout.addWidget(self.motionTitleRow)

        self.topicRow = QFrame(self.body)
        self.topicRow.setObjectName(u"topicRow")
        self.topicBox = QVBoxLayout(self.topicRow)
        self.topicBox.setSpacing(4)
        self.topicBox.setObjectName(u"topicBox")
        self.topicBox.setContentsMargins(8, 4, 8, 4)
        self.topicLabel = QLabel(self.topicRow)
        self.topicLabel.setObjectName(u"topicLabel")
        self.topicLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.topicLabel.setProperty(u"textRole", u"caption")

        self.topicBox.addWidget(self.topicLabel)

        self.topic = GrowingText(self.topicRow)
        self.topic.setObjectName(u"topic")

        self.topicBox.addWidget(self.topic)

        self.topicDoubts = DoubtLines(self.topicRow)
        self.topicDoubts.setObjectName(u"topicDoubts")

        self.topicBox.addWidget(self.topicDoubts)


        self.bodyLayout.addWidget(self.topicRow)

        self.kinds = QHBoxLayout()
        self.kinds.setSpacing(8)
        self.kinds.setObjectName(u"kinds")
        self.kinds.setContentsMargins(0, 0, 0, 0)
        self.kindRow = QFrame(self.body)
        self.kindRow.setObjectName(u"kindRow")
        self.kindBox = QVBoxLayout(self.kindRow)
        self.kindBox.setSpacing(4)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setContentsMargins(8, 4, 8, 4)
        self.kindLabel = QLabel(self.kindRow)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setProperty(u"textRole", u"caption")

        self.kindBox.addWidget(self.kindLabel)

        self.kind = QComboBox(self.kindRow)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)

        self.kindBox.addWidget(self.kind)

        self.kindDoubts = DoubtLines(self.kindRow)
        self.kindDoubts.setObjectName(u"kindDoubts")

        self.kindBox.addWidget(self.kindDoubts)


        self.kinds.addWidget(self.kindRow, 0, Qt.AlignmentFlag.AlignTop)

        self.languageRow = QFrame(self.body)
        self.languageRow.setObjectName(u"languageRow")
        self.languageBox = QVBoxLayout(self.languageRow)
        self.languageBox.setSpacing(4)
        self.languageBox.setObjectName(u"languageBox")
        self.languageBox.setContentsMargins(8, 4, 8, 4)
        self.languageLabel = QLabel(self.languageRow)
        self.languageLabel.setObjectName(u"languageLabel")
        self.languageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.languageLabel.setProperty(u"textRole", u"caption")

        self.languageBox.addWidget(self.languageLabel)

        self.language = QComboBox(self.languageRow)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(8)

        self.languageBox.addWidget(self.language)

        self.languageDoubts = DoubtLines(self.languageRow)
        self.languageDoubts.setObjectName(u"languageDoubts")

        self.languageBox.addWidget(self.languageDoubts)


        self.kinds.addWidget(self.languageRow, 0, Qt.AlignmentFlag.AlignTop)

        self.kinds.setStretch(0, 1)
        self.kinds.setStretch(1, 1)

        self.bodyLayout.addLayout(self.kinds)

        self.demandsRow = QFrame(self.body)
        self.demandsRow.setObjectName(u"demandsRow")
        self.demandsBox = QVBoxLayout(self.demandsRow)
        self.demandsBox.setSpacing(4)
        self.demandsBox.setObjectName(u"demandsBox")
        self.demandsBox.setContentsMargins(8, 4, 8, 4)
        self.demandsLabel = QLabel(self.demandsRow)
        self.demandsLabel.setObjectName(u"demandsLabel")
        self.demandsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.demandsLabel.setProperty(u"textRole", u"section")

        self.demandsBox.addWidget(self.demandsLabel)

        self.demands = SentenceList(self.demandsRow)
        self.demands.setObjectName(u"demands")

        self.demandsBox.addWidget(self.demands)

        self.demandsBar = QHBoxLayout()
        self.demandsBar.setSpacing(4)
        self.demandsBar.setObjectName(u"demandsBar")
        self.demandsBar.setContentsMargins(0, 0, 0, 0)
        self.demandsAdd = QPushButton(self.demandsRow)
        self.demandsAdd.setObjectName(u"demandsAdd")
        self.demandsAdd.setFlat(True)

        self.demandsBar.addWidget(self.demandsAdd)

        self.demandsTurn = QPushButton(self.demandsRow)
        self.demandsTurn.setObjectName(u"demandsTurn")
        self.demandsTurn.setFlat(True)

        self.demandsBar.addWidget(self.demandsTurn)

        self.demandsBack = QPushButton(self.demandsRow)
        self.demandsBack.setObjectName(u"demandsBack")
        self.demandsBack.setFlat(True)

        self.demandsBar.addWidget(self.demandsBack)

        self.demandsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.demandsBar.addItem(self.demandsSpace)


        self.demandsBox.addLayout(self.demandsBar)

        self.demandsDoubts = DoubtLines(self.demandsRow)
        self.demandsDoubts.setObjectName(u"demandsDoubts")

        self.demandsBox.addWidget(self.demandsDoubts)


        self.bodyLayout.addWidget(self.demandsRow)

        self.questionsRow = QFrame(self.body)
        self.questionsRow.setObjectName(u"questionsRow")
        self.questionsBox = QVBoxLayout(self.questionsRow)
        self.questionsBox.setSpacing(4)
        self.questionsBox.setObjectName(u"questionsBox")
        self.questionsBox.setContentsMargins(8, 4, 8, 4)
        self.questionsLabel = QLabel(self.questionsRow)
        self.questionsLabel.setObjectName(u"questionsLabel")
        self.questionsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.questionsLabel.setProperty(u"textRole", u"section")

        self.questionsBox.addWidget(self.questionsLabel)

        self.questions = SentenceList(self.questionsRow)
        self.questions.setObjectName(u"questions")

        self.questionsBox.addWidget(self.questions)

        self.questionsBar = QHBoxLayout()
        self.questionsBar.setSpacing(4)
        self.questionsBar.setObjectName(u"questionsBar")
        self.questionsBar.setContentsMargins(0, 0, 0, 0)
        self.questionsAdd = QPushButton(self.questionsRow)
        self.questionsAdd.setObjectName(u"questionsAdd")
        self.questionsAdd.setFlat(True)

        self.questionsBar.addWidget(self.questionsAdd)

        self.questionsTurn = QPushButton(self.questionsRow)
        self.questionsTurn.setObjectName(u"questionsTurn")
        self.questionsTurn.setFlat(True)

        self.questionsBar.addWidget(self.questionsTurn)

        self.questionsBack = QPushButton(self.questionsRow)
        self.questionsBack.setObjectName(u"questionsBack")
        self.questionsBack.setFlat(True)

        self.questionsBar.addWidget(self.questionsBack)

        self.questionsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.questionsBar.addItem(self.questionsSpace)


        self.questionsBox.addLayout(self.questionsBar)

        self.questionsDoubts = DoubtLines(self.questionsRow)
        self.questionsDoubts.setObjectName(u"questionsDoubts")

        self.questionsBox.addWidget(self.questionsDoubts)


        self.bodyLayout.addWidget(self.questionsRow)

        self.signatoriesRow = QFrame(self.body)
        self.signatoriesRow.setObjectName(u"signatoriesRow")
        self.signatoriesBox = QVBoxLayout(self.signatoriesRow)
        self.signatoriesBox.setSpacing(4)
        self.signatoriesBox.setObjectName(u"signatoriesBox")
        self.signatoriesBox.setContentsMargins(8, 4, 8, 4)
        self.signatoriesLabel = QLabel(self.signatoriesRow)
        self.signatoriesLabel.setObjectName(u"signatoriesLabel")
        self.signatoriesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.signatoriesLabel.setProperty(u"textRole", u"section")

        self.signatoriesBox.addWidget(self.signatoriesLabel)

        self.signatories = QTableView(self.signatoriesRow)
        self.signatories.setObjectName(u"signatories")

        self.signatoriesBox.addWidget(self.signatories)

        self.signatoriesBar = QHBoxLayout()
        self.signatoriesBar.setSpacing(4)
        self.signatoriesBar.setObjectName(u"signatoriesBar")
        self.signatoriesBar.setContentsMargins(0, 0, 0, 0)
        self.addPerson = QPushButton(self.signatoriesRow)
        self.addPerson.setObjectName(u"addPerson")
        self.addPerson.setFlat(True)

        self.signatoriesBar.addWidget(self.addPerson)

        self.addGroup = QPushButton(self.signatoriesRow)
        self.addGroup.setObjectName(u"addGroup")
        self.addGroup.setFlat(True)

        self.signatoriesBar.addWidget(self.addGroup)

        self.removeSignatory = QPushButton(self.signatoriesRow)
        self.removeSignatory.setObjectName(u"removeSignatory")
        self.removeSignatory.setFlat(True)

        self.signatoriesBar.addWidget(self.removeSignatory)

        self.signatoryUp = QToolButton(self.signatoriesRow)
        self.signatoryUp.setObjectName(u"signatoryUp")

        self.signatoriesBar.addWidget(self.signatoryUp)

        self.signatoryDown = QToolButton(self.signatoriesRow)
        self.signatoryDown.setObjectName(u"signatoryDown")

        self.signatoriesBar.addWidget(self.signatoryDown)

        self.signatoriesSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signatoriesBar.addItem(self.signatoriesSpace)


        self.signatoriesBox.addLayout(self.signatoriesBar)

        self.signatoriesDoubts = DoubtLines(self.signatoriesRow)
        self.signatoriesDoubts.setObjectName(u"signatoriesDoubts")

        self.signatoriesBox.addWidget(self.signatoriesDoubts)


        self.bodyLayout.addWidget(self.signatoriesRow)

        self.others = QHBoxLayout()
        self.others.setSpacing(8)
        self.others.setObjectName(u"others")
        self.others.setContentsMargins(0, 0, 0, 0)
        self.countRow = QFrame(self.body)
        self.countRow.setObjectName(u"countRow")
        self.countBox = QVBoxLayout(self.countRow)
        self.countBox.setSpacing(4)
        self.countBox.setObjectName(u"countBox")
        self.countBox.setContentsMargins(8, 4, 8, 4)
        self.countLabel = QLabel(self.countRow)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"textRole", u"caption")

        self.countBox.addWidget(self.countLabel)

        self.count = QLineEdit(self.countRow)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"path", u"count")

        self.countBox.addWidget(self.count)

        self.countProblem = QLabel(self.countRow)
        self.countProblem.setObjectName(u"countProblem")
        self.countProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.countProblem.setWordWrap(True)
        self.countProblem.setProperty(u"textRole", u"error")

        self.countBox.addWidget(self.countProblem)

        self.countDoubts = DoubtLines(self.countRow)
        self.countDoubts.setObjectName(u"countDoubts")

        self.countBox.addWidget(self.countDoubts)


        self.others.addWidget(self.countRow, 0, Qt.AlignmentFlag.AlignTop)

        self.caseNumberRow = QFrame(self.body)
        self.caseNumberRow.setObjectName(u"caseNumberRow")
        self.caseNumberBox = QVBoxLayout(self.caseNumberRow)
        self.caseNumberBox.setSpacing(4)
        self.caseNumberBox.setObjectName(u"caseNumberBox")
        self.caseNumberBox.setContentsMargins(8, 4, 8, 4)
        self.caseNumberLabel = QLabel(self.caseNumberRow)
        self.caseNumberLabel.setObjectName(u"caseNumberLabel")
        self.caseNumberLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.caseNumberLabel.setProperty(u"textRole", u"caption")

        self.caseNumberBox.addWidget(self.caseNumberLabel)

        self.caseNumber = QLineEdit(self.caseNumberRow)
        self.caseNumber.setObjectName(u"caseNumber")
        self.caseNumber.setProperty(u"path", u"caseNumber")

        self.caseNumberBox.addWidget(self.caseNumber)

        self.caseNumberProblem = QLabel(self.caseNumberRow)
        self.caseNumberProblem.setObjectName(u"caseNumberProblem")
        self.caseNumberProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.caseNumberProblem.setWordWrap(True)
        self.caseNumberProblem.setProperty(u"textRole", u"error")

        self.caseNumberBox.addWidget(self.caseNumberProblem)

        self.caseNumberDoubts = DoubtLines(self.caseNumberRow)
        self.caseNumberDoubts.setObjectName(u"caseNumberDoubts")

        self.caseNumberBox.addWidget(self.caseNumberDoubts)


        self.others.addWidget(self.caseNumberRow, 0, Qt.AlignmentFlag.AlignTop)

        self.others.setStretch(0, 1)
        self.others.setStretch(1, 1)

        self.bodyLayout.addLayout(self.others)

        self.coSignersRow = QFrame(self.body)
        self.coSignersRow.setObjectName(u"coSignersRow")
        self.coSignersBox = QVBoxLayout(self.coSignersRow)
        self.coSignersBox.setSpacing(4)
        self.coSignersBox.setObjectName(u"coSignersBox")
        self.coSignersBox.setContentsMargins(8, 4, 8, 4)
        self.coSignersLabel = QLabel(self.coSignersRow)
        self.coSignersLabel.setObjectName(u"coSignersLabel")
        self.coSignersLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.coSignersLabel.setProperty(u"textRole", u"caption")

        self.coSignersBox.addWidget(self.coSignersLabel)

        self.coSigners = GrowingText(self.coSignersRow)
        self.coSigners.setObjectName(u"coSigners")
        self.coSigners.setProperty(u"paragraphs", True)

        self.coSignersBox.addWidget(self.coSigners)

        self.coSignersDoubts = DoubtLines(self.coSignersRow)
        self.coSignersDoubts.setObjectName(u"coSignersDoubts")

        self.coSignersBox.addWidget(self.coSignersDoubts)


        self.bodyLayout.addWidget(self.coSignersRow)

        self.days = QHBoxLayout()
        self.days.setSpacing(8)
        self.days.setObjectName(u"days")
        self.days.setContentsMargins(0, 0, 0, 0)
        self.datedRow = QFrame(self.body)
        self.datedRow.setObjectName(u"datedRow")
        self.datedBox = QVBoxLayout(self.datedRow)
        self.datedBox.setSpacing(4)
        self.datedBox.setObjectName(u"datedBox")
        self.datedBox.setContentsMargins(8, 4, 8, 4)
        self.datedLabel = QLabel(self.datedRow)
        self.datedLabel.setObjectName(u"datedLabel")
        self.datedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.datedLabel.setProperty(u"textRole", u"caption")

        self.datedBox.addWidget(self.datedLabel)

        self.dated = QLineEdit(self.datedRow)
        self.dated.setObjectName(u"dated")
        self.dated.setProperty(u"path", u"dated")

        self.datedBox.addWidget(self.dated)

        self.datedProblem = QLabel(self.datedRow)
        self.datedProblem.setObjectName(u"datedProblem")
        self.datedProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.datedProblem.setWordWrap(True)
        self.datedProblem.setProperty(u"textRole", u"error")

        self.datedBox.addWidget(self.datedProblem)

        self.datedDoubts = DoubtLines(self.datedRow)
        self.datedDoubts.setObjectName(u"datedDoubts")

        self.datedBox.addWidget(self.datedDoubts)


        self.days.addWidget(self.datedRow, 0, Qt.AlignmentFlag.AlignTop)

        self.handedInRow = QFrame(self.body)
        self.handedInRow.setObjectName(u"handedInRow")
        self.handedInBox = QVBoxLayout(self.handedInRow)
        self.handedInBox.setSpacing(4)
        self.handedInBox.setObjectName(u"handedInBox")
        self.handedInBox.setContentsMargins(8, 4, 8, 4)
        self.handedInLabel = QLabel(self.handedInRow)
        self.handedInLabel.setObjectName(u"handedInLabel")
        self.handedInLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.handedInLabel.setProperty(u"textRole", u"caption")

        self.handedInBox.addWidget(self.handedInLabel)

        self.handedIn = QLineEdit(self.handedInRow)
        self.handedIn.setObjectName(u"handedIn")
        self.handedIn.setProperty(u"path", u"handedIn")

        self.handedInBox.addWidget(self.handedIn)

        self.handedInProblem = QLabel(self.handedInRow)
        self.handedInProblem.setObjectName(u"handedInProblem")
        self.handedInProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.handedInProblem.setWordWrap(True)
        self.handedInProblem.setProperty(u"textRole", u"error")

        self.handedInBox.addWidget(self.handedInProblem)

        self.handedInDoubts = DoubtLines(self.handedInRow)
        self.handedInDoubts.setObjectName(u"handedInDoubts")

        self.handedInBox.addWidget(self.handedInDoubts)


        self.days.addWidget(self.handedInRow, 0, Qt.AlignmentFlag.AlignTop)

        self.days.setStretch(0, 1)
        self.days.setStretch(1, 1)

        self.bodyLayout.addLayout(self.days)

        self.bodySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLayout.addItem(self.bodySpace)

        self.scroll.setWidget(self.body)

        self.pageLayout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.motionTitleLabel.setBuddy(self.motionTitle)
        self.topicLabel.setBuddy(self.topic)
        self.kindLabel.setBuddy(self.kind)
        self.languageLabel.setBuddy(self.language)
        self.demandsLabel.setBuddy(self.demands)
        self.questionsLabel.setBuddy(self.questions)
        self.signatoriesLabel.setBuddy(self.signatories)
        self.countLabel.setBuddy(self.count)
        self.caseNumberLabel.setBuddy(self.caseNumber)
        self.coSignersLabel.setBuddy(self.coSigners)
        self.datedLabel.setBuddy(self.dated)
        self.handedInLabel.setBuddy(self.handedIn)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IntakeFields)

        QMetaObject.connectSlotsByName(IntakeFields)
    # setupUi

    def retranslateUi(self, IntakeFields):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("IntakeFields", u"What was recognised", None))
#endif // QT_CONFIG(accessibility)
        self.aboutLabel.setText(QCoreApplication.translate("IntakeFields", u"The text itself", None))
        self.motionTitleLabel.setText(QCoreApplication.translate("IntakeFields", u"Title", None))
#if QT_CONFIG(accessibility)
        self.motionTitle.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.topicLabel.setText(QCoreApplication.translate("IntakeFields", u"Topic, as it stands behind the word for motion", None))
#if QT_CONFIG(accessibility)
        self.topic.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Topic, as it stands behind the word for motion", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("IntakeFields", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("IntakeFields", u"Language of the motion", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Language of the motion", None))
#endif // QT_CONFIG(accessibility)
        self.demandsLabel.setText(QCoreApplication.translate("IntakeFields", u"What it proposes", None))
#if QT_CONFIG(accessibility)
        self.demands.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Demands", None))
#endif // QT_CONFIG(accessibility)
        self.demandsAdd.setText(QCoreApplication.translate("IntakeFields", u"Write a demand", None))
#if QT_CONFIG(accessibility)
        self.demandsAdd.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Write a demand", None))
#endif // QT_CONFIG(accessibility)
        self.demandsTurn.setText("")
#if QT_CONFIG(accessibility)
        self.demandsTurn.setAccessibleName(QCoreApplication.translate("IntakeFields", u"To the other list", None))
#endif // QT_CONFIG(accessibility)
        self.demandsBack.setText(QCoreApplication.translate("IntakeFields", u"Back into the text", None))
#if QT_CONFIG(accessibility)
        self.demandsBack.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Put the demand back into the text", None))
#endif // QT_CONFIG(accessibility)
        self.questionsLabel.setText(QCoreApplication.translate("IntakeFields", u"What it asks", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Questions", None))
#endif // QT_CONFIG(accessibility)
        self.questionsAdd.setText(QCoreApplication.translate("IntakeFields", u"Write a question", None))
#if QT_CONFIG(accessibility)
        self.questionsAdd.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Write a question", None))
#endif // QT_CONFIG(accessibility)
        self.questionsTurn.setText("")
#if QT_CONFIG(accessibility)
        self.questionsTurn.setAccessibleName(QCoreApplication.translate("IntakeFields", u"To the other list", None))
#endif // QT_CONFIG(accessibility)
        self.questionsBack.setText(QCoreApplication.translate("IntakeFields", u"Back into the text", None))
#if QT_CONFIG(accessibility)
        self.questionsBack.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Put the question back into the text", None))
#endif // QT_CONFIG(accessibility)
        self.signatoriesLabel.setText(QCoreApplication.translate("IntakeFields", u"Who signed first", None))
#if QT_CONFIG(accessibility)
        self.signatories.setAccessibleName(QCoreApplication.translate("IntakeFields", u"First signatories", None))
#endif // QT_CONFIG(accessibility)
        self.addPerson.setText(QCoreApplication.translate("IntakeFields", u"Add person", None))
#if QT_CONFIG(accessibility)
        self.addPerson.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Add person", None))
#endif // QT_CONFIG(accessibility)
        self.addGroup.setText(QCoreApplication.translate("IntakeFields", u"Add group", None))
#if QT_CONFIG(accessibility)
        self.addGroup.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Add group", None))
#endif // QT_CONFIG(accessibility)
        self.removeSignatory.setText(QCoreApplication.translate("IntakeFields", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.removeSignatory.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Remove the signatory", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.signatoryUp.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Move the signatory up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.signatoryUp.setToolTip(QCoreApplication.translate("IntakeFields", u"Move up (Alt+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.signatoryDown.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Move the signatory down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.signatoryDown.setToolTip(QCoreApplication.translate("IntakeFields", u"Move down (Alt+Down)", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText(QCoreApplication.translate("IntakeFields", u"Further signatories, their number", None))
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Further signatories, their number", None))
#endif // QT_CONFIG(accessibility)
        self.count.setPlaceholderText(QCoreApplication.translate("IntakeFields", u"not known", None))
        self.countProblem.setText("")
        self.caseNumberLabel.setText(QCoreApplication.translate("IntakeFields", u"Case number", None))
#if QT_CONFIG(accessibility)
        self.caseNumber.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Case number", None))
#endif // QT_CONFIG(accessibility)
        self.caseNumber.setPlaceholderText("")
        self.caseNumberProblem.setText("")
        self.coSignersLabel.setText(QCoreApplication.translate("IntakeFields", u"Their names, one a line", None))
#if QT_CONFIG(accessibility)
        self.coSigners.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Their names, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.datedLabel.setText(QCoreApplication.translate("IntakeFields", u"Date on the motion", None))
#if QT_CONFIG(accessibility)
        self.dated.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Date on the motion", None))
#endif // QT_CONFIG(accessibility)
        self.dated.setPlaceholderText(QCoreApplication.translate("IntakeFields", u"e.g. 19.5.2025", None))
        self.datedProblem.setText("")
        self.handedInLabel.setText(QCoreApplication.translate("IntakeFields", u"Handed in to the council", None))
#if QT_CONFIG(accessibility)
        self.handedIn.setAccessibleName(QCoreApplication.translate("IntakeFields", u"Handed in to the council", None))
#endif // QT_CONFIG(accessibility)
        self.handedIn.setPlaceholderText(QCoreApplication.translate("IntakeFields", u"e.g. 19.5.2025", None))
        self.handedInProblem.setText("")
        pass
    # retranslateUi


BASE = "QWidget"
