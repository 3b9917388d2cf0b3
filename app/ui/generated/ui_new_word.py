# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_word.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget)

class Ui_NewWord(object):
    def setupUi(self, NewWord):
        if not NewWord.objectName():
            NewWord.setObjectName(u"NewWord")
        NewWord.setProperty(u"band", True)
        self.newWordLayout = QVBoxLayout(NewWord)
        self.newWordLayout.setSpacing(4)
        self.newWordLayout.setObjectName(u"newWordLayout")
        self.newWordLayout.setContentsMargins(12, 8, 8, 8)
        self.newWordRow = QHBoxLayout()
        self.newWordRow.setSpacing(8)
        self.newWordRow.setObjectName(u"newWordRow")
        self.wordLabel = QLabel(NewWord)
        self.wordLabel.setObjectName(u"wordLabel")
        self.wordLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newWordRow.addWidget(self.wordLabel)

        self.word = QLineEdit(NewWord)
        self.word.setObjectName(u"word")

        self.newWordRow.addWidget(self.word)

        self.likeLabel = QLabel(NewWord)
        self.likeLabel.setObjectName(u"likeLabel")
        self.likeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.newWordRow.addWidget(self.likeLabel)

        self.like = QLineEdit(NewWord)
        self.like.setObjectName(u"like")

        self.newWordRow.addWidget(self.like)

        self.add = QPushButton(NewWord)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"primary", True)

        self.newWordRow.addWidget(self.add)

        self.close = QToolButton(NewWord)
        self.close.setObjectName(u"close")
        self.close.setAutoRaise(True)
        self.close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.newWordRow.addWidget(self.close)


        self.newWordLayout.addLayout(self.newWordRow)

        self.hint = QLabel(NewWord)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"textRole", u"muted")
        self.hint.setWordWrap(True)

        self.newWordLayout.addWidget(self.hint)

#if QT_CONFIG(shortcut)
        self.wordLabel.setBuddy(self.word)
        self.likeLabel.setBuddy(self.like)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.word, self.like)
        QWidget.setTabOrder(self.like, self.add)
        QWidget.setTabOrder(self.add, self.close)

        self.retranslateUi(NewWord)

        QMetaObject.connectSlotsByName(NewWord)
    # setupUi

    def retranslateUi(self, NewWord):
#if QT_CONFIG(accessibility)
        NewWord.setAccessibleName(QCoreApplication.translate("NewWord", u"Add a word with its inflection", None))
#endif // QT_CONFIG(accessibility)
        self.wordLabel.setText(QCoreApplication.translate("NewWord", u"&Word in its base form", None))
#if QT_CONFIG(accessibility)
        self.word.setAccessibleName(QCoreApplication.translate("NewWord", u"Word in its base form", None))
#endif // QT_CONFIG(accessibility)
        self.likeLabel.setText(QCoreApplication.translate("NewWord", u"is inflected &like", None))
#if QT_CONFIG(accessibility)
        self.like.setAccessibleName(QCoreApplication.translate("NewWord", u"Known word that is inflected alike", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("NewWord", u"Add", None))
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("NewWord", u"Add to my words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("NewWord", u"Close, no word is added", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("NewWord", u"Close, no word is added (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.hint.setText(QCoreApplication.translate("NewWord", u"Every form that the known word has is then right of the new one too.", None))
    # retranslateUi


BASE = "QFrame"
