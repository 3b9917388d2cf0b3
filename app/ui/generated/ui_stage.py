# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stage.ui'
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

from app.ui.binding_widgets import GrowingText
from app.ui.panels.derived import DerivedField

class Ui_StageForm(object):
    def setupUi(self, StageForm):
        if not StageForm.objectName():
            StageForm.setObjectName(u"StageForm")
        self.stageLayout = QVBoxLayout(StageForm)
        self.stageLayout.setSpacing(12)
        self.stageLayout.setObjectName(u"stageLayout")
        self.stageLayout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(StageForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"textRole", u"section")

        self.stageLayout.addWidget(self.heading)

        self.meeting = QHBoxLayout()
        self.meeting.setSpacing(8)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setContentsMargins(0, 0, 0, 0)
        self.stageBox = QVBoxLayout()
        self.stageBox.setSpacing(4)
        self.stageBox.setObjectName(u"stageBox")
        self.stageBox.setContentsMargins(0, 0, 0, 0)
        self.stageLabel = QLabel(StageForm)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setProperty(u"textRole", u"caption")

        self.stageBox.addWidget(self.stageLabel)

        self.stage = QComboBox(StageForm)
        self.stage.setObjectName(u"stage")
        self.stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage.setMinimumContentsLength(8)
        self.stage.setProperty(u"path", u"stage")

        self.stageBox.addWidget(self.stage)


        self.meeting.addLayout(self.stageBox)

        self.dateBox = QVBoxLayout()
        self.dateBox.setSpacing(4)
        self.dateBox.setObjectName(u"dateBox")
        self.dateBox.setContentsMargins(0, 0, 0, 0)
        self.dateLabel = QLabel(StageForm)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setProperty(u"textRole", u"caption")

        self.dateBox.addWidget(self.dateLabel)

        self.date = QLineEdit(StageForm)
        self.date.setObjectName(u"date")
        self.date.setPlaceholderText(u"19.5.2025")
        self.date.setProperty(u"path", u"meeting_date")
        self.date.setProperty(u"codec", u"date")
        self.date.setProperty(u"note", u"dateNote")

        self.dateBox.addWidget(self.date)

        self.dateNote = QLabel(StageForm)
        self.dateNote.setObjectName(u"dateNote")
        self.dateNote.setWordWrap(True)
        self.dateNote.setProperty(u"textRole", u"error")

        self.dateBox.addWidget(self.dateNote)


        self.meeting.addLayout(self.dateBox)

        self.sectionBox = QVBoxLayout()
        self.sectionBox.setSpacing(4)
        self.sectionBox.setObjectName(u"sectionBox")
        self.sectionBox.setContentsMargins(0, 0, 0, 0)
        self.sectionLabel = QLabel(StageForm)
        self.sectionLabel.setObjectName(u"sectionLabel")
        self.sectionLabel.setProperty(u"textRole", u"caption")

        self.sectionBox.addWidget(self.sectionLabel)

        self.section = QLineEdit(StageForm)
        self.section.setObjectName(u"section")
        self.section.setProperty(u"path", u"section")
        self.section.setProperty(u"codec", u"section")

        self.sectionBox.addWidget(self.section)


        self.meeting.addLayout(self.sectionBox)

        self.outcomeBox = QVBoxLayout()
        self.outcomeBox.setSpacing(4)
        self.outcomeBox.setObjectName(u"outcomeBox")
        self.outcomeBox.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(StageForm)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setProperty(u"textRole", u"caption")

        self.outcomeBox.addWidget(self.outcomeLabel)

        self.outcome = QComboBox(StageForm)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome.setMinimumContentsLength(8)
        self.outcome.setProperty(u"path", u"outcome")

        self.outcomeBox.addWidget(self.outcome)


        self.meeting.addLayout(self.outcomeBox)

        self.meeting.setStretch(0, 2)
        self.meeting.setStretch(1, 2)
        self.meeting.setStretch(2, 1)
        self.meeting.setStretch(3, 2)

        self.stageLayout.addLayout(self.meeting)

        self.bodies = QHBoxLayout()
        self.bodies.setSpacing(16)
        self.bodies.setObjectName(u"bodies")
        self.bodies.setContentsMargins(0, 0, 0, 0)
        self.bodyFiBox = QVBoxLayout()
        self.bodyFiBox.setSpacing(4)
        self.bodyFiBox.setObjectName(u"bodyFiBox")
        self.bodyFiBox.setContentsMargins(0, 0, 0, 0)
        self.bodyFiLabel = QLabel(StageForm)
        self.bodyFiLabel.setObjectName(u"bodyFiLabel")
        self.bodyFiLabel.setProperty(u"textRole", u"caption")

        self.bodyFiBox.addWidget(self.bodyFiLabel)

        self.bodyFi = QLineEdit(StageForm)
        self.bodyFi.setObjectName(u"bodyFi")
        self.bodyFi.setProperty(u"path", u"body/fi")

        self.bodyFiBox.addWidget(self.bodyFi)


        self.bodies.addLayout(self.bodyFiBox)

        self.bodySvBox = QVBoxLayout()
        self.bodySvBox.setSpacing(4)
        self.bodySvBox.setObjectName(u"bodySvBox")
        self.bodySvBox.setContentsMargins(0, 0, 0, 0)
        self.bodySvLabel = QLabel(StageForm)
        self.bodySvLabel.setObjectName(u"bodySvLabel")
        self.bodySvLabel.setProperty(u"textRole", u"caption")

        self.bodySvBox.addWidget(self.bodySvLabel)

        self.bodySv = QLineEdit(StageForm)
        self.bodySv.setObjectName(u"bodySv")
        self.bodySv.setProperty(u"path", u"body/sv")

        self.bodySvBox.addWidget(self.bodySv)


        self.bodies.addLayout(self.bodySvBox)

        self.bodies.setStretch(0, 1)
        self.bodies.setStretch(1, 1)

        self.stageLayout.addLayout(self.bodies)

        self.presenter = QHBoxLayout()
        self.presenter.setSpacing(8)
        self.presenter.setObjectName(u"presenter")
        self.presenter.setContentsMargins(0, 0, 0, 0)
        self.presenterFiBox = QVBoxLayout()
        self.presenterFiBox.setSpacing(4)
        self.presenterFiBox.setObjectName(u"presenterFiBox")
        self.presenterFiBox.setContentsMargins(0, 0, 0, 0)
        self.presenterFiLabel = QLabel(StageForm)
        self.presenterFiLabel.setObjectName(u"presenterFiLabel")
        self.presenterFiLabel.setProperty(u"textRole", u"caption")

        self.presenterFiBox.addWidget(self.presenterFiLabel)

        self.presenterFi = QLineEdit(StageForm)
        self.presenterFi.setObjectName(u"presenterFi")

        self.presenterFiBox.addWidget(self.presenterFi)


        self.presenter.addLayout(self.presenterFiBox)

        self.presenterSvBox = QVBoxLayout()
        self.presenterSvBox.setSpacing(4)
        self.presenterSvBox.setObjectName(u"presenterSvBox")
        self.presenterSvBox.setContentsMargins(0, 0, 0, 0)
        self.presenterSvLabel = QLabel(StageForm)
        self.presenterSvLabel.setObjectName(u"presenterSvLabel")
        self.presenterSvLabel.setProperty(u"textRole", u"caption")

        self.presenterSvBox.addWidget(self.presenterSvLabel)

        self.presenterSv = QLineEdit(StageForm)
        self.presenterSv.setObjectName(u"presenterSv")

        self.presenterSvBox.addWidget(self.presenterSv)


        self.presenter.addLayout(self.presenterSvBox)

        self.givenBox = QVBoxLayout()
        self.givenBox.setSpacing(4)
        self.givenBox.setObjectName(u"givenBox")
        self.givenBox.setContentsMargins(0, 0, 0, 0)
        self.givenLabel = QLabel(StageForm)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setProperty(u"textRole", u"caption")

        self.givenBox.addWidget(self.givenLabel)

        self.given = QLineEdit(StageForm)
        self.given.setObjectName(u"given")

        self.givenBox.addWidget(self.given)


        self.presenter.addLayout(self.givenBox)

        self.familyBox = QVBoxLayout()
        self.familyBox.setSpacing(4)
        self.familyBox.setObjectName(u"familyBox")
        self.familyBox.setContentsMargins(0, 0, 0, 0)
        self.familyLabel = QLabel(StageForm)
        self.familyLabel.setObjectName(u"familyLabel")
        self.familyLabel.setProperty(u"textRole", u"caption")

        self.familyBox.addWidget(self.familyLabel)

        self.family = QLineEdit(StageForm)
        self.family.setObjectName(u"family")

        self.familyBox.addWidget(self.family)


        self.presenter.addLayout(self.familyBox)

        self.presenter.setStretch(0, 1)
        self.presenter.setStretch(1, 1)
        self.presenter.setStretch(2, 1)
        self.presenter.setStretch(3, 1)

        self.stageLayout.addLayout(self.presenter)

        self.presenterText = DerivedField(StageForm)
        self.presenterText.setObjectName(u"presenterText")

        self.stageLayout.addWidget(self.presenterText)

        self.proposal = DerivedField(StageForm)
        self.proposal.setObjectName(u"proposal")

        self.stageLayout.addWidget(self.proposal)

        self.proceedingsHeading = QLabel(StageForm)
        self.proceedingsHeading.setObjectName(u"proceedingsHeading")

        self.stageLayout.addWidget(self.proceedingsHeading)

        self.proceedings = QHBoxLayout()
        self.proceedings.setSpacing(16)
        self.proceedings.setObjectName(u"proceedings")
        self.proceedings.setContentsMargins(0, 0, 0, 0)
        self.proceedingsFiBox = QVBoxLayout()
        self.proceedingsFiBox.setSpacing(4)
        self.proceedingsFiBox.setObjectName(u"proceedingsFiBox")
        self.proceedingsFiBox.setContentsMargins(0, 0, 0, 0)
        self.proceedingsFiLabel = QLabel(StageForm)
        self.proceedingsFiLabel.setObjectName(u"proceedingsFiLabel")
        self.proceedingsFiLabel.setProperty(u"textRole", u"caption")

        self.proceedingsFiBox.addWidget(self.proceedingsFiLabel)

        self.proceedingsFi = GrowingText(StageForm)
        self.proceedingsFi.setObjectName(u"proceedingsFi")
        self.proceedingsFi.setProperty(u"path", u"proceedings/fi")
        self.proceedingsFi.setProperty(u"codec", u"blocks")
        self.proceedingsFi.setProperty(u"paragraphs", True)

        self.proceedingsFiBox.addWidget(self.proceedingsFi)


        self.proceedings.addLayout(self.proceedingsFiBox)

        self.proceedingsSvBox = QVBoxLayout()
        self.proceedingsSvBox.setSpacing(4)
        self.proceedingsSvBox.setObjectName(u"proceedingsSvBox")
        self.proceedingsSvBox.setContentsMargins(0, 0, 0, 0)
        self.proceedingsSvLabel = QLabel(StageForm)
        self.proceedingsSvLabel.setObjectName(u"proceedingsSvLabel")
        self.proceedingsSvLabel.setProperty(u"textRole", u"caption")

        self.proceedingsSvBox.addWidget(self.proceedingsSvLabel)

        self.proceedingsSv = GrowingText(StageForm)
        self.proceedingsSv.setObjectName(u"proceedingsSv")
        self.proceedingsSv.setProperty(u"path", u"proceedings/sv")
        self.proceedingsSv.setProperty(u"codec", u"blocks")
        self.proceedingsSv.setProperty(u"paragraphs", True)

        self.proceedingsSvBox.addWidget(self.proceedingsSv)


        self.proceedings.addLayout(self.proceedingsSvBox)

        self.proceedings.setStretch(0, 1)
        self.proceedings.setStretch(1, 1)

        self.stageLayout.addLayout(self.proceedings)

        self.decisionLead = DerivedField(StageForm)
        self.decisionLead.setObjectName(u"decisionLead")

        self.stageLayout.addWidget(self.decisionLead)

        self.decision = DerivedField(StageForm)
        self.decision.setObjectName(u"decision")

        self.stageLayout.addWidget(self.decision)

#if QT_CONFIG(shortcut)
        self.stageLabel.setBuddy(self.stage)
        self.dateLabel.setBuddy(self.date)
        self.sectionLabel.setBuddy(self.section)
        self.outcomeLabel.setBuddy(self.outcome)
        self.bodyFiLabel.setBuddy(self.bodyFi)
        self.bodySvLabel.setBuddy(self.bodySv)
        self.presenterFiLabel.setBuddy(self.presenterFi)
        self.presenterSvLabel.setBuddy(self.presenterSv)
        self.givenLabel.setBuddy(self.given)
        self.familyLabel.setBuddy(self.family)
        self.proceedingsFiLabel.setBuddy(self.proceedingsFi)
        self.proceedingsSvLabel.setBuddy(self.proceedingsSv)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StageForm)

        QMetaObject.connectSlotsByName(StageForm)
    # setupUi

    def retranslateUi(self, StageForm):
        self.heading.setText(QCoreApplication.translate("StageForm", u"Stage", None))
        self.stageLabel.setText(QCoreApplication.translate("StageForm", u"Stage", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("StageForm", u"Stage", None))
#endif // QT_CONFIG(accessibility)
        self.dateLabel.setText(QCoreApplication.translate("StageForm", u"Meeting date", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("StageForm", u"Meeting date", None))
#endif // QT_CONFIG(accessibility)
        self.dateNote.setText("")
        self.sectionLabel.setText(QCoreApplication.translate("StageForm", u"Section (\u00a7)", None))
#if QT_CONFIG(accessibility)
        self.section.setAccessibleName(QCoreApplication.translate("StageForm", u"Section", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeLabel.setText(QCoreApplication.translate("StageForm", u"Outcome", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("StageForm", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.bodyFiLabel.setText(QCoreApplication.translate("StageForm", u"Body, Finnish", None))
#if QT_CONFIG(accessibility)
        self.bodyFi.setAccessibleName(QCoreApplication.translate("StageForm", u"Body, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.bodySvLabel.setText(QCoreApplication.translate("StageForm", u"Body, Swedish", None))
#if QT_CONFIG(accessibility)
        self.bodySv.setAccessibleName(QCoreApplication.translate("StageForm", u"Body, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.presenterFiLabel.setText(QCoreApplication.translate("StageForm", u"Presenter\u2019s title, Finnish", None))
#if QT_CONFIG(accessibility)
        self.presenterFi.setAccessibleName(QCoreApplication.translate("StageForm", u"Title of the presenter, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.presenterSvLabel.setText(QCoreApplication.translate("StageForm", u"Presenter\u2019s title, Swedish", None))
#if QT_CONFIG(accessibility)
        self.presenterSv.setAccessibleName(QCoreApplication.translate("StageForm", u"Title of the presenter, Swedish", None))
#endif // QT_CONFIG(accessibility)
        self.givenLabel.setText(QCoreApplication.translate("StageForm", u"Presenter\u2019s given name", None))
#if QT_CONFIG(accessibility)
        self.given.setAccessibleName(QCoreApplication.translate("StageForm", u"Given name of the presenter", None))
#endif // QT_CONFIG(accessibility)
        self.familyLabel.setText(QCoreApplication.translate("StageForm", u"Presenter\u2019s surname", None))
#if QT_CONFIG(accessibility)
        self.family.setAccessibleName(QCoreApplication.translate("StageForm", u"Surname of the presenter", None))
#endif // QT_CONFIG(accessibility)
        self.proceedingsHeading.setText(QCoreApplication.translate("StageForm", u"Proceedings", None))
        self.proceedingsFiLabel.setText(QCoreApplication.translate("StageForm", u"Finnish", None))
#if QT_CONFIG(accessibility)
        self.proceedingsFi.setAccessibleName(QCoreApplication.translate("StageForm", u"Proceedings, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.proceedingsSvLabel.setText(QCoreApplication.translate("StageForm", u"Swedish", None))
#if QT_CONFIG(accessibility)
        self.proceedingsSv.setAccessibleName(QCoreApplication.translate("StageForm", u"Proceedings, Swedish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
