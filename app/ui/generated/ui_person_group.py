# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_group.ui'
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
        self.nameFiBox = QVBoxLayout()
        self.nameFiBox.setSpacing(4)
        self.nameFiBox.setObjectName(u"nameFiBox")
        self.nameFiBox.setContentsMargins(0, 0, 0, 0)
        self.nameFiLabel = QLabel(PersonGroup)
        self.nameFiLabel.setObjectName(u"nameFiLabel")
        self.nameFiLabel.setProperty(u"textRole", u"caption")

        self.nameFiBox.addWidget(self.nameFiLabel)

        self.nameFi = QLineEdit(PersonGroup)
        self.nameFi.setObjectName(u"nameFi")
        self.nameFi.setProperty(u"path", u"name/fi")

        self.nameFiBox.addWidget(self.nameFi)


        self.names.addLayout(self.nameFiBox)

        self.nameSvBox = QVBoxLayout()
        self.nameSvBox.setSpacing(4)
        self.nameSvBox.setObjectName(u"nameSvBox")
        self.nameSvBox.setContentsMargins(0, 0, 0, 0)
        self.nameSvLabel = QLabel(PersonGroup)
        self.nameSvLabel.setObjectName(u"nameSvLabel")
        self.nameSvLabel.setProperty(u"textRole", u"caption")

        self.nameSvBox.addWidget(self.nameSvLabel)

        self.nameSv = QLineEdit(PersonGroup)
        self.nameSv.setObjectName(u"nameSv")
        self.nameSv.setProperty(u"path", u"name/sv")

        self.nameSvBox.addWidget(self.nameSv)


        self.names.addLayout(self.nameSvBox)

        self.names.setStretch(0, 1)
        self.names.setStretch(1, 1)

        self.groupLayout.addLayout(self.names)

        self.genitives = QHBoxLayout()
        self.genitives.setSpacing(8)
        self.genitives.setObjectName(u"genitives")
        self.genitives.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiBox = QVBoxLayout()
        self.genitiveFiBox.setSpacing(4)
        self.genitiveFiBox.setObjectName(u"genitiveFiBox")
        self.genitiveFiBox.setContentsMargins(0, 0, 0, 0)
        self.genitiveFiLabel = QLabel(PersonGroup)
        self.genitiveFiLabel.setObjectName(u"genitiveFiLabel")
        self.genitiveFiLabel.setProperty(u"textRole", u"caption")

        self.genitiveFiBox.addWidget(self.genitiveFiLabel)

        self.genitiveFi = QComboBox(PersonGroup)
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
        self.genitiveSvLabel = QLabel(PersonGroup)
        self.genitiveSvLabel.setObjectName(u"genitiveSvLabel")
        self.genitiveSvLabel.setProperty(u"textRole", u"caption")

        self.genitiveSvBox.addWidget(self.genitiveSvLabel)

        self.genitiveSv = QComboBox(PersonGroup)
        self.genitiveSv.setObjectName(u"genitiveSv")
        self.genitiveSv.setEditable(True)
        self.genitiveSv.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.genitiveSv.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.genitiveSv.setMinimumContentsLength(8)

        self.genitiveSvBox.addWidget(self.genitiveSv)


        self.genitives.addLayout(self.genitiveSvBox)

        self.genitives.setStretch(0, 1)
        self.genitives.setStretch(1, 1)

        self.groupLayout.addLayout(self.genitives)

        self.variants = QLabel(PersonGroup)
        self.variants.setObjectName(u"variants")
        self.variants.setWordWrap(True)
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
