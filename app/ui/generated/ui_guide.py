# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QTextBrowser, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine

class Ui_GuideWindow(object):
    def setupUi(self, GuideWindow):
        if not GuideWindow.objectName():
            GuideWindow.setObjectName(u"GuideWindow")
        GuideWindow.resize(980, 720)
        self.windowLayout = QHBoxLayout(GuideWindow)
        self.windowLayout.setSpacing(0)
        self.windowLayout.setObjectName(u"windowLayout")
        self.windowLayout.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(GuideWindow)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(220, 0))
        self.side.setMaximumSize(QSize(300, 16777215))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(12, 16, 12, 12)
        self.search = ClearableLine(self.side)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.sideLayout.addWidget(self.search)

        self.contents = QListWidget(self.side)
        self.contents.setObjectName(u"contents")
        self.contents.setProperty(u"bare", True)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.sideLayout.addWidget(self.contents)

        self.found = QLabel(self.side)
        self.found.setObjectName(u"found")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setProperty(u"textRole", u"caption")
        self.found.setWordWrap(True)

        self.sideLayout.addWidget(self.found)


        self.windowLayout.addWidget(self.side)

        self.text = QTextBrowser(GuideWindow)
        self.text.setObjectName(u"text")
        self.text.setOpenLinks(False)

        self.windowLayout.addWidget(self.text)

        self.windowLayout.setStretch(1, 1)
        QWidget.setTabOrder(self.search, self.contents)
        QWidget.setTabOrder(self.contents, self.text)

        self.retranslateUi(GuideWindow)

        QMetaObject.connectSlotsByName(GuideWindow)
    # setupUi

    def retranslateUi(self, GuideWindow):
        GuideWindow.setWindowTitle(QCoreApplication.translate("GuideWindow", u"Guide", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("GuideWindow", u"Search the guide", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("GuideWindow", u"Search the guide", None))
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("GuideWindow", u"Contents of the guide", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("GuideWindow", u"Text of the guide", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
