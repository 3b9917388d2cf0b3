# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake_item.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.panels.intake_doubts import DoubtLines

class Ui_IntakeItem(object):
    def setupUi(self, IntakeItem):
        if not IntakeItem.objectName():
            IntakeItem.setObjectName(u"IntakeItem")
        self.pageLayout = QVBoxLayout(IntakeItem)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(IntakeItem)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.bodyLayout = QVBoxLayout(self.body)
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(16, 12, 16, 16)
        self.heading = QLabel(self.body)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"textRole", u"section")

        self.bodyLayout.addWidget(self.heading)

        self.explanation = QLabel(self.body)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"textRole", u"muted")

        self.bodyLayout.addWidget(self.explanation)

        self.facts = QFrame(self.body)
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"card", True)
        self.factsBox = QVBoxLayout(self.facts)
        self.factsBox.setSpacing(8)
        self.factsBox.setObjectName(u"factsBox")
        self.factsBox.setContentsMargins(12, 12, 12, 12)
        self.caseTitle = QLabel(self.facts)
        self.caseTitle.setObjectName(u"caseTitle")
        self.caseTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.caseTitle.setWordWrap(True)

        self.factsBox.addWidget(self.caseTitle)

        self.caseFacts = QLabel(self.facts)
        self.caseFacts.setObjectName(u"caseFacts")
        self.caseFacts.setTextFormat(Qt.TextFormat.PlainText)
        self.caseFacts.setWordWrap(True)
        self.caseFacts.setProperty(u"textRole", u"muted")

        self.factsBox.addWidget(self.caseFacts)


        self.bodyLayout.addWidget(self.facts)

        self.moreLabel = QLabel(self.body)
        self.moreLabel.setObjectName(u"moreLabel")
        self.moreLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moreLabel.setProperty(u"textRole", u"section")

        self.bodyLayout.addWidget(self.moreLabel)

        self.otherRow = QFrame(self.body)
        self.otherRow.setObjectName(u"otherRow")
        self.otherBox = QHBoxLayout(self.otherRow)
        self.otherBox.setSpacing(8)
        self.otherBox.setObjectName(u"otherBox")
        self.otherBox.setContentsMargins(0, 0, 0, 0)
        self.otherText = QLabel(self.otherRow)
        self.otherText.setObjectName(u"otherText")
        self.otherText.setTextFormat(Qt.TextFormat.PlainText)
        self.otherText.setWordWrap(True)
        self.otherText.setProperty(u"textRole", u"muted")

        self.otherBox.addWidget(self.otherText)

        self.addOther = QPushButton(self.otherRow)
        self.addOther.setObjectName(u"addOther")

        self.otherBox.addWidget(self.addOther)

        self.otherBox.setStretch(0, 1)

        self.bodyLayout.addWidget(self.otherRow)

        self.motionRow = QFrame(self.body)
        self.motionRow.setObjectName(u"motionRow")
        self.motionBox = QHBoxLayout(self.motionRow)
        self.motionBox.setSpacing(8)
        self.motionBox.setObjectName(u"motionBox")
        self.motionBox.setContentsMargins(0, 0, 0, 0)
        self.motionText = QLabel(self.motionRow)
        self.motionText.setObjectName(u"motionText")
        self.motionText.setTextFormat(Qt.TextFormat.PlainText)
        self.motionText.setWordWrap(True)
        self.motionText.setProperty(u"textRole", u"muted")

        self.motionBox.addWidget(self.motionText)

        self.addMotion = QPushButton(self.motionRow)
        self.addMotion.setObjectName(u"addMotion")

        self.motionBox.addWidget(self.addMotion)

        self.motionBox.setStretch(0, 1)

        self.bodyLayout.addWidget(self.motionRow)

        self.doubtsLabel = QLabel(self.body)
        self.doubtsLabel.setObjectName(u"doubtsLabel")
        self.doubtsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doubtsLabel.setProperty(u"textRole", u"section")

        self.bodyLayout.addWidget(self.doubtsLabel)

        self.doubts = DoubtLines(self.body)
        self.doubts.setObjectName(u"doubts")

        self.bodyLayout.addWidget(self.doubts)

        self.bodySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLayout.addItem(self.bodySpace)

        self.scroll.setWidget(self.body)

        self.pageLayout.addWidget(self.scroll)


        self.retranslateUi(IntakeItem)

        QMetaObject.connectSlotsByName(IntakeItem)
    # setupUi

    def retranslateUi(self, IntakeItem):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("IntakeItem", u"What the case would hold", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("IntakeItem", u"This is an agenda item", None))
        self.explanation.setText(QCoreApplication.translate("IntakeItem", u"It answers a motion already. The case is made of its texts as they are printed; you go on from there.", None))
        self.caseTitle.setText("")
        self.caseFacts.setText("")
        self.moreLabel.setText(QCoreApplication.translate("IntakeItem", u"What belongs to it", None))
        self.otherText.setText("")
        self.addOther.setText(QCoreApplication.translate("IntakeItem", u"Add the other language\u2026", None))
#if QT_CONFIG(accessibility)
        self.addOther.setAccessibleName(QCoreApplication.translate("IntakeItem", u"Add the other language\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.motionText.setText("")
        self.addMotion.setText(QCoreApplication.translate("IntakeItem", u"Add the motion\u2026", None))
#if QT_CONFIG(accessibility)
        self.addMotion.setAccessibleName(QCoreApplication.translate("IntakeItem", u"Add the motion\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.doubtsLabel.setText(QCoreApplication.translate("IntakeItem", u"To look at when the case is made", None))
        pass
    # retranslateUi


BASE = "QWidget"
