# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'library.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine
from app.ui.models.library_table import LibraryTable
from app.ui.panels.toast import Toast

class Ui_Library(object):
    def setupUi(self, Library):
        if not Library.objectName():
            Library.setObjectName(u"Library")
        Library.resize(1100, 700)
        Library.setAcceptDrops(True)
        self.libraryLayout = QVBoxLayout(Library)
        self.libraryLayout.setSpacing(12)
        self.libraryLayout.setObjectName(u"libraryLayout")
        self.libraryLayout.setContentsMargins(16, 16, 16, 12)
        self.toolsLayout = QHBoxLayout()
        self.toolsLayout.setSpacing(8)
        self.toolsLayout.setObjectName(u"toolsLayout")
        self.bringIn = QPushButton(Library)
        self.bringIn.setObjectName(u"bringIn")
        self.bringIn.setProperty(u"primary", True)

        self.toolsLayout.addWidget(self.bringIn)

        self.newEmpty = QPushButton(Library)
        self.newEmpty.setObjectName(u"newEmpty")

        self.toolsLayout.addWidget(self.newEmpty)

        self.toolsSpace = QSpacerItem(16, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.toolsLayout.addItem(self.toolsSpace)

        self.search = ClearableLine(Library)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"pane", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy)
        self.search.setMinimumSize(QSize(260, 0))
        self.search.setMaximumSize(QSize(520, 16777215))
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)

        self.toolsLayout.addWidget(self.search)


        self.libraryLayout.addLayout(self.toolsLayout)

        self.filters = QWidget(Library)
        self.filters.setObjectName(u"filters")
        self.filters.setProperty(u"pane", True)
        self.filtersLayout = QHBoxLayout(self.filters)
        self.filtersLayout.setSpacing(8)
        self.filtersLayout.setObjectName(u"filtersLayout")
        self.filtersLayout.setContentsMargins(0, 0, 0, 0)
        self.shelfLabel = QLabel(self.filters)
        self.shelfLabel.setObjectName(u"shelfLabel")
        self.shelfLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.shelfLabel.setProperty(u"textRole", u"muted")

        self.filtersLayout.addWidget(self.shelfLabel)

        self.shelf = QComboBox(self.filters)
        self.shelf.addItem("")
        self.shelf.addItem("")
        self.shelf.addItem("")
        self.shelf.setObjectName(u"shelf")
        self.shelf.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filtersLayout.addWidget(self.shelf)

        self.stageGap = QSpacerItem(8, 8, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.filtersLayout.addItem(self.stageGap)

        self.stageLabel = QLabel(self.filters)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stageLabel.setProperty(u"textRole", u"muted")

        self.filtersLayout.addWidget(self.stageLabel)

        self.stage = QComboBox(self.filters)
        self.stage.addItem("")
        self.stage.addItem("")
        self.stage.addItem("")
        self.stage.addItem("")
        self.stage.setObjectName(u"stage")
        self.stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filtersLayout.addWidget(self.stage)

        self.stateGap = QSpacerItem(8, 8, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.filtersLayout.addItem(self.stateGap)

        self.stateLabel = QLabel(self.filters)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"textRole", u"muted")

        self.filtersLayout.addWidget(self.stateLabel)

        self.state = QComboBox(self.filters)
        self.state.addItem("")
        self.state.addItem("")
        self.state.addItem("")
        self.state.addItem("")
        self.state.setObjectName(u"state")
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filtersLayout.addWidget(self.state)

        self.mineGap = QSpacerItem(8, 8, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.filtersLayout.addItem(self.mineGap)

        self.mine = QCheckBox(self.filters)
        self.mine.setObjectName(u"mine")

        self.filtersLayout.addWidget(self.mine)

        self.filtersSpace = QSpacerItem(16, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filtersLayout.addItem(self.filtersSpace)

        self.count = QLabel(self.filters)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"textRole", u"muted")

        self.filtersLayout.addWidget(self.count)


        self.libraryLayout.addWidget(self.filters)

        self.pages = QStackedWidget(Library)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"pane", True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy1)
        self.listPage = QFrame()
        self.listPage.setObjectName(u"listPage")
        self.listPage.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listPage)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 4, 1, 4)
        self.table = LibraryTable(self.listPage)
        self.table.setObjectName(u"table")
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setShowGrid(False)
        self.table.setSortingEnabled(True)
        self.table.setWordWrap(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setProperty(u"bare", True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.verticalHeader().setVisible(False)

        self.listLayout.addWidget(self.table)

        self.pages.addWidget(self.listPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(12)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyAbove)

        self.emptyIcon = QLabel(self.emptyPage)
        self.emptyIcon.setObjectName(u"emptyIcon")
        self.emptyIcon.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.emptyLayout.addWidget(self.emptyIcon)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setProperty(u"textRole", u"section")

        self.emptyLayout.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"textRole", u"muted")

        self.emptyLayout.addWidget(self.emptyText)

        self.emptyAction = QPushButton(self.emptyPage)
        self.emptyAction.setObjectName(u"emptyAction")

        self.emptyLayout.addWidget(self.emptyAction, 0, Qt.AlignmentFlag.AlignHCenter)

        self.example = QPushButton(self.emptyPage)
        self.example.setObjectName(u"example")
        self.example.setFlat(True)

        self.emptyLayout.addWidget(self.example, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyBelow)

        self.pages.addWidget(self.emptyPage)

        self.libraryLayout.addWidget(self.pages)

        self.toast = Toast(Library)
        self.toast.setObjectName(u"toast")

        self.libraryLayout.addWidget(self.toast)

#if QT_CONFIG(shortcut)
        self.shelfLabel.setBuddy(self.shelf)
        self.stageLabel.setBuddy(self.stage)
        self.stateLabel.setBuddy(self.state)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bringIn, self.newEmpty)
        QWidget.setTabOrder(self.newEmpty, self.search)
        QWidget.setTabOrder(self.search, self.shelf)
        QWidget.setTabOrder(self.shelf, self.stage)
        QWidget.setTabOrder(self.stage, self.state)
        QWidget.setTabOrder(self.state, self.mine)
        QWidget.setTabOrder(self.mine, self.table)
        QWidget.setTabOrder(self.table, self.emptyAction)
        QWidget.setTabOrder(self.emptyAction, self.example)

        self.retranslateUi(Library)

        QMetaObject.connectSlotsByName(Library)
    # setupUi

    def retranslateUi(self, Library):
#if QT_CONFIG(accessibility)
        Library.setAccessibleName(QCoreApplication.translate("Library", u"Cases", None))
#endif // QT_CONFIG(accessibility)
        self.bringIn.setText(QCoreApplication.translate("Library", u"Bring in a motion", None))
#if QT_CONFIG(tooltip)
        self.bringIn.setToolTip(QCoreApplication.translate("Library", u"Make a case of a motion: choose a file, paste its text, or drop a file on this window", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.bringIn.setAccessibleName(QCoreApplication.translate("Library", u"Bring in a motion", None))
#endif // QT_CONFIG(accessibility)
        self.newEmpty.setText(QCoreApplication.translate("Library", u"Empty case", None))
#if QT_CONFIG(tooltip)
        self.newEmpty.setToolTip(QCoreApplication.translate("Library", u"Make a case with nothing in it yet", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newEmpty.setAccessibleName(QCoreApplication.translate("Library", u"Make an empty case", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("Library", u"Search the texts of all cases", None))
#if QT_CONFIG(tooltip)
        self.search.setToolTip(QCoreApplication.translate("Library", u"Finds cases in which all the words stand in one text, in either language", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("Library", u"Search the texts of all cases", None))
#endif // QT_CONFIG(accessibility)
        self.shelfLabel.setText(QCoreApplication.translate("Library", u"&Shelf", None))
        self.shelf.setItemText(0, QCoreApplication.translate("Library", u"Active", None))
        self.shelf.setItemText(1, QCoreApplication.translate("Library", u"Archived", None))
        self.shelf.setItemText(2, QCoreApplication.translate("Library", u"Deleted", None))

#if QT_CONFIG(accessibility)
        self.shelf.setAccessibleName(QCoreApplication.translate("Library", u"Shelf", None))
#endif // QT_CONFIG(accessibility)
        self.stageLabel.setText(QCoreApplication.translate("Library", u"Sta&ge", None))
        self.stage.setItemText(0, QCoreApplication.translate("Library", u"All", None))
        self.stage.setItemText(1, QCoreApplication.translate("Library", u"Committee", None))
        self.stage.setItemText(2, QCoreApplication.translate("Library", u"Board", None))
        self.stage.setItemText(3, QCoreApplication.translate("Library", u"Council", None))

#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("Library", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText(QCoreApplication.translate("Library", u"&Languages", None))
        self.state.setItemText(0, QCoreApplication.translate("Library", u"All", None))
        self.state.setItemText(1, QCoreApplication.translate("Library", u"Ready in both languages", None))
        self.state.setItemText(2, QCoreApplication.translate("Library", u"To translate", None))
        self.state.setItemText(3, QCoreApplication.translate("Library", u"Being written", None))

#if QT_CONFIG(accessibility)
        self.state.setAccessibleName(QCoreApplication.translate("Library", u"State of the two languages", None))
#endif // QT_CONFIG(accessibility)
        self.mine.setText(QCoreApplication.translate("Library", u"&Mine only", None))
#if QT_CONFIG(tooltip)
        self.mine.setToolTip(QCoreApplication.translate("Library", u"Cases that you have worked on", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.mine.setAccessibleName(QCoreApplication.translate("Library", u"Only cases that you have worked on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("Library", u"List of cases", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleDescription(QCoreApplication.translate("Library", u"Enter opens a case, Delete deletes it, typing goes to a title", None))
#endif // QT_CONFIG(accessibility)
        self.example.setText(QCoreApplication.translate("Library", u"Open the example", None))
#if QT_CONFIG(accessibility)
        self.example.setAccessibleName(QCoreApplication.translate("Library", u"Open the example", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
