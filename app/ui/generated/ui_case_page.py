# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QDockWidget, QStackedWidget, QToolBar, QVBoxLayout, QWidget)

class Ui_CasePage(object):
    def setupUi(self, CasePage):
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        CasePage.setDockNestingEnabled(True)
        self.centre = QWidget(CasePage)
        self.centre.setObjectName(u"centre")
        self.centreLayout = QVBoxLayout(self.centre)
        self.centreLayout.setSpacing(0)
        self.centreLayout.setObjectName(u"centreLayout")
        self.centreLayout.setContentsMargins(0, 0, 0, 0)
        self.parts = QStackedWidget(self.centre)
        self.parts.setObjectName(u"parts")
        self.parts.setProperty(u"pane", True)

        self.centreLayout.addWidget(self.parts)

        CasePage.setCentralWidget(self.centre)
        self.strip = QToolBar(CasePage)
        self.strip.setObjectName(u"strip")
        self.strip.setMovable(False)
        self.strip.setFloatable(False)
        self.strip.setOrientation(Qt.Orientation.Vertical)
        self.strip.setIconSize(QSize(20, 20))
        CasePage.addToolBar(Qt.ToolBarArea.RightToolBarArea, self.strip)
        self.outlineDock = QDockWidget(CasePage)
        self.outlineDock.setObjectName(u"outlineDock")
        self.outlineBody = QWidget()
        self.outlineBody.setObjectName(u"outlineBody")
        self.outlineDock.setWidget(self.outlineBody)
        CasePage.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.outlineDock)
        self.findingsDock = QDockWidget(CasePage)
        self.findingsDock.setObjectName(u"findingsDock")
        self.findingsBody = QWidget()
        self.findingsBody.setObjectName(u"findingsBody")
        self.findingsDock.setWidget(self.findingsBody)
        CasePage.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.findingsDock)
        self.motionDock = QDockWidget(CasePage)
        self.motionDock.setObjectName(u"motionDock")
        self.motionBody = QWidget()
        self.motionBody.setObjectName(u"motionBody")
        self.motionDock.setWidget(self.motionBody)
        CasePage.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.motionDock)
        self.referencesDock = QDockWidget(CasePage)
        self.referencesDock.setObjectName(u"referencesDock")
        self.referencesBody = QWidget()
        self.referencesBody.setObjectName(u"referencesBody")
        self.referencesDock.setWidget(self.referencesBody)
        CasePage.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.referencesDock)
        self.previewDock = QDockWidget(CasePage)
        self.previewDock.setObjectName(u"previewDock")
        self.previewBody = QWidget()
        self.previewBody.setObjectName(u"previewBody")
        self.previewDock.setWidget(self.previewBody)
        CasePage.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.previewDock)

        self.retranslateUi(CasePage)

        QMetaObject.connectSlotsByName(CasePage)
    # setupUi

    def retranslateUi(self, CasePage):
        CasePage.setWindowTitle(QCoreApplication.translate("CasePage", u"Case", None))
        self.strip.setWindowTitle(QCoreApplication.translate("CasePage", u"Panels", None))
        self.outlineDock.setWindowTitle(QCoreApplication.translate("CasePage", u"Outline", None))
        self.findingsDock.setWindowTitle(QCoreApplication.translate("CasePage", u"Findings", None))
        self.motionDock.setWindowTitle(QCoreApplication.translate("CasePage", u"Motion", None))
        self.referencesDock.setWindowTitle(QCoreApplication.translate("CasePage", u"References", None))
        self.previewDock.setWindowTitle(QCoreApplication.translate("CasePage", u"Preview", None))
    # retranslateUi


BASE = "QMainWindow"
