# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'facts_distribution.ui'
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

class Ui_Distribution(object):
    def setupUi(self, Distribution):
        if not Distribution.objectName():
            Distribution.setObjectName(u"Distribution")
        self.distributionLayout = QHBoxLayout(Distribution)
        self.distributionLayout.setSpacing(8)
        self.distributionLayout.setObjectName(u"distributionLayout")
        self.distributionLayout.setContentsMargins(0, 0, 0, 0)
        self.fiBox = QVBoxLayout()
        self.fiBox.setSpacing(4)
        self.fiBox.setObjectName(u"fiBox")
        self.fiBox.setContentsMargins(0, 0, 0, 0)
        self.fiLabel = QLabel(Distribution)
        self.fiLabel.setObjectName(u"fiLabel")
        self.fiLabel.setProperty(u"textRole", u"caption")

        self.fiBox.addWidget(self.fiLabel)

        self.fi = QLineEdit(Distribution)
        self.fi.setObjectName(u"fi")
        self.fi.setProperty(u"path", u"fi")

        self.fiBox.addWidget(self.fi)


        self.distributionLayout.addLayout(self.fiBox)

        self.svBox = QVBoxLayout()
        self.svBox.setSpacing(4)
        self.svBox.setObjectName(u"svBox")
        self.svBox.setContentsMargins(0, 0, 0, 0)
        self.svLabel = QLabel(Distribution)
        self.svLabel.setObjectName(u"svLabel")
        self.svLabel.setProperty(u"textRole", u"caption")

        self.svBox.addWidget(self.svLabel)

        self.sv = QLineEdit(Distribution)
        self.sv.setObjectName(u"sv")
        self.sv.setProperty(u"path", u"sv")

        self.svBox.addWidget(self.sv)


        self.distributionLayout.addLayout(self.svBox)

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
