# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'find.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QTreeWidget, QVBoxLayout, QWidget)

from app.ui.clearable_line import ClearableLine

class Ui_Find(object):
    def setupUi(self, Find):
        if not Find.objectName():
            Find.setObjectName(u"Find")
        Find.setProperty(u"pane", True)
        Find.setProperty(u"band", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(Find.sizePolicy().hasHeightForWidth())
        Find.setSizePolicy(sizePolicy)
        self.findLayout = QVBoxLayout(Find)
        self.findLayout.setSpacing(8)
        self.findLayout.setObjectName(u"findLayout")
        self.findLayout.setContentsMargins(12, 8, 8, 8)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(8)
        self.soughtLabel = QLabel(Find)
        self.soughtLabel.setObjectName(u"soughtLabel")
        self.soughtLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.soughtLabel, 0, 0, 1, 1)

        self.sought = ClearableLine(Find)
        self.sought.setObjectName(u"sought")
        self.sought.setClearButtonEnabled(True)

        self.fields.addWidget(self.sought, 0, 1, 1, 1)

        self.findRow = QHBoxLayout()
        self.findRow.setSpacing(8)
        self.findRow.setObjectName(u"findRow")
        self.previous = QToolButton(Find)
        self.previous.setObjectName(u"previous")
        self.previous.setAutoRaise(True)
        self.previous.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.findRow.addWidget(self.previous)

        self.next = QToolButton(Find)
        self.next.setObjectName(u"next")
        self.next.setAutoRaise(True)
        self.next.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.findRow.addWidget(self.next)

        self.findSpacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.findRow.addItem(self.findSpacer)

        self.close = QToolButton(Find)
        self.close.setObjectName(u"close")
        self.close.setAutoRaise(True)
        self.close.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.findRow.addWidget(self.close)


        self.fields.addLayout(self.findRow, 0, 2, 1, 1)

        self.replacementLabel = QLabel(Find)
        self.replacementLabel.setObjectName(u"replacementLabel")
        self.replacementLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.replacementLabel, 1, 0, 1, 1)

        self.replacement = QLineEdit(Find)
        self.replacement.setObjectName(u"replacement")

        self.fields.addWidget(self.replacement, 1, 1, 1, 1)

        self.replaceRow = QHBoxLayout()
        self.replaceRow.setSpacing(8)
        self.replaceRow.setObjectName(u"replaceRow")
        self.replaceOne = QPushButton(Find)
        self.replaceOne.setObjectName(u"replaceOne")

        self.replaceRow.addWidget(self.replaceOne)

        self.replaceAll = QPushButton(Find)
        self.replaceAll.setObjectName(u"replaceAll")

        self.replaceRow.addWidget(self.replaceAll)

        self.replaceSpacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.replaceRow.addItem(self.replaceSpacer)


        self.fields.addLayout(self.replaceRow, 1, 2, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.findLayout.addLayout(self.fields)

        self.options = QHBoxLayout()
        self.options.setSpacing(16)
        self.options.setObjectName(u"options")
        self.language = QComboBox(Find)
        self.language.addItem("")
        self.language.addItem("")
        self.language.addItem("")
        self.language.setObjectName(u"language")

        self.options.addWidget(self.language)

        self.caseSensitive = QCheckBox(Find)
        self.caseSensitive.setObjectName(u"caseSensitive")

        self.options.addWidget(self.caseSensitive)

        self.wholeWord = QCheckBox(Find)
        self.wholeWord.setObjectName(u"wholeWord")

        self.options.addWidget(self.wholeWord)

        self.told = QLabel(Find)
        self.told.setObjectName(u"told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty(u"textRole", u"caption")
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.options.addWidget(self.told)

        self.options.setStretch(3, 1)

        self.findLayout.addLayout(self.options)

        self.matches = QTreeWidget(Find)
        self.matches.setObjectName(u"matches")
        self.matches.setHeaderHidden(True)
        self.matches.setRootIsDecorated(False)
        self.matches.setIndentation(12)
        self.matches.setUniformRowHeights(True)
        self.matches.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.matches.setMinimumSize(QSize(0, 120))
        self.matches.setMaximumSize(QSize(16777215, 200))

        self.findLayout.addWidget(self.matches)

#if QT_CONFIG(shortcut)
        self.soughtLabel.setBuddy(self.sought)
        self.replacementLabel.setBuddy(self.replacement)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sought, self.replacement)
        QWidget.setTabOrder(self.replacement, self.previous)
        QWidget.setTabOrder(self.previous, self.next)
        QWidget.setTabOrder(self.next, self.language)
        QWidget.setTabOrder(self.language, self.caseSensitive)
        QWidget.setTabOrder(self.caseSensitive, self.wholeWord)
        QWidget.setTabOrder(self.wholeWord, self.replaceOne)
        QWidget.setTabOrder(self.replaceOne, self.replaceAll)
        QWidget.setTabOrder(self.replaceAll, self.matches)
        QWidget.setTabOrder(self.matches, self.close)

        self.retranslateUi(Find)

        QMetaObject.connectSlotsByName(Find)
    # setupUi

    def retranslateUi(self, Find):
#if QT_CONFIG(accessibility)
        Find.setAccessibleName(QCoreApplication.translate("Find", u"Find and replace", None))
#endif // QT_CONFIG(accessibility)
        self.soughtLabel.setText(QCoreApplication.translate("Find", u"F&ind", None))
        self.sought.setPlaceholderText(QCoreApplication.translate("Find", u"In all parts of this case, Finnish and Swedish", None))
#if QT_CONFIG(accessibility)
        self.sought.setAccessibleName(QCoreApplication.translate("Find", u"Text to find", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("Find", u"Previous match", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("Find", u"Previous match (Shift+F3)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("Find", u"Next match", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("Find", u"Next match (F3)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("Find", u"Close", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(QCoreApplication.translate("Find", u"Close (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.replacementLabel.setText(QCoreApplication.translate("Find", u"Re&place with", None))
        self.replacement.setPlaceholderText(QCoreApplication.translate("Find", u"Nothing: the text is taken away", None))
#if QT_CONFIG(accessibility)
        self.replacement.setAccessibleName(QCoreApplication.translate("Find", u"Replacement", None))
#endif // QT_CONFIG(accessibility)
        self.replaceOne.setText(QCoreApplication.translate("Find", u"Replace this one", None))
#if QT_CONFIG(accessibility)
        self.replaceOne.setAccessibleName(QCoreApplication.translate("Find", u"Replace the chosen match", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.replaceAll.setAccessibleName(QCoreApplication.translate("Find", u"Replace the ticked matches", None))
#endif // QT_CONFIG(accessibility)
        self.language.setItemText(0, QCoreApplication.translate("Find", u"Both languages", None))
        self.language.setItemText(1, QCoreApplication.translate("Find", u"Finnish", None))
        self.language.setItemText(2, QCoreApplication.translate("Find", u"Swedish", None))

#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("Find", u"Languages that are searched", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Find", u"Languages to search", None))
#endif // QT_CONFIG(accessibility)
        self.caseSensitive.setText(QCoreApplication.translate("Find", u"M&atch case", None))
#if QT_CONFIG(accessibility)
        self.caseSensitive.setAccessibleName(QCoreApplication.translate("Find", u"Match case", None))
#endif // QT_CONFIG(accessibility)
        self.wholeWord.setText(QCoreApplication.translate("Find", u"&Whole words", None))
#if QT_CONFIG(accessibility)
        self.wholeWord.setAccessibleName(QCoreApplication.translate("Find", u"Whole words", None))
#endif // QT_CONFIG(accessibility)
        ___qtreewidgetitem = self.matches.headerItem()
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Find", u"Match", None))
#if QT_CONFIG(accessibility)
        self.matches.setAccessibleName(QCoreApplication.translate("Find", u"Matches", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QFrame"
