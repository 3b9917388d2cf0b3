# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keyboard_map.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine

class Ui_KeyboardMapDialog(object):
    def setupUi(self, KeyboardMapDialog):
        if not KeyboardMapDialog.objectName():
            KeyboardMapDialog.setObjectName(u"KeyboardMapDialog")
        KeyboardMapDialog.resize(620, 700)
        self.dialogLayout = QVBoxLayout(KeyboardMapDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 24, 24, 16)
        self.title = QLabel(KeyboardMapDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"textRole", u"title")

        self.dialogLayout.addWidget(self.title)

        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.filter = ClearableLine(KeyboardMapDialog)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.top.addWidget(self.filter)

        self.print = QPushButton(KeyboardMapDialog)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.top.addWidget(self.print)


        self.dialogLayout.addLayout(self.top)

        self.keys = QTreeWidget(KeyboardMapDialog)
        self.keys.setObjectName(u"keys")
        self.keys.setRootIsDecorated(False)
        self.keys.setItemsExpandable(False)
        self.keys.setUniformRowHeights(True)

        self.dialogLayout.addWidget(self.keys)

        self.nothing = QLabel(KeyboardMapDialog)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty(u"textRole", u"muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.dialogLayout.addWidget(self.nothing)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttonsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.close = QPushButton(KeyboardMapDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)


        self.dialogLayout.addLayout(self.buttons)

        QWidget.setTabOrder(self.filter, self.keys)
        QWidget.setTabOrder(self.keys, self.print)
        QWidget.setTabOrder(self.print, self.close)

        self.retranslateUi(KeyboardMapDialog)

        QMetaObject.connectSlotsByName(KeyboardMapDialog)
    # setupUi

    def retranslateUi(self, KeyboardMapDialog):
        KeyboardMapDialog.setWindowTitle(QCoreApplication.translate("KeyboardMapDialog", u"Keyboard", None))
        self.title.setText(QCoreApplication.translate("KeyboardMapDialog", u"Keyboard", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("KeyboardMapDialog", u"Search the commands", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("KeyboardMapDialog", u"Search by command or key", None))
        self.print.setText(QCoreApplication.translate("KeyboardMapDialog", u"&Print\u2026", None))
#if QT_CONFIG(accessibility)
        self.print.setAccessibleName(QCoreApplication.translate("KeyboardMapDialog", u"Print the keyboard map", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.keys.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("KeyboardMapDialog", u"Keys", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("KeyboardMapDialog", u"Command", None))
#if QT_CONFIG(accessibility)
        self.keys.setAccessibleName(QCoreApplication.translate("KeyboardMapDialog", u"Commands and their keys", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(QCoreApplication.translate("KeyboardMapDialog", u"No command or key is called that. Try another word.", None))
        self.close.setText(QCoreApplication.translate("KeyboardMapDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("KeyboardMapDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
