"""Made from ui/window.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens.controls import Band, ClockFace, FindField, KeyButton, Lamp, LogoMark, OneLine, OperatorButton, Rule
class Ui_DeskWindow(object):
    def setupUi(self, DeskWindow: QMainWindow) -> None:
        if not DeskWindow.objectName():
            DeskWindow.setObjectName(u"DeskWindow")
        DeskWindow.resize(1366, 768)
        DeskWindow.setMinimumSize(QSize(1024, 640))
        self.page = QWidget(DeskWindow)
        self.page.setObjectName(u"page")
        self.across = QHBoxLayout(self.page)
        self.across.setSpacing(0)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(self.page)
        self.rail.setObjectName(u"rail")
        self.railColumn = QVBoxLayout(self.rail)
        self.railColumn.setSpacing(4)
        self.railColumn.setObjectName(u"railColumn")
        self.railColumn.setContentsMargins(0, 16, 0, 8)
        self.logo = LogoMark(self.rail)
        self.logo.setObjectName(u"logo")

        self.railColumn.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignHCenter)

        self.railTop = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.railColumn.addItem(self.railTop)

        self.railItems = QVBoxLayout()
        self.railItems.setSpacing(4)
        self.railItems.setObjectName(u"railItems")

        self.railColumn.addLayout(self.railItems)

        self.railEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.railColumn.addItem(self.railEnd)

        self.railHint = QLabel(self.rail)
        self.railHint.setObjectName(u"railHint")
        self.railHint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.railHint.setProperty(u"px", 14)
        self.railHint.setProperty(u"tone", u"muted")

        self.railColumn.addWidget(self.railHint)


        self.across.addWidget(self.rail)

        self.main = QVBoxLayout()
        self.main.setSpacing(0)
        self.main.setObjectName(u"main")
        self.top = QStackedWidget(self.page)
        self.top.setObjectName(u"top")
        self.head = QWidget()
        self.head.setObjectName(u"head")
        self.headRow = QHBoxLayout(self.head)
        self.headRow.setSpacing(0)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(24, 0, 24, 0)
        self.menu = KeyButton(self.head)
        self.menu.setObjectName(u"menu")
        self.menu.setIconName(u"menu")
        self.menu.setIconKept(True)
        self.menu.setCap(u"Alt")
        self.menu.setTall(40)

        self.headRow.addWidget(self.menu)

        self.titleBlock = QWidget(self.head)
        self.titleBlock.setObjectName(u"titleBlock")
        self.titleColumn = QVBoxLayout(self.titleBlock)
        self.titleColumn.setSpacing(0)
        self.titleColumn.setObjectName(u"titleColumn")
        self.titleColumn.setContentsMargins(0, 0, 0, 0)
        self.titleTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.titleColumn.addItem(self.titleTop)

        self.title = OneLine(self.titleBlock)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"px", 20)
        self.title.setProperty(u"bold", True)

        self.titleColumn.addWidget(self.title)

        self.subtitle = OneLine(self.titleBlock)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setProperty(u"px", 14)
        self.subtitle.setProperty(u"tone", u"muted")

        self.titleColumn.addWidget(self.subtitle)

        self.titleEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.titleColumn.addItem(self.titleEnd)


        self.headRow.addWidget(self.titleBlock)

        self.clockRule = Rule(self.head)
        self.clockRule.setObjectName(u"clockRule")
        self.clockRule.setUpright(True)

        self.headRow.addWidget(self.clockRule)

        self.clock = ClockFace(self.head)
        self.clock.setObjectName(u"clock")

        self.headRow.addWidget(self.clock)

        self.headMiddle = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.headMiddle)

        self.lamps = QHBoxLayout()
        self.lamps.setSpacing(0)
        self.lamps.setObjectName(u"lamps")

        self.headRow.addLayout(self.lamps)

        self.allLamps = Lamp(self.head)
        self.allLamps.setObjectName(u"allLamps")

        self.headRow.addWidget(self.allLamps)

        self.endRule = Rule(self.head)
        self.endRule.setObjectName(u"endRule")
        self.endRule.setUpright(True)

        self.headRow.addWidget(self.endRule)

        self.endClock = ClockFace(self.head)
        self.endClock.setObjectName(u"endClock")
        self.endClock.setFigures(20)

        self.headRow.addWidget(self.endClock)

        self.top.addWidget(self.head)
        self.band = Band()
        self.band.setObjectName(u"band")
        self.top.addWidget(self.band)

        self.main.addWidget(self.top)

        self.pages = QStackedWidget(self.page)
        self.pages.setObjectName(u"pages")

        self.main.addWidget(self.pages)

        self.foot = QWidget(self.page)
        self.foot.setObjectName(u"foot")
        self.footRow = QHBoxLayout(self.foot)
        self.footRow.setSpacing(16)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(24, 0, 24, 24)
        self.find = FindField(self.foot)
        self.find.setObjectName(u"find")
        self.find.setKey(u"F2")

        self.footRow.addWidget(self.find)

        self.walkIn = KeyButton(self.foot)
        self.walkIn.setObjectName(u"walkIn")
        self.walkIn.setIconName(u"walk-in")
        self.walkIn.setKey(u"F3")
        self.walkIn.setTall(56)

        self.footRow.addWidget(self.walkIn)

        self.who = QWidget(self.foot)
        self.who.setObjectName(u"who")
        self.whoRow = QHBoxLayout(self.who)
        self.whoRow.setSpacing(8)
        self.whoRow.setObjectName(u"whoRow")
        self.whoRow.setContentsMargins(0, 0, 0, 0)
        self.operatorButton = OperatorButton(self.who)
        self.operatorButton.setObjectName(u"operatorButton")

        self.whoRow.addWidget(self.operatorButton)

        self.help = KeyButton(self.who)
        self.help.setObjectName(u"help")
        self.help.setKey(u"F1")
        self.help.setVariant(u"quiet")
        self.help.setTall(40)

        self.whoRow.addWidget(self.help)


        self.footRow.addWidget(self.who)

        self.footRow.setStretch(0, 1)

        self.main.addWidget(self.foot)

        self.main.setStretch(1, 1)

        self.across.addLayout(self.main)

        DeskWindow.setCentralWidget(self.page)

        self.retranslateUi(DeskWindow)
    # setupUi

    def retranslateUi(self, DeskWindow: QMainWindow) -> None:
#if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(QCoreApplication.translate("DeskWindow", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.menu.setText(QCoreApplication.translate("DeskWindow", u"Menu", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("DeskWindow", u"Find a person", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("DeskWindow", u"Find: name, city or code", None))
        self.walkIn.setText(QCoreApplication.translate("DeskWindow", u"Walk-in", None))
        self.help.setText(QCoreApplication.translate("DeskWindow", u"Help", None))
        pass
    # retranslateUi
