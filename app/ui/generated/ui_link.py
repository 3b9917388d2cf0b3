# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget)

class Ui_Link(object):
    def setupUi(self, Link):
        if not Link.objectName():
            Link.setObjectName(u"Link")
        Link.setProperty(u"band", True)
        self.linkLayout = QVBoxLayout(Link)
        self.linkLayout.setSpacing(4)
        self.linkLayout.setObjectName(u"linkLayout")
        self.linkLayout.setContentsMargins(12, 8, 8, 8)
        self.linkRow = QHBoxLayout()
        self.linkRow.setSpacing(8)
        self.linkRow.setObjectName(u"linkRow")
        self.addressLabel = QLabel(Link)
        self.addressLabel.setObjectName(u"addressLabel")
        self.addressLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.linkRow.addWidget(self.addressLabel)

        self.address = QLineEdit(Link)
        self.address.setObjectName(u"address")

        self.linkRow.addWidget(self.address)

        self.use = QPushButton(Link)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"primary", True)

        self.linkRow.addWidget(self.use)

        self.remove = QPushButton(Link)
        self.remove.setObjectName(u"remove")

        self.linkRow.addWidget(self.remove)

        self.close = QToolButton(Link)
        self.close.setObjectName(u"close")
        self.close.setAutoRaise(True)
        self.close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.linkRow.addWidget(self.close)


        self.linkLayout.addLayout(self.linkRow)

        self.problem = QLabel(Link)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"textRole", u"error")
        self.problem.setWordWrap(True)

        self.linkLayout.addWidget(self.problem)

#if QT_CONFIG(shortcut)
        self.addressLabel.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.address, self.use)
        QWidget.setTabOrder(self.use, self.remove)
        QWidget.setTabOrder(self.remove, self.close)

        self.retranslateUi(Link)

        QMetaObject.connectSlotsByName(Link)
    # setupUi

    def retranslateUi(self, Link):
#if QT_CONFIG(accessibility)
        Link.setAccessibleName(QCoreApplication.translate("Link", u"Link", None))
#endif // QT_CONFIG(accessibility)
        self.addressLabel.setText(QCoreApplication.translate("Link", u"&Address", None))
        self.address.setPlaceholderText(QCoreApplication.translate("Link", u"https://\u2026", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("Link", u"Address of the link", None))
#endif // QT_CONFIG(accessibility)
        self.use.setText(QCoreApplication.translate("Link", u"Use", None))
#if QT_CONFIG(accessibility)
        self.use.setAccessibleName(QCoreApplication.translate("Link", u"Use this address", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("Link", u"Remove link", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("Link", u"Remove the link", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("Link", u"Close without a change", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("Link", u"Close without a change (Esc)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


BASE = "QFrame"
