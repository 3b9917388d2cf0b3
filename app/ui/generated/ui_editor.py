# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'editor.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_Editor(object):
    def setupUi(self, Editor):
        if not Editor.objectName():
            Editor.setObjectName(u"Editor")
        self.editorLayout = QVBoxLayout(Editor)
        self.editorLayout.setSpacing(0)
        self.editorLayout.setObjectName(u"editorLayout")
        self.editorLayout.setContentsMargins(0, 0, 0, 0)
        self.tools = QFrame(Editor)
        self.tools.setObjectName(u"tools")
        self.toolsLayout = QHBoxLayout(self.tools)
        self.toolsLayout.setSpacing(2)
        self.toolsLayout.setObjectName(u"toolsLayout")
        self.toolsLayout.setContentsMargins(12, 4, 12, 4)
        self.boldButton = QToolButton(self.tools)
        self.boldButton.setObjectName(u"boldButton")
        self.boldButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.boldButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.boldButton)

        self.italicButton = QToolButton(self.tools)
        self.italicButton.setObjectName(u"italicButton")
        self.italicButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.italicButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.italicButton)

        self.linkButton = QToolButton(self.tools)
        self.linkButton.setObjectName(u"linkButton")
        self.linkButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.linkButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.linkButton)

        self.gap1 = QSpacerItem(14, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.toolsLayout.addItem(self.gap1)

        self.paragraphButton = QToolButton(self.tools)
        self.paragraphButton.setObjectName(u"paragraphButton")
        self.paragraphButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.paragraphButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.paragraphButton)

        self.subheadingButton = QToolButton(self.tools)
        self.subheadingButton.setObjectName(u"subheadingButton")
        self.subheadingButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.subheadingButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.subheadingButton)

        self.bulletsButton = QToolButton(self.tools)
        self.bulletsButton.setObjectName(u"bulletsButton")
        self.bulletsButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bulletsButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.bulletsButton)

        self.numbersButton = QToolButton(self.tools)
        self.numbersButton.setObjectName(u"numbersButton")
        self.numbersButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.numbersButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.numbersButton)

        self.tableButton = QToolButton(self.tools)
        self.tableButton.setObjectName(u"tableButton")
        self.tableButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tableButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.tableButton)

        self.gap2 = QSpacerItem(14, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.toolsLayout.addItem(self.gap2)

        self.nextUntranslatedButton = QToolButton(self.tools)
        self.nextUntranslatedButton.setObjectName(u"nextUntranslatedButton")
        self.nextUntranslatedButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nextUntranslatedButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.nextUntranslatedButton)

        self.showChangesButton = QToolButton(self.tools)
        self.showChangesButton.setObjectName(u"showChangesButton")
        self.showChangesButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.showChangesButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.showChangesButton)

        self.copySourceButton = QToolButton(self.tools)
        self.copySourceButton.setObjectName(u"copySourceButton")
        self.copySourceButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.copySourceButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.copySourceButton)

        self.markTranslatedButton = QToolButton(self.tools)
        self.markTranslatedButton.setObjectName(u"markTranslatedButton")
        self.markTranslatedButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.markTranslatedButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.markTranslatedButton)

        self.approveDifferentButton = QToolButton(self.tools)
        self.approveDifferentButton.setObjectName(u"approveDifferentButton")
        self.approveDifferentButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.approveDifferentButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.approveDifferentButton)

        self.spacer1 = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.toolsLayout.addItem(self.spacer1)

        self.columnsBothButton = QToolButton(self.tools)
        self.columnsBothButton.setObjectName(u"columnsBothButton")
        self.columnsBothButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columnsBothButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.columnsBothButton)

        self.columnsFiButton = QToolButton(self.tools)
        self.columnsFiButton.setObjectName(u"columnsFiButton")
        self.columnsFiButton.setText(u"FI")
        self.columnsFiButton.setCheckable(True)
        self.columnsFiButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columnsFiButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.columnsFiButton)

        self.columnsSvButton = QToolButton(self.tools)
        self.columnsSvButton.setObjectName(u"columnsSvButton")
        self.columnsSvButton.setText(u"SV")
        self.columnsSvButton.setCheckable(True)
        self.columnsSvButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columnsSvButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.columnsSvButton)

        self.columnsNarrowButton = QToolButton(self.tools)
        self.columnsNarrowButton.setObjectName(u"columnsNarrowButton")
        self.columnsNarrowButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columnsNarrowButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.columnsNarrowButton)

        self.guidanceButton = QToolButton(self.tools)
        self.guidanceButton.setObjectName(u"guidanceButton")
        self.guidanceButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.guidanceButton.setAutoRaise(True)

        self.toolsLayout.addWidget(self.guidanceButton)


        self.editorLayout.addWidget(self.tools)

        self.barsLayout = QVBoxLayout()
        self.barsLayout.setSpacing(8)
        self.barsLayout.setObjectName(u"barsLayout")
        self.barsLayout.setContentsMargins(16, 0, 16, 0)
        self.guidanceBand = QFrame(Editor)
        self.guidanceBand.setObjectName(u"guidanceBand")
        self.guidanceBand.setProperty(u"band", True)
        self.guidanceLayout = QHBoxLayout(self.guidanceBand)
        self.guidanceLayout.setSpacing(8)
        self.guidanceLayout.setObjectName(u"guidanceLayout")
        self.guidanceLayout.setContentsMargins(12, 6, 6, 6)
        self.guidanceIcon = QLabel(self.guidanceBand)
        self.guidanceIcon.setObjectName(u"guidanceIcon")
        self.guidanceIcon.setTextFormat(Qt.TextFormat.PlainText)

        self.guidanceLayout.addWidget(self.guidanceIcon)

        self.guidanceText = QLabel(self.guidanceBand)
        self.guidanceText.setObjectName(u"guidanceText")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.guidanceText.sizePolicy().hasHeightForWidth())
        self.guidanceText.setSizePolicy(sizePolicy)
        self.guidanceText.setProperty(u"textRole", u"muted")
        self.guidanceText.setWordWrap(True)
        self.guidanceText.setTextFormat(Qt.TextFormat.PlainText)

        self.guidanceLayout.addWidget(self.guidanceText)

        self.guidanceHide = QToolButton(self.guidanceBand)
        self.guidanceHide.setObjectName(u"guidanceHide")
        self.guidanceHide.setAutoRaise(True)

        self.guidanceLayout.addWidget(self.guidanceHide)


        self.barsLayout.addWidget(self.guidanceBand)


        self.editorLayout.addLayout(self.barsLayout)

        self.page = QGridLayout()
        self.page.setObjectName(u"page")
        self.page.setHorizontalSpacing(16)
        self.page.setVerticalSpacing(8)
        self.page.setContentsMargins(8, 12, 8, 8)
        self.fiHeading = QLabel(Editor)
        self.fiHeading.setObjectName(u"fiHeading")
        self.fiHeading.setProperty(u"textRole", u"section")
        self.fiHeading.setWordWrap(True)
        self.fiHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.page.addWidget(self.fiHeading, 0, 1, 1, 1)

        self.fiQuestion = QFrame(Editor)
        self.fiQuestion.setObjectName(u"fiQuestion")
        self.fiQuestion.setProperty(u"band", True)
        self.fiQuestionLayout = QHBoxLayout(self.fiQuestion)
        self.fiQuestionLayout.setSpacing(8)
        self.fiQuestionLayout.setObjectName(u"fiQuestionLayout")
        self.fiQuestionLayout.setContentsMargins(12, 8, 12, 8)
        self.fiLock = QLabel(self.fiQuestion)
        self.fiLock.setObjectName(u"fiLock")
        self.fiLock.setTextFormat(Qt.TextFormat.PlainText)

        self.fiQuestionLayout.addWidget(self.fiLock, 0, Qt.AlignmentFlag.AlignTop)

        self.fiQuestionText = QLabel(self.fiQuestion)
        self.fiQuestionText.setObjectName(u"fiQuestionText")
        self.fiQuestionText.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        sizePolicy.setHeightForWidth(self.fiQuestionText.sizePolicy().hasHeightForWidth())
        self.fiQuestionText.setSizePolicy(sizePolicy)
        self.fiQuestionText.setWordWrap(True)
        self.fiQuestionText.setTextFormat(Qt.TextFormat.PlainText)

        self.fiQuestionLayout.addWidget(self.fiQuestionText)


        self.page.addWidget(self.fiQuestion, 1, 1, 1, 1)

        self.fiHost = QWidget(Editor)
        self.fiHost.setObjectName(u"fiHost")
        self.fiHost.setProperty(u"pane", True)
        self.fiHostLayout = QVBoxLayout(self.fiHost)
        self.fiHostLayout.setObjectName(u"fiHostLayout")
        self.fiHostLayout.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.fiHost, 2, 1, 1, 1)

        self.svHeading = QLabel(Editor)
        self.svHeading.setObjectName(u"svHeading")
        self.svHeading.setProperty(u"textRole", u"section")
        self.svHeading.setWordWrap(True)
        self.svHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.page.addWidget(self.svHeading, 0, 2, 1, 1)

        self.svQuestion = QFrame(Editor)
        self.svQuestion.setObjectName(u"svQuestion")
        self.svQuestion.setProperty(u"band", True)
        self.svQuestionLayout = QHBoxLayout(self.svQuestion)
        self.svQuestionLayout.setSpacing(8)
        self.svQuestionLayout.setObjectName(u"svQuestionLayout")
        self.svQuestionLayout.setContentsMargins(12, 8, 12, 8)
        self.svLock = QLabel(self.svQuestion)
        self.svLock.setObjectName(u"svLock")
        self.svLock.setTextFormat(Qt.TextFormat.PlainText)

        self.svQuestionLayout.addWidget(self.svLock, 0, Qt.AlignmentFlag.AlignTop)

        self.svQuestionText = QLabel(self.svQuestion)
        self.svQuestionText.setObjectName(u"svQuestionText")
        self.svQuestionText.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        sizePolicy.setHeightForWidth(self.svQuestionText.sizePolicy().hasHeightForWidth())
        self.svQuestionText.setSizePolicy(sizePolicy)
        self.svQuestionText.setWordWrap(True)
        self.svQuestionText.setTextFormat(Qt.TextFormat.PlainText)

        self.svQuestionLayout.addWidget(self.svQuestionText)


        self.page.addWidget(self.svQuestion, 1, 2, 1, 1)

        self.svHost = QWidget(Editor)
        self.svHost.setObjectName(u"svHost")
        self.svHost.setProperty(u"pane", True)
        self.svHostLayout = QVBoxLayout(self.svHost)
        self.svHostLayout.setObjectName(u"svHostLayout")
        self.svHostLayout.setContentsMargins(0, 0, 0, 0)

        self.page.addWidget(self.svHost, 2, 2, 1, 1)

        self.page.setRowStretch(2, 1)
        self.page.setColumnStretch(0, 1)
        self.page.setColumnStretch(1, 100)
        self.page.setColumnStretch(2, 100)
        self.page.setColumnStretch(3, 1)

        self.editorLayout.addLayout(self.page)


        self.retranslateUi(Editor)

        QMetaObject.connectSlotsByName(Editor)
    # setupUi

    def retranslateUi(self, Editor):
#if QT_CONFIG(accessibility)
        self.tools.setAccessibleName(QCoreApplication.translate("Editor", u"Text tools", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.boldButton.setAccessibleName(QCoreApplication.translate("Editor", u"Bold", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.italicButton.setAccessibleName(QCoreApplication.translate("Editor", u"Italic", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.linkButton.setAccessibleName(QCoreApplication.translate("Editor", u"Link", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paragraphButton.setAccessibleName(QCoreApplication.translate("Editor", u"Paragraph", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subheadingButton.setAccessibleName(QCoreApplication.translate("Editor", u"Subheading", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bulletsButton.setAccessibleName(QCoreApplication.translate("Editor", u"Bullets", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.numbersButton.setAccessibleName(QCoreApplication.translate("Editor", u"Numbers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tableButton.setAccessibleName(QCoreApplication.translate("Editor", u"Table", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.nextUntranslatedButton.setAccessibleName(QCoreApplication.translate("Editor", u"Next to translate", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.showChangesButton.setAccessibleName(QCoreApplication.translate("Editor", u"Show what changed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.copySourceButton.setAccessibleName(QCoreApplication.translate("Editor", u"Copy the source", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.markTranslatedButton.setAccessibleName(QCoreApplication.translate("Editor", u"Mark as translated", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.approveDifferentButton.setAccessibleName(QCoreApplication.translate("Editor", u"Approve as different", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columnsBothButton.setAccessibleName(QCoreApplication.translate("Editor", u"Both languages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columnsFiButton.setAccessibleName(QCoreApplication.translate("Editor", u"Finnish alone", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columnsSvButton.setAccessibleName(QCoreApplication.translate("Editor", u"Swedish alone", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columnsNarrowButton.setAccessibleName(QCoreApplication.translate("Editor", u"Finnish in a narrow column", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.guidanceButton.setAccessibleName(QCoreApplication.translate("Editor", u"Guidance", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.guidanceHide.setAccessibleName(QCoreApplication.translate("Editor", u"Hide the guidance", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.guidanceHide.setToolTip(QCoreApplication.translate("Editor", u"Hide the guidance", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fiQuestion.setAccessibleName(QCoreApplication.translate("Editor", u"Question in Finnish, locked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fiLock.setToolTip(QCoreApplication.translate("Editor", u"The question is locked: it is the motion's. Change it among the questions.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.svQuestion.setAccessibleName(QCoreApplication.translate("Editor", u"Question in Swedish, locked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.svLock.setToolTip(QCoreApplication.translate("Editor", u"The question is locked: it is the motion's. Change it among the questions.", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi


BASE = "QWidget"
