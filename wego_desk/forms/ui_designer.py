"""Made from ui/designer.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.controls.picker import Picker
class Ui_DesignerPage(object):
    def setupUi(self, DesignerPage: QWidget) -> None:
        if not DesignerPage.objectName():
            DesignerPage.setObjectName(u"DesignerPage")
        DesignerPage.resize(1270, 672)
        self.rows = QVBoxLayout(DesignerPage)
        self.rows.setSpacing(12)
        self.rows.setObjectName(u"rows")
        self.tools = QWidget(DesignerPage)
        self.tools.setObjectName(u"tools")

        self.rows.addWidget(self.tools)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.boxesCard = Card(DesignerPage)
        self.boxesCard.setObjectName(u"boxesCard")
        self.boxesColumn = QVBoxLayout(self.boxesCard)
        self.boxesColumn.setSpacing(8)
        self.boxesColumn.setObjectName(u"boxesColumn")
        self.boxesColumn.setContentsMargins(1, 16, 1, 12)
        self.boxesTitle = QLabel(self.boxesCard)
        self.boxesTitle.setObjectName(u"boxesTitle")
        self.boxesTitle.setMargin(0)
        self.boxesTitle.setIndent(16)
        self.boxesTitle.setProperty(u"px", 16)
        self.boxesTitle.setProperty(u"bold", True)

        self.boxesColumn.addWidget(self.boxesTitle)

        self.boxes = LongList(self.boxesCard)
        self.boxes.setObjectName(u"boxes")

        self.boxesColumn.addWidget(self.boxes)

        self.addRow = QHBoxLayout()
        self.addRow.setObjectName(u"addRow")
        self.addRow.setContentsMargins(12, -1, 12, -1)
        self.add = Picker(self.boxesCard)
        self.add.setObjectName(u"add")
        self.add.setTall(40)

        self.addRow.addWidget(self.add)


        self.boxesColumn.addLayout(self.addRow)

        self.boxesColumn.setStretch(1, 1)

        self.columns.addWidget(self.boxesCard)

        self.canvasCard = Card(DesignerPage)
        self.canvasCard.setObjectName(u"canvasCard")
        self.canvasColumn = QVBoxLayout(self.canvasCard)
        self.canvasColumn.setSpacing(8)
        self.canvasColumn.setObjectName(u"canvasColumn")
        self.canvasColumn.setContentsMargins(1, 1, 1, 12)
        self.canvasPlace = QVBoxLayout()
        self.canvasPlace.setObjectName(u"canvasPlace")

        self.canvasColumn.addLayout(self.canvasPlace)

        self.shownRow = QWidget(self.canvasCard)
        self.shownRow.setObjectName(u"shownRow")

        self.canvasColumn.addWidget(self.shownRow)

        self.findings = QVBoxLayout()
        self.findings.setSpacing(4)
        self.findings.setObjectName(u"findings")
        self.findings.setContentsMargins(16, -1, 16, -1)

        self.canvasColumn.addLayout(self.findings)

        self.canvasColumn.setStretch(0, 1)

        self.columns.addWidget(self.canvasCard)

        self.boxCard = Card(DesignerPage)
        self.boxCard.setObjectName(u"boxCard")
        self.boxColumn = QVBoxLayout(self.boxCard)
        self.boxColumn.setSpacing(0)
        self.boxColumn.setObjectName(u"boxColumn")
        self.boxColumn.setContentsMargins(1, 1, 1, 1)
        self.boxPlace = QVBoxLayout()
        self.boxPlace.setObjectName(u"boxPlace")

        self.boxColumn.addLayout(self.boxPlace)


        self.columns.addWidget(self.boxCard)

        self.columns.setStretch(1, 1)

        self.rows.addLayout(self.columns)

        self.rows.setStretch(1, 1)

        self.retranslateUi(DesignerPage)
    # setupUi

    def retranslateUi(self, DesignerPage: QWidget) -> None:
        self.boxesTitle.setText(QCoreApplication.translate("DesignerPage", u"Boxes", None))
#if QT_CONFIG(accessibility)
        self.boxes.setAccessibleName(QCoreApplication.translate("DesignerPage", u"Boxes on this side", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.add.setAccessibleName(QCoreApplication.translate("DesignerPage", u"Add a box", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
