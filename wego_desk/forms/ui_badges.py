"""Made from ui/badges.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, Rule
from wego_desk.screens.controls.long_list import QueueList
class Ui_BadgesPage(object):
    def setupUi(self, BadgesPage: QWidget) -> None:
        if not BadgesPage.objectName():
            BadgesPage.setObjectName(u"BadgesPage")
        BadgesPage.resize(1270, 672)
        self.outer = QVBoxLayout(BadgesPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.scroll = QScrollArea(BadgesPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.listCard = Card(self.content)
        self.listCard.setObjectName(u"listCard")
        self.listColumn = QVBoxLayout(self.listCard)
        self.listColumn.setSpacing(0)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(1, 1, 1, 1)
        self.listHead = QWidget(self.listCard)
        self.listHead.setObjectName(u"listHead")
        self.headRow = QHBoxLayout(self.listHead)
        self.headRow.setSpacing(16)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(16, 12, 16, 12)
        self.listTitle = QLabel(self.listHead)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setWordWrap(True)
        self.listTitle.setProperty(u"px", 20)
        self.listTitle.setProperty(u"bold", True)

        self.headRow.addWidget(self.listTitle)

        self.chips = QWidget(self.listHead)
        self.chips.setObjectName(u"chips")

        self.headRow.addWidget(self.chips)

        self.headRow.setStretch(0, 1)

        self.listColumn.addWidget(self.listHead)

        self.headRule = Rule(self.listCard)
        self.headRule.setObjectName(u"headRule")

        self.listColumn.addWidget(self.headRule)

        self.list = QueueList(self.listCard)
        self.list.setObjectName(u"list")

        self.listColumn.addWidget(self.list)

        self.message = QWidget(self.listCard)
        self.message.setObjectName(u"message")
        self.messageColumn = QVBoxLayout(self.message)
        self.messageColumn.setSpacing(16)
        self.messageColumn.setObjectName(u"messageColumn")
        self.messageColumn.setContentsMargins(32, -1, 32, -1)
        self.messageTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.messageColumn.addItem(self.messageTop)

        self.messageWord = QLabel(self.message)
        self.messageWord.setObjectName(u"messageWord")
        self.messageWord.setWordWrap(True)
        self.messageWord.setProperty(u"px", 44)
        self.messageWord.setProperty(u"bold", True)

        self.messageColumn.addWidget(self.messageWord)

        self.messageText = QLabel(self.message)
        self.messageText.setObjectName(u"messageText")
        self.messageText.setWordWrap(True)
        self.messageText.setTextFormat(Qt.TextFormat.PlainText)
        self.messageText.setProperty(u"px", 20)
        self.messageText.setProperty(u"tone", u"muted")

        self.messageColumn.addWidget(self.messageText)

        self.remedy = KeyButton(self.message)
        self.remedy.setObjectName(u"remedy")
        self.remedy.setVariant(u"primary")

        self.messageColumn.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeading)

        self.messageEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.messageColumn.addItem(self.messageEnd)

        self.messageColumn.setStretch(0, 1)
        self.messageColumn.setStretch(4, 1)

        self.listColumn.addWidget(self.message)

        self.listEnd = QLabel(self.listCard)
        self.listEnd.setObjectName(u"listEnd")
        self.listEnd.setMargin(12)
        self.listEnd.setWordWrap(True)
        self.listEnd.setProperty(u"px", 14)
        self.listEnd.setProperty(u"tone", u"muted")

        self.listColumn.addWidget(self.listEnd)

        self.footRule = Rule(self.listCard)
        self.footRule.setObjectName(u"footRule")

        self.listColumn.addWidget(self.footRule)

        self.listColumn.setStretch(2, 1)
        self.listColumn.setStretch(3, 1)

        self.column.addWidget(self.listCard)

        self.scroll.setWidget(self.content)

        self.outer.addWidget(self.scroll)


        self.retranslateUi(BadgesPage)
    # setupUi

    def retranslateUi(self, BadgesPage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("BadgesPage", u"Badges on their way", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
