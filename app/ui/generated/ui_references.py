# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'references.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTreeView, QVBoxLayout, QWidget)

class Ui_References(object):
    def setupUi(self, References):
        if not References.objectName():
            References.setObjectName(u"References")
        References.resize(336, 560)
        self.goThere = QAction(References)
        self.goThere.setObjectName(u"goThere")
        self.copyReference = QAction(References)
        self.copyReference.setObjectName(u"copyReference")
        self.referencesLayout = QVBoxLayout(References)
        self.referencesLayout.setSpacing(0)
        self.referencesLayout.setObjectName(u"referencesLayout")
        self.referencesLayout.setContentsMargins(0, 0, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(12, 8, 8, 8)
        self.told = QLabel(References)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.told.sizePolicy().hasHeightForWidth())
        self.told.setSizePolicy(sizePolicy)
        self.told.setProperty(u"textRole", u"muted")
        self.told.setWordWrap(True)

        self.bar.addWidget(self.told)


        self.referencesLayout.addLayout(self.bar)

        self.pages = QStackedWidget(References)
        self.pages.setObjectName(u"pages")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.cited = QTreeView(self.listPage)
        self.cited.setObjectName(u"cited")
        self.cited.setProperty(u"bare", True)
        self.cited.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.cited.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cited.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.cited.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.cited.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.cited.setIndentation(0)
        self.cited.setRootIsDecorated(False)
        self.cited.setItemsExpandable(False)
        self.cited.setExpandsOnDoubleClick(False)

        self.listLayout.addWidget(self.cited)

        self.pages.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(24, 24, 24, 24)
        self.emptyIcon = QLabel(self.emptyPage)
        self.emptyIcon.setObjectName(u"emptyIcon")
        self.emptyIcon.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyLayout.addWidget(self.emptyIcon)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"textRole", u"muted")

        self.emptyLayout.addWidget(self.emptyText)

        self.add = QPushButton(self.emptyPage)
        self.add.setObjectName(u"add")

        self.emptyLayout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyRest)

        self.pages.addWidget(self.emptyPage)

        self.referencesLayout.addWidget(self.pages)

        self.deeds = QFrame(References)
        self.deeds.setObjectName(u"deeds")
        self.deeds.setVisible(False)
        self.deedsLayout = QVBoxLayout(self.deeds)
        self.deedsLayout.setSpacing(8)
        self.deedsLayout.setObjectName(u"deedsLayout")
        self.deedsLayout.setContentsMargins(12, 8, 12, 8)
        self.deedsTold = QLabel(self.deeds)
        self.deedsTold.setObjectName(u"deedsTold")
        self.deedsTold.setTextFormat(Qt.TextFormat.PlainText)
        self.deedsTold.setWordWrap(True)
        self.deedsTold.setProperty(u"textRole", u"caption")

        self.deedsLayout.addWidget(self.deedsTold)

        self.mend = QPushButton(self.deeds)
        self.mend.setObjectName(u"mend")

        self.deedsLayout.addWidget(self.mend)

        self.carry = QPushButton(self.deeds)
        self.carry.setObjectName(u"carry")

        self.deedsLayout.addWidget(self.carry)


        self.referencesLayout.addWidget(self.deeds)


        self.retranslateUi(References)

        QMetaObject.connectSlotsByName(References)
    # setupUi

    def retranslateUi(self, References):
        References.setWindowTitle(QCoreApplication.translate("References", u"References", None))
        self.goThere.setText(QCoreApplication.translate("References", u"&Go there", None))
        self.copyReference.setText(QCoreApplication.translate("References", u"&Copy the reference", None))
#if QT_CONFIG(accessibility)
        self.cited.setAccessibleName(QCoreApplication.translate("References", u"References by statute", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cited.setAccessibleDescription(QCoreApplication.translate("References", u"Enter goes to the reference, the left and right keys change the language, the menu key opens what can be done.", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("References", u"Add a reference (Ctrl+L)", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("References", u"Add a reference", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.deeds.setAccessibleName(QCoreApplication.translate("References", u"What can be done about the reference", None))
#endif // QT_CONFIG(accessibility)
        self.mend.setText(QCoreApplication.translate("References", u"Write it right", None))
#if QT_CONFIG(accessibility)
        self.mend.setAccessibleName(QCoreApplication.translate("References", u"Write it right", None))
#endif // QT_CONFIG(accessibility)
        self.carry.setText(QCoreApplication.translate("References", u"Put into the Swedish", None))
#if QT_CONFIG(accessibility)
        self.carry.setAccessibleName(QCoreApplication.translate("References", u"Put into the Swedish", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
