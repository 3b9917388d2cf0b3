# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QMainWindow, QMenuBar, QPushButton, QSizePolicy,
    QStackedWidget, QStatusBar, QToolButton, QVBoxLayout,
    QWidget)

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
        self.notice = QFrame(self.body)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"band", True)
        self.noticeLayout = QHBoxLayout(self.notice)
        self.noticeLayout.setObjectName(u"noticeLayout")
        self.noticeLayout.setContentsMargins(16, 8, 8, 8)
        self.noticeIcon = QLabel(self.notice)
        self.noticeIcon.setObjectName(u"noticeIcon")

        self.noticeLayout.addWidget(self.noticeIcon)

        self.noticeText = QLabel(self.notice)
        self.noticeText.setObjectName(u"noticeText")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.noticeText.sizePolicy().hasHeightForWidth())
        self.noticeText.setSizePolicy(sizePolicy)
        self.noticeText.setWordWrap(True)
        self.noticeText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.noticeLayout.addWidget(self.noticeText)

        self.noticeAction = QPushButton(self.notice)
        self.noticeAction.setObjectName(u"noticeAction")

        self.noticeLayout.addWidget(self.noticeAction)

        self.noticeClose = QToolButton(self.notice)
        self.noticeClose.setObjectName(u"noticeClose")
        self.noticeClose.setAutoRaise(True)
        self.noticeClose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.noticeLayout.addWidget(self.noticeClose)


        self.bodyLayout.addWidget(self.notice)

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
#if QT_CONFIG(accessibility)
        self.noticeText.setAccessibleName(QCoreApplication.translate("MainWindow", u"Message", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.noticeAction.setAccessibleName(QCoreApplication.translate("MainWindow", u"What the message offers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.noticeClose.setToolTip(QCoreApplication.translate("MainWindow", u"Close the message", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.noticeClose.setAccessibleName(QCoreApplication.translate("MainWindow", u"Close the message", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

