# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton)

class Ui_Notice(object):
    def setupUi(self, Notice):
        if not Notice.objectName():
            Notice.setObjectName(u"Notice")
        Notice.setProperty(u"pane", True)
        Notice.setProperty(u"band", True)
        self.row = QHBoxLayout(Notice)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(16, 8, 8, 8)
        self.icon = QLabel(Notice)
        self.icon.setObjectName(u"icon")
        self.icon.setTextFormat(Qt.TextFormat.PlainText)

        self.row.addWidget(self.icon)

        self.text = QLabel(Notice)
        self.text.setObjectName(u"text")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.row.addWidget(self.text)

        self.offer = QPushButton(Notice)
        self.offer.setObjectName(u"offer")

        self.row.addWidget(self.offer)

        self.close = QToolButton(Notice)
        self.close.setObjectName(u"close")
        self.close.setAutoRaise(True)
        self.close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.row.addWidget(self.close)


        self.retranslateUi(Notice)

        QMetaObject.connectSlotsByName(Notice)
    # setupUi

    def retranslateUi(self, Notice):
#if QT_CONFIG(accessibility)
        self.offer.setAccessibleName(QCoreApplication.translate("Notice", u"What the message offers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("Notice", u"Close the message", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("Notice", u"Close the message", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QFrame"
