# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'row.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from app.ui.binding_row import Grip

class Ui_Row(object):
    def setupUi(self, Row):
        if not Row.objectName():
            Row.setObjectName(u"Row")
        Row.setProperty(u"card", True)
        self.rowLayout = QHBoxLayout(Row)
        self.rowLayout.setSpacing(4)
        self.rowLayout.setObjectName(u"rowLayout")
        self.rowLayout.setContentsMargins(4, 8, 4, 8)
        self.gripBox = QVBoxLayout()
        self.gripBox.setSpacing(0)
        self.gripBox.setObjectName(u"gripBox")
        self.gripBox.setContentsMargins(0, 0, 0, 0)
        self.grip = Grip(Row)
        self.grip.setObjectName(u"grip")
        self.grip.setAutoRaise(True)
        self.grip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.gripBox.addWidget(self.grip)

        self.gripGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.gripBox.addItem(self.gripGap)


        self.rowLayout.addLayout(self.gripBox)

        self.content = QWidget(Row)
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(0)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(0, 0, 0, 0)

        self.rowLayout.addWidget(self.content)

        self.buttonBox = QVBoxLayout()
        self.buttonBox.setSpacing(0)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setContentsMargins(0, 0, 0, 0)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(0)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.up = QToolButton(Row)
        self.up.setObjectName(u"up")
        self.up.setAutoRaise(True)

        self.buttons.addWidget(self.up)

        self.down = QToolButton(Row)
        self.down.setObjectName(u"down")
        self.down.setAutoRaise(True)

        self.buttons.addWidget(self.down)

        self.remove = QToolButton(Row)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoRaise(True)

        self.buttons.addWidget(self.remove)


        self.buttonBox.addLayout(self.buttons)

        self.buttonGap = QSpacerItem(1, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.buttonBox.addItem(self.buttonGap)


        self.rowLayout.addLayout(self.buttonBox)

        self.rowLayout.setStretch(1, 1)

        self.retranslateUi(Row)

        QMetaObject.connectSlotsByName(Row)
    # setupUi

    def retranslateUi(self, Row):
#if QT_CONFIG(accessibility)
        self.grip.setAccessibleName(QCoreApplication.translate("Row", u"Row", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("Row", u"Move up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("Row", u"Move up", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("Row", u"Move down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("Row", u"Move down", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("Row", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("Row", u"Remove", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


BASE = "QFrame"
