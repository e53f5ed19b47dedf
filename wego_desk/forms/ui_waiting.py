"""Made from ui/waiting.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton
class Ui_WaitingPage(object):
    def setupUi(self, WaitingPage: QWidget) -> None:
        if not WaitingPage.objectName():
            WaitingPage.setObjectName(u"WaitingPage")
        self.column = QVBoxLayout(WaitingPage)
        self.column.setObjectName(u"column")
        self.card = Card(WaitingPage)
        self.card.setObjectName(u"card")
        self.card.setMain(True)
        self.cardColumn = QVBoxLayout(self.card)
        self.cardColumn.setSpacing(16)
        self.cardColumn.setObjectName(u"cardColumn")
        self.cardColumn.setContentsMargins(32, 32, 32, 32)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardColumn.addItem(self.above)

        self.word = QLabel(self.card)
        self.word.setObjectName(u"word")
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.word.setWordWrap(True)
        self.word.setTextFormat(Qt.TextFormat.PlainText)
        self.word.setProperty(u"px", 64)
        self.word.setProperty(u"bold", True)

        self.cardColumn.addWidget(self.word)

        self.sentence = QLabel(self.card)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setProperty(u"px", 20)
        self.sentence.setProperty(u"tone", u"muted")

        self.cardColumn.addWidget(self.sentence)

        self.again = KeyButton(self.card)
        self.again.setObjectName(u"again")
        self.again.setIconName(u"refresh")
        self.again.setKey(u"F10")
        self.again.setVariant(u"primary")
        self.again.setTall(56)

        self.cardColumn.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardColumn.addItem(self.below)


        self.column.addWidget(self.card)


        self.retranslateUi(WaitingPage)
    # setupUi

    def retranslateUi(self, WaitingPage: QWidget) -> None:
        self.again.setText(QCoreApplication.translate("WaitingPage", u"Try again", None))
        pass
    # retranslateUi
