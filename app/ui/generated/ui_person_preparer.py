# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_preparer.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

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
        self.givenBox = QVBoxLayout()
        self.givenBox.setSpacing(4)
        self.givenBox.setObjectName(u"givenBox")
        self.givenBox.setContentsMargins(0, 0, 0, 0)
        self.givenLabel = QLabel(PersonPreparer)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setProperty(u"textRole", u"caption")

        self.givenBox.addWidget(self.givenLabel)

        self.given = QLineEdit(PersonPreparer)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"path", u"given")

        self.givenBox.addWidget(self.given)


        self.names.addLayout(self.givenBox)

        self.familyBox = QVBoxLayout()
        self.familyBox.setSpacing(4)
        self.familyBox.setObjectName(u"familyBox")
        self.familyBox.setContentsMargins(0, 0, 0, 0)
        self.familyLabel = QLabel(PersonPreparer)
        self.familyLabel.setObjectName(u"familyLabel")
        self.familyLabel.setProperty(u"textRole", u"caption")

        self.familyBox.addWidget(self.familyLabel)

        self.family = QLineEdit(PersonPreparer)
        self.family.setObjectName(u"family")
        self.family.setProperty(u"path", u"family")

        self.familyBox.addWidget(self.family)


        self.names.addLayout(self.familyBox)

        self.phoneBox = QVBoxLayout()
        self.phoneBox.setSpacing(4)
        self.phoneBox.setObjectName(u"phoneBox")
        self.phoneBox.setContentsMargins(0, 0, 0, 0)
        self.phoneLabel = QLabel(PersonPreparer)
        self.phoneLabel.setObjectName(u"phoneLabel")
        self.phoneLabel.setProperty(u"textRole", u"caption")

        self.phoneBox.addWidget(self.phoneLabel)

        self.phone = QLineEdit(PersonPreparer)
        self.phone.setObjectName(u"phone")
        self.phone.setProperty(u"path", u"phone")

        self.phoneBox.addWidget(self.phone)


        self.names.addLayout(self.phoneBox)

        self.emailBox = QVBoxLayout()
        self.emailBox.setSpacing(4)
        self.emailBox.setObjectName(u"emailBox")
        self.emailBox.setContentsMargins(0, 0, 0, 0)
        self.emailLabel = QLabel(PersonPreparer)
        self.emailLabel.setObjectName(u"emailLabel")
        self.emailLabel.setProperty(u"textRole", u"caption")

        self.emailBox.addWidget(self.emailLabel)

        self.email = QLineEdit(PersonPreparer)
        self.email.setObjectName(u"email")
        self.email.setProperty(u"path", u"email")

        self.emailBox.addWidget(self.email)


        self.names.addLayout(self.emailBox)

        self.names.setStretch(0, 1)
        self.names.setStretch(1, 1)
        self.names.setStretch(2, 1)
        self.names.setStretch(3, 1)

        self.preparerLayout.addLayout(self.names)

        self.titles = QHBoxLayout()
        self.titles.setSpacing(8)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.titleFiBox = QVBoxLayout()
        self.titleFiBox.setSpacing(4)
        self.titleFiBox.setObjectName(u"titleFiBox")
        self.titleFiBox.setContentsMargins(0, 0, 0, 0)
        self.titleFiLabel = QLabel(PersonPreparer)
        self.titleFiLabel.setObjectName(u"titleFiLabel")
        self.titleFiLabel.setProperty(u"textRole", u"caption")

        self.titleFiBox.addWidget(self.titleFiLabel)

        self.titleFi = QLineEdit(PersonPreparer)
        self.titleFi.setObjectName(u"titleFi")
        self.titleFi.setProperty(u"path", u"title/fi")

        self.titleFiBox.addWidget(self.titleFi)


        self.titles.addLayout(self.titleFiBox)

        self.titleSvBox = QVBoxLayout()
        self.titleSvBox.setSpacing(4)
        self.titleSvBox.setObjectName(u"titleSvBox")
        self.titleSvBox.setContentsMargins(0, 0, 0, 0)
        self.titleSvLabel = QLabel(PersonPreparer)
        self.titleSvLabel.setObjectName(u"titleSvLabel")
        self.titleSvLabel.setProperty(u"textRole", u"caption")

        self.titleSvBox.addWidget(self.titleSvLabel)

        self.titleSv = QLineEdit(PersonPreparer)
        self.titleSv.setObjectName(u"titleSv")
        self.titleSv.setProperty(u"path", u"title/sv")

        self.titleSvBox.addWidget(self.titleSv)


        self.titles.addLayout(self.titleSvBox)

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
