# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'words.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine
from app.ui.panels.toast import Toast

class Ui_WordsDialog(object):
    def setupUi(self, WordsDialog):
        if not WordsDialog.objectName():
            WordsDialog.setObjectName(u"WordsDialog")
        WordsDialog.resize(860, 620)
        self.edit = QAction(WordsDialog)
        self.edit.setObjectName(u"edit")
        self.removeWords = QAction(WordsDialog)
        self.removeWords.setObjectName(u"removeWords")
        self.dialogLayout = QVBoxLayout(WordsDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 24, 24, 16)
        self.title = QLabel(WordsDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"textRole", u"title")

        self.dialogLayout.addWidget(self.title)

        self.hint = QLabel(WordsDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"textRole", u"muted")
        self.hint.setWordWrap(True)

        self.dialogLayout.addWidget(self.hint)

        self.search = ClearableLine(WordsDialog)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.dialogLayout.addWidget(self.search)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.fiColumn = QVBoxLayout()
        self.fiColumn.setSpacing(8)
        self.fiColumn.setObjectName(u"fiColumn")
        self.fiTitle = QLabel(WordsDialog)
        self.fiTitle.setObjectName(u"fiTitle")
        self.fiTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.fiTitle.setProperty(u"textRole", u"section")

        self.fiColumn.addWidget(self.fiTitle)

        self.fiAdding = QHBoxLayout()
        self.fiAdding.setSpacing(8)
        self.fiAdding.setObjectName(u"fiAdding")
        self.fiWord = QLineEdit(WordsDialog)
        self.fiWord.setObjectName(u"fiWord")

        self.fiAdding.addWidget(self.fiWord)

        self.fiLike = QLineEdit(WordsDialog)
        self.fiLike.setObjectName(u"fiLike")

        self.fiAdding.addWidget(self.fiLike)

        self.fiAdd = QPushButton(WordsDialog)
        self.fiAdd.setObjectName(u"fiAdd")
        self.fiAdd.setAutoDefault(False)

        self.fiAdding.addWidget(self.fiAdd)


        self.fiColumn.addLayout(self.fiAdding)

        self.fiWords = QTreeWidget(WordsDialog)
        self.fiWords.setObjectName(u"fiWords")
        self.fiWords.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.fiWords.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.fiWords.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.fiWords.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.fiWords.setIndentation(12)
        self.fiWords.setRootIsDecorated(False)
        self.fiWords.setItemsExpandable(False)
        self.fiWords.setExpandsOnDoubleClick(False)
        self.fiWords.setUniformRowHeights(True)

        self.fiColumn.addWidget(self.fiWords)


        self.columns.addLayout(self.fiColumn)

        self.svColumn = QVBoxLayout()
        self.svColumn.setSpacing(8)
        self.svColumn.setObjectName(u"svColumn")
        self.svTitle = QLabel(WordsDialog)
        self.svTitle.setObjectName(u"svTitle")
        self.svTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.svTitle.setProperty(u"textRole", u"section")

        self.svColumn.addWidget(self.svTitle)

        self.svAdding = QHBoxLayout()
        self.svAdding.setSpacing(8)
        self.svAdding.setObjectName(u"svAdding")
        self.svWord = QLineEdit(WordsDialog)
        self.svWord.setObjectName(u"svWord")

        self.svAdding.addWidget(self.svWord)

        self.svLike = QLineEdit(WordsDialog)
        self.svLike.setObjectName(u"svLike")

        self.svAdding.addWidget(self.svLike)

        self.svAdd = QPushButton(WordsDialog)
        self.svAdd.setObjectName(u"svAdd")
        self.svAdd.setAutoDefault(False)

        self.svAdding.addWidget(self.svAdd)


        self.svColumn.addLayout(self.svAdding)

        self.svWords = QTreeWidget(WordsDialog)
        self.svWords.setObjectName(u"svWords")
        self.svWords.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.svWords.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.svWords.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.svWords.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.svWords.setIndentation(12)
        self.svWords.setRootIsDecorated(False)
        self.svWords.setItemsExpandable(False)
        self.svWords.setExpandsOnDoubleClick(False)
        self.svWords.setUniformRowHeights(True)

        self.svColumn.addWidget(self.svWords)


        self.columns.addLayout(self.svColumn)

        self.columns.setStretch(0, 1)
        self.columns.setStretch(1, 1)

        self.dialogLayout.addLayout(self.columns)

        self.toast = Toast(WordsDialog)
        self.toast.setObjectName(u"toast")

        self.dialogLayout.addWidget(self.toast)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.remove = QPushButton(WordsDialog)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.buttonsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.close = QPushButton(WordsDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)


        self.dialogLayout.addLayout(self.buttons)

        QWidget.setTabOrder(self.search, self.fiWord)
        QWidget.setTabOrder(self.fiWord, self.fiLike)
        QWidget.setTabOrder(self.fiLike, self.fiAdd)
        QWidget.setTabOrder(self.fiAdd, self.fiWords)
        QWidget.setTabOrder(self.fiWords, self.svWord)
        QWidget.setTabOrder(self.svWord, self.svLike)
        QWidget.setTabOrder(self.svLike, self.svAdd)
        QWidget.setTabOrder(self.svAdd, self.svWords)
        QWidget.setTabOrder(self.svWords, self.remove)
        QWidget.setTabOrder(self.remove, self.close)

        self.retranslateUi(WordsDialog)

        QMetaObject.connectSlotsByName(WordsDialog)
    # setupUi

    def retranslateUi(self, WordsDialog):
        WordsDialog.setWindowTitle(QCoreApplication.translate("WordsDialog", u"My words", None))
        self.edit.setText(QCoreApplication.translate("WordsDialog", u"&Edit", None))
        self.removeWords.setText(QCoreApplication.translate("WordsDialog", u"&Remove", None))
        self.title.setText(QCoreApplication.translate("WordsDialog", u"My words", None))
        self.hint.setText(QCoreApplication.translate("WordsDialog", u"Proofreading takes these words for right. A word that inflects like another is known in all its forms.", None))
        self.search.setPlaceholderText(QCoreApplication.translate("WordsDialog", u"Search the words", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Search the words", None))
#endif // QT_CONFIG(accessibility)
        self.fiTitle.setText(QCoreApplication.translate("WordsDialog", u"Finnish", None))
        self.fiWord.setPlaceholderText(QCoreApplication.translate("WordsDialog", u"New word", None))
#if QT_CONFIG(accessibility)
        self.fiWord.setAccessibleName(QCoreApplication.translate("WordsDialog", u"New Finnish word", None))
#endif // QT_CONFIG(accessibility)
        self.fiLike.setPlaceholderText(QCoreApplication.translate("WordsDialog", u"Inflects like", None))
#if QT_CONFIG(accessibility)
        self.fiLike.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Finnish word that it inflects like, or nothing", None))
#endif // QT_CONFIG(accessibility)
        self.fiAdd.setText(QCoreApplication.translate("WordsDialog", u"Add", None))
#if QT_CONFIG(accessibility)
        self.fiAdd.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Add the Finnish word", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.fiWords.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("WordsDialog", u"Inflects like", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("WordsDialog", u"Word", None))
#if QT_CONFIG(accessibility)
        self.fiWords.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Finnish words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fiWords.setAccessibleDescription(QCoreApplication.translate("WordsDialog", u"F2 edits a word, Delete removes it.", None))
#endif // QT_CONFIG(accessibility)
        self.svTitle.setText(QCoreApplication.translate("WordsDialog", u"Swedish", None))
        self.svWord.setPlaceholderText(QCoreApplication.translate("WordsDialog", u"New word", None))
#if QT_CONFIG(accessibility)
        self.svWord.setAccessibleName(QCoreApplication.translate("WordsDialog", u"New Swedish word", None))
#endif // QT_CONFIG(accessibility)
        self.svLike.setPlaceholderText(QCoreApplication.translate("WordsDialog", u"Inflects like", None))
#if QT_CONFIG(accessibility)
        self.svLike.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Swedish word that it inflects like, or nothing", None))
#endif // QT_CONFIG(accessibility)
        self.svAdd.setText(QCoreApplication.translate("WordsDialog", u"Add", None))
#if QT_CONFIG(accessibility)
        self.svAdd.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Add the Swedish word", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem1 = self.svWords.headerItem()
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("WordsDialog", u"Inflects like", None))
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("WordsDialog", u"Word", None))
#if QT_CONFIG(accessibility)
        self.svWords.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Swedish words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.svWords.setAccessibleDescription(QCoreApplication.translate("WordsDialog", u"F2 edits a word, Delete removes it.", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("WordsDialog", u"&Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Remove the chosen words", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("WordsDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("WordsDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
