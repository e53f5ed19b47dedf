"""Made from ui/desk.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, Rule
class Ui_DeskPage(object):
    def setupUi(self, DeskPage: QWidget) -> None:
        if not DeskPage.objectName():
            DeskPage.setObjectName(u"DeskPage")
        DeskPage.resize(1270, 616)
        self.across = QHBoxLayout(DeskPage)
        self.across.setSpacing(24)
        self.across.setObjectName(u"across")
        self.across.setContentsMargins(24, 0, 24, 16)
        self.answer = Card(DeskPage)
        self.answer.setObjectName(u"answer")
        self.answer.setMain(True)
        self.answerColumn = QVBoxLayout(self.answer)
        self.answerColumn.setSpacing(0)
        self.answerColumn.setObjectName(u"answerColumn")
        self.answerColumn.setContentsMargins(0, 0, 0, 0)

        self.across.addWidget(self.answer)

        self.side = QWidget(DeskPage)
        self.side.setObjectName(u"side")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(16)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(0, 0, 0, 0)
        self.recent = Card(self.side)
        self.recent.setObjectName(u"recent")
        self.recentColumn = QVBoxLayout(self.recent)
        self.recentColumn.setSpacing(0)
        self.recentColumn.setObjectName(u"recentColumn")
        self.recentColumn.setContentsMargins(0, 0, 0, 0)
        self.recentHead = QWidget(self.recent)
        self.recentHead.setObjectName(u"recentHead")
        self.recentHeadRow = QHBoxLayout(self.recentHead)
        self.recentHeadRow.setSpacing(16)
        self.recentHeadRow.setObjectName(u"recentHeadRow")
        self.recentHeadRow.setContentsMargins(16, 0, 16, 0)
        self.recentTitle = QLabel(self.recentHead)
        self.recentTitle.setObjectName(u"recentTitle")
        self.recentTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.recentTitle.setProperty(u"bold", True)

        self.recentHeadRow.addWidget(self.recentTitle)

        self.recentMiddle = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recentHeadRow.addItem(self.recentMiddle)

        self.recentBack = KeyButton(self.recentHead)
        self.recentBack.setObjectName(u"recentBack")
        self.recentBack.setKey(u"F12")
        self.recentBack.setVariant(u"plain")
        self.recentBack.setTall(40)

        self.recentHeadRow.addWidget(self.recentBack)


        self.recentColumn.addWidget(self.recentHead)

        self.recentRule = Rule(self.recent)
        self.recentRule.setObjectName(u"recentRule")

        self.recentColumn.addWidget(self.recentRule)

        self.recentPlace = QVBoxLayout()
        self.recentPlace.setSpacing(0)
        self.recentPlace.setObjectName(u"recentPlace")

        self.recentColumn.addLayout(self.recentPlace)

        self.recentColumn.setStretch(2, 1)

        self.sideColumn.addWidget(self.recent)

        self.counts = Card(self.side)
        self.counts.setObjectName(u"counts")
        self.countsColumn = QVBoxLayout(self.counts)
        self.countsColumn.setSpacing(10)
        self.countsColumn.setObjectName(u"countsColumn")
        self.countsColumn.setContentsMargins(16, 16, 16, 16)
        self.here = QLabel(self.counts)
        self.here.setObjectName(u"here")
        self.here.setTextFormat(Qt.TextFormat.RichText)
        self.here.setProperty(u"px", 14)
        self.here.setProperty(u"tone", u"muted")

        self.countsColumn.addWidget(self.here)

        self.barPlace = QVBoxLayout()
        self.barPlace.setObjectName(u"barPlace")

        self.countsColumn.addLayout(self.barPlace)

        self.atDesk = QLabel(self.counts)
        self.atDesk.setObjectName(u"atDesk")
        self.atDesk.setTextFormat(Qt.TextFormat.PlainText)
        self.atDesk.setProperty(u"px", 14)
        self.atDesk.setProperty(u"tone", u"muted")

        self.countsColumn.addWidget(self.atDesk)


        self.sideColumn.addWidget(self.counts)

        self.sideColumn.setStretch(0, 1)

        self.across.addWidget(self.side)

        self.across.setStretch(0, 1)

        self.retranslateUi(DeskPage)
    # setupUi

    def retranslateUi(self, DeskPage: QWidget) -> None:
        self.recentTitle.setText(QCoreApplication.translate("DeskPage", u"Just now", None))
        self.recentBack.setText(QCoreApplication.translate("DeskPage", u"Back", None))
        pass
    # retranslateUi
