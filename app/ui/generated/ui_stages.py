# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stages.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.binding_rows import RowList

class Ui_Stages(object):
    def setupUi(self, Stages):
        if not Stages.objectName():
            Stages.setObjectName(u"Stages")
        self.pageLayout = QVBoxLayout(Stages)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Stages)
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

        self.about = QLabel(self.column)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.about.setProperty(u"textRole", u"muted")

        self.columnLayout.addWidget(self.about)

        self.stages = RowList(self.column)
        self.stages.setObjectName(u"stages")

        self.columnLayout.addWidget(self.stages)

        self.stageButtons = QHBoxLayout()
        self.stageButtons.setSpacing(8)
        self.stageButtons.setObjectName(u"stageButtons")
        self.stageButtons.setContentsMargins(0, 0, 0, 0)
        self.addCommittee = QPushButton(self.column)
        self.addCommittee.setObjectName(u"addCommittee")

        self.stageButtons.addWidget(self.addCommittee)

        self.addBoard = QPushButton(self.column)
        self.addBoard.setObjectName(u"addBoard")

        self.stageButtons.addWidget(self.addBoard)

        self.addCouncil = QPushButton(self.column)
        self.addCouncil.setObjectName(u"addCouncil")

        self.stageButtons.addWidget(self.addCouncil)

        self.stageGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stageButtons.addItem(self.stageGap)


        self.columnLayout.addLayout(self.stageButtons)

        self.columnEnd = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.columnEnd)


        self.bodyLayout.addWidget(self.column)

        self.scroll.setWidget(self.body)

        self.pageLayout.addWidget(self.scroll)


        self.retranslateUi(Stages)

        QMetaObject.connectSlotsByName(Stages)
    # setupUi

    def retranslateUi(self, Stages):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Stages", u"Stages", None))
#endif // QT_CONFIG(accessibility)
        self.pageTitle.setText(QCoreApplication.translate("Stages", u"Stages", None))
        self.trouble.setText("")
        self.about.setText(QCoreApplication.translate("Stages", u"In the order of the meetings, the oldest first. Each stage gets its own document.", None))
#if QT_CONFIG(accessibility)
        self.stages.setAccessibleName(QCoreApplication.translate("Stages", u"Stages", None))
#endif // QT_CONFIG(accessibility)
        self.addCommittee.setText(QCoreApplication.translate("Stages", u"Add a committee", None))
        self.addBoard.setText(QCoreApplication.translate("Stages", u"Add the board", None))
        self.addCouncil.setText(QCoreApplication.translate("Stages", u"Add the council", None))
        pass
    # retranslateUi


BASE = "QWidget"
