# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
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
    QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_Person(object):
    def setupUi(self, Person):
        if not Person.objectName():
            Person.setObjectName(u"Person")
        self.personLayout = QVBoxLayout(Person)
        self.personLayout.setSpacing(8)
        self.personLayout.setObjectName(u"personLayout")
        self.personLayout.setContentsMargins(0, 0, 0, 0)
        self.names = QHBoxLayout()
        self.names.setSpacing(8)
        self.names.setObjectName(u"names")
        self.names.setContentsMargins(0, 0, 0, 0)
        self.givenBox = QVBoxLayout()
        self.givenBox.setSpacing(4)
        self.givenBox.setObjectName(u"givenBox")
        self.givenBox.setContentsMargins(0, 0, 0, 0)
        self.givenLabel = QLabel(Person)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setProperty(u"textRole", u"caption")

        self.givenBox.addWidget(self.givenLabel)

        self.given = QLineEdit(Person)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"path", u"given")

        self.givenBox.addWidget(self.given)


        self.names.addLayout(self.givenBox)

        self.familyBox = QVBoxLayout()
        self.familyBox.setSpacing(4)
        self.familyBox.setObjectName(u"familyBox")
        self.familyBox.setContentsMargins(0, 0, 0, 0)
        self.familyLabel = QLabel(Person)
        self.familyLabel.setObjectName(u"familyLabel")
        self.familyLabel.setProperty(u"textRole", u"caption")

        self.familyBox.addWidget(self.familyLabel)

        self.family = QLineEdit(Person)
        self.family.setObjectName(u"family")
        self.family.setProperty(u"path", u"family")

        self.familyBox.addWidget(self.family)


        self.names.addLayout(self.familyBox)

        self.partyFiBox = QVBoxLayout()
        self.partyFiBox.setSpacing(4)
        self.partyFiBox.setObjectName(u"partyFiBox")
        self.partyFiBox.setContentsMargins(0, 0, 0, 0)
        self.partyFiLabel = QLabel(Person)
        self.partyFiLabel.setObjectName(u"partyFiLabel")
        self.partyFiLabel.setProperty(u"textRole", u"caption")

        self.partyFiBox.addWidget(self.partyFiLabel)

        self.partyFi = QLineEdit(Person)
        self.partyFi.setObjectName(u"partyFi")
        self.partyFi.setProperty(u"path", u"party/fi")

        self.partyFiBox.addWidget(self.partyFi)


        self.names.addLayout(self.partyFiBox)

        self.partySvBox = QVBoxLayout()
        self.partySvBox.setSpacing(4)
        self.partySvBox.setObjectName(u"partySvBox")
        self.partySvBox.setContentsMargins(0, 0, 0, 0)
        self.partySvLabel = QLabel(Person)
        self.partySvLabel.setObjectName(u"partySvLabel")
        self.partySvLabel.setProperty(u"textRole", u"caption")

        self.partySvBox.addWidget(self.partySvLabel)

        self.partySv = QLineEdit(Person)
        self.partySv.setObjectName(u"partySv")
        self.partySv.setProperty(u"path", u"party/sv")

        self.partySvBox.addWidget(self.partySv)


        self.names.addLayout(self.partySvBox)

        self.names.setStretch(0, 1)
        self.names.setStretch(1, 1)
        self.names.setStretch(2, 1)
        self.names.setStretch(3, 1)

        self.personLayout.addLayout(self.names)

        self.genitives = QHBoxLayout()
        self.genitives.setSpacing(8)
        self.genitives.setObjectName(u"genitives")
        self.genitives.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiBox = QVBoxLayout()
        self.genitiveFiBox.setSpacing(4)
        self.genitiveFiBox.setObjectName(u"genitiveFiBox")
        self.genitiveFiBox.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiLabel = QLabel(Person)
        self.genitiveFiLabel.setObjectName(u"genitiveFiLabel")
        self.genitiveFiLabel.setProperty(u"textRole", u"caption")

        self.genitiveFiBox.addWidget(self.genitiveFiLabel)

        self.genitiveFi = QComboBox(Person)
        self.genitiveFi.setObjectName(u"genitiveFi")
        self.genitiveFi.setEditable(True)
        self.genitiveFi.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.genitiveFi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.genitiveFi.setMinimumContentsLength(8)

        self.genitiveFiBox.addWidget(self.genitiveFi)


        self.genitives.addLayout(self.genitiveFiBox)

        self.genitiveSvBox = QVBoxLayout()
        self.genitiveSvBox.setSpacing(4)
        self.genitiveSvBox.setObjectName(u"genitiveSvBox")
        self.genitiveSvBox.setContentsMargins(0, 0, 0, 0)
        self.genitiveSvLabel = QLabel(Person)
        self.genitiveSvLabel.setObjectName(u"genitiveSvLabel")
        self.genitiveSvLabel.setProperty(u"textRole", u"caption")

        self.genitiveSvBox.addWidget(self.genitiveSvLabel)

        self.genitiveSv = QComboBox(Person)
        self.genitiveSv.setObjectName(u"genitiveSv")
        self.genitiveSv.setEditable(True)
        self.genitiveSv.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.genitiveSv.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.genitiveSv.setMinimumContentsLength(8)

        self.genitiveSvBox.addWidget(self.genitiveSv)


        self.genitives.addLayout(self.genitiveSvBox)

        self.genitives.setStretch(0, 1)
        self.genitives.setStretch(1, 1)

        self.personLayout.addLayout(self.genitives)

        self.variants = QLabel(Person)
        self.variants.setObjectName(u"variants")
        self.variants.setWordWrap(True)
        self.variants.setProperty(u"textRole", u"caption")

        self.personLayout.addWidget(self.variants)

#if QT_CONFIG(shortcut)
        self.givenLabel.setBuddy(self.given)
        self.familyLabel.setBuddy(self.family)
        self.partyFiLabel.setBuddy(self.partyFi)
        self.partySvLabel.setBuddy(self.partySv)
        self.genitiveFiLabel.setBuddy(self.genitiveFi)
        self.genitiveSvLabel.setBuddy(self.genitiveSv)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Person)

        QMetaObject.connectSlotsByName(Person)
    # setupUi

    def retranslateUi(self, Person):
        self.givenLabel.setText(QCoreApplication.translate("Person", u"Given name", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("Person", u"Given name", None))
#endif // QT_CONFIG(accessibility)
        self.familyLabel.setText(QCoreApplication.translate("Person", u"Surname", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("Person", u"Surname", None))
#endif // QT_CONFIG(accessibility)
        self.partyFiLabel.setText(QCoreApplication.translate("Person", u"Party, Finnish", None))
#if QT_CONFIG(accessibility)
        self.partyFi.setAccessibleName(QCoreApplication.translate("Person", u"Party, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.partySvLabel.setText(QCoreApplication.translate("Person", u"Party, Swedish", None))
#if QT_CONFIG(accessibility)
        self.partySv.setAccessibleName(QCoreApplication.translate("Person", u"Party, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.genitiveFiLabel.setText(QCoreApplication.translate("Person", u"Genitive, Finnish", None))
#if QT_CONFIG(accessibility)
        self.genitiveFi.setAccessibleName(QCoreApplication.translate("Person", u"Genitive, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.genitiveSvLabel.setText(QCoreApplication.translate("Person", u"Genitive, Swedish", None))
#if QT_CONFIG(accessibility)
        self.genitiveSv.setAccessibleName(QCoreApplication.translate("Person", u"Genitive, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.variants.setText("")
        pass
    # retranslateUi


BASE = "QWidget"
