# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'derived.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.binding_widgets import GrowingText

class Ui_Derived(object):
    def setupUi(self, Derived):
        if not Derived.objectName():
            Derived.setObjectName(u"Derived")
        self.derivedLayout = QVBoxLayout(Derived)
        self.derivedLayout.setSpacing(4)
        self.derivedLayout.setObjectName(u"derivedLayout")
        self.derivedLayout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(Derived)
        self.heading.setObjectName(u"heading")

        self.derivedLayout.addWidget(self.heading)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(16)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.fiBox = QVBoxLayout()
        self.fiBox.setSpacing(4)
        self.fiBox.setObjectName(u"fiBox")
        self.fiBox.setContentsMargins(0, 0, 0, 0)
        self.fiHead = QHBoxLayout()
        self.fiHead.setSpacing(8)
        self.fiHead.setObjectName(u"fiHead")
        self.fiHead.setContentsMargins(0, 0, 0, 0)
        self.fiLabel = QLabel(Derived)
        self.fiLabel.setObjectName(u"fiLabel")
        self.fiLabel.setProperty(u"textRole", u"caption")

        self.fiHead.addWidget(self.fiLabel)

        self.fiChip = QLabel(Derived)
        self.fiChip.setObjectName(u"fiChip")
        self.fiChip.setProperty(u"textRole", u"caption")

        self.fiHead.addWidget(self.fiChip)

        self.fiGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fiHead.addItem(self.fiGap)

        self.fiBack = QPushButton(Derived)
        self.fiBack.setObjectName(u"fiBack")
        self.fiBack.setFlat(True)

        self.fiHead.addWidget(self.fiBack)


        self.fiBox.addLayout(self.fiHead)

        self.fiText = GrowingText(Derived)
        self.fiText.setObjectName(u"fiText")

        self.fiBox.addWidget(self.fiText)

        self.fiHint = QLabel(Derived)
        self.fiHint.setObjectName(u"fiHint")
        self.fiHint.setWordWrap(True)
        self.fiHint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fiHint.setProperty(u"textRole", u"caption")

        self.fiBox.addWidget(self.fiHint)


        self.sides.addLayout(self.fiBox)

        self.svBox = QVBoxLayout()
        self.svBox.setSpacing(4)
        self.svBox.setObjectName(u"svBox")
        self.svBox.setContentsMargins(0, 0, 0, 0)
        self.svHead = QHBoxLayout()
        self.svHead.setSpacing(8)
        self.svHead.setObjectName(u"svHead")
        self.svHead.setContentsMargins(0, 0, 0, 0)
        self.svLabel = QLabel(Derived)
        self.svLabel.setObjectName(u"svLabel")
        self.svLabel.setProperty(u"textRole", u"caption")

        self.svHead.addWidget(self.svLabel)

        self.svChip = QLabel(Derived)
        self.svChip.setObjectName(u"svChip")
        self.svChip.setProperty(u"textRole", u"caption")

        self.svHead.addWidget(self.svChip)

        self.svGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.svHead.addItem(self.svGap)

        self.svBack = QPushButton(Derived)
        self.svBack.setObjectName(u"svBack")
        self.svBack.setFlat(True)

        self.svHead.addWidget(self.svBack)


        self.svBox.addLayout(self.svHead)

        self.svText = GrowingText(Derived)
        self.svText.setObjectName(u"svText")

        self.svBox.addWidget(self.svText)

        self.svHint = QLabel(Derived)
        self.svHint.setObjectName(u"svHint")
        self.svHint.setWordWrap(True)
        self.svHint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.svHint.setProperty(u"textRole", u"caption")

        self.svBox.addWidget(self.svHint)


        self.sides.addLayout(self.svBox)

        self.sides.setStretch(0, 1)
        self.sides.setStretch(1, 1)

        self.derivedLayout.addLayout(self.sides)

#if QT_CONFIG(shortcut)
        self.fiLabel.setBuddy(self.fiText)
        self.svLabel.setBuddy(self.svText)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Derived)

        QMetaObject.connectSlotsByName(Derived)
    # setupUi

    def retranslateUi(self, Derived):
        self.heading.setText(QCoreApplication.translate("Derived", u"Text", None))
        self.fiLabel.setText(QCoreApplication.translate("Derived", u"Finnish", None))
        self.fiChip.setText(QCoreApplication.translate("Derived", u"made from the facts", None))
        self.fiBack.setText(QCoreApplication.translate("Derived", u"Back to the derived text", None))
#if QT_CONFIG(accessibility)
        self.fiBack.setAccessibleName(QCoreApplication.translate("Derived", u"Back to the derived text, Finnish", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fiText.setAccessibleName(QCoreApplication.translate("Derived", u"Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.fiHint.setText("")
        self.svLabel.setText(QCoreApplication.translate("Derived", u"Swedish", None))
        self.svChip.setText(QCoreApplication.translate("Derived", u"made from the facts", None))
        self.svBack.setText(QCoreApplication.translate("Derived", u"Back to the derived text", None))
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
