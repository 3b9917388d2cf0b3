# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QToolButton, QVBoxLayout, QWidget)

from app.ui.binding_grip import Grip

class Ui_Row(object):
    def setupUi(self, Row):
        if not Row.objectName():
            Row.setObjectName(u"Row")
        Row.setProperty(u"card", True)
        self.rowLayout = QHBoxLayout(Row)
        self.rowLayout.setSpacing(0)
        self.rowLayout.setObjectName(u"rowLayout")
        self.rowLayout.setContentsMargins(4, 8, 4, 8)
        self.grip = Grip(Row)
        self.grip.setObjectName(u"grip")
        self.grip.setAutoRaise(True)
        self.grip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.rowLayout.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)

        self.content = QWidget(Row)
        self.content.setObjectName(u"content")
        self.contentLayout = QVBoxLayout(self.content)
        self.contentLayout.setSpacing(0)
        self.contentLayout.setObjectName(u"contentLayout")
        self.contentLayout.setContentsMargins(8, 0, 4, 0)

        self.rowLayout.addWidget(self.content)

        self.up = QToolButton(Row)
        self.up.setObjectName(u"up")
        self.up.setAutoRaise(True)
        self.up.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.rowLayout.addWidget(self.up, 0, Qt.AlignmentFlag.AlignTop)

        self.down = QToolButton(Row)
        self.down.setObjectName(u"down")
        self.down.setAutoRaise(True)
        self.down.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.rowLayout.addWidget(self.down, 0, Qt.AlignmentFlag.AlignTop)

        self.remove = QToolButton(Row)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.rowLayout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

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
