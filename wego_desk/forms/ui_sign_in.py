"""Made from ui/sign_in.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, IconMark, KeyButton, LogoMark, NameLabel, ShapeMark
from wego_desk.screens.controls.pin_field import PinField
class Ui_SignInPage(object):
    def setupUi(self, SignInPage: QWidget) -> None:
        if not SignInPage.objectName():
            SignInPage.setObjectName(u"SignInPage")
        self.column = QVBoxLayout(SignInPage)
        self.column.setSpacing(24)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(56, 40, 56, 32)
        self.head = QHBoxLayout()
        self.head.setSpacing(24)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.logo = LogoMark(SignInPage)
        self.logo.setObjectName(u"logo")

        self.head.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignTop)

        self.titles = QVBoxLayout()
        self.titles.setSpacing(4)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SignInPage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"px", 44)
        self.title.setProperty(u"bold", True)

        self.titles.addWidget(self.title)

        self.subtitle = QLabel(SignInPage)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setWordWrap(True)
        self.subtitle.setProperty(u"px", 20)
        self.subtitle.setProperty(u"tone", u"muted")

        self.titles.addWidget(self.subtitle)


        self.head.addLayout(self.titles)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(24)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.listCard = Card(SignInPage)
        self.listCard.setObjectName(u"listCard")
        self.listColumn = QVBoxLayout(self.listCard)
        self.listColumn.setSpacing(8)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setContentsMargins(1, 16, 1, 16)
        self.listTitle = QLabel(self.listCard)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"px", 14)
        self.listTitle.setProperty(u"bold", True)
        self.listTitle.setProperty(u"tone", u"muted")
        self.listTitle.setIndent(16)

        self.listColumn.addWidget(self.listTitle)

        self.people = QListView(self.listCard)
        self.people.setObjectName(u"people")
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setUniformItemSizes(True)
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.listColumn.addWidget(self.people)

        self.listColumn.setStretch(1, 1)

        self.cards.addWidget(self.listCard)

        self.pinCard = Card(SignInPage)
        self.pinCard.setObjectName(u"pinCard")
        self.pinColumn = QVBoxLayout(self.pinCard)
        self.pinColumn.setSpacing(0)
        self.pinColumn.setObjectName(u"pinColumn")
        self.pinColumn.setContentsMargins(32, 32, 32, 32)
        self.name = NameLabel(self.pinCard)
        self.name.setObjectName(u"name")

        self.pinColumn.addWidget(self.name)

        self.duty = QLabel(self.pinCard)
        self.duty.setObjectName(u"duty")
        self.duty.setTextFormat(Qt.TextFormat.PlainText)
        self.duty.setProperty(u"px", 20)
        self.duty.setProperty(u"tone", u"muted")

        self.pinColumn.addWidget(self.duty)

        self.pinTop = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pinColumn.addItem(self.pinTop)

        self.how = QLabel(self.pinCard)
        self.how.setObjectName(u"how")
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.how.setWordWrap(True)

        self.pinColumn.addWidget(self.how)

        self.pinGap = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pinColumn.addItem(self.pinGap)

        self.pin = PinField(self.pinCard)
        self.pin.setObjectName(u"pin")

        self.pinColumn.addWidget(self.pin)

        self.saysTop = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.pinColumn.addItem(self.saysTop)

        self.saysRow = QHBoxLayout()
        self.saysRow.setSpacing(12)
        self.saysRow.setObjectName(u"saysRow")
        self.saysRow.setContentsMargins(0, 0, 0, 0)
        self.mark = ShapeMark(self.pinCard)
        self.mark.setObjectName(u"mark")

        self.saysRow.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)

        self.says = QLabel(self.pinCard)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.setProperty(u"bold", True)

        self.saysRow.addWidget(self.says)

        self.saysRow.setStretch(1, 1)

        self.pinColumn.addLayout(self.saysRow)

        self.pinMiddle = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pinColumn.addItem(self.pinMiddle)

        self.codeRow = QHBoxLayout()
        self.codeRow.setSpacing(16)
        self.codeRow.setObjectName(u"codeRow")
        self.codeRow.setContentsMargins(0, 0, 0, 0)
        self.codeIcon = IconMark(self.pinCard)
        self.codeIcon.setObjectName(u"codeIcon")
        self.codeIcon.setIconName(u"scanner")
        self.codeIcon.setToken(u"brand")

        self.codeRow.addWidget(self.codeIcon)

        self.codeHint = QLabel(self.pinCard)
        self.codeHint.setObjectName(u"codeHint")
        self.codeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.codeHint.setWordWrap(True)
        self.codeHint.setProperty(u"px", 14)
        self.codeHint.setProperty(u"tone", u"muted")

        self.codeRow.addWidget(self.codeHint)

        self.codeRow.setStretch(1, 1)

        self.pinColumn.addLayout(self.codeRow)


        self.cards.addWidget(self.pinCard)

        self.cards.setStretch(0, 2)
        self.cards.setStretch(1, 3)

        self.column.addLayout(self.cards)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.back = KeyButton(SignInPage)
        self.back.setObjectName(u"back")
        self.back.setKey(u"Esc")
        self.back.setTall(56)

        self.foot.addWidget(self.back)

        self.footMiddle = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.footMiddle)

        self.enter = KeyButton(SignInPage)
        self.enter.setObjectName(u"enter")
        self.enter.setKey(u"F10")
        self.enter.setVariant(u"primary")
        self.enter.setTall(56)

        self.foot.addWidget(self.enter)


        self.column.addLayout(self.foot)

        self.column.setStretch(1, 1)

        self.retranslateUi(SignInPage)
    # setupUi

    def retranslateUi(self, SignInPage: QWidget) -> None:
        self.listTitle.setText(QCoreApplication.translate("SignInPage", u"Operators", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("SignInPage", u"Operators", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("SignInPage", u"PIN", None))
#endif // QT_CONFIG(accessibility)
        self.codeHint.setText(QCoreApplication.translate("SignInPage", u"Or scan your own code at any time: it signs you in at once.", None))
        self.back.setText(QCoreApplication.translate("SignInPage", u"Back", None))
        self.enter.setText(QCoreApplication.translate("SignInPage", u"Sign in", None))
        pass
    # retranslateUi
