# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stage.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget)

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
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"textRole", u"section")

        self.stageLayout.addWidget(self.heading)

        self.meeting = QHBoxLayout()
        self.meeting.setSpacing(8)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setContentsMargins(0, 0, 0, 0)
        self.stageBox = QWidget(StageForm)
        self.stageBox.setObjectName(u"stageBox")
        self.stageLayout1 = QVBoxLayout(self.stageBox)
        self.stageLayout1.setSpacing(4)
        self.stageLayout1.setObjectName(u"stageLayout1")
        self.stageLayout1.setContentsMargins(0, 0, 0, 0)
        self.stageLabel = QLabel(self.stageBox)
        self.stageLabel.setObjectName(u"stageLabel")
        self.stageLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stageLabel.sizePolicy().hasHeightForWidth())
        self.stageLabel.setSizePolicy(sizePolicy)
        self.stageLabel.setProperty(u"textRole", u"caption")

        self.stageLayout1.addWidget(self.stageLabel)

        self.stage = QComboBox(self.stageBox)
        self.stage.setObjectName(u"stage")
        self.stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage.setMinimumContentsLength(8)
        self.stage.setProperty(u"path", u"stage")
        self.stage.setProperty(u"codec", u"stage")

        self.stageLayout1.addWidget(self.stage)


        self.meeting.addWidget(self.stageBox, 0, Qt.AlignmentFlag.AlignTop)

        self.dateBox = QWidget(StageForm)
        self.dateBox.setObjectName(u"dateBox")
        self.dateLayout = QVBoxLayout(self.dateBox)
        self.dateLayout.setSpacing(4)
        self.dateLayout.setObjectName(u"dateLayout")
        self.dateLayout.setContentsMargins(0, 0, 0, 0)
        self.dateLabel = QLabel(self.dateBox)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.dateLabel.sizePolicy().hasHeightForWidth())
        self.dateLabel.setSizePolicy(sizePolicy)
        self.dateLabel.setProperty(u"textRole", u"caption")

        self.dateLayout.addWidget(self.dateLabel)

        self.date = QLineEdit(self.dateBox)
        self.date.setObjectName(u"date")
        self.date.setProperty(u"path", u"meeting_date")
        self.date.setProperty(u"codec", u"date")
        self.date.setProperty(u"note", u"dateNote")

        self.dateLayout.addWidget(self.date)

        self.dateNote = QLabel(self.dateBox)
        self.dateNote.setObjectName(u"dateNote")
        self.dateNote.setTextFormat(Qt.TextFormat.PlainText)
        self.dateNote.setWordWrap(True)
        self.dateNote.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.dateNote.setProperty(u"textRole", u"error")

        self.dateLayout.addWidget(self.dateNote)


        self.meeting.addWidget(self.dateBox, 0, Qt.AlignmentFlag.AlignTop)

        self.sectionBox = QWidget(StageForm)
        self.sectionBox.setObjectName(u"sectionBox")
        self.sectionLayout = QVBoxLayout(self.sectionBox)
        self.sectionLayout.setSpacing(4)
        self.sectionLayout.setObjectName(u"sectionLayout")
        self.sectionLayout.setContentsMargins(0, 0, 0, 0)
        self.sectionLabel = QLabel(self.sectionBox)
        self.sectionLabel.setObjectName(u"sectionLabel")
        self.sectionLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.sectionLabel.sizePolicy().hasHeightForWidth())
        self.sectionLabel.setSizePolicy(sizePolicy)
        self.sectionLabel.setProperty(u"textRole", u"caption")

        self.sectionLayout.addWidget(self.sectionLabel)

        self.section = QLineEdit(self.sectionBox)
        self.section.setObjectName(u"section")
        self.section.setProperty(u"path", u"section")
        self.section.setProperty(u"codec", u"section")

        self.sectionLayout.addWidget(self.section)


        self.meeting.addWidget(self.sectionBox, 0, Qt.AlignmentFlag.AlignTop)

        self.outcomeBox = QWidget(StageForm)
        self.outcomeBox.setObjectName(u"outcomeBox")
        self.outcomeLayout = QVBoxLayout(self.outcomeBox)
        self.outcomeLayout.setSpacing(4)
        self.outcomeLayout.setObjectName(u"outcomeLayout")
        self.outcomeLayout.setContentsMargins(0, 0, 0, 0)
        self.outcomeLabel = QLabel(self.outcomeBox)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.outcomeLabel.sizePolicy().hasHeightForWidth())
        self.outcomeLabel.setSizePolicy(sizePolicy)
        self.outcomeLabel.setProperty(u"textRole", u"caption")

        self.outcomeLayout.addWidget(self.outcomeLabel)

        self.outcome = QComboBox(self.outcomeBox)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome.setMinimumContentsLength(8)
        self.outcome.setProperty(u"path", u"outcome")
        self.outcome.setProperty(u"codec", u"outcome")

        self.outcomeLayout.addWidget(self.outcome)


        self.meeting.addWidget(self.outcomeBox, 0, Qt.AlignmentFlag.AlignTop)

        self.meeting.setStretch(0, 2)
        self.meeting.setStretch(1, 2)
        self.meeting.setStretch(2, 1)
        self.meeting.setStretch(3, 2)

        self.stageLayout.addLayout(self.meeting)

        self.bodies = QHBoxLayout()
        self.bodies.setSpacing(16)
        self.bodies.setObjectName(u"bodies")
        self.bodies.setContentsMargins(0, 0, 0, 0)
        self.bodyFiBox = QWidget(StageForm)
        self.bodyFiBox.setObjectName(u"bodyFiBox")
        self.bodyFiLayout = QVBoxLayout(self.bodyFiBox)
        self.bodyFiLayout.setSpacing(4)
        self.bodyFiLayout.setObjectName(u"bodyFiLayout")
        self.bodyFiLayout.setContentsMargins(0, 0, 0, 0)
        self.bodyFiLabel = QLabel(self.bodyFiBox)
        self.bodyFiLabel.setObjectName(u"bodyFiLabel")
        self.bodyFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.bodyFiLabel.sizePolicy().hasHeightForWidth())
        self.bodyFiLabel.setSizePolicy(sizePolicy)
        self.bodyFiLabel.setProperty(u"textRole", u"caption")

        self.bodyFiLayout.addWidget(self.bodyFiLabel)

        self.bodyFi = QLineEdit(self.bodyFiBox)
        self.bodyFi.setObjectName(u"bodyFi")
        self.bodyFi.setProperty(u"path", u"body/fi")

        self.bodyFiLayout.addWidget(self.bodyFi)


        self.bodies.addWidget(self.bodyFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.bodySvBox = QWidget(StageForm)
        self.bodySvBox.setObjectName(u"bodySvBox")
        self.bodySvLayout = QVBoxLayout(self.bodySvBox)
        self.bodySvLayout.setSpacing(4)
        self.bodySvLayout.setObjectName(u"bodySvLayout")
        self.bodySvLayout.setContentsMargins(0, 0, 0, 0)
        self.bodySvLabel = QLabel(self.bodySvBox)
        self.bodySvLabel.setObjectName(u"bodySvLabel")
        self.bodySvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.bodySvLabel.sizePolicy().hasHeightForWidth())
        self.bodySvLabel.setSizePolicy(sizePolicy)
        self.bodySvLabel.setProperty(u"textRole", u"caption")

        self.bodySvLayout.addWidget(self.bodySvLabel)

        self.bodySv = QLineEdit(self.bodySvBox)
        self.bodySv.setObjectName(u"bodySv")
        self.bodySv.setProperty(u"path", u"body/sv")

        self.bodySvLayout.addWidget(self.bodySv)


        self.bodies.addWidget(self.bodySvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.bodies.setStretch(0, 1)
        self.bodies.setStretch(1, 1)

        self.stageLayout.addLayout(self.bodies)

        self.presenter = QHBoxLayout()
        self.presenter.setSpacing(16)
        self.presenter.setObjectName(u"presenter")
        self.presenter.setContentsMargins(0, 0, 0, 0)
        self.presenterFiBox = QWidget(StageForm)
        self.presenterFiBox.setObjectName(u"presenterFiBox")
        self.presenterFiLayout = QVBoxLayout(self.presenterFiBox)
        self.presenterFiLayout.setSpacing(4)
        self.presenterFiLayout.setObjectName(u"presenterFiLayout")
        self.presenterFiLayout.setContentsMargins(0, 0, 0, 0)
        self.presenterFiLabel = QLabel(self.presenterFiBox)
        self.presenterFiLabel.setObjectName(u"presenterFiLabel")
        self.presenterFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.presenterFiLabel.sizePolicy().hasHeightForWidth())
        self.presenterFiLabel.setSizePolicy(sizePolicy)
        self.presenterFiLabel.setProperty(u"textRole", u"caption")

        self.presenterFiLayout.addWidget(self.presenterFiLabel)

        self.presenterFi = QLineEdit(self.presenterFiBox)
        self.presenterFi.setObjectName(u"presenterFi")

        self.presenterFiLayout.addWidget(self.presenterFi)


        self.presenter.addWidget(self.presenterFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.presenterSvBox = QWidget(StageForm)
        self.presenterSvBox.setObjectName(u"presenterSvBox")
        self.presenterSvLayout = QVBoxLayout(self.presenterSvBox)
        self.presenterSvLayout.setSpacing(4)
        self.presenterSvLayout.setObjectName(u"presenterSvLayout")
        self.presenterSvLayout.setContentsMargins(0, 0, 0, 0)
        self.presenterSvLabel = QLabel(self.presenterSvBox)
        self.presenterSvLabel.setObjectName(u"presenterSvLabel")
        self.presenterSvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.presenterSvLabel.sizePolicy().hasHeightForWidth())
        self.presenterSvLabel.setSizePolicy(sizePolicy)
        self.presenterSvLabel.setProperty(u"textRole", u"caption")

        self.presenterSvLayout.addWidget(self.presenterSvLabel)

        self.presenterSv = QLineEdit(self.presenterSvBox)
        self.presenterSv.setObjectName(u"presenterSv")

        self.presenterSvLayout.addWidget(self.presenterSv)


        self.presenter.addWidget(self.presenterSvBox, 0, Qt.AlignmentFlag.AlignTop)

        self.presenter.setStretch(0, 1)
        self.presenter.setStretch(1, 1)

        self.stageLayout.addLayout(self.presenter)

        self.presenterName = QHBoxLayout()
        self.presenterName.setSpacing(16)
        self.presenterName.setObjectName(u"presenterName")
        self.presenterName.setContentsMargins(0, 0, 0, 0)
        self.givenBox = QWidget(StageForm)
        self.givenBox.setObjectName(u"givenBox")
        self.givenLayout = QVBoxLayout(self.givenBox)
        self.givenLayout.setSpacing(4)
        self.givenLayout.setObjectName(u"givenLayout")
        self.givenLayout.setContentsMargins(0, 0, 0, 0)
        self.givenLabel = QLabel(self.givenBox)
        self.givenLabel.setObjectName(u"givenLabel")
        self.givenLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.givenLabel.sizePolicy().hasHeightForWidth())
        self.givenLabel.setSizePolicy(sizePolicy)
        self.givenLabel.setProperty(u"textRole", u"caption")

        self.givenLayout.addWidget(self.givenLabel)

        self.given = QLineEdit(self.givenBox)
        self.given.setObjectName(u"given")

        self.givenLayout.addWidget(self.given)


        self.presenterName.addWidget(self.givenBox, 0, Qt.AlignmentFlag.AlignTop)

        self.familyBox = QWidget(StageForm)
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

        self.familyLayout.addWidget(self.family)


        self.presenterName.addWidget(self.familyBox, 0, Qt.AlignmentFlag.AlignTop)

        self.presenterName.setStretch(0, 1)
        self.presenterName.setStretch(1, 1)

        self.stageLayout.addLayout(self.presenterName)

        self.presenterText = DerivedField(StageForm)
        self.presenterText.setObjectName(u"presenterText")

        self.stageLayout.addWidget(self.presenterText)

        self.proposal = DerivedField(StageForm)
        self.proposal.setObjectName(u"proposal")

        self.stageLayout.addWidget(self.proposal)

        self.proceedings = QHBoxLayout()
        self.proceedings.setSpacing(16)
        self.proceedings.setObjectName(u"proceedings")
        self.proceedings.setContentsMargins(0, 0, 0, 0)
        self.proceedingsFiBox = QWidget(StageForm)
        self.proceedingsFiBox.setObjectName(u"proceedingsFiBox")
        self.proceedingsFiLayout = QVBoxLayout(self.proceedingsFiBox)
        self.proceedingsFiLayout.setSpacing(4)
        self.proceedingsFiLayout.setObjectName(u"proceedingsFiLayout")
        self.proceedingsFiLayout.setContentsMargins(0, 0, 0, 0)
        self.proceedingsFiLabel = QLabel(self.proceedingsFiBox)
        self.proceedingsFiLabel.setObjectName(u"proceedingsFiLabel")
        self.proceedingsFiLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.proceedingsFiLabel.sizePolicy().hasHeightForWidth())
        self.proceedingsFiLabel.setSizePolicy(sizePolicy)
        self.proceedingsFiLabel.setProperty(u"textRole", u"caption")

        self.proceedingsFiLayout.addWidget(self.proceedingsFiLabel)

        self.proceedingsFi = GrowingText(self.proceedingsFiBox)
        self.proceedingsFi.setObjectName(u"proceedingsFi")
        self.proceedingsFi.setProperty(u"path", u"proceedings/fi")
        self.proceedingsFi.setProperty(u"codec", u"blocks")
        self.proceedingsFi.setProperty(u"paragraphs", True)

        self.proceedingsFiLayout.addWidget(self.proceedingsFi)


        self.proceedings.addWidget(self.proceedingsFiBox, 0, Qt.AlignmentFlag.AlignTop)

        self.proceedingsSvBox = QWidget(StageForm)
        self.proceedingsSvBox.setObjectName(u"proceedingsSvBox")
        self.proceedingsSvLayout = QVBoxLayout(self.proceedingsSvBox)
        self.proceedingsSvLayout.setSpacing(4)
        self.proceedingsSvLayout.setObjectName(u"proceedingsSvLayout")
        self.proceedingsSvLayout.setContentsMargins(0, 0, 0, 0)
        self.proceedingsSvLabel = QLabel(self.proceedingsSvBox)
        self.proceedingsSvLabel.setObjectName(u"proceedingsSvLabel")
        self.proceedingsSvLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.proceedingsSvLabel.sizePolicy().hasHeightForWidth())
        self.proceedingsSvLabel.setSizePolicy(sizePolicy)
        self.proceedingsSvLabel.setProperty(u"textRole", u"caption")

        self.proceedingsSvLayout.addWidget(self.proceedingsSvLabel)

        self.proceedingsSv = GrowingText(self.proceedingsSvBox)
        self.proceedingsSv.setObjectName(u"proceedingsSv")
        self.proceedingsSv.setProperty(u"path", u"proceedings/sv")
        self.proceedingsSv.setProperty(u"codec", u"blocks")
        self.proceedingsSv.setProperty(u"paragraphs", True)

        self.proceedingsSvLayout.addWidget(self.proceedingsSv)


        self.proceedings.addWidget(self.proceedingsSvBox, 0, Qt.AlignmentFlag.AlignTop)

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
        self.date.setPlaceholderText(QCoreApplication.translate("StageForm", u"e.g. 19.5.2025", None))
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
        self.proceedingsFiLabel.setText(QCoreApplication.translate("StageForm", u"Proceedings, Finnish", None))
#if QT_CONFIG(accessibility)
        self.proceedingsFi.setAccessibleName(QCoreApplication.translate("StageForm", u"Proceedings, Finnish", None))
#endif // QT_CONFIG(accessibility)
        self.proceedingsSvLabel.setText(QCoreApplication.translate("StageForm", u"Proceedings, Swedish", None))
#if QT_CONFIG(accessibility)
        self.proceedingsSv.setAccessibleName(QCoreApplication.translate("StageForm", u"Proceedings, Swedish", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
