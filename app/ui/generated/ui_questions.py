# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'questions.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.binding_rows import RowList
from app.ui.panels.derived import DerivedField

class Ui_Questions(object):
    def setupUi(self, Questions):
        if not Questions.objectName():
            Questions.setObjectName(u"Questions")
        self.pageLayout = QVBoxLayout(Questions)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Questions)
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

        self.questionsTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.questionsTitleSpace)

        self.questionsTitle = QLabel(self.column)
        self.questionsTitle.setObjectName(u"questionsTitle")
        self.questionsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.questionsTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.questionsTitle)

        self.questions = RowList(self.column)
        self.questions.setObjectName(u"questions")

        self.columnLayout.addWidget(self.questions)

        self.questionButtons = QHBoxLayout()
        self.questionButtons.setSpacing(8)
        self.questionButtons.setObjectName(u"questionButtons")
        self.questionButtons.setContentsMargins(0, 0, 0, 0)
        self.addQuestion = QPushButton(self.column)
        self.addQuestion.setObjectName(u"addQuestion")

        self.questionButtons.addWidget(self.addQuestion)

        self.questionGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.questionButtons.addItem(self.questionGap)


        self.columnLayout.addLayout(self.questionButtons)

        self.kept = QFrame(self.column)
        self.kept.setObjectName(u"kept")
        self.kept.setProperty(u"message", u"info")
        self.keptLayout = QHBoxLayout(self.kept)
        self.keptLayout.setSpacing(12)
        self.keptLayout.setObjectName(u"keptLayout")
        self.keptLayout.setContentsMargins(12, 8, 12, 8)
        self.keptText = QLabel(self.kept)
        self.keptText.setObjectName(u"keptText")
        self.keptText.setTextFormat(Qt.TextFormat.PlainText)
        self.keptText.setWordWrap(True)

        self.keptLayout.addWidget(self.keptText)

        self.keptGo = QPushButton(self.kept)
        self.keptGo.setObjectName(u"keptGo")

        self.keptLayout.addWidget(self.keptGo)

        self.keptLayout.setStretch(0, 1)

        self.columnLayout.addWidget(self.kept)

        self.questionsLead = DerivedField(self.column)
        self.questionsLead.setObjectName(u"questionsLead")

        self.columnLayout.addWidget(self.questionsLead)

        self.demandsTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.demandsTitleSpace)

        self.demandsTitle = QLabel(self.column)
        self.demandsTitle.setObjectName(u"demandsTitle")
        self.demandsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.demandsTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.demandsTitle)

        self.demands = RowList(self.column)
        self.demands.setObjectName(u"demands")

        self.columnLayout.addWidget(self.demands)

        self.demandButtons = QHBoxLayout()
        self.demandButtons.setSpacing(8)
        self.demandButtons.setObjectName(u"demandButtons")
        self.demandButtons.setContentsMargins(0, 0, 0, 0)
        self.addDemand = QPushButton(self.column)
        self.addDemand.setObjectName(u"addDemand")

        self.demandButtons.addWidget(self.addDemand)

        self.demandGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.demandButtons.addItem(self.demandGap)


        self.columnLayout.addLayout(self.demandButtons)

        self.columnEnd = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.columnEnd)


        self.bodyLayout.addWidget(self.column)

        self.scroll.setWidget(self.body)

        self.pageLayout.addWidget(self.scroll)


        self.retranslateUi(Questions)

        QMetaObject.connectSlotsByName(Questions)
    # setupUi

    def retranslateUi(self, Questions):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Questions", u"Questions", None))
#endif // QT_CONFIG(accessibility)
        self.pageTitle.setText(QCoreApplication.translate("Questions", u"Questions and demands", None))
        self.trouble.setText("")
        self.questionsTitle.setText(QCoreApplication.translate("Questions", u"Questions of the motion", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(QCoreApplication.translate("Questions", u"Questions of the motion", None))
#endif // QT_CONFIG(accessibility)
        self.addQuestion.setText(QCoreApplication.translate("Questions", u"Add a question", None))
        self.keptText.setText("")
        self.keptGo.setText(QCoreApplication.translate("Questions", u"Show the kept answer", None))
        self.demandsTitle.setText(QCoreApplication.translate("Questions", u"What the motion demands", None))
#if QT_CONFIG(accessibility)
        self.demands.setAccessibleName(QCoreApplication.translate("Questions", u"Demands of the motion", None))
#endif // QT_CONFIG(accessibility)
        self.addDemand.setText(QCoreApplication.translate("Questions", u"Add a demand", None))
        pass
    # retranslateUi


BASE = "QWidget"
