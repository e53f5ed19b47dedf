"""Made from ui/setup.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, Rule
from wego_desk.screens.controls.picker import Picker
class Ui_SetupPage(object):
    def setupUi(self, SetupPage: QWidget) -> None:
        if not SetupPage.objectName():
            SetupPage.setObjectName(u"SetupPage")
        SetupPage.resize(1270, 672)
        self.columns = QHBoxLayout(SetupPage)
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.side = Card(SetupPage)
        self.side.setObjectName(u"side")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(0)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(1, 12, 1, 12)
        self.items = QVBoxLayout()
        self.items.setSpacing(0)
        self.items.setObjectName(u"items")

        self.sideColumn.addLayout(self.items)

        self.sideEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideColumn.addItem(self.sideEnd)

        self.designer = KeyButton(self.side)
        self.designer.setObjectName(u"designer")
        self.designer.setVariant(u"quiet")
        self.designer.setIconName(u"badges")
        self.designer.setKey(u"Ctrl D")
        self.designer.setTall(40)

        self.sideColumn.addWidget(self.designer, 0, Qt.AlignmentFlag.AlignHCenter)

        self.stepByStep = KeyButton(self.side)
        self.stepByStep.setObjectName(u"stepByStep")
        self.stepByStep.setVariant(u"quiet")
        self.stepByStep.setTall(40)

        self.sideColumn.addWidget(self.stepByStep, 0, Qt.AlignmentFlag.AlignHCenter)


        self.columns.addWidget(self.side)

        self.mainColumn = QVBoxLayout()
        self.mainColumn.setSpacing(12)
        self.mainColumn.setObjectName(u"mainColumn")
        self.folded = QWidget(SetupPage)
        self.folded.setObjectName(u"folded")
        self.foldedRow = QHBoxLayout(self.folded)
        self.foldedRow.setSpacing(16)
        self.foldedRow.setObjectName(u"foldedRow")
        self.foldedRow.setContentsMargins(0, 0, 0, 0)
        self.parts = Picker(self.folded)
        self.parts.setObjectName(u"parts")
        self.parts.setStrong(True)

        self.foldedRow.addWidget(self.parts)

        self.designerFolded = KeyButton(self.folded)
        self.designerFolded.setObjectName(u"designerFolded")
        self.designerFolded.setTall(48)

        self.foldedRow.addWidget(self.designerFolded)

        self.stepByStepFolded = KeyButton(self.folded)
        self.stepByStepFolded.setObjectName(u"stepByStepFolded")
        self.stepByStepFolded.setTall(48)

        self.foldedRow.addWidget(self.stepByStepFolded)

        self.foldedRow.setStretch(0, 1)

        self.mainColumn.addWidget(self.folded)

        self.partCard = Card(SetupPage)
        self.partCard.setObjectName(u"partCard")
        self.partCard.setMain(True)
        self.partColumn = QVBoxLayout(self.partCard)
        self.partColumn.setSpacing(0)
        self.partColumn.setObjectName(u"partColumn")
        self.partColumn.setContentsMargins(24, 20, 8, 1)
        self.title = QLabel(self.partCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"px", 20)
        self.title.setProperty(u"bold", True)

        self.partColumn.addWidget(self.title)

        self.purpose = QLabel(self.partCard)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setWordWrap(True)
        self.purpose.setProperty(u"px", 14)
        self.purpose.setProperty(u"tone", u"muted")

        self.partColumn.addWidget(self.purpose)

        self.stack = QStackedWidget(self.partCard)
        self.stack.setObjectName(u"stack")

        self.partColumn.addWidget(self.stack)

        self.rule = Rule(self.partCard)
        self.rule.setObjectName(u"rule")

        self.partColumn.addWidget(self.rule)

        self.saidRow = QHBoxLayout()
        self.saidRow.setObjectName(u"saidRow")
        self.saidRow.setContentsMargins(-1, 12, 16, 12)

        self.partColumn.addLayout(self.saidRow)

        self.partColumn.setStretch(2, 1)

        self.mainColumn.addWidget(self.partCard)

        self.mainColumn.setStretch(1, 1)

        self.columns.addLayout(self.mainColumn)

        self.columns.setStretch(1, 1)

        self.retranslateUi(SetupPage)
    # setupUi

    def retranslateUi(self, SetupPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("SetupPage", u"Part of Set-up", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
