# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachments.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from app.ui.binding_rows import RowList

class Ui_Attachments(object):
    def setupUi(self, Attachments):
        if not Attachments.objectName():
            Attachments.setObjectName(u"Attachments")
        self.pageLayout = QVBoxLayout(Attachments)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Attachments)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.bodyLayout = QHBoxLayout(self.body)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(24, 16, 24, 24)
        self.column = QWidget(self.body)
        self.column.setObjectName(u"column")
        self.column.setMaximumSize(QSize(920, 16777215))
        self.columnLayout = QVBoxLayout(self.column)
        self.columnLayout.setSpacing(12)
        self.columnLayout.setObjectName(u"columnLayout")
        self.columnLayout.setContentsMargins(0, 0, 0, 0)
        self.pageTitle = QLabel(self.column)
        self.pageTitle.setObjectName(u"pageTitle")
        self.pageTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.pageTitle.setProperty(u"textRole", u"title")

        self.columnLayout.addWidget(self.pageTitle)

        self.about = QLabel(self.column)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.about.setProperty(u"textRole", u"muted")

        self.columnLayout.addWidget(self.about)

        self.message = QFrame(self.column)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"message", u"error")
        self.messageLayout = QHBoxLayout(self.message)
        self.messageLayout.setSpacing(12)
        self.messageLayout.setObjectName(u"messageLayout")
        self.messageLayout.setContentsMargins(12, 8, 12, 8)
        self.messageText = QLabel(self.message)
        self.messageText.setObjectName(u"messageText")
        self.messageText.setTextFormat(Qt.TextFormat.PlainText)
        self.messageText.setWordWrap(True)

        self.messageLayout.addWidget(self.messageText)

        self.messageClose = QPushButton(self.message)
        self.messageClose.setObjectName(u"messageClose")
        self.messageClose.setFlat(True)

        self.messageLayout.addWidget(self.messageClose)

        self.messageLayout.setStretch(0, 1)

        self.columnLayout.addWidget(self.message)

        self.attachmentsTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.attachmentsTitleSpace)

        self.attachmentsTitle = QLabel(self.column)
        self.attachmentsTitle.setObjectName(u"attachmentsTitle")
        self.attachmentsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.attachmentsTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.attachmentsTitle)

        self.attachments = RowList(self.column)
        self.attachments.setObjectName(u"attachments")

        self.columnLayout.addWidget(self.attachments)

        self.attachmentButtons = QHBoxLayout()
        self.attachmentButtons.setSpacing(8)
        self.attachmentButtons.setObjectName(u"attachmentButtons")
        self.attachmentButtons.setContentsMargins(0, 0, 0, 0)
        self.addAttachmentFiles = QPushButton(self.column)
        self.addAttachmentFiles.setObjectName(u"addAttachmentFiles")

        self.attachmentButtons.addWidget(self.addAttachmentFiles)

        self.addAttachment = QPushButton(self.column)
        self.addAttachment.setObjectName(u"addAttachment")

        self.attachmentButtons.addWidget(self.addAttachment)

        self.attachmentGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.attachmentButtons.addItem(self.attachmentGap)


        self.columnLayout.addLayout(self.attachmentButtons)

        self.supplementaryTitleSpace = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.columnLayout.addItem(self.supplementaryTitleSpace)

        self.supplementaryTitle = QLabel(self.column)
        self.supplementaryTitle.setObjectName(u"supplementaryTitle")
        self.supplementaryTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.supplementaryTitle.setProperty(u"textRole", u"section")

        self.columnLayout.addWidget(self.supplementaryTitle)

        self.supplementary = RowList(self.column)
        self.supplementary.setObjectName(u"supplementary")

        self.columnLayout.addWidget(self.supplementary)

        self.supplementaryButtons = QHBoxLayout()
        self.supplementaryButtons.setSpacing(8)
        self.supplementaryButtons.setObjectName(u"supplementaryButtons")
        self.supplementaryButtons.setContentsMargins(0, 0, 0, 0)
        self.addSupplementaryFiles = QPushButton(self.column)
        self.addSupplementaryFiles.setObjectName(u"addSupplementaryFiles")

        self.supplementaryButtons.addWidget(self.addSupplementaryFiles)

        self.addSupplementary = QPushButton(self.column)
        self.addSupplementary.setObjectName(u"addSupplementary")

        self.supplementaryButtons.addWidget(self.addSupplementary)

        self.supplementaryGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.supplementaryButtons.addItem(self.supplementaryGap)


        self.columnLayout.addLayout(self.supplementaryButtons)

        self.columnEnd = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.columnLayout.addItem(self.columnEnd)


        self.bodyLayout.addWidget(self.column)

        self.scroll.setWidget(self.body)

        self.pageLayout.addWidget(self.scroll)


        self.retranslateUi(Attachments)

        QMetaObject.connectSlotsByName(Attachments)
    # setupUi

    def retranslateUi(self, Attachments):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("Attachments", u"Attachments", None))
#endif // QT_CONFIG(accessibility)
        self.pageTitle.setText(QCoreApplication.translate("Attachments", u"Attachments", None))
        self.about.setText(QCoreApplication.translate("Attachments", u"Drop files here, or add them below. Only the title, the name of the file and a fingerprint of what it holds are kept: the file itself is not stored and goes nowhere.", None))
        self.messageText.setText("")
        self.messageClose.setText(QCoreApplication.translate("Attachments", u"Close", None))
#if QT_CONFIG(accessibility)
        self.messageClose.setAccessibleName(QCoreApplication.translate("Attachments", u"Close the message", None))
#endif // QT_CONFIG(accessibility)
        self.attachmentsTitle.setText(QCoreApplication.translate("Attachments", u"Attachments", None))
#if QT_CONFIG(accessibility)
        self.attachments.setAccessibleName(QCoreApplication.translate("Attachments", u"Attachments", None))
#endif // QT_CONFIG(accessibility)
        self.addAttachmentFiles.setText(QCoreApplication.translate("Attachments", u"Choose files\u2026", None))
#if QT_CONFIG(accessibility)
        self.addAttachmentFiles.setAccessibleName(QCoreApplication.translate("Attachments", u"Choose files for the attachments", None))
#endif // QT_CONFIG(accessibility)
        self.addAttachment.setText(QCoreApplication.translate("Attachments", u"Add a title only", None))
#if QT_CONFIG(accessibility)
        self.addAttachment.setAccessibleName(QCoreApplication.translate("Attachments", u"Add an attachment by its title only", None))
#endif // QT_CONFIG(accessibility)
        self.supplementaryTitle.setText(QCoreApplication.translate("Attachments", u"Supplementary material", None))
#if QT_CONFIG(accessibility)
        self.supplementary.setAccessibleName(QCoreApplication.translate("Attachments", u"Supplementary material", None))
#endif // QT_CONFIG(accessibility)
        self.addSupplementaryFiles.setText(QCoreApplication.translate("Attachments", u"Choose files\u2026", None))
#if QT_CONFIG(accessibility)
        self.addSupplementaryFiles.setAccessibleName(QCoreApplication.translate("Attachments", u"Choose files for the supplementary material", None))
#endif // QT_CONFIG(accessibility)
        self.addSupplementary.setText(QCoreApplication.translate("Attachments", u"Add a title only", None))
#if QT_CONFIG(accessibility)
        self.addSupplementary.setAccessibleName(QCoreApplication.translate("Attachments", u"Add supplementary material by its title only", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
