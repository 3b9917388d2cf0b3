# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QTextEdit, QToolButton, QVBoxLayout, QWidget)

from app.ui.panels.notice import Notice
from app.ui.preview.pages_view import PagesView

class Ui_Preview(object):
    def setupUi(self, Preview):
        if not Preview.objectName():
            Preview.setObjectName(u"Preview")
        Preview.resize(460, 640)
        self.printPages = QAction(Preview)
        self.printPages.setObjectName(u"printPages")
        self.savePdf = QAction(Preview)
        self.savePdf.setObjectName(u"savePdf")
        self.asText = QAction(Preview)
        self.asText.setObjectName(u"asText")
        self.asText.setCheckable(True)
        self.previewLayout = QVBoxLayout(Preview)
        self.previewLayout.setSpacing(0)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(4)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(8, 4, 8, 4)
        self.stage = QComboBox(Preview)
        self.stage.setObjectName(u"stage")
        self.stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage.setMinimumContentsLength(8)
        self.stage.setMaximumSize(QSize(240, 16777215))

        self.bar.addWidget(self.stage)

        self.language = QComboBox(Preview)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(8)
        self.language.setMaximumSize(QSize(240, 16777215))

        self.bar.addWidget(self.language)

        self.barGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barGap)

        self.bar.setStretch(0, 4)
        self.bar.setStretch(1, 4)
        self.bar.setStretch(2, 1)

        self.previewLayout.addLayout(self.bar)

        self.viewBar = QHBoxLayout()
        self.viewBar.setSpacing(4)
        self.viewBar.setObjectName(u"viewBar")
        self.viewBar.setContentsMargins(8, 0, 8, 4)
        self.page = QLabel(Preview)
        self.page.setObjectName(u"page")
        self.page.setTextFormat(Qt.TextFormat.PlainText)
        self.page.setProperty(u"textRole", u"caption")

        self.viewBar.addWidget(self.page)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.viewBar.addItem(self.gap)

        self.follow = QToolButton(Preview)
        self.follow.setObjectName(u"follow")
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.follow.setAutoRaise(True)

        self.viewBar.addWidget(self.follow)

        self.zoom = QComboBox(Preview)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.viewBar.addWidget(self.zoom)

        self.more = QToolButton(Preview)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAutoRaise(True)

        self.viewBar.addWidget(self.more)


        self.previewLayout.addLayout(self.viewBar)

        self.notice = Notice(Preview)
        self.notice.setObjectName(u"notice")

        self.previewLayout.addWidget(self.notice)

        self.sides = QStackedWidget(Preview)
        self.sides.setObjectName(u"sides")
        self.emptySide = QWidget()
        self.emptySide.setObjectName(u"emptySide")
        self.emptyLayout = QVBoxLayout(self.emptySide)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(24, -1, 24, -1)
        self.empty = QLabel(self.emptySide)
        self.empty.setObjectName(u"empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty(u"textRole", u"muted")

        self.emptyLayout.addWidget(self.empty)

        self.sides.addWidget(self.emptySide)
        self.pages = PagesView()
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"bare", True)
        self.sides.addWidget(self.pages)
        self.text = QTextEdit()
        self.text.setObjectName(u"text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty(u"bare", True)
        self.sides.addWidget(self.text)

        self.previewLayout.addWidget(self.sides)

        QWidget.setTabOrder(self.stage, self.language)
        QWidget.setTabOrder(self.language, self.follow)
        QWidget.setTabOrder(self.follow, self.zoom)
        QWidget.setTabOrder(self.zoom, self.more)
        QWidget.setTabOrder(self.more, self.pages)
        QWidget.setTabOrder(self.pages, self.text)

        self.retranslateUi(Preview)

        self.sides.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(Preview)
    # setupUi

    def retranslateUi(self, Preview):
        Preview.setWindowTitle(QCoreApplication.translate("Preview", u"Preview", None))
        self.printPages.setText(QCoreApplication.translate("Preview", u"Print\u2026", None))
        self.savePdf.setText(QCoreApplication.translate("Preview", u"Save as PDF\u2026", None))
        self.asText.setText(QCoreApplication.translate("Preview", u"Show as text", None))
#if QT_CONFIG(tooltip)
        self.asText.setToolTip(QCoreApplication.translate("Preview", u"The text alone, for copying and for screen readers", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("Preview", u"Stage of the document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stage.setToolTip(QCoreApplication.translate("Preview", u"Stage of the document", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("Preview", u"Language of the document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.language.setToolTip(QCoreApplication.translate("Preview", u"Language of the document", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.follow.setAccessibleName(QCoreApplication.translate("Preview", u"Follow the cursor", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.follow.setToolTip(QCoreApplication.translate("Preview", u"Follow the cursor: the page shows the paragraph that is being written", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom.setAccessibleName(QCoreApplication.translate("Preview", u"Zoom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom.setToolTip(QCoreApplication.translate("Preview", u"Zoom (Ctrl++, Ctrl+-, Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("Preview", u"Print, PDF and more", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("Preview", u"Print, PDF and more", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.pages.setAccessibleName(QCoreApplication.translate("Preview", u"Pages of the document", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Preview", u"Text of the document", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
