# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

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
        self.givenBox = QWidget(Person)
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

        self.familyBox = QWidget(Person)
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

        self.partyFiBox = QWidget(Person)
        self.partyFiBox.setObjectName(u"partyFiBox")
        self.partyFiLayout = QVBoxLayout(self.partyFiBox)
        self.partyFiLayout.setSpacing(4)
        self.partyFiLayout.setObjectName(u"partyFiLayout")
        self.partyFiLayout.setContentsMargins(0, 0, 0, 0)
        self.partyFiLabel = QLabel(self.partyFiBox)
        self.partyFiLabel.setObjectName(u"partyFiLabel")
        self.partyFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.partyFiLabel.sizePolicy().hasHeightForWidth())
        self.partyFiLabel.setSizePolicy(sizePolicy)
        self.partyFiLabel.setProperty(u"textRole", u"caption")

        self.partyFiLayout.addWidget(self.partyFiLabel)

        self.partyFi = QLineEdit(self.partyFiBox)
        self.partyFi.setObjectName(u"partyFi")
        self.partyFi.setProperty(u"path", u"party/fi")

        self.partyFiLayout.addWidget(self.partyFi)


        self.names.addWidget(self.partyFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.partySvBox = QWidget(Person)
        self.partySvBox.setObjectName(u"partySvBox")
        self.partySvLayout = QVBoxLayout(self.partySvBox)
        self.partySvLayout.setSpacing(4)
        self.partySvLayout.setObjectName(u"partySvLayout")
        self.partySvLayout.setContentsMargins(0, 0, 0, 0)
        self.partySvLabel = QLabel(self.partySvBox)
        self.partySvLabel.setObjectName(u"partySvLabel")
        self.partySvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.partySvLabel.sizePolicy().hasHeightForWidth())
        self.partySvLabel.setSizePolicy(sizePolicy)
        self.partySvLabel.setProperty(u"textRole", u"caption")

        self.partySvLayout.addWidget(self.partySvLabel)

        self.partySv = QLineEdit(self.partySvBox)
        self.partySv.setObjectName(u"partySv")
        self.partySv.setProperty(u"path", u"party/sv")

        self.partySvLayout.addWidget(self.partySv)


        self.names.addWidget(self.partySvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.names.setStretch(0, 1)
        self.names.setStretch(1, 1)
        self.names.setStretch(2, 1)
        self.names.setStretch(3, 1)

        self.personLayout.addLayout(self.names)

        self.genitives = QHBoxLayout()
        self.genitives.setSpacing(8)
        self.genitives.setObjectName(u"genitives")
        self.genitives.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiBox = QWidget(Person)
        self.genitiveFiBox.setObjectName(u"genitiveFiBox")
        self.genitiveFiLayout = QVBoxLayout(self.genitiveFiBox)
        self.genitiveFiLayout.setSpacing(4)
        self.genitiveFiLayout.setObjectName(u"genitiveFiLayout")
        self.genitiveFiLayout.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiLabel = QLabel(self.genitiveFiBox)
        self.genitiveFiLabel.setObjectName(u"genitiveFiLabel")
        self.genitiveFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.genitiveFiLabel.sizePolicy().hasHeightForWidth())
        self.genitiveFiLabel.setSizePolicy(sizePolicy)
        self.genitiveFiLabel.setProperty(u"textRole", u"caption")

        self.genitiveFiLayout.addWidget(self.genitiveFiLabel)

        self.genitiveFi = QComboBox(self.genitiveFiBox)
        self.genitiveFi.setObjectName(u"genitiveFi")
        self.genitiveFi.setEditable(True)
        self.genitiveFi.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.genitiveFi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.genitiveFi.setMinimumContentsLength(8)

        self.genitiveFiLayout.addWidget(self.genitiveFi)


        self.genitives.addWidget(self.genitiveFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.genitiveSvBox = QWidget(Person)
        self.genitiveSvBox.setObjectName(u"genitiveSvBox")
        self.genitiveSvLayout = QVBoxLayout(self.genitiveSvBox)
        self.genitiveSvLayout.setSpacing(4)
        self.genitiveSvLayout.setObjectName(u"genitiveSvLayout")
        self.genitiveSvLayout.setContentsMargins(0, 0, 0, 0)
        self.genitiveSvLabel = QLabel(self.genitiveSvBox)
        self.genitiveSvLabel.setObjectName(u"genitiveSvLabel")
        self.genitiveSvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.genitiveSvLabel.sizePolicy().hasHeightForWidth())
        self.genitiveSvLabel.setSizePolicy(sizePolicy)
        self.genitiveSvLabel.setProperty(u"textRole", u"caption")

        self.genitiveSvLayout.addWidget(self.genitiveSvLabel)

        self.genitiveSv = QComboBox(self.genitiveSvBox)
        self.genitiveSv.setObjectName(u"genitiveSv")
        self.genitiveSv.setEditable(True)
        self.genitiveSv.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.genitiveSv.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.genitiveSv.setMinimumContentsLength(8)

        self.genitiveSvLayout.addWidget(self.genitiveSv)


        self.genitives.addWidget(self.genitiveSvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.genitives.setStretch(0, 1)
        self.genitives.setStretch(1, 1)

        self.personLayout.addLayout(self.genitives)

        self.variants = QLabel(Person)
        self.variants.setObjectName(u"variants")
        self.variants.setTextFormat(Qt.TextFormat.PlainText)
        self.variants.setWordWrap(True)
        self.variants.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
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
