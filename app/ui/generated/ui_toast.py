# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'toast.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton)

class Ui_Toast(object):
    def setupUi(self, Toast):
        if not Toast.objectName():
            Toast.setObjectName(u"Toast")
        Toast.setProperty(u"pane", True)
        Toast.resize(600, 44)
        Toast.setProperty(u"card", True)
        self.toastLayout = QHBoxLayout(Toast)
        self.toastLayout.setSpacing(8)
        self.toastLayout.setObjectName(u"toastLayout")
        self.toastLayout.setContentsMargins(12, 4, 4, 4)
        self.text = QLabel(Toast)
        self.text.setObjectName(u"text")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)

        self.toastLayout.addWidget(self.text)

        self.undo = QPushButton(Toast)
        self.undo.setObjectName(u"undo")
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.toastLayout.addWidget(self.undo)

        self.close = QToolButton(Toast)
        self.close.setObjectName(u"close")
        self.close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close.setAutoRaise(True)

        self.toastLayout.addWidget(self.close)


        self.retranslateUi(Toast)

        QMetaObject.connectSlotsByName(Toast)
    # setupUi

    def retranslateUi(self, Toast):
        self.undo.setText(QCoreApplication.translate("Toast", u"Undo", None))
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("Toast", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("Toast", u"Close the message", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("Toast", u"Close the message", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QFrame"
