# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'motion_text.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTextBrowser, QToolButton, QVBoxLayout, QWidget)

class Ui_MotionText(object):
    def setupUi(self, MotionText):
        if not MotionText.objectName():
            MotionText.setObjectName(u"MotionText")
        MotionText.resize(320, 560)
        self.quote = QAction(MotionText)
        self.quote.setObjectName(u"quote")
        self.quote.setEnabled(False)
        self.copyText = QAction(MotionText)
        self.copyText.setObjectName(u"copyText")
        self.copyText.setEnabled(False)
        self.selectAll = QAction(MotionText)
        self.selectAll.setObjectName(u"selectAll")
        self.motionLayout = QVBoxLayout(MotionText)
        self.motionLayout.setSpacing(0)
        self.motionLayout.setObjectName(u"motionLayout")
        self.motionLayout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(MotionText)
        self.pages.setObjectName(u"pages")
        self.textPage = QWidget()
        self.textPage.setObjectName(u"textPage")
        self.textLayout = QVBoxLayout(self.textPage)
        self.textLayout.setSpacing(0)
        self.textLayout.setObjectName(u"textLayout")
        self.textLayout.setContentsMargins(0, 0, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(12, 4, 8, 4)
        self.hint = QLabel(self.textPage)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.hint.sizePolicy().hasHeightForWidth())
        self.hint.setSizePolicy(sizePolicy)
        self.hint.setProperty(u"textRole", u"muted")
        self.hint.setWordWrap(True)

        self.bar.addWidget(self.hint)

        self.quoteButton = QToolButton(self.textPage)
        self.quoteButton.setObjectName(u"quoteButton")
        self.quoteButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.quoteButton.setAutoRaise(True)

        self.bar.addWidget(self.quoteButton)


        self.textLayout.addLayout(self.bar)

        self.text = QTextBrowser(self.textPage)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"bare", True)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.textLayout.addWidget(self.text)

        self.pages.addWidget(self.textPage)
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

        self.openFacts = QPushButton(self.emptyPage)
        self.openFacts.setObjectName(u"openFacts")
        self.openFacts.setFlat(True)

        self.emptyLayout.addWidget(self.openFacts, 0, Qt.AlignmentFlag.AlignHCenter)

        self.emptyRest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.emptyLayout.addItem(self.emptyRest)

        self.pages.addWidget(self.emptyPage)

        self.motionLayout.addWidget(self.pages)

        QWidget.setTabOrder(self.quoteButton, self.text)
        QWidget.setTabOrder(self.text, self.openFacts)

        self.retranslateUi(MotionText)

        QMetaObject.connectSlotsByName(MotionText)
    # setupUi

    def retranslateUi(self, MotionText):
        MotionText.setWindowTitle(QCoreApplication.translate("MotionText", u"Motion", None))
        self.quote.setText(QCoreApplication.translate("MotionText", u"&Insert quotation", None))
#if QT_CONFIG(tooltip)
        self.quote.setToolTip(QCoreApplication.translate("MotionText", u"Put what is selected into the text, as a quotation", None))
#endif // QT_CONFIG(tooltip)
        self.copyText.setText(QCoreApplication.translate("MotionText", u"&Copy", None))
        self.selectAll.setText(QCoreApplication.translate("MotionText", u"Select &all", None))
        self.hint.setText(QCoreApplication.translate("MotionText", u"Select text to quote it.", None))
#if QT_CONFIG(accessibility)
        self.quoteButton.setAccessibleName(QCoreApplication.translate("MotionText", u"Insert quotation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("MotionText", u"Text of the motion", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleDescription(QCoreApplication.translate("MotionText", u"Can be read and selected, not changed.", None))
#endif // QT_CONFIG(accessibility)
        self.emptyText.setText(QCoreApplication.translate("MotionText", u"The motion's own text is not in this case. Its proposals and questions appear here once they are among the facts.", None))
        self.openFacts.setText(QCoreApplication.translate("MotionText", u"Go to the facts", None))
#if QT_CONFIG(accessibility)
        self.openFacts.setAccessibleName(QCoreApplication.translate("MotionText", u"Go to the facts", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
