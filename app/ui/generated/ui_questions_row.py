# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'questions_row.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from app.ui.binding_widgets import GrowingText

class Ui_QuestionText(object):
    def setupUi(self, QuestionText):
        if not QuestionText.objectName():
            QuestionText.setObjectName(u"QuestionText")
        self.questionLayout = QHBoxLayout(QuestionText)
        self.questionLayout.setSpacing(8)
        self.questionLayout.setObjectName(u"questionLayout")
        self.questionLayout.setContentsMargins(0, 0, 0, 0)
        self.fiBox = QVBoxLayout()
        self.fiBox.setSpacing(4)
        self.fiBox.setObjectName(u"fiBox")
        self.fiBox.setContentsMargins(0, 0, 0, 0)
        self.fiLabel = QLabel(QuestionText)
        self.fiLabel.setObjectName(u"fiLabel")
        self.fiLabel.setProperty(u"textRole", u"caption")

        self.fiBox.addWidget(self.fiLabel)

        self.fi = GrowingText(QuestionText)
        self.fi.setObjectName(u"fi")
        self.fi.setProperty(u"path", u"text/fi")

        self.fiBox.addWidget(self.fi)


        self.questionLayout.addLayout(self.fiBox)

        self.svBox = QVBoxLayout()
        self.svBox.setSpacing(4)
        self.svBox.setObjectName(u"svBox")
        self.svBox.setContentsMargins(0, 0, 0, 0)
        self.svLabel = QLabel(QuestionText)
        self.svLabel.setObjectName(u"svLabel")
        self.svLabel.setProperty(u"textRole", u"caption")

        self.svBox.addWidget(self.svLabel)

        self.sv = GrowingText(QuestionText)
        self.sv.setObjectName(u"sv")
        self.sv.setProperty(u"path", u"text/sv")

        self.svBox.addWidget(self.sv)


        self.questionLayout.addLayout(self.svBox)

        self.questionLayout.setStretch(0, 1)
        self.questionLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.fiLabel.setBuddy(self.fi)
        self.svLabel.setBuddy(self.sv)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QuestionText)

        QMetaObject.connectSlotsByName(QuestionText)
    # setupUi

    def retranslateUi(self, QuestionText):
        self.fiLabel.setText(QCoreApplication.translate("QuestionText", u"Finnish", None))
#if QT_CONFIG(accessibility)
        self.fi.setAccessibleName(QCoreApplication.translate("QuestionText", u"Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.svLabel.setText(QCoreApplication.translate("QuestionText", u"Swedish", None))
#if QT_CONFIG(accessibility)
        self.sv.setAccessibleName(QCoreApplication.translate("QuestionText", u"Swedish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
