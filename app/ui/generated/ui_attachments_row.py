# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachments_row.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

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
        self.fiBox = QVBoxLayout()
        self.fiBox.setSpacing(4)
        self.fiBox.setObjectName(u"fiBox")
        self.fiBox.setContentsMargins(0, 0, 0, 0)
        self.fiLabel = QLabel(AttachmentRow)
        self.fiLabel.setObjectName(u"fiLabel")
        self.fiLabel.setProperty(u"textRole", u"caption")

        self.fiBox.addWidget(self.fiLabel)

        self.fi = QLineEdit(AttachmentRow)
        self.fi.setObjectName(u"fi")
        self.fi.setProperty(u"path", u"title/fi")

        self.fiBox.addWidget(self.fi)


        self.titles.addLayout(self.fiBox)

        self.svBox = QVBoxLayout()
        self.svBox.setSpacing(4)
        self.svBox.setObjectName(u"svBox")
        self.svBox.setContentsMargins(0, 0, 0, 0)
        self.svLabel = QLabel(AttachmentRow)
        self.svLabel.setObjectName(u"svLabel")
        self.svLabel.setProperty(u"textRole", u"caption")

        self.svBox.addWidget(self.svLabel)

        self.sv = QLineEdit(AttachmentRow)
        self.sv.setObjectName(u"sv")
        self.sv.setProperty(u"path", u"title/sv")

        self.svBox.addWidget(self.sv)


        self.titles.addLayout(self.svBox)

        self.titles.setStretch(0, 1)
        self.titles.setStretch(1, 1)

        self.attachmentLayout.addLayout(self.titles)

        self.about = QHBoxLayout()
        self.about.setSpacing(8)
        self.about.setObjectName(u"about")
        self.about.setContentsMargins(0, 0, 0, 0)
        self.originalLabel = QLabel(AttachmentRow)
        self.originalLabel.setObjectName(u"originalLabel")
        self.originalLabel.setProperty(u"textRole", u"caption")

        self.about.addWidget(self.originalLabel)

        self.original = QComboBox(AttachmentRow)
        self.original.setObjectName(u"original")
        self.original.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.original.setMinimumContentsLength(8)
        self.original.setProperty(u"path", u"original")

        self.about.addWidget(self.original)

        self.file = QLabel(AttachmentRow)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setProperty(u"textRole", u"caption")

        self.about.addWidget(self.file)

        self.aboutGap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.about.addItem(self.aboutGap)

        self.other = QPushButton(AttachmentRow)
        self.other.setObjectName(u"other")
        self.other.setFlat(True)

        self.about.addWidget(self.other)

        self.about.setStretch(2, 1)

        self.attachmentLayout.addLayout(self.about)

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
