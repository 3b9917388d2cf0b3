# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_preparer.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_PersonPreparer(object):
    def setupUi(self, PersonPreparer):
        if not PersonPreparer.objectName():
            PersonPreparer.setObjectName(u"PersonPreparer")
        self.preparerLayout = QVBoxLayout(PersonPreparer)
        self.preparerLayout.setSpacing(8)
        self.preparerLayout.setObjectName(u"preparerLayout")
        self.preparerLayout.setContentsMargins(0, 0, 0, 0)
        self.names = QHBoxLayout()
        self.names.setSpacing(8)
        self.names.setObjectName(u"names")
        self.names.setContentsMargins(0, 0, 0, 0)
        self.givenBox = QWidget(PersonPreparer)
        self.givenBox.setObjectName(u"givenBox")
        self.givenLayout = QVBoxLayout(self.givenBox)
        self.givenLayout.setSpacing(4)
        self.givenLayout.setObjectName(u"givenLayout")
        self.givenLayout.setContentsMargins(0, 0, 0, 0)
        self.givenLabel = QLabel(self.givenBox)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.givenLabel.sizePolicy().hasHeightForWidth())
        self.givenLabel.setSizePolicy(sizePolicy)
        self.givenLabel.setProperty(u"textRole", u"caption")

        self.givenLayout.addWidget(self.givenLabel)

        self.given = QLineEdit(self.givenBox)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"path", u"given")

        self.givenLayout.addWidget(self.given)


        self.names.addWidget(self.givenBox, 0, Qt.AlignmentFlag.AlignTop)

        self.familyBox = QWidget(PersonPreparer)
        self.familyBox.setObjectName(u"familyBox")
        self.familyLayout = QVBoxLayout(self.familyBox)
        self.familyLayout.setSpacing(4)
        self.familyLayout.setObjectName(u"familyLayout")
        self.familyLayout.setContentsMargins(0, 0, 0, 0)
        self.familyLabel = QLabel(self.familyBox)
        self.familyLabel.setObjectName(u"familyLabel")
        self.familyLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.familyLabel.sizePolicy().hasHeightForWidth())
        self.familyLabel.setSizePolicy(sizePolicy)
        self.familyLabel.setProperty(u"textRole", u"caption")

        self.familyLayout.addWidget(self.familyLabel)

        self.family = QLineEdit(self.familyBox)
        self.family.setObjectName(u"family")
        self.family.setProperty(u"path", u"family")

        self.familyLayout.addWidget(self.family)


        self.names.addWidget(self.familyBox, 0, Qt.AlignmentFlag.AlignTop)

        self.phoneBox = QWidget(PersonPreparer)
        self.phoneBox.setObjectName(u"phoneBox")
        self.phoneLayout = QVBoxLayout(self.phoneBox)
        self.phoneLayout.setSpacing(4)
        self.phoneLayout.setObjectName(u"phoneLayout")
        self.phoneLayout.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(self.phoneBox)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.phoneLabel.sizePolicy().hasHeightForWidth())
        self.phoneLabel.setSizePolicy(sizePolicy)
        self.phoneLabel.setProperty(u"textRole", u"caption")

        self.phoneLayout.addWidget(self.phoneLabel)

        self.phone = QLineEdit(self.phoneBox)
        self.phone.setObjectName(u"phone")
        self.phone.setProperty(u"path", u"phone")

        self.phoneLayout.addWidget(self.phone)


        self.names.addWidget(self.phoneBox, 0, Qt.AlignmentFlag.AlignTop)

        self.emailBox = QWidget(PersonPreparer)
        self.emailBox.setObjectName(u"emailBox")
        self.emailLayout = QVBoxLayout(self.emailBox)
        self.emailLayout.setSpacing(4)
        self.emailLayout.setObjectName(u"emailLayout")
        self.emailLayout.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(self.emailBox)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.emailLabel.sizePolicy().hasHeightForWidth())
        self.emailLabel.setSizePolicy(sizePolicy)
        self.emailLabel.setProperty(u"textRole", u"caption")

        self.emailLayout.addWidget(self.emailLabel)

        self.email = QLineEdit(self.emailBox)
        self.email.setObjectName(u"email")
        self.email.setProperty(u"path", u"email")

        self.emailLayout.addWidget(self.email)


        self.names.addWidget(self.emailBox, 0, Qt.AlignmentFlag.AlignTop)

        self.names.setStretch(0, 1)
        self.names.setStretch(1, 1)
        self.names.setStretch(2, 1)
        self.names.setStretch(3, 1)

        self.preparerLayout.addLayout(self.names)

        self.titles = QHBoxLayout()
        self.titles.setSpacing(8)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.titleFiBox = QWidget(PersonPreparer)
        self.titleFiBox.setObjectName(u"titleFiBox")
        self.titleFiLayout = QVBoxLayout(self.titleFiBox)
        self.titleFiLayout.setSpacing(4)
        self.titleFiLayout.setObjectName(u"titleFiLayout")
        self.titleFiLayout.setContentsMargins(0, 0, 0, 0)
        self.titleFiLabel = QLabel(self.titleFiBox)
        self.titleFiLabel.setObjectName(u"titleFiLabel")
        self.titleFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.titleFiLabel.sizePolicy().hasHeightForWidth())
        self.titleFiLabel.setSizePolicy(sizePolicy)
        self.titleFiLabel.setProperty(u"textRole", u"caption")

        self.titleFiLayout.addWidget(self.titleFiLabel)

        self.titleFi = QLineEdit(self.titleFiBox)
        self.titleFi.setObjectName(u"titleFi")
        self.titleFi.setProperty(u"path", u"title/fi")

        self.titleFiLayout.addWidget(self.titleFi)


        self.titles.addWidget(self.titleFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.titleSvBox = QWidget(PersonPreparer)
        self.titleSvBox.setObjectName(u"titleSvBox")
        self.titleSvLayout = QVBoxLayout(self.titleSvBox)
        self.titleSvLayout.setSpacing(4)
        self.titleSvLayout.setObjectName(u"titleSvLayout")
        self.titleSvLayout.setContentsMargins(0, 0, 0, 0)
        self.titleSvLabel = QLabel(self.titleSvBox)
        self.titleSvLabel.setObjectName(u"titleSvLabel")
        self.titleSvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.titleSvLabel.sizePolicy().hasHeightForWidth())
        self.titleSvLabel.setSizePolicy(sizePolicy)
        self.titleSvLabel.setProperty(u"textRole", u"caption")

        self.titleSvLayout.addWidget(self.titleSvLabel)

        self.titleSv = QLineEdit(self.titleSvBox)
        self.titleSv.setObjectName(u"titleSv")
        self.titleSv.setProperty(u"path", u"title/sv")

        self.titleSvLayout.addWidget(self.titleSv)


        self.titles.addWidget(self.titleSvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.titles.setStretch(0, 1)
        self.titles.setStretch(1, 1)

        self.preparerLayout.addLayout(self.titles)

#if QT_CONFIG(shortcut)
        self.givenLabel.setBuddy(self.given)
        self.familyLabel.setBuddy(self.family)
        self.phoneLabel.setBuddy(self.phone)
        self.emailLabel.setBuddy(self.email)
        self.titleFiLabel.setBuddy(self.titleFi)
        self.titleSvLabel.setBuddy(self.titleSv)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonPreparer)

        QMetaObject.connectSlotsByName(PersonPreparer)
    # setupUi

    def retranslateUi(self, PersonPreparer):
        self.givenLabel.setText(QCoreApplication.translate("PersonPreparer", u"Given name", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("PersonPreparer", u"Given name", None))
#endif // QT_CONFIG(accessibility)
        self.familyLabel.setText(QCoreApplication.translate("PersonPreparer", u"Surname", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("PersonPreparer", u"Surname", None))
#endif // QT_CONFIG(accessibility)
        self.phoneLabel.setText(QCoreApplication.translate("PersonPreparer", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("PersonPreparer", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.emailLabel.setText(QCoreApplication.translate("PersonPreparer", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonPreparer", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.titleFiLabel.setText(QCoreApplication.translate("PersonPreparer", u"Title, Finnish", None))
#if QT_CONFIG(accessibility)
        self.titleFi.setAccessibleName(QCoreApplication.translate("PersonPreparer", u"Title of the official, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.titleSvLabel.setText(QCoreApplication.translate("PersonPreparer", u"Title, Swedish", None))
#if QT_CONFIG(accessibility)
        self.titleSv.setAccessibleName(QCoreApplication.translate("PersonPreparer", u"Title of the official, Swedish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
