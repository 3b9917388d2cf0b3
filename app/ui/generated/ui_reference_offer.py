# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reference_offer.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton)

class Ui_ReferenceOffer(object):
    def setupUi(self, ReferenceOffer):
        if not ReferenceOffer.objectName():
            ReferenceOffer.setObjectName(u"ReferenceOffer")
        ReferenceOffer.setProperty(u"pane", True)
        ReferenceOffer.setProperty(u"card", True)
        self.offerLayout = QHBoxLayout(ReferenceOffer)
        self.offerLayout.setSpacing(8)
        self.offerLayout.setObjectName(u"offerLayout")
        self.offerLayout.setContentsMargins(12, 4, 4, 4)
        self.text = QLabel(ReferenceOffer)
        self.text.setObjectName(u"text")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.text.sizePolicy().hasHeightForWidth())
        self.text.setSizePolicy(sizePolicy)
        self.text.setWordWrap(True)

        self.offerLayout.addWidget(self.text)

        self.put = QPushButton(ReferenceOffer)
        self.put.setObjectName(u"put")

        self.offerLayout.addWidget(self.put)

        self.copy = QPushButton(ReferenceOffer)
        self.copy.setObjectName(u"copy")
        self.copy.setFlat(True)

        self.offerLayout.addWidget(self.copy)

        self.close = QToolButton(ReferenceOffer)
        self.close.setObjectName(u"close")
        self.close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close.setAutoRaise(True)

        self.offerLayout.addWidget(self.close)


        self.retranslateUi(ReferenceOffer)

        QMetaObject.connectSlotsByName(ReferenceOffer)
    # setupUi

    def retranslateUi(self, ReferenceOffer):
#if QT_CONFIG(accessibility)
        ReferenceOffer.setAccessibleName(QCoreApplication.translate("ReferenceOffer", u"Reference for the other language", None))
#endif // QT_CONFIG(accessibility)
        self.put.setText(QCoreApplication.translate("ReferenceOffer", u"Put into the Swedish", None))
#if QT_CONFIG(accessibility)
        self.put.setAccessibleName(QCoreApplication.translate("ReferenceOffer", u"Put into the Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("ReferenceOffer", u"Copy", None))
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("ReferenceOffer", u"Copy the reference", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("ReferenceOffer", u"Close the message", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("ReferenceOffer", u"Close the message", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QFrame"
