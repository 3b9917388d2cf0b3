# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outline.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QAbstractItemView, QTreeView, QVBoxLayout)

class Ui_Outline(object):
    def setupUi(self, Outline):
        if not Outline.objectName():
            Outline.setObjectName(u"Outline")
        Outline.resize(260, 640)
        self.write = QAction(Outline)
        self.write.setObjectName(u"write")
        self.moveUp = QAction(Outline)
        self.moveUp.setObjectName(u"moveUp")
#if QT_CONFIG(shortcut)
        self.moveUp.setShortcut(u"Alt+Up")
#endif // QT_CONFIG(shortcut)
        self.moveUp.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.moveDown = QAction(Outline)
        self.moveDown.setObjectName(u"moveDown")
#if QT_CONFIG(shortcut)
        self.moveDown.setShortcut(u"Alt+Down")
#endif // QT_CONFIG(shortcut)
        self.moveDown.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.outlineLayout = QVBoxLayout(Outline)
        self.outlineLayout.setSpacing(0)
        self.outlineLayout.setObjectName(u"outlineLayout")
        self.outlineLayout.setContentsMargins(0, 4, 0, 0)
        self.parts = QTreeView(Outline)
        self.parts.setObjectName(u"parts")
        self.parts.setProperty(u"bare", True)
        self.parts.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setDragEnabled(True)
        self.parts.setDragDropOverwriteMode(False)
        self.parts.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.parts.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.parts.setRootIsDecorated(False)
        self.parts.setUniformRowHeights(True)
        self.parts.setItemsExpandable(False)
        self.parts.setAllColumnsShowFocus(True)
        self.parts.setExpandsOnDoubleClick(False)

        self.outlineLayout.addWidget(self.parts)


        self.retranslateUi(Outline)

        QMetaObject.connectSlotsByName(Outline)
    # setupUi

    def retranslateUi(self, Outline):
        Outline.setWindowTitle(QCoreApplication.translate("Outline", u"Outline", None))
        self.write.setText(QCoreApplication.translate("Outline", u"&Write this part", None))
        self.moveUp.setText(QCoreApplication.translate("Outline", u"Move the question &up", None))
        self.moveDown.setText(QCoreApplication.translate("Outline", u"Move the question &down", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("Outline", u"Parts of the case", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleDescription(QCoreApplication.translate("Outline", u"Arrow keys choose a part, Enter goes into its text, Alt and an arrow key moves an answer.", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
