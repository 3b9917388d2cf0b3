# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTreeView, QVBoxLayout, QWidget)

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
        self.bar = QVBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(12, 8, 8, 8)
        self.kind = QComboBox(Findings)
        self.kind.setObjectName(u"kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)

        self.bar.addWidget(self.kind)

        self.told = QHBoxLayout()
        self.told.setSpacing(8)
        self.told.setObjectName(u"told")
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

        self.told.addWidget(self.count)

        self.reading = QLabel(Findings)
        self.reading.setObjectName(u"reading")
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setProperty(u"textRole", u"caption")
        self.reading.setVisible(False)

        self.told.addWidget(self.reading)

        self.language = QComboBox(Findings)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.told.addWidget(self.language)


        self.bar.addLayout(self.told)


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

        self.showAll = QPushButton(self.emptyPage)
        self.showAll.setObjectName(u"showAll")
        self.showAll.setFlat(True)

        self.emptyLayout.addWidget(self.showAll, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyRest)

        self.pages.addWidget(self.emptyPage)

        self.findingsLayout.addWidget(self.pages)

        self.fixes = QFrame(Findings)
        self.fixes.setObjectName(u"fixes")
        self.fixes.setVisible(False)
        self.fixesLayout = QVBoxLayout(self.fixes)
        self.fixesLayout.setSpacing(8)
        self.fixesLayout.setObjectName(u"fixesLayout")
        self.fixesLayout.setContentsMargins(12, 8, 12, 8)
        self.fixesTold = QLabel(self.fixes)
        self.fixesTold.setObjectName(u"fixesTold")
        self.fixesTold.setTextFormat(Qt.TextFormat.PlainText)
        self.fixesTold.setWordWrap(True)
        self.fixesTold.setProperty(u"textRole", u"caption")

        self.fixesLayout.addWidget(self.fixesTold)

        self.choices = QWidget(self.fixes)
        self.choices.setObjectName(u"choices")

        self.fixesLayout.addWidget(self.choices)

        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        self.deeds.setObjectName(u"deeds")
        self.ignore = QPushButton(self.fixes)
        self.ignore.setObjectName(u"ignore")
        self.ignore.setFlat(True)
        self.ignore.setAutoDefault(False)

        self.deeds.addWidget(self.ignore)

        self.more = QPushButton(self.fixes)
        self.more.setObjectName(u"more")
        self.more.setFlat(True)
        self.more.setAutoDefault(False)

        self.deeds.addWidget(self.more)

        self.deedsRest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds.addItem(self.deedsRest)


        self.fixesLayout.addLayout(self.deeds)


        self.findingsLayout.addWidget(self.fixes)

        QWidget.setTabOrder(self.kind, self.language)
        QWidget.setTabOrder(self.language, self.found)
        QWidget.setTabOrder(self.found, self.showAll)
        QWidget.setTabOrder(self.showAll, self.ignore)
        QWidget.setTabOrder(self.ignore, self.more)

        self.retranslateUi(Findings)

        QMetaObject.connectSlotsByName(Findings)
    # setupUi

    def retranslateUi(self, Findings):
        Findings.setWindowTitle(QCoreApplication.translate("Findings", u"Findings", None))
        self.goThere.setText(QCoreApplication.translate("Findings", u"&Go to the place", None))
        self.copySentence.setText(QCoreApplication.translate("Findings", u"&Copy the text of the finding", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Findings", u"Kind of the findings shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.kind.setToolTip(QCoreApplication.translate("Findings", u"Kind of the findings shown", None))
#endif // QT_CONFIG(tooltip)
        self.reading.setText(QCoreApplication.translate("Findings", u"Reading\u2026", None))
#if QT_CONFIG(tooltip)
        self.reading.setToolTip(QCoreApplication.translate("Findings", u"The texts are being proofread for the first time.", None))
#endif // QT_CONFIG(tooltip)
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
        self.found.setAccessibleDescription(QCoreApplication.translate("Findings", u"Enter goes to the place of the finding, Ctrl+. opens what can be done about it, Delete ignores it.", None))
#endif // QT_CONFIG(accessibility)
        self.showAll.setText(QCoreApplication.translate("Findings", u"Show all findings", None))
#if QT_CONFIG(accessibility)
        self.showAll.setAccessibleName(QCoreApplication.translate("Findings", u"Show all findings", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fixes.setAccessibleName(QCoreApplication.translate("Findings", u"What can be done about the finding", None))
#endif // QT_CONFIG(accessibility)
        self.ignore.setText(QCoreApplication.translate("Findings", u"&Ignore here", None))
#if QT_CONFIG(accessibility)
        self.ignore.setAccessibleName(QCoreApplication.translate("Findings", u"Ignore here", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ignore.setToolTip(QCoreApplication.translate("Findings", u"This place is right as it stands (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.more.setText(QCoreApplication.translate("Findings", u"&More\u2026", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("Findings", u"More ways to deal with the finding", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("Findings", u"More ways to deal with the finding (Ctrl+.)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi


BASE = "QWidget"
