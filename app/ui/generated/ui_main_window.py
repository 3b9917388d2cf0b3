# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QMetaObject, QSize)
from PySide6.QtWidgets import (QMenuBar, QStackedWidget, QStatusBar, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 800)
        MainWindow.setMinimumSize(QSize(720, 480))
        MainWindow.setWindowTitle(u"Aloitevastaus")
        MainWindow.setAcceptDrops(True)
        self.body = QWidget(MainWindow)
        self.body.setObjectName(u"body")
        self.bodyLayout = QVBoxLayout(self.body)
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.body)
        self.pages.setObjectName(u"pages")

        self.bodyLayout.addWidget(self.pages)

        MainWindow.setCentralWidget(self.body)
        self.menus = QMenuBar(MainWindow)
        self.menus.setObjectName(u"menus")
        MainWindow.setMenuBar(self.menus)
        self.status = QStatusBar(MainWindow)
        self.status.setObjectName(u"status")
        MainWindow.setStatusBar(self.status)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        pass
    # retranslateUi


BASE = "QMainWindow"
