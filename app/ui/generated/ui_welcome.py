# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.panels.door import Door

class Ui_WelcomePage(object):
    def setupUi(self, WelcomePage):
        if not WelcomePage.objectName():
            WelcomePage.setObjectName(u"WelcomePage")
        WelcomePage.setProperty(u"pane", True)
        WelcomePage.resize(900, 640)
        WelcomePage.setAcceptDrops(True)
        self.pageLayout = QVBoxLayout(WelcomePage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.above)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.before)

        self.column = QWidget(WelcomePage)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(480, 0))
        self.column.setMaximumSize(QSize(680, 16777215))
        self.columnLayout = QVBoxLayout(self.column)
        self.columnLayout.setSpacing(12)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(24, 24, 24, 24)
        self.title = QLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"textRole", u"title")

        self.columnLayout.addWidget(self.title)

        self.intro = QLabel(self.column)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"textRole", u"muted")

        self.columnLayout.addWidget(self.intro)

        self.motion = Door(self.column)
        self.motion.setObjectName(u"motion")

        self.columnLayout.addWidget(self.motion)

        self.example = Door(self.column)
        self.example.setObjectName(u"example")

        self.columnLayout.addWidget(self.example)

        self.guide = Door(self.column)
        self.guide.setObjectName(u"guide")

        self.columnLayout.addWidget(self.guide)

        self.dropArea = QFrame(self.column)
        self.dropArea.setObjectName(u"dropArea")
        self.dropArea.setProperty(u"dropArea", True)
        self.dropLayout = QHBoxLayout(self.dropArea)
        self.dropLayout.setSpacing(8)
        self.dropLayout.setObjectName(u"dropLayout")
        self.dropLayout.setContentsMargins(16, 12, 16, 12)
        self.dropBefore = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dropLayout.addItem(self.dropBefore)

        self.dropIcon = QLabel(self.dropArea)
        self.dropIcon.setObjectName(u"dropIcon")
        self.dropIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.dropLayout.addWidget(self.dropIcon)

        self.dropText = QLabel(self.dropArea)
        self.dropText.setObjectName(u"dropText")
        self.dropText.setTextFormat(Qt.TextFormat.PlainText)
        self.dropText.setProperty(u"textRole", u"muted")

        self.dropLayout.addWidget(self.dropText)

        self.dropAfter = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dropLayout.addItem(self.dropAfter)


        self.columnLayout.addWidget(self.dropArea)


        self.middle.addWidget(self.column)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.after)

        self.middle.setStretch(0, 1)
        self.middle.setStretch(1, 4)
        self.middle.setStretch(2, 1)

        self.pageLayout.addLayout(self.middle)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pageLayout.addItem(self.below)

        QWidget.setTabOrder(self.motion, self.example)
        QWidget.setTabOrder(self.example, self.guide)

        self.retranslateUi(WelcomePage)

        QMetaObject.connectSlotsByName(WelcomePage)
    # setupUi

    def retranslateUi(self, WelcomePage):
        WelcomePage.setWindowTitle(QCoreApplication.translate("WelcomePage", u"Welcome", None))
        self.title.setText(QCoreApplication.translate("WelcomePage", u"Answer a motion in two languages", None))
        self.intro.setText(QCoreApplication.translate("WelcomePage", u"Write the answer in Finnish with the Swedish beside it, and export both documents. Everything stays on this computer.", None))
        self.motion.setProperty(u"title", QCoreApplication.translate("WelcomePage", u"Bring in a motion", None))
        self.motion.setProperty(u"about", QCoreApplication.translate("WelcomePage", u"Choose its file or paste its text. Title, questions and signatories are found in it.", None))
        self.example.setProperty(u"title", QCoreApplication.translate("WelcomePage", u"Open the example", None))
        self.example.setProperty(u"about", QCoreApplication.translate("WelcomePage", u"A finished answer in both languages, on which anything may be tried.", None))
        self.guide.setProperty(u"title", QCoreApplication.translate("WelcomePage", u"Read the guide", None))
        self.guide.setProperty(u"about", QCoreApplication.translate("WelcomePage", u"From a motion to two documents, step by step.", None))
        self.dropText.setText(QCoreApplication.translate("WelcomePage", u"Or drop the file of a motion here", None))
    # retranslateUi


BASE = "QWidget"
