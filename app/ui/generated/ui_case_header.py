# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_header.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy)

class Ui_CaseHeader(object):
    def setupUi(self, CaseHeader):
        if not CaseHeader.objectName():
            CaseHeader.setObjectName(u"CaseHeader")
        self.row = QHBoxLayout(CaseHeader)
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(8, 4, 12, 4)
        self.back = QPushButton(CaseHeader)
        self.back.setObjectName(u"back")
        self.back.setFlat(True)

        self.row.addWidget(self.back)

        self.title = QLabel(CaseHeader)
        self.title.setObjectName(u"title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"textRole", u"section")

        self.row.addWidget(self.title)

        self.ready = QHBoxLayout()
        self.ready.setSpacing(16)
        self.ready.setObjectName(u"ready")

        self.row.addLayout(self.ready)

        self.export_ = QPushButton(CaseHeader)
        self.export_.setObjectName(u"export_")
        self.export_.setProperty(u"primary", True)

        self.row.addWidget(self.export_)


        self.retranslateUi(CaseHeader)

        QMetaObject.connectSlotsByName(CaseHeader)
    # setupUi

    def retranslateUi(self, CaseHeader):
        CaseHeader.setWindowTitle(QCoreApplication.translate("CaseHeader", u"Case", None))
        self.back.setText(QCoreApplication.translate("CaseHeader", u"Cases", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("CaseHeader", u"Back to the list of cases (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(QCoreApplication.translate("CaseHeader", u"Back to the list of cases", None))
#endif // QT_CONFIG(accessibility)
        self.export_.setText(QCoreApplication.translate("CaseHeader", u"Export", None))
#if QT_CONFIG(tooltip)
        self.export_.setToolTip(QCoreApplication.translate("CaseHeader", u"Make the Word documents (Ctrl+E)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.export_.setAccessibleName(QCoreApplication.translate("CaseHeader", u"Export the documents", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QWidget"
