# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'changes.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTextBrowser, QToolButton, QVBoxLayout, QWidget)

class Ui_Changes(object):
    def setupUi(self, Changes):
        if not Changes.objectName():
            Changes.setObjectName(u"Changes")
        Changes.setProperty(u"card", True)
        self.changesLayout = QVBoxLayout(Changes)
        self.changesLayout.setSpacing(8)
        self.changesLayout.setObjectName(u"changesLayout")
        self.changesLayout.setContentsMargins(12, 8, 8, 12)
        self.changesHead = QHBoxLayout()
        self.changesHead.setObjectName(u"changesHead")
        self.title = QLabel(Changes)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setWordWrap(True)
        self.title.setProperty(u"textRole", u"caption")

        self.changesHead.addWidget(self.title)

        self.close = QToolButton(Changes)
        self.close.setObjectName(u"close")
        self.close.setAutoRaise(True)

        self.changesHead.addWidget(self.close)


        self.changesLayout.addLayout(self.changesHead)

        self.text = QTextBrowser(Changes)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"bare", True)
        self.text.setTabChangesFocus(True)
        self.text.setOpenLinks(False)

        self.changesLayout.addWidget(self.text)

        self.changesFoot = QHBoxLayout()
        self.changesFoot.setObjectName(u"changesFoot")
        self.legend = QLabel(Changes)
        self.legend.setObjectName(u"legend")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setProperty(u"textRole", u"caption")
        self.legend.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.legend.sizePolicy().hasHeightForWidth())
        self.legend.setSizePolicy(sizePolicy)

        self.changesFoot.addWidget(self.legend)

        self.mark = QPushButton(Changes)
        self.mark.setObjectName(u"mark")

        self.changesFoot.addWidget(self.mark)


        self.changesLayout.addLayout(self.changesFoot)

        QWidget.setTabOrder(self.text, self.mark)
        QWidget.setTabOrder(self.mark, self.close)

        self.retranslateUi(Changes)

        QMetaObject.connectSlotsByName(Changes)
    # setupUi

    def retranslateUi(self, Changes):
#if QT_CONFIG(accessibility)
        Changes.setAccessibleName(QCoreApplication.translate("Changes", u"What changed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("Changes", u"Close", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("Changes", u"Close (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Changes", u"The text with what was removed and added", None))
#endif // QT_CONFIG(accessibility)
        self.legend.setText(QCoreApplication.translate("Changes", u"<s>Removed</s> is struck through, <u>added</u> is underlined.", None))
        self.mark.setText(QCoreApplication.translate("Changes", u"Mark as translated", None))
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("Changes", u"Mark as translated", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QFrame"
