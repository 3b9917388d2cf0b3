# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.resize(580, 560)
        self.dialogLayout = QVBoxLayout(AboutDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 24, 24, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.logo = QLabel(AboutDialog)
        self.logo.setObjectName(u"logo")
        self.logo.setTextFormat(Qt.TextFormat.PlainText)
        self.logo.setMinimumSize(QSize(64, 64))

        self.head.addWidget(self.logo)

        self.headTexts = QVBoxLayout()
        self.headTexts.setSpacing(4)
        self.headTexts.setObjectName(u"headTexts")
        self.name = QLabel(AboutDialog)
        self.name.setObjectName(u"name")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setText(u"Aloitevastaus")
        self.name.setProperty(u"textRole", u"title")

        self.headTexts.addWidget(self.name)

        self.version = QLabel(AboutDialog)
        self.version.setObjectName(u"version")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setProperty(u"textRole", u"muted")
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.headTexts.addWidget(self.version)


        self.head.addLayout(self.headTexts)

        self.headGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headGap)


        self.dialogLayout.addLayout(self.head)

        self.purpose = QLabel(AboutDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.dialogLayout.addWidget(self.purpose)

        self.dataDate = QLabel(AboutDialog)
        self.dataDate.setObjectName(u"dataDate")
        self.dataDate.setTextFormat(Qt.TextFormat.PlainText)
        self.dataDate.setProperty(u"textRole", u"muted")
        self.dataDate.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.dialogLayout.addWidget(self.dataDate)

        self.statutes = QLabel(AboutDialog)
        self.statutes.setObjectName(u"statutes")
        self.statutes.setTextFormat(Qt.TextFormat.PlainText)
        self.statutes.setProperty(u"textRole", u"muted")
        self.statutes.setWordWrap(True)
        self.statutes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.dialogLayout.addWidget(self.statutes)

        self.licence = QLabel(AboutDialog)
        self.licence.setObjectName(u"licence")
        self.licence.setTextFormat(Qt.TextFormat.PlainText)
        self.licence.setWordWrap(True)

        self.dialogLayout.addWidget(self.licence)

        self.componentsTitle = QLabel(AboutDialog)
        self.componentsTitle.setObjectName(u"componentsTitle")
        self.componentsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.componentsTitle.setProperty(u"textRole", u"section")

        self.dialogLayout.addWidget(self.componentsTitle)

        self.components = QTreeWidget(AboutDialog)
        self.components.setObjectName(u"components")
        self.components.setRootIsDecorated(False)
        self.components.setUniformRowHeights(True)

        self.dialogLayout.addWidget(self.components)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.copyDetails = QPushButton(AboutDialog)
        self.copyDetails.setObjectName(u"copyDetails")
        self.copyDetails.setAutoDefault(False)

        self.buttons.addWidget(self.copyDetails)

        self.copied = QLabel(AboutDialog)
        self.copied.setObjectName(u"copied")
        self.copied.setTextFormat(Qt.TextFormat.PlainText)
        self.copied.setProperty(u"textRole", u"done")

        self.buttons.addWidget(self.copied)

        self.buttonsGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonsGap)

        self.close = QPushButton(AboutDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)


        self.dialogLayout.addLayout(self.buttons)

        QWidget.setTabOrder(self.components, self.copyDetails)
        QWidget.setTabOrder(self.copyDetails, self.close)

        self.retranslateUi(AboutDialog)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About Aloitevastaus", None))
        self.purpose.setText(QCoreApplication.translate("AboutDialog", u"Answers to council motions, in Finnish and Swedish side by side.", None))
        self.licence.setText(QCoreApplication.translate("AboutDialog", u"Free software under the GNU General Public License, version 3 or later, without any warranty. You may use, study, share and change it.", None))
        self.componentsTitle.setText(QCoreApplication.translate("AboutDialog", u"Made with", None))
        ___qtreewidgetitem = self.components.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("AboutDialog", u"Licence", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("AboutDialog", u"Version", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("AboutDialog", u"Component", None))
#if QT_CONFIG(accessibility)
        self.components.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Components and their licences", None))
#endif // QT_CONFIG(accessibility)
        self.copyDetails.setText(QCoreApplication.translate("AboutDialog", u"&Copy details for support", None))
#if QT_CONFIG(accessibility)
        self.copyDetails.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Copy details for support", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.copyDetails.setToolTip(QCoreApplication.translate("AboutDialog", u"Versions and settings, without any text of yours", None))
#endif // QT_CONFIG(tooltip)
        self.copied.setText(QCoreApplication.translate("AboutDialog", u"Copied.", None))
        self.close.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
