# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facts_distribution.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_Distribution(object):
    def setupUi(self, Distribution):
        if not Distribution.objectName():
            Distribution.setObjectName(u"Distribution")
        self.distributionLayout = QHBoxLayout(Distribution)
        self.distributionLayout.setSpacing(8)
        self.distributionLayout.setObjectName(u"distributionLayout")
        self.distributionLayout.setContentsMargins(0, 0, 0, 0)
        self.fiBox = QWidget(Distribution)
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
        self.fi.setProperty(u"path", u"fi")

        self.fiLayout.addWidget(self.fi)


        self.distributionLayout.addWidget(self.fiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.svBox = QWidget(Distribution)
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
        self.sv.setProperty(u"path", u"sv")

        self.svLayout.addWidget(self.sv)


        self.distributionLayout.addWidget(self.svBox, 0, Qt.AlignmentFlag.AlignTop)

        self.distributionLayout.setStretch(0, 1)
        self.distributionLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.fiLabel.setBuddy(self.fi)
        self.svLabel.setBuddy(self.sv)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Distribution)

        QMetaObject.connectSlotsByName(Distribution)
    # setupUi

    def retranslateUi(self, Distribution):
        self.fiLabel.setText(QCoreApplication.translate("Distribution", u"Finnish", None))
#if QT_CONFIG(accessibility)
        self.fi.setAccessibleName(QCoreApplication.translate("Distribution", u"For information, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.svLabel.setText(QCoreApplication.translate("Distribution", u"Swedish", None))
#if QT_CONFIG(accessibility)
        self.sv.setAccessibleName(QCoreApplication.translate("Distribution", u"For information, Swedish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
