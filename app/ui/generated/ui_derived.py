# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'derived.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget)

from app.ui.binding_widgets import GrowingText

class Ui_Derived(object):
    def setupUi(self, Derived):
        if not Derived.objectName():
            Derived.setObjectName(u"Derived")
        self.sides = QHBoxLayout(Derived)
        self.sides.setSpacing(16)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.fiBox = QWidget(Derived)
        self.fiBox.setObjectName(u"fiBox")
        self.fiLayout = QVBoxLayout(self.fiBox)
        self.fiLayout.setSpacing(4)
        self.fiLayout.setObjectName(u"fiLayout")
        self.fiLayout.setContentsMargins(0, 0, 0, 0)
        self.fiHead = QHBoxLayout()
        self.fiHead.setSpacing(8)
        self.fiHead.setObjectName(u"fiHead")
        self.fiHead.setContentsMargins(0, 0, 0, 0)
        self.fiLabel = QLabel(self.fiBox)
        self.fiLabel.setObjectName(u"fiLabel")
        self.fiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fiLabel.sizePolicy().hasHeightForWidth())
        self.fiLabel.setSizePolicy(sizePolicy)
        self.fiLabel.setProperty(u"textRole", u"caption")

        self.fiHead.addWidget(self.fiLabel)

        self.fiChip = QLabel(self.fiBox)
        self.fiChip.setObjectName(u"fiChip")
        self.fiChip.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.fiChip.sizePolicy().hasHeightForWidth())
        self.fiChip.setSizePolicy(sizePolicy1)
        self.fiChip.setProperty(u"textRole", u"caption")

        self.fiHead.addWidget(self.fiChip)

        self.fiBack = QToolButton(self.fiBox)
        self.fiBack.setObjectName(u"fiBack")
        self.fiBack.setAutoRaise(True)
        self.fiBack.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.fiBack.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fiBack.setProperty(u"small", True)

        self.fiHead.addWidget(self.fiBack)

        self.fiHead.setStretch(0, 1)

        self.fiLayout.addLayout(self.fiHead)

        self.fiText = GrowingText(self.fiBox)
        self.fiText.setObjectName(u"fiText")

        self.fiLayout.addWidget(self.fiText)

        self.fiHint = QLabel(self.fiBox)
        self.fiHint.setObjectName(u"fiHint")
        self.fiHint.setTextFormat(Qt.TextFormat.PlainText)
        self.fiHint.setWordWrap(True)
        self.fiHint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fiHint.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.fiHint.setProperty(u"textRole", u"caption")

        self.fiLayout.addWidget(self.fiHint)


        self.sides.addWidget(self.fiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.svBox = QWidget(Derived)
        self.svBox.setObjectName(u"svBox")
        self.svLayout = QVBoxLayout(self.svBox)
        self.svLayout.setSpacing(4)
        self.svLayout.setObjectName(u"svLayout")
        self.svLayout.setContentsMargins(0, 0, 0, 0)
        self.svHead = QHBoxLayout()
        self.svHead.setSpacing(8)
        self.svHead.setObjectName(u"svHead")
        self.svHead.setContentsMargins(0, 0, 0, 0)
        self.svLabel = QLabel(self.svBox)
        self.svLabel.setObjectName(u"svLabel")
        self.svLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.svLabel.sizePolicy().hasHeightForWidth())
        self.svLabel.setSizePolicy(sizePolicy)
        self.svLabel.setProperty(u"textRole", u"caption")

        self.svHead.addWidget(self.svLabel)

        self.svChip = QLabel(self.svBox)
        self.svChip.setObjectName(u"svChip")
        self.svChip.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1.setHeightForWidth(self.svChip.sizePolicy().hasHeightForWidth())
        self.svChip.setSizePolicy(sizePolicy1)
        self.svChip.setProperty(u"textRole", u"caption")

        self.svHead.addWidget(self.svChip)

        self.svBack = QToolButton(self.svBox)
        self.svBack.setObjectName(u"svBack")
        self.svBack.setAutoRaise(True)
        self.svBack.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.svBack.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.svBack.setProperty(u"small", True)

        self.svHead.addWidget(self.svBack)

        self.svHead.setStretch(0, 1)

        self.svLayout.addLayout(self.svHead)

        self.svText = GrowingText(self.svBox)
        self.svText.setObjectName(u"svText")

        self.svLayout.addWidget(self.svText)

        self.svHint = QLabel(self.svBox)
        self.svHint.setObjectName(u"svHint")
        self.svHint.setTextFormat(Qt.TextFormat.PlainText)
        self.svHint.setWordWrap(True)
        self.svHint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.svHint.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.svHint.setProperty(u"textRole", u"caption")

        self.svLayout.addWidget(self.svHint)


        self.sides.addWidget(self.svBox, 0, Qt.AlignmentFlag.AlignTop)

        self.sides.setStretch(0, 1)
        self.sides.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.fiLabel.setBuddy(self.fiText)
        self.svLabel.setBuddy(self.svText)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Derived)

        QMetaObject.connectSlotsByName(Derived)
    # setupUi

    def retranslateUi(self, Derived):
        self.fiLabel.setText(QCoreApplication.translate("Derived", u"Finnish", None))
        self.fiChip.setText(QCoreApplication.translate("Derived", u"made from the facts", None))
        self.fiBack.setText(QCoreApplication.translate("Derived", u"Back to derived", None))
#if QT_CONFIG(accessibility)
        self.fiBack.setAccessibleName(QCoreApplication.translate("Derived", u"Back to the derived text, Finnish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fiText.setAccessibleName(QCoreApplication.translate("Derived", u"Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.fiHint.setText("")
        self.svLabel.setText(QCoreApplication.translate("Derived", u"Swedish", None))
        self.svChip.setText(QCoreApplication.translate("Derived", u"made from the facts", None))
        self.svBack.setText(QCoreApplication.translate("Derived", u"Back to derived", None))
#if QT_CONFIG(accessibility)
        self.svBack.setAccessibleName(QCoreApplication.translate("Derived", u"Back to the derived text, Swedish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.svText.setAccessibleName(QCoreApplication.translate("Derived", u"Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.svHint.setText("")
        pass
    # retranslateUi


BASE = "QWidget"
