"""Made from ui/first_run.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, LogoMark
from wego_desk.screens.controls.picker import Picker
class Ui_FirstRunPage(object):
    def setupUi(self, FirstRunPage: QWidget) -> None:
        if not FirstRunPage.objectName():
            FirstRunPage.setObjectName(u"FirstRunPage")
        FirstRunPage.resize(1366, 768)
        self.columns = QHBoxLayout(FirstRunPage)
        self.columns.setSpacing(0)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.steps = QWidget(FirstRunPage)
        self.steps.setObjectName(u"steps")
        self.stepsColumn = QVBoxLayout(self.steps)
        self.stepsColumn.setSpacing(0)
        self.stepsColumn.setObjectName(u"stepsColumn")
        self.stepsColumn.setContentsMargins(0, 28, 0, 24)
        self.brand = QHBoxLayout()
        self.brand.setSpacing(16)
        self.brand.setObjectName(u"brand")
        self.brand.setContentsMargins(24, -1, 24, 28)
        self.logo = LogoMark(self.steps)
        self.logo.setObjectName(u"logo")

        self.brand.addWidget(self.logo)

        self.brandWords = QVBoxLayout()
        self.brandWords.setSpacing(0)
        self.brandWords.setObjectName(u"brandWords")
        self.product = QLabel(self.steps)
        self.product.setObjectName(u"product")
        self.product.setText(u"wego-desk")
        self.product.setProperty(u"bold", True)

        self.brandWords.addWidget(self.product)

        self.what = QLabel(self.steps)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"px", 14)
        self.what.setProperty(u"tone", u"muted")

        self.brandWords.addWidget(self.what)


        self.brand.addLayout(self.brandWords)

        self.brand.setStretch(1, 1)

        self.stepsColumn.addLayout(self.brand)

        self.items = QVBoxLayout()
        self.items.setSpacing(0)
        self.items.setObjectName(u"items")

        self.stepsColumn.addLayout(self.items)

        self.stepsEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stepsColumn.addItem(self.stepsEnd)

        self.hintRow = QHBoxLayout()
        self.hintRow.setObjectName(u"hintRow")
        self.hintRow.setContentsMargins(24, -1, 24, -1)
        self.hint = QLabel(self.steps)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"px", 14)
        self.hint.setProperty(u"tone", u"muted")

        self.hintRow.addWidget(self.hint)


        self.stepsColumn.addLayout(self.hintRow)


        self.columns.addWidget(self.steps)

        self.content = QWidget(FirstRunPage)
        self.content.setObjectName(u"content")
        self.contentColumn = QVBoxLayout(self.content)
        self.contentColumn.setSpacing(24)
        self.contentColumn.setObjectName(u"contentColumn")
        self.contentColumn.setContentsMargins(56, 32, 56, 32)
        self.head = QHBoxLayout()
        self.head.setSpacing(24)
        self.head.setObjectName(u"head")
        self.titleColumn = QVBoxLayout()
        self.titleColumn.setSpacing(4)
        self.titleColumn.setObjectName(u"titleColumn")
        self.title = QLabel(self.content)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"px", 44)
        self.title.setProperty(u"bold", True)

        self.titleColumn.addWidget(self.title)

        self.subtitle = QLabel(self.content)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setWordWrap(True)
        self.subtitle.setProperty(u"px", 20)
        self.subtitle.setProperty(u"tone", u"muted")

        self.titleColumn.addWidget(self.subtitle)


        self.head.addLayout(self.titleColumn)

        self.language = Picker(self.content)
        self.language.setObjectName(u"language")
        self.language.setTall(40)
        self.language.setStrong(True)
        self.language.setNarrow(True)

        self.head.addWidget(self.language, 0, Qt.AlignmentFlag.AlignTop)

        self.head.setStretch(0, 1)

        self.contentColumn.addLayout(self.head)

        self.card = Card(self.content)
        self.card.setObjectName(u"card")
        self.card.setMain(True)
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setObjectName(u"cardColumn")
        self.cardColumn.setContentsMargins(24, 1, 8, 1)
        self.stack = QStackedWidget(self.card)
        self.stack.setObjectName(u"stack")

        self.cardColumn.addWidget(self.stack)


        self.contentColumn.addWidget(self.card)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.back = KeyButton(self.content)
        self.back.setObjectName(u"back")
        self.back.setTall(56)
        self.back.setKey(u"Esc")

        self.foot.addWidget(self.back)

        self.missing = QLabel(self.content)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.foot.addWidget(self.missing)

        self.forward = KeyButton(self.content)
        self.forward.setObjectName(u"forward")
        self.forward.setTall(56)
        self.forward.setKey(u"F10")

        self.foot.addWidget(self.forward)

        self.foot.setStretch(1, 1)

        self.contentColumn.addLayout(self.foot)

        self.contentColumn.setStretch(1, 1)

        self.columns.addWidget(self.content)

        self.columns.setStretch(1, 1)

        self.retranslateUi(FirstRunPage)
    # setupUi

    def retranslateUi(self, FirstRunPage: QWidget) -> None:
        self.what.setText(QCoreApplication.translate("FirstRunPage", u"First start", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("FirstRunPage", u"Language", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
