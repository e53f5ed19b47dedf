"""Made from ui/people.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, FindField, KeyButton, Segments
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.controls.picker import Picker
class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage: QWidget) -> None:
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        PeoplePage.resize(1270, 672)
        self.outer = QVBoxLayout(PeoplePage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.stack = QStackedWidget(PeoplePage)
        self.stack.setObjectName(u"stack")
        self.browse = QWidget()
        self.browse.setObjectName(u"browse")
        self.columns = QHBoxLayout(self.browse)
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(self.browse)
        self.left.setObjectName(u"left")
        self.leftColumn = QVBoxLayout(self.left)
        self.leftColumn.setSpacing(16)
        self.leftColumn.setObjectName(u"leftColumn")
        self.leftColumn.setContentsMargins(0, 0, 0, 0)
        self.find = FindField(self.left)
        self.find.setObjectName(u"find")
        self.find.setKey(u"F2")

        self.leftColumn.addWidget(self.find)

        self.listCard = Card(self.left)
        self.listCard.setObjectName(u"listCard")
        self.listColumn = QVBoxLayout(self.listCard)
        self.listColumn.setSpacing(0)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(1, 1, 1, 1)
        self.list = LongList(self.listCard)
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

        self.listFoot = QWidget(self.listCard)
        self.listFoot.setObjectName(u"listFoot")
        self.listFootRow = QHBoxLayout(self.listFoot)
        self.listFootRow.setSpacing(16)
        self.listFootRow.setObjectName(u"listFootRow")
        self.listFootRow.setContentsMargins(16, 16, 16, 16)
        self.listEnd = QLabel(self.listFoot)
        self.listEnd.setObjectName(u"listEnd")
        self.listEnd.setWordWrap(True)
        self.listEnd.setProperty(u"tone", u"muted")

        self.listFootRow.addWidget(self.listEnd)

        self.walkIn = KeyButton(self.listFoot)
        self.walkIn.setObjectName(u"walkIn")
        self.walkIn.setIconName(u"walk-in")
        self.walkIn.setKey(u"F3")

        self.listFootRow.addWidget(self.walkIn)

        self.listFootRow.setStretch(0, 1)

        self.listColumn.addWidget(self.listFoot)

        self.listColumn.setStretch(0, 1)
        self.listColumn.setStretch(1, 1)

        self.leftColumn.addWidget(self.listCard)


        self.columns.addWidget(self.left)

        self.right = QWidget(self.browse)
        self.right.setObjectName(u"right")
        self.rightColumn = QVBoxLayout(self.right)
        self.rightColumn.setSpacing(16)
        self.rightColumn.setObjectName(u"rightColumn")
        self.rightColumn.setContentsMargins(0, 0, 0, 0)
        self.facets = QWidget(self.right)
        self.facets.setObjectName(u"facets")
        self.where = Segments(self.facets)
        self.where.setObjectName(u"where")
        self.role = Picker(self.facets)
        self.role.setObjectName(u"role")
        self.role.setStrong(True)
        self.role.setNarrow(True)
        self.kind = Picker(self.facets)
        self.kind.setObjectName(u"kind")
        self.kind.setStrong(True)
        self.kind.setNarrow(True)
        self.region = Picker(self.facets)
        self.region.setObjectName(u"region")
        self.region.setStrong(True)
        self.region.setNarrow(True)

        self.rightColumn.addWidget(self.facets)

        self.side = QStackedWidget(self.right)
        self.side.setObjectName(u"side")
        self.idle = QWidget()
        self.idle.setObjectName(u"idle")
        self.idleColumn = QVBoxLayout(self.idle)
        self.idleColumn.setSpacing(16)
        self.idleColumn.setObjectName(u"idleColumn")
        self.idleColumn.setContentsMargins(32, -1, 32, -1)
        self.idleTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.idleColumn.addItem(self.idleTop)

        self.idleWord = QLabel(self.idle)
        self.idleWord.setObjectName(u"idleWord")
        self.idleWord.setWordWrap(True)
        self.idleWord.setProperty(u"px", 28)
        self.idleWord.setProperty(u"bold", True)

        self.idleColumn.addWidget(self.idleWord)

        self.idleText = QLabel(self.idle)
        self.idleText.setObjectName(u"idleText")
        self.idleText.setWordWrap(True)
        self.idleText.setProperty(u"tone", u"muted")

        self.idleColumn.addWidget(self.idleText)

        self.idleEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.idleColumn.addItem(self.idleEnd)

        self.idleColumn.setStretch(0, 1)
        self.idleColumn.setStretch(3, 1)
        self.side.addWidget(self.idle)

        self.rightColumn.addWidget(self.side)

        self.rightColumn.setStretch(1, 1)

        self.columns.addWidget(self.right)

        self.columns.setStretch(0, 496)
        self.columns.setStretch(1, 702)
        self.stack.addWidget(self.browse)

        self.outer.addWidget(self.stack)


        self.retranslateUi(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Find a person", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("PeoplePage", u"Name, organization, city or code", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("PeoplePage", u"People", None))
#endif // QT_CONFIG(accessibility)
        self.walkIn.setText(QCoreApplication.translate("PeoplePage", u"Walk-in", None))
#if QT_CONFIG(accessibility)
        self.where.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Who is here", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Role", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Member kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.region.setAccessibleName(QCoreApplication.translate("PeoplePage", u"Region", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
