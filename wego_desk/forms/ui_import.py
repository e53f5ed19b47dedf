"""Made from ui/import.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, Rule
from wego_desk.screens.controls.drop_place import DropPlace
from wego_desk.screens.controls.picker import Picker
class Ui_ImportPage(object):
    def setupUi(self, ImportPage: QWidget) -> None:
        if not ImportPage.objectName():
            ImportPage.setObjectName(u"ImportPage")
        ImportPage.resize(1270, 672)
        self.pageColumn = QVBoxLayout(ImportPage)
        self.pageColumn.setSpacing(0)
        self.pageColumn.setObjectName(u"pageColumn")
        self.stack = QStackedWidget(ImportPage)
        self.stack.setObjectName(u"stack")
        self.home = QWidget()
        self.home.setObjectName(u"home")
        self.homeColumns = QHBoxLayout(self.home)
        self.homeColumns.setSpacing(24)
        self.homeColumns.setObjectName(u"homeColumns")
        self.homeColumns.setContentsMargins(0, 0, 0, 0)
        self.openCard = Card(self.home)
        self.openCard.setObjectName(u"openCard")
        self.openCard.setMain(True)
        self.openColumn = QVBoxLayout(self.openCard)
        self.openColumn.setSpacing(12)
        self.openColumn.setObjectName(u"openColumn")
        self.openColumn.setContentsMargins(24, 20, 24, 20)
        self.homeTitle = QLabel(self.openCard)
        self.homeTitle.setObjectName(u"homeTitle")
        self.homeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.homeTitle.setWordWrap(True)
        self.homeTitle.setProperty(u"px", 28)
        self.homeTitle.setProperty(u"bold", True)

        self.openColumn.addWidget(self.homeTitle)

        self.homeSecond = QLabel(self.openCard)
        self.homeSecond.setObjectName(u"homeSecond")
        self.homeSecond.setTextFormat(Qt.TextFormat.PlainText)
        self.homeSecond.setWordWrap(True)
        self.homeSecond.setProperty(u"tone", u"muted")

        self.openColumn.addWidget(self.homeSecond)

        self.homeSaid = QVBoxLayout()
        self.homeSaid.setObjectName(u"homeSaid")

        self.openColumn.addLayout(self.homeSaid)

        self.drop = DropPlace(self.openCard)
        self.drop.setObjectName(u"drop")

        self.openColumn.addWidget(self.drop)

        self.homeButtons = QHBoxLayout()
        self.homeButtons.setSpacing(12)
        self.homeButtons.setObjectName(u"homeButtons")
        self.homeBack = KeyButton(self.openCard)
        self.homeBack.setObjectName(u"homeBack")
        self.homeBack.setKey(u"Esc")

        self.homeButtons.addWidget(self.homeBack)

        self.homeSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.homeButtons.addItem(self.homeSpace)

        self.open = KeyButton(self.openCard)
        self.open.setObjectName(u"open")
        self.open.setVariant(u"primary")
        self.open.setKey(u"Ctrl O")

        self.homeButtons.addWidget(self.open)

        self.homeButtons.setStretch(1, 1)

        self.openColumn.addLayout(self.homeButtons)

        self.openColumn.setStretch(3, 1)

        self.homeColumns.addWidget(self.openCard)

        self.pastCard = Card(self.home)
        self.pastCard.setObjectName(u"pastCard")
        self.pastColumn = QVBoxLayout(self.pastCard)
        self.pastColumn.setSpacing(0)
        self.pastColumn.setObjectName(u"pastColumn")
        self.pastColumn.setContentsMargins(1, 1, 1, 1)

        self.homeColumns.addWidget(self.pastCard)

        self.homeColumns.setStretch(0, 1)
        self.homeColumns.setStretch(1, 1)
        self.stack.addWidget(self.home)
        self.look = QWidget()
        self.look.setObjectName(u"look")
        self.lookColumn = QVBoxLayout(self.look)
        self.lookColumn.setSpacing(16)
        self.lookColumn.setObjectName(u"lookColumn")
        self.lookColumn.setContentsMargins(0, 0, 0, 0)
        self.lookColumns = QHBoxLayout()
        self.lookColumns.setSpacing(24)
        self.lookColumns.setObjectName(u"lookColumns")
        self.side = Card(self.look)
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


        self.lookColumns.addWidget(self.side)

        self.mainColumn = QVBoxLayout()
        self.mainColumn.setSpacing(12)
        self.mainColumn.setObjectName(u"mainColumn")
        self.parts = Picker(self.look)
        self.parts.setObjectName(u"parts")
        self.parts.setStrong(True)

        self.mainColumn.addWidget(self.parts)

        self.partCard = Card(self.look)
        self.partCard.setObjectName(u"partCard")
        self.partCard.setMain(True)
        self.partColumn = QVBoxLayout(self.partCard)
        self.partColumn.setSpacing(0)
        self.partColumn.setObjectName(u"partColumn")
        self.partColumn.setContentsMargins(1, 16, 1, 1)
        self.partHead = QVBoxLayout()
        self.partHead.setSpacing(4)
        self.partHead.setObjectName(u"partHead")
        self.partHead.setContentsMargins(24, -1, 24, 12)
        self.title = QLabel(self.partCard)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"px", 20)
        self.title.setProperty(u"bold", True)

        self.partHead.addWidget(self.title)

        self.purpose = QLabel(self.partCard)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)
        self.purpose.setProperty(u"px", 14)
        self.purpose.setProperty(u"tone", u"muted")

        self.partHead.addWidget(self.purpose)


        self.partColumn.addLayout(self.partHead)

        self.rule = Rule(self.partCard)
        self.rule.setObjectName(u"rule")

        self.partColumn.addWidget(self.rule)

        self.partStack = QStackedWidget(self.partCard)
        self.partStack.setObjectName(u"partStack")

        self.partColumn.addWidget(self.partStack)

        self.partColumn.setStretch(2, 1)

        self.mainColumn.addWidget(self.partCard)

        self.mainColumn.setStretch(1, 1)

        self.lookColumns.addLayout(self.mainColumn)

        self.lookColumns.setStretch(1, 1)

        self.lookColumn.addLayout(self.lookColumns)

        self.lookButtons = QHBoxLayout()
        self.lookButtons.setSpacing(12)
        self.lookButtons.setObjectName(u"lookButtons")
        self.lookBack = KeyButton(self.look)
        self.lookBack.setObjectName(u"lookBack")
        self.lookBack.setKey(u"Esc")

        self.lookButtons.addWidget(self.lookBack)

        self.openOther = KeyButton(self.look)
        self.openOther.setObjectName(u"openOther")
        self.openOther.setKey(u"Ctrl O")

        self.lookButtons.addWidget(self.openOther)

        self.lookSaid = QHBoxLayout()
        self.lookSaid.setObjectName(u"lookSaid")

        self.lookButtons.addLayout(self.lookSaid)

        self.take = KeyButton(self.look)
        self.take.setObjectName(u"take")
        self.take.setVariant(u"primary")
        self.take.setKey(u"F10")

        self.lookButtons.addWidget(self.take)

        self.lookButtons.setStretch(2, 1)

        self.lookColumn.addLayout(self.lookButtons)

        self.lookColumn.setStretch(0, 1)
        self.stack.addWidget(self.look)
        self.busy = QWidget()
        self.busy.setObjectName(u"busy")
        self.busyRoom = QVBoxLayout(self.busy)
        self.busyRoom.setObjectName(u"busyRoom")
        self.busyRoom.setContentsMargins(0, 0, 0, 0)
        self.busyCard = Card(self.busy)
        self.busyCard.setObjectName(u"busyCard")
        self.busyCard.setMain(True)
        self.busyColumn = QVBoxLayout(self.busyCard)
        self.busyColumn.setSpacing(16)
        self.busyColumn.setObjectName(u"busyColumn")
        self.busyColumn.setContentsMargins(64, 32, 64, 32)
        self.busyAbove = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busyColumn.addItem(self.busyAbove)

        self.busyWord = QLabel(self.busyCard)
        self.busyWord.setObjectName(u"busyWord")
        self.busyWord.setTextFormat(Qt.TextFormat.PlainText)
        self.busyWord.setWordWrap(True)
        self.busyWord.setProperty(u"px", 44)
        self.busyWord.setProperty(u"bold", True)

        self.busyColumn.addWidget(self.busyWord)

        self.busyText = QLabel(self.busyCard)
        self.busyText.setObjectName(u"busyText")
        self.busyText.setTextFormat(Qt.TextFormat.PlainText)
        self.busyText.setWordWrap(True)
        self.busyText.setProperty(u"px", 20)
        self.busyText.setProperty(u"tone", u"muted")

        self.busyColumn.addWidget(self.busyText)

        self.busyBar = QVBoxLayout()
        self.busyBar.setObjectName(u"busyBar")

        self.busyColumn.addLayout(self.busyBar)

        self.busySteps = QLabel(self.busyCard)
        self.busySteps.setObjectName(u"busySteps")
        self.busySteps.setTextFormat(Qt.TextFormat.PlainText)
        self.busySteps.setProperty(u"tone", u"muted")

        self.busyColumn.addWidget(self.busySteps)

        self.stop = KeyButton(self.busyCard)
        self.stop.setObjectName(u"stop")
        self.stop.setKey(u"Esc")

        self.busyColumn.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)

        self.busyBelow = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busyColumn.addItem(self.busyBelow)

        self.busyColumn.setStretch(0, 1)
        self.busyColumn.setStretch(6, 1)

        self.busyRoom.addWidget(self.busyCard)

        self.stack.addWidget(self.busy)

        self.pageColumn.addWidget(self.stack)


        self.retranslateUi(ImportPage)
    # setupUi

    def retranslateUi(self, ImportPage: QWidget) -> None:
        self.homeBack.setText(QCoreApplication.translate("ImportPage", u"Back", None))
        self.open.setText(QCoreApplication.translate("ImportPage", u"Open a roster file", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("ImportPage", u"Part of the import", None))
#endif // QT_CONFIG(accessibility)
        self.lookBack.setText(QCoreApplication.translate("ImportPage", u"Leave this file", None))
        self.openOther.setText(QCoreApplication.translate("ImportPage", u"Open another file", None))
        self.stop.setText(QCoreApplication.translate("ImportPage", u"Stop", None))
        pass
    # retranslateUi
