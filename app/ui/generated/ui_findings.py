# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTreeView, QVBoxLayout, QWidget)

class Ui_Findings(object):
    def setupUi(self, Findings):
        if not Findings.objectName():
            Findings.setObjectName(u"Findings")
        Findings.resize(320, 560)
        self.goThere = QAction(Findings)
        self.goThere.setObjectName(u"goThere")
        self.copySentence = QAction(Findings)
        self.copySentence.setObjectName(u"copySentence")
        self.findingsLayout = QVBoxLayout(Findings)
        self.findingsLayout.setSpacing(0)
        self.findingsLayout.setObjectName(u"findingsLayout")
        self.findingsLayout.setContentsMargins(0, 0, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(12, 4, 8, 4)
        self.count = QLabel(Findings)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.count.sizePolicy().hasHeightForWidth())
        self.count.setSizePolicy(sizePolicy)
        self.count.setProperty(u"textRole", u"muted")
        self.count.setWordWrap(True)

        self.bar.addWidget(self.count)

        self.language = QComboBox(Findings)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.bar.addWidget(self.language)


        self.findingsLayout.addLayout(self.bar)

        self.pages = QStackedWidget(Findings)
        self.pages.setObjectName(u"pages")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.found = QTreeView(self.listPage)
        self.found.setObjectName(u"found")
        self.found.setProperty(u"bare", True)
        self.found.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.found.setIndentation(0)
        self.found.setRootIsDecorated(False)
        self.found.setItemsExpandable(False)
        self.found.setHeaderHidden(True)
        self.found.setExpandsOnDoubleClick(False)

        self.listLayout.addWidget(self.found)

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

        self.showBoth = QPushButton(self.emptyPage)
        self.showBoth.setObjectName(u"showBoth")
        self.showBoth.setFlat(True)

        self.emptyLayout.addWidget(self.showBoth, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyRest)

        self.pages.addWidget(self.emptyPage)

        self.findingsLayout.addWidget(self.pages)

        QWidget.setTabOrder(self.language, self.found)
        QWidget.setTabOrder(self.found, self.showBoth)

        self.retranslateUi(Findings)

        QMetaObject.connectSlotsByName(Findings)
    # setupUi

    def retranslateUi(self, Findings):
        Findings.setWindowTitle(QCoreApplication.translate("Findings", u"Findings", None))
        self.goThere.setText(QCoreApplication.translate("Findings", u"&Go to the place", None))
        self.copySentence.setText(QCoreApplication.translate("Findings", u"&Copy the text of the finding", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Findings", u"Language of the findings shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("Findings", u"Language of the findings shown", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("Findings", u"Findings by part", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.found.setAccessibleDescription(QCoreApplication.translate("Findings", u"Enter goes to the place of the finding.", None))
#endif // QT_CONFIG(accessibility)
        self.showBoth.setText(QCoreApplication.translate("Findings", u"Show both languages", None))
#if QT_CONFIG(accessibility)
        self.showBoth.setAccessibleName(QCoreApplication.translate("Findings", u"Show both languages", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
