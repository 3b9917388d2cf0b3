# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'table.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

class Ui_Table(object):
    def setupUi(self, Table):
        if not Table.objectName():
            Table.setObjectName(u"Table")
        Table.resize(640, 420)
        self.tableLayout = QVBoxLayout(Table)
        self.tableLayout.setSpacing(12)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(16, 16, 16, 16)
        self.captionRow = QHBoxLayout()
        self.captionRow.setSpacing(8)
        self.captionRow.setObjectName(u"captionRow")
        self.captionLabel = QLabel(Table)
        self.captionLabel.setObjectName(u"captionLabel")
        self.captionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.captionRow.addWidget(self.captionLabel)

        self.caption = QLineEdit(Table)
        self.caption.setObjectName(u"caption")

        self.captionRow.addWidget(self.caption)

        self.header = QCheckBox(Table)
        self.header.setObjectName(u"header")
        self.header.setChecked(True)

        self.captionRow.addWidget(self.header)


        self.tableLayout.addLayout(self.captionRow)

        self.grid = QTableWidget(Table)
        self.grid.setObjectName(u"grid")
        self.grid.setCornerButtonEnabled(False)
        self.grid.setTabKeyNavigation(True)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)
        self.grid.horizontalHeader().setStretchLastSection(True)

        self.tableLayout.addWidget(self.grid)

        self.sizeRow = QHBoxLayout()
        self.sizeRow.setSpacing(8)
        self.sizeRow.setObjectName(u"sizeRow")
        self.addRow = QPushButton(Table)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setAutoDefault(False)

        self.sizeRow.addWidget(self.addRow)

        self.removeRow = QPushButton(Table)
        self.removeRow.setObjectName(u"removeRow")
        self.removeRow.setAutoDefault(False)

        self.sizeRow.addWidget(self.removeRow)

        self.addColumn = QPushButton(Table)
        self.addColumn.setObjectName(u"addColumn")
        self.addColumn.setAutoDefault(False)

        self.sizeRow.addWidget(self.addColumn)

        self.removeColumn = QPushButton(Table)
        self.removeColumn.setObjectName(u"removeColumn")
        self.removeColumn.setAutoDefault(False)

        self.sizeRow.addWidget(self.removeColumn)

        self.sizeSpacer = QSpacerItem(8, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sizeRow.addItem(self.sizeSpacer)


        self.tableLayout.addLayout(self.sizeRow)

        self.buttons = QDialogButtonBox(Table)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.tableLayout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.captionLabel.setBuddy(self.caption)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.caption, self.header)
        QWidget.setTabOrder(self.header, self.grid)
        QWidget.setTabOrder(self.grid, self.addRow)
        QWidget.setTabOrder(self.addRow, self.removeRow)
        QWidget.setTabOrder(self.removeRow, self.addColumn)
        QWidget.setTabOrder(self.addColumn, self.removeColumn)

        self.retranslateUi(Table)
        self.buttons.accepted.connect(Table.accept)
        self.buttons.rejected.connect(Table.reject)

        QMetaObject.connectSlotsByName(Table)
    # setupUi

    def retranslateUi(self, Table):
        Table.setWindowTitle(QCoreApplication.translate("Table", u"Table", None))
        self.captionLabel.setText(QCoreApplication.translate("Table", u"&Caption", None))
        self.caption.setPlaceholderText(QCoreApplication.translate("Table", u"Not needed, but helps the reader", None))
#if QT_CONFIG(accessibility)
        self.caption.setAccessibleName(QCoreApplication.translate("Table", u"Caption of the table", None))
#endif // QT_CONFIG(accessibility)
        self.header.setText(QCoreApplication.translate("Table", u"&First row is a header", None))
#if QT_CONFIG(accessibility)
        self.header.setAccessibleName(QCoreApplication.translate("Table", u"First row is a header", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("Table", u"Cells of the table", None))
#endif // QT_CONFIG(accessibility)
        self.addRow.setText(QCoreApplication.translate("Table", u"Add &row", None))
#if QT_CONFIG(accessibility)
        self.addRow.setAccessibleName(QCoreApplication.translate("Table", u"Add a row below", None))
#endif // QT_CONFIG(accessibility)
        self.removeRow.setText(QCoreApplication.translate("Table", u"Remove row", None))
#if QT_CONFIG(accessibility)
        self.removeRow.setAccessibleName(QCoreApplication.translate("Table", u"Remove the row", None))
#endif // QT_CONFIG(accessibility)
        self.addColumn.setText(QCoreApplication.translate("Table", u"Add c&olumn", None))
#if QT_CONFIG(accessibility)
        self.addColumn.setAccessibleName(QCoreApplication.translate("Table", u"Add a column to the right", None))
#endif // QT_CONFIG(accessibility)
        self.removeColumn.setText(QCoreApplication.translate("Table", u"Remove column", None))
#if QT_CONFIG(accessibility)
        self.removeColumn.setAccessibleName(QCoreApplication.translate("Table", u"Remove the column", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


BASE = "QDialog"
