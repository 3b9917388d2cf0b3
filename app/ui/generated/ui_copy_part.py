# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'copy_part.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QTextEdit, QVBoxLayout, QWidget)

from app.ui.panels.notice import Notice

class Ui_CopyPart(object):
    def setupUi(self, CopyPart):
        if not CopyPart.objectName():
            CopyPart.setObjectName(u"CopyPart")
        CopyPart.resize(760, 600)
        self.outer = QVBoxLayout(CopyPart)
        self.outer.setSpacing(12)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 16, 16, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.stageLabel = QLabel(CopyPart)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.top.addWidget(self.stageLabel)

        self.stage = QComboBox(CopyPart)
        self.stage.setObjectName(u"stage")

        self.top.addWidget(self.stage)

        self.topGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.topGap)

        self.hint = QLabel(CopyPart)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"textRole", u"muted")

        self.top.addWidget(self.hint)


        self.outer.addLayout(self.top)

        self.halves = QSplitter(CopyPart)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.parts = QTableView(self.halves)
        self.parts.setObjectName(u"parts")
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.parts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.parts.setShowGrid(False)
        self.parts.setTabKeyNavigation(False)
        self.parts.setWordWrap(False)
        self.parts.setCornerButtonEnabled(False)
        self.halves.addWidget(self.parts)
        self.parts.horizontalHeader().setHighlightSections(False)
        self.parts.horizontalHeader().setStretchLastSection(True)
        self.parts.verticalHeader().setVisible(False)
        self.text = QTextEdit(self.halves)
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.halves.addWidget(self.text)

        self.outer.addWidget(self.halves)

        self.notice = Notice(CopyPart)
        self.notice.setObjectName(u"notice")

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.state = QLabel(CopyPart)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty(u"textRole", u"muted")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.state.sizePolicy().hasHeightForWidth())
        self.state.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.state)

        self.restart = QPushButton(CopyPart)
        self.restart.setObjectName(u"restart")
        self.restart.setFlat(True)
        self.restart.setAutoDefault(False)

        self.buttons.addWidget(self.restart)

        self.close_ = QPushButton(CopyPart)
        self.close_.setObjectName(u"close_")
        self.close_.setAutoDefault(False)

        self.buttons.addWidget(self.close_)

        self.copy = QPushButton(CopyPart)
        self.copy.setObjectName(u"copy")
        self.copy.setProperty(u"primary", True)

        self.buttons.addWidget(self.copy)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.stageLabel.setBuddy(self.stage)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts, self.text)
        QWidget.setTabOrder(self.text, self.copy)
        QWidget.setTabOrder(self.copy, self.close_)
        QWidget.setTabOrder(self.close_, self.restart)
        QWidget.setTabOrder(self.restart, self.stage)

        self.retranslateUi(CopyPart)

        self.copy.setDefault(True)


        QMetaObject.connectSlotsByName(CopyPart)
    # setupUi

    def retranslateUi(self, CopyPart):
        CopyPart.setWindowTitle(QCoreApplication.translate("CopyPart", u"Copy part by part", None))
        self.stageLabel.setText(QCoreApplication.translate("CopyPart", u"&Stage", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("CopyPart", u"Stage of the document", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("CopyPart", u"Enter copies a part and goes to the next.", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("CopyPart", u"Parts of the document; Enter copies one", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("CopyPart", u"Text of the part", None))
#endif // QT_CONFIG(accessibility)
        self.restart.setText(QCoreApplication.translate("CopyPart", u"&Remove the checks", None))
#if QT_CONFIG(accessibility)
        self.restart.setAccessibleName(QCoreApplication.translate("CopyPart", u"Remove the checks", None))
#endif // QT_CONFIG(accessibility)
        self.close_.setText(QCoreApplication.translate("CopyPart", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close_.setAccessibleName(QCoreApplication.translate("CopyPart", u"Close", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("CopyPart", u"&Copy and go on", None))
#if QT_CONFIG(accessibility)
        self.copy.setAccessibleName(QCoreApplication.translate("CopyPart", u"Copy the part and go to the next", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
