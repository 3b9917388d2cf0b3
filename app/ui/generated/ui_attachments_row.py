# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachments_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_AttachmentRow(object):
    def setupUi(self, AttachmentRow):
        if not AttachmentRow.objectName():
            AttachmentRow.setObjectName(u"AttachmentRow")
        self.attachmentLayout = QVBoxLayout(AttachmentRow)
        self.attachmentLayout.setSpacing(8)
        self.attachmentLayout.setObjectName(u"attachmentLayout")
        self.attachmentLayout.setContentsMargins(0, 0, 0, 0)
        self.titles = QHBoxLayout()
        self.titles.setSpacing(8)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.fiBox = QWidget(AttachmentRow)
        self.fiBox.setObjectName(u"fiBox")
        self.fiLayout = QVBoxLayout(self.fiBox)
        self.fiLayout.setSpacing(4)
        self.fiLayout.setObjectName(u"fiLayout")
        self.fiLayout.setContentsMargins(0, 0, 0, 0)
        self.fiLabel = QLabel(self.fiBox)
        self.fiLabel.setObjectName(u"fiLabel")
        self.fiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fiLabel.sizePolicy().hasHeightForWidth())
        self.fiLabel.setSizePolicy(sizePolicy)
        self.fiLabel.setProperty(u"textRole", u"caption")

        self.fiLayout.addWidget(self.fiLabel)

        self.fi = QLineEdit(self.fiBox)
        self.fi.setObjectName(u"fi")
        self.fi.setProperty(u"path", u"title/fi")

        self.fiLayout.addWidget(self.fi)


        self.titles.addWidget(self.fiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.svBox = QWidget(AttachmentRow)
        self.svBox.setObjectName(u"svBox")
        self.svLayout = QVBoxLayout(self.svBox)
        self.svLayout.setSpacing(4)
        self.svLayout.setObjectName(u"svLayout")
        self.svLayout.setContentsMargins(0, 0, 0, 0)
        self.svLabel = QLabel(self.svBox)
        self.svLabel.setObjectName(u"svLabel")
        self.svLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.svLabel.sizePolicy().hasHeightForWidth())
        self.svLabel.setSizePolicy(sizePolicy)
        self.svLabel.setProperty(u"textRole", u"caption")

        self.svLayout.addWidget(self.svLabel)

        self.sv = QLineEdit(self.svBox)
        self.sv.setObjectName(u"sv")
        self.sv.setProperty(u"path", u"title/sv")

        self.svLayout.addWidget(self.sv)


        self.titles.addWidget(self.svBox, 0, Qt.AlignmentFlag.AlignTop)

        self.titles.setStretch(0, 1)
        self.titles.setStretch(1, 1)

        self.attachmentLayout.addLayout(self.titles)

        self.about = QHBoxLayout()
        self.about.setSpacing(8)
        self.about.setObjectName(u"about")
        self.about.setContentsMargins(0, 0, 0, 0)
        self.originalLabel = QLabel(AttachmentRow)
        self.originalLabel.setObjectName(u"originalLabel")
        self.originalLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.originalLabel.sizePolicy().hasHeightForWidth())
        self.originalLabel.setSizePolicy(sizePolicy)
        self.originalLabel.setProperty(u"textRole", u"caption")

        self.about.addWidget(self.originalLabel)

        self.original = QComboBox(AttachmentRow)
        self.original.setObjectName(u"original")
        self.original.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.original.setMinimumContentsLength(8)
        self.original.setProperty(u"path", u"original")
        self.original.setProperty(u"codec", u"original")

        self.about.addWidget(self.original)

        self.about.setStretch(1, 1)

        self.attachmentLayout.addLayout(self.about)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.file = QLabel(AttachmentRow)
        self.file.setObjectName(u"file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.file.sizePolicy().hasHeightForWidth())
        self.file.setSizePolicy(sizePolicy1)
        self.file.setProperty(u"textRole", u"caption")

        self.foot.addWidget(self.file)

        self.other = QPushButton(AttachmentRow)
        self.other.setObjectName(u"other")
        self.other.setFlat(True)

        self.foot.addWidget(self.other, 0, Qt.AlignmentFlag.AlignRight)

        self.foot.setStretch(0, 1)

        self.attachmentLayout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.fiLabel.setBuddy(self.fi)
        self.svLabel.setBuddy(self.sv)
        self.originalLabel.setBuddy(self.original)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AttachmentRow)

        QMetaObject.connectSlotsByName(AttachmentRow)
    # setupUi

    def retranslateUi(self, AttachmentRow):
        self.fiLabel.setText(QCoreApplication.translate("AttachmentRow", u"Title, Finnish", None))
#if QT_CONFIG(accessibility)
        self.fi.setAccessibleName(QCoreApplication.translate("AttachmentRow", u"Title, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.svLabel.setText(QCoreApplication.translate("AttachmentRow", u"Title, Swedish", None))
#if QT_CONFIG(accessibility)
        self.sv.setAccessibleName(QCoreApplication.translate("AttachmentRow", u"Title, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.originalLabel.setText(QCoreApplication.translate("AttachmentRow", u"Title stands", None))
#if QT_CONFIG(accessibility)
        self.original.setAccessibleName(QCoreApplication.translate("AttachmentRow", u"In which language the title stands", None))
#endif // QT_CONFIG(accessibility)
        self.file.setText("")
        self.other.setText(QCoreApplication.translate("AttachmentRow", u"Move to the other list", None))
        pass
    # retranslateUi


BASE = "QWidget"
