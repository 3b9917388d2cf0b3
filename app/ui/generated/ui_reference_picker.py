# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reference_picker.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine

class Ui_ReferencePicker(object):
    def setupUi(self, ReferencePicker):
        if not ReferencePicker.objectName():
            ReferencePicker.setObjectName(u"ReferencePicker")
        ReferencePicker.setProperty(u"card", True)
        self.pickerLayout = QVBoxLayout(ReferencePicker)
        self.pickerLayout.setSpacing(8)
        self.pickerLayout.setObjectName(u"pickerLayout")
        self.pickerLayout.setContentsMargins(12, 12, 12, 8)
        self.pickerHead = QHBoxLayout()
        self.pickerHead.setSpacing(8)
        self.pickerHead.setObjectName(u"pickerHead")
        self.typed = ClearableLine(ReferencePicker)
        self.typed.setObjectName(u"typed")
        self.typed.setClearButtonEnabled(True)

        self.pickerHead.addWidget(self.typed)

        self.close = QToolButton(ReferencePicker)
        self.close.setObjectName(u"close")
        self.close.setAutoRaise(True)
        self.close.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.pickerHead.addWidget(self.close)


        self.pickerLayout.addLayout(self.pickerHead)

        self.pages = QStackedWidget(ReferencePicker)
        self.pages.setObjectName(u"pages")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.hits = QListView(self.listPage)
        self.hits.setObjectName(u"hits")
        self.hits.setProperty(u"bare", True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.hits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits.setUniformItemSizes(True)

        self.listLayout.addWidget(self.hits)

        self.pages.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(12, 12, 12, 12)
        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignVCenter)
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"textRole", u"muted")

        self.emptyLayout.addWidget(self.emptyText)

        self.pages.addWidget(self.emptyPage)

        self.pickerLayout.addWidget(self.pages)

        self.basisBand = QFrame(ReferencePicker)
        self.basisBand.setObjectName(u"basisBand")
        self.basisBand.setProperty(u"band", True)
        self.basisBand.setVisible(False)
        self.basisLayout = QHBoxLayout(self.basisBand)
        self.basisLayout.setSpacing(8)
        self.basisLayout.setObjectName(u"basisLayout")
        self.basisLayout.setContentsMargins(8, 4, 4, 4)
        self.basis = QLabel(self.basisBand)
        self.basis.setObjectName(u"basis")
        self.basis.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.basis.sizePolicy().hasHeightForWidth())
        self.basis.setSizePolicy(sizePolicy)
        self.basis.setWordWrap(True)

        self.basisLayout.addWidget(self.basis)

        self.basisLess = QToolButton(self.basisBand)
        self.basisLess.setObjectName(u"basisLess")
        self.basisLess.setAutoRaise(True)
        self.basisLess.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.basisLayout.addWidget(self.basisLess)

        self.basisWrite = QPushButton(self.basisBand)
        self.basisWrite.setObjectName(u"basisWrite")
        self.basisWrite.setAutoDefault(False)

        self.basisLayout.addWidget(self.basisWrite)


        self.pickerLayout.addWidget(self.basisBand)

        self.pickerFoot = QHBoxLayout()
        self.pickerFoot.setSpacing(8)
        self.pickerFoot.setObjectName(u"pickerFoot")
        self.linked = QCheckBox(ReferencePicker)
        self.linked.setObjectName(u"linked")

        self.pickerFoot.addWidget(self.linked)

        self.keys = QLabel(ReferencePicker)
        self.keys.setObjectName(u"keys")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.keys.sizePolicy().hasHeightForWidth())
        self.keys.setSizePolicy(sizePolicy)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"textRole", u"caption")

        self.pickerFoot.addWidget(self.keys)


        self.pickerLayout.addLayout(self.pickerFoot)

        QWidget.setTabOrder(self.typed, self.hits)
        QWidget.setTabOrder(self.hits, self.basisLess)
        QWidget.setTabOrder(self.basisLess, self.basisWrite)
        QWidget.setTabOrder(self.basisWrite, self.linked)
        QWidget.setTabOrder(self.linked, self.close)

        self.retranslateUi(ReferencePicker)

        QMetaObject.connectSlotsByName(ReferencePicker)
    # setupUi

    def retranslateUi(self, ReferencePicker):
#if QT_CONFIG(accessibility)
        ReferencePicker.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Legal reference", None))
#endif // QT_CONFIG(accessibility)
        self.typed.setPlaceholderText(QCoreApplication.translate("ReferencePicker", u"Statute and section: kuntal 22, 410/2015 23, MRL", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Statute and section", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleDescription(QCoreApplication.translate("ReferencePicker", u"Arrow keys choose below, Enter writes the reference, Ctrl+Enter adds it to a legal basis, Esc closes.", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Close, nothing is written", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("ReferencePicker", u"Close, nothing is written (Esc)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Statutes found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.basisBand.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Legal basis", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.basisLess.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Take the last statute out of the legal basis", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.basisLess.setToolTip(QCoreApplication.translate("ReferencePicker", u"Take the last statute out of the legal basis", None))
#endif // QT_CONFIG(tooltip)
        self.basisWrite.setText(QCoreApplication.translate("ReferencePicker", u"&Write the legal basis", None))
#if QT_CONFIG(accessibility)
        self.basisWrite.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Write the legal basis", None))
#endif // QT_CONFIG(accessibility)
        self.linked.setText(QCoreApplication.translate("ReferencePicker", u"&Link to Finlex", None))
#if QT_CONFIG(accessibility)
        self.linked.setAccessibleName(QCoreApplication.translate("ReferencePicker", u"Link to Finlex", None))
#endif // QT_CONFIG(accessibility)
        self.keys.setText(QCoreApplication.translate("ReferencePicker", u"Enter writes \u00b7 Ctrl+Enter collects a legal basis \u00b7 Esc closes", None))
    # retranslateUi


BASE = "QFrame"
