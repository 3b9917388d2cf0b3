# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_group.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

class Ui_PersonGroup(object):
    def setupUi(self, PersonGroup):
        if not PersonGroup.objectName():
            PersonGroup.setObjectName(u"PersonGroup")
        self.groupLayout = QVBoxLayout(PersonGroup)
        self.groupLayout.setSpacing(8)
        self.groupLayout.setObjectName(u"groupLayout")
        self.groupLayout.setContentsMargins(0, 0, 0, 0)
        self.names = QHBoxLayout()
        self.names.setSpacing(8)
        self.names.setObjectName(u"names")
        self.names.setContentsMargins(0, 0, 0, 0)
        self.nameFiBox = QWidget(PersonGroup)
        self.nameFiBox.setObjectName(u"nameFiBox")
        self.nameFiLayout = QVBoxLayout(self.nameFiBox)
        self.nameFiLayout.setSpacing(4)
        self.nameFiLayout.setObjectName(u"nameFiLayout")
        self.nameFiLayout.setContentsMargins(0, 0, 0, 0)
        self.nameFiLabel = QLabel(self.nameFiBox)
        self.nameFiLabel.setObjectName(u"nameFiLabel")
        self.nameFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.nameFiLabel.sizePolicy().hasHeightForWidth())
        self.nameFiLabel.setSizePolicy(sizePolicy)
        self.nameFiLabel.setProperty(u"textRole", u"caption")

        self.nameFiLayout.addWidget(self.nameFiLabel)

        self.nameFi = QLineEdit(self.nameFiBox)
        self.nameFi.setObjectName(u"nameFi")
        self.nameFi.setProperty(u"path", u"name/fi")

        self.nameFiLayout.addWidget(self.nameFi)


        self.names.addWidget(self.nameFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.nameSvBox = QWidget(PersonGroup)
        self.nameSvBox.setObjectName(u"nameSvBox")
        self.nameSvLayout = QVBoxLayout(self.nameSvBox)
        self.nameSvLayout.setSpacing(4)
        self.nameSvLayout.setObjectName(u"nameSvLayout")
        self.nameSvLayout.setContentsMargins(0, 0, 0, 0)
        self.nameSvLabel = QLabel(self.nameSvBox)
        self.nameSvLabel.setObjectName(u"nameSvLabel")
        self.nameSvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.nameSvLabel.sizePolicy().hasHeightForWidth())
        self.nameSvLabel.setSizePolicy(sizePolicy)
        self.nameSvLabel.setProperty(u"textRole", u"caption")

        self.nameSvLayout.addWidget(self.nameSvLabel)

        self.nameSv = QLineEdit(self.nameSvBox)
        self.nameSv.setObjectName(u"nameSv")
        self.nameSv.setProperty(u"path", u"name/sv")

        self.nameSvLayout.addWidget(self.nameSv)


        self.names.addWidget(self.nameSvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.names.setStretch(0, 1)
        self.names.setStretch(1, 1)

        self.groupLayout.addLayout(self.names)

        self.genitives = QHBoxLayout()
        self.genitives.setSpacing(8)
        self.genitives.setObjectName(u"genitives")
        self.genitives.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiBox = QWidget(PersonGroup)
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

        self.genitiveSvBox = QWidget(PersonGroup)
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

        self.groupLayout.addLayout(self.genitives)

        self.variants = QLabel(PersonGroup)
        self.variants.setObjectName(u"variants")
        self.variants.setTextFormat(Qt.TextFormat.PlainText)
        self.variants.setWordWrap(True)
        self.variants.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.variants.setProperty(u"textRole", u"caption")

        self.groupLayout.addWidget(self.variants)

#if QT_CONFIG(shortcut)
        self.nameFiLabel.setBuddy(self.nameFi)
        self.nameSvLabel.setBuddy(self.nameSv)
        self.genitiveFiLabel.setBuddy(self.genitiveFi)
        self.genitiveSvLabel.setBuddy(self.genitiveSv)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonGroup)

        QMetaObject.connectSlotsByName(PersonGroup)
    # setupUi

    def retranslateUi(self, PersonGroup):
        self.nameFiLabel.setText(QCoreApplication.translate("PersonGroup", u"Name of the group, Finnish", None))
#if QT_CONFIG(accessibility)
        self.nameFi.setAccessibleName(QCoreApplication.translate("PersonGroup", u"Name of the group, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.nameSvLabel.setText(QCoreApplication.translate("PersonGroup", u"Name of the group, Swedish", None))
#if QT_CONFIG(accessibility)
        self.nameSv.setAccessibleName(QCoreApplication.translate("PersonGroup", u"Name of the group, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.genitiveFiLabel.setText(QCoreApplication.translate("PersonGroup", u"Genitive, Finnish", None))
#if QT_CONFIG(accessibility)
        self.genitiveFi.setAccessibleName(QCoreApplication.translate("PersonGroup", u"Genitive, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.genitiveSvLabel.setText(QCoreApplication.translate("PersonGroup", u"Genitive, Swedish", None))
#if QT_CONFIG(accessibility)
        self.genitiveSv.setAccessibleName(QCoreApplication.translate("PersonGroup", u"Genitive, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.variants.setText("")
        pass
    # retranslateUi


BASE = "QWidget"
