# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget)

from app.ui.panels.intake_source import IntakeSource
from app.ui.panels.notice import Notice

class Ui_Intake(object):
    def setupUi(self, Intake):
        if not Intake.objectName():
            Intake.setObjectName(u"Intake")
        self.pageLayout = QVBoxLayout(Intake)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(16, 12, 16, 8)
        self.heading = QLabel(Intake)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"textRole", u"title")

        self.head.addWidget(self.heading)

        self.headSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)

        self.chooseFile = QPushButton(Intake)
        self.chooseFile.setObjectName(u"chooseFile")

        self.head.addWidget(self.chooseFile)

        self.pasteText = QPushButton(Intake)
        self.pasteText.setObjectName(u"pasteText")

        self.head.addWidget(self.pasteText)


        self.pageLayout.addLayout(self.head)

        self.working = QHBoxLayout()
        self.working.setSpacing(8)
        self.working.setObjectName(u"working")
        self.working.setContentsMargins(16, 0, 16, 8)
        self.workingText = QLabel(Intake)
        self.workingText.setObjectName(u"workingText")
        self.workingText.setTextFormat(Qt.TextFormat.PlainText)
        self.workingText.setProperty(u"textRole", u"muted")

        self.working.addWidget(self.workingText)

        self.workingBar = QProgressBar(Intake)
        self.workingBar.setObjectName(u"workingBar")
        self.workingBar.setMaximum(0)
        self.workingBar.setTextVisible(False)

        self.working.addWidget(self.workingBar)

        self.stop = QPushButton(Intake)
        self.stop.setObjectName(u"stop")
        self.stop.setFlat(True)

        self.working.addWidget(self.stop)


        self.pageLayout.addLayout(self.working)

        self.noticeMargin = QVBoxLayout()
        self.noticeMargin.setSpacing(0)
        self.noticeMargin.setObjectName(u"noticeMargin")
        self.noticeMargin.setContentsMargins(16, 0, 16, 8)
        self.notice = Notice(Intake)
        self.notice.setObjectName(u"notice")

        self.noticeMargin.addWidget(self.notice)


        self.pageLayout.addLayout(self.noticeMargin)

        self.pages = QStackedWidget(Intake)
        self.pages.setObjectName(u"pages")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(16)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(24, 8, 24, 24)
        self.dropArea = QFrame(self.emptyPage)
        self.dropArea.setObjectName(u"dropArea")
        self.dropArea.setProperty(u"pane", True)
        self.dropArea.setProperty(u"card", True)
        self.dropBox = QVBoxLayout(self.dropArea)
        self.dropBox.setSpacing(12)
        self.dropBox.setObjectName(u"dropBox")
        self.dropBox.setContentsMargins(24, 24, 24, 24)
        self.dropTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dropBox.addItem(self.dropTop)

        self.dropIcon = QLabel(self.dropArea)
        self.dropIcon.setObjectName(u"dropIcon")
        self.dropIcon.setTextFormat(Qt.TextFormat.PlainText)
        self.dropIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.dropBox.addWidget(self.dropIcon)

        self.dropTitle = QLabel(self.dropArea)
        self.dropTitle.setObjectName(u"dropTitle")
        self.dropTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.dropTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dropTitle.setProperty(u"textRole", u"section")

        self.dropBox.addWidget(self.dropTitle)

        self.dropTextRow = QHBoxLayout()
        self.dropTextRow.setSpacing(0)
        self.dropTextRow.setObjectName(u"dropTextRow")
        self.dropTextRow.setContentsMargins(0, 0, 0, 0)
        self.dropTextLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dropTextRow.addItem(self.dropTextLeft)

        self.dropText = QLabel(self.dropArea)
        self.dropText.setObjectName(u"dropText")
        self.dropText.setTextFormat(Qt.TextFormat.PlainText)
        self.dropText.setWordWrap(True)
        self.dropText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dropText.setProperty(u"textRole", u"muted")
        self.dropText.setMinimumSize(QSize(560, 0))
        self.dropText.setMaximumSize(QSize(560, 16777215))

        self.dropTextRow.addWidget(self.dropText)

        self.dropTextRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dropTextRow.addItem(self.dropTextRight)


        self.dropBox.addLayout(self.dropTextRow)

        self.dropButtons = QHBoxLayout()
        self.dropButtons.setSpacing(8)
        self.dropButtons.setObjectName(u"dropButtons")
        self.dropButtons.setContentsMargins(0, 0, 0, 0)
        self.dropLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dropButtons.addItem(self.dropLeft)

        self.dropChoose = QPushButton(self.dropArea)
        self.dropChoose.setObjectName(u"dropChoose")
        self.dropChoose.setProperty(u"primary", True)

        self.dropButtons.addWidget(self.dropChoose)

        self.dropPaste = QPushButton(self.dropArea)
        self.dropPaste.setObjectName(u"dropPaste")

        self.dropButtons.addWidget(self.dropPaste)

        self.dropRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dropButtons.addItem(self.dropRight)


        self.dropBox.addLayout(self.dropButtons)

        self.asideRow = QHBoxLayout()
        self.asideRow.setSpacing(8)
        self.asideRow.setObjectName(u"asideRow")
        self.asideRow.setContentsMargins(0, 0, 0, 0)
        self.asideLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.asideRow.addItem(self.asideLeft)

        self.aside = QPushButton(self.dropArea)
        self.aside.setObjectName(u"aside")
        self.aside.setFlat(True)

        self.asideRow.addWidget(self.aside)

        self.asideRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.asideRow.addItem(self.asideRight)


        self.dropBox.addLayout(self.asideRow)

        self.dropPromise = QLabel(self.dropArea)
        self.dropPromise.setObjectName(u"dropPromise")
        self.dropPromise.setTextFormat(Qt.TextFormat.PlainText)
        self.dropPromise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dropPromise.setProperty(u"textRole", u"caption")

        self.dropBox.addWidget(self.dropPromise)

        self.dropBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dropBox.addItem(self.dropBottom)


        self.emptyLayout.addWidget(self.dropArea)

        self.pages.addWidget(self.emptyPage)
        self.workPage = QWidget()
        self.workPage.setObjectName(u"workPage")
        self.workLayout = QVBoxLayout(self.workPage)
        self.workLayout.setSpacing(0)
        self.workLayout.setObjectName(u"workLayout")
        self.workLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.workPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.sourceSide = QWidget(self.splitter)
        self.sourceSide.setObjectName(u"sourceSide")
        self.sourceSide.setProperty(u"pane", True)
        self.sourceLayout = QVBoxLayout(self.sourceSide)
        self.sourceLayout.setSpacing(4)
        self.sourceLayout.setObjectName(u"sourceLayout")
        self.sourceLayout.setContentsMargins(16, 0, 12, 8)
        self.files = QTabBar(self.sourceSide)
        self.files.setObjectName(u"files")
        self.files.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.sourceLayout.addWidget(self.files)

        self.source = IntakeSource(self.sourceSide)
        self.source.setObjectName(u"source")

        self.sourceLayout.addWidget(self.source)

        self.sourceBar = QHBoxLayout()
        self.sourceBar.setSpacing(8)
        self.sourceBar.setObjectName(u"sourceBar")
        self.sourceBar.setContentsMargins(0, 0, 0, 0)
        self.sourceHint = QLabel(self.sourceSide)
        self.sourceHint.setObjectName(u"sourceHint")
        self.sourceHint.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceHint.setWordWrap(True)
        self.sourceHint.setProperty(u"textRole", u"caption")

        self.sourceBar.addWidget(self.sourceHint)

        self.makeDemand = QPushButton(self.sourceSide)
        self.makeDemand.setObjectName(u"makeDemand")
        self.makeDemand.setFlat(True)

        self.sourceBar.addWidget(self.makeDemand)

        self.makeQuestion = QPushButton(self.sourceSide)
        self.makeQuestion.setObjectName(u"makeQuestion")
        self.makeQuestion.setFlat(True)

        self.sourceBar.addWidget(self.makeQuestion)

        self.sourceBar.setStretch(0, 1)

        self.sourceLayout.addLayout(self.sourceBar)

        self.sourceLayout.setStretch(1, 1)
        self.splitter.addWidget(self.sourceSide)
        self.sides = QStackedWidget(self.splitter)
        self.sides.setObjectName(u"sides")
        self.splitter.addWidget(self.sides)

        self.workLayout.addWidget(self.splitter)

        self.foot = QFrame(self.workPage)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"pane", True)
        self.footLayout = QHBoxLayout(self.foot)
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(16, 8, 16, 12)
        self.profileLabel = QLabel(self.foot)
        self.profileLabel.setObjectName(u"profileLabel")
        self.profileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.profileLabel.setProperty(u"textRole", u"muted")

        self.footLayout.addWidget(self.profileLabel)

        self.profile = QComboBox(self.foot)
        self.profile.setObjectName(u"profile")

        self.footLayout.addWidget(self.profile)

        self.footSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpace)

        self.doubtsLeft = QPushButton(self.foot)
        self.doubtsLeft.setObjectName(u"doubtsLeft")
        self.doubtsLeft.setFlat(True)

        self.footLayout.addWidget(self.doubtsLeft)

        self.cancel = QPushButton(self.foot)
        self.cancel.setObjectName(u"cancel")

        self.footLayout.addWidget(self.cancel)

        self.create = QPushButton(self.foot)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"primary", True)

        self.footLayout.addWidget(self.create)


        self.workLayout.addWidget(self.foot)

        self.workLayout.setStretch(0, 1)
        self.pages.addWidget(self.workPage)

        self.pageLayout.addWidget(self.pages)

        self.pageLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.profileLabel.setBuddy(self.profile)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Intake)

        QMetaObject.connectSlotsByName(Intake)
    # setupUi

    def retranslateUi(self, Intake):
        self.heading.setText(QCoreApplication.translate("Intake", u"Bring in a motion", None))
        self.chooseFile.setText(QCoreApplication.translate("Intake", u"Choose files\u2026", None))
#if QT_CONFIG(accessibility)
        self.chooseFile.setAccessibleName(QCoreApplication.translate("Intake", u"Choose files\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.pasteText.setText(QCoreApplication.translate("Intake", u"Paste text", None))
#if QT_CONFIG(accessibility)
        self.pasteText.setAccessibleName(QCoreApplication.translate("Intake", u"Paste text", None))
#endif // QT_CONFIG(accessibility)
        self.workingText.setText("")
#if QT_CONFIG(accessibility)
        self.workingBar.setAccessibleName(QCoreApplication.translate("Intake", u"Reading", None))
#endif // QT_CONFIG(accessibility)
        self.stop.setText(QCoreApplication.translate("Intake", u"Stop", None))
#if QT_CONFIG(accessibility)
        self.stop.setAccessibleName(QCoreApplication.translate("Intake", u"Stop", None))
#endif // QT_CONFIG(accessibility)
        self.dropIcon.setText("")
        self.dropTitle.setText(QCoreApplication.translate("Intake", u"Drop a motion here", None))
        self.dropText.setText(QCoreApplication.translate("Intake", u"Word, OpenDocument, RTF, PDF, web page or text file; or paste the text. An agenda item that answers a motion will do too, in one language or both, with the motion itself.", None))
        self.dropChoose.setText(QCoreApplication.translate("Intake", u"Choose files\u2026", None))
#if QT_CONFIG(accessibility)
        self.dropChoose.setAccessibleName(QCoreApplication.translate("Intake", u"Choose files\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.dropPaste.setText(QCoreApplication.translate("Intake", u"Paste text", None))
#if QT_CONFIG(accessibility)
        self.dropPaste.setAccessibleName(QCoreApplication.translate("Intake", u"Paste text", None))
#endif // QT_CONFIG(accessibility)
        self.aside.setText("")
#if QT_CONFIG(accessibility)
        self.aside.setAccessibleName(QCoreApplication.translate("Intake", u"Go on with what was put aside", None))
#endif // QT_CONFIG(accessibility)
        self.dropPromise.setText(QCoreApplication.translate("Intake", u"Nothing is stored before you create the case.", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("Intake", u"Files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("Intake", u"Text of the file", None))
#endif // QT_CONFIG(accessibility)
        self.sourceHint.setText(QCoreApplication.translate("Intake", u"Click a sentence, then drag it to a list.", None))
        self.makeDemand.setText(QCoreApplication.translate("Intake", u"Make a demand", None))
#if QT_CONFIG(accessibility)
        self.makeDemand.setAccessibleName(QCoreApplication.translate("Intake", u"Make a demand", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.makeDemand.setToolTip(QCoreApplication.translate("Intake", u"Make a demand of the selected text (Alt+1)", None))
#endif // QT_CONFIG(tooltip)
        self.makeQuestion.setText(QCoreApplication.translate("Intake", u"Make a question", None))
#if QT_CONFIG(accessibility)
        self.makeQuestion.setAccessibleName(QCoreApplication.translate("Intake", u"Make a question", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.makeQuestion.setToolTip(QCoreApplication.translate("Intake", u"Make a question of the selected text (Alt+2)", None))
#endif // QT_CONFIG(tooltip)
        self.profileLabel.setText(QCoreApplication.translate("Intake", u"Municipality", None))
#if QT_CONFIG(accessibility)
        self.profile.setAccessibleName(QCoreApplication.translate("Intake", u"Municipality", None))
#endif // QT_CONFIG(accessibility)
        self.doubtsLeft.setText("")
#if QT_CONFIG(accessibility)
        self.doubtsLeft.setAccessibleName(QCoreApplication.translate("Intake", u"Go to the next thing to look at", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("Intake", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("Intake", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.create.setText(QCoreApplication.translate("Intake", u"Create case", None))
#if QT_CONFIG(accessibility)
        self.create.setAccessibleName(QCoreApplication.translate("Intake", u"Create case", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi


BASE = "QWidget"
