"""Made from ui/person.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, Rule, ShapeMark
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.controls.suggest_field import SuggestField
from wego_desk.screens.controls.yielding import Yielding
class Ui_PersonPanel(object):
    def setupUi(self, PersonPanel: QWidget) -> None:
        if not PersonPanel.objectName():
            PersonPanel.setObjectName(u"PersonPanel")
        PersonPanel.resize(702, 600)
        self.outer = QVBoxLayout(PersonPanel)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = Card(PersonPanel)
        self.card.setObjectName(u"card")
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(1, 1, 1, 1)
        self.head = QWidget(self.card)
        self.head.setObjectName(u"head")
        self.headGrid = QGridLayout(self.head)
        self.headGrid.setObjectName(u"headGrid")
        self.headGrid.setHorizontalSpacing(16)
        self.headGrid.setVerticalSpacing(6)
        self.headGrid.setContentsMargins(24, 16, 24, 12)
        self.mark = ShapeMark(self.head)
        self.mark.setObjectName(u"mark")

        self.headGrid.addWidget(self.mark, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.namePlace = QVBoxLayout()
        self.namePlace.setObjectName(u"namePlace")

        self.headGrid.addLayout(self.namePlace, 0, 1, 1, 1)

        self.close = KeyButton(self.head)
        self.close.setObjectName(u"close")
        self.close.setTall(40)
        self.close.setKey(u"Esc")

        self.headGrid.addWidget(self.close, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignTrailing)

        self.standing = QLabel(self.head)
        self.standing.setObjectName(u"standing")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setWordWrap(True)
        self.standing.setProperty(u"px", 16)
        self.standing.setProperty(u"tone", u"muted")

        self.headGrid.addWidget(self.standing, 1, 1, 1, 1)

        self.admit = KeyButton(self.head)
        self.admit.setObjectName(u"admit")
        self.admit.setTall(40)
        self.admit.setIconName(u"in")

        self.headGrid.addWidget(self.admit, 1, 2, 1, 1, Qt.AlignmentFlag.AlignTrailing)

        self.elsewhere = QLabel(self.head)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setTextFormat(Qt.TextFormat.PlainText)
        self.elsewhere.setWordWrap(True)
        self.elsewhere.setProperty(u"px", 14)
        self.elsewhere.setProperty(u"tone", u"muted")

        self.headGrid.addWidget(self.elsewhere, 2, 1, 1, 2)

        self.attentionPlace = QVBoxLayout()
        self.attentionPlace.setObjectName(u"attentionPlace")

        self.headGrid.addLayout(self.attentionPlace, 3, 1, 1, 2)

        self.headGrid.setColumnStretch(1, 1)

        self.column.addWidget(self.head)

        self.headRule = Rule(self.card)
        self.headRule.setObjectName(u"headRule")

        self.column.addWidget(self.headRule)

        self.message = QWidget(self.card)
        self.message.setObjectName(u"message")
        self.messageColumn = QVBoxLayout(self.message)
        self.messageColumn.setSpacing(16)
        self.messageColumn.setObjectName(u"messageColumn")
        self.messageColumn.setContentsMargins(32, 16, 32, 16)
        self.messageTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.messageColumn.addItem(self.messageTop)

        self.messageWord = QLabel(self.message)
        self.messageWord.setObjectName(u"messageWord")
        self.messageWord.setTextFormat(Qt.TextFormat.PlainText)
        self.messageWord.setWordWrap(True)
        self.messageWord.setProperty(u"px", 44)
        self.messageWord.setProperty(u"bold", True)

        self.messageColumn.addWidget(self.messageWord)

        self.messageText = QLabel(self.message)
        self.messageText.setObjectName(u"messageText")
        self.messageText.setTextFormat(Qt.TextFormat.PlainText)
        self.messageText.setWordWrap(True)
        self.messageText.setProperty(u"px", 20)
        self.messageText.setProperty(u"tone", u"muted")

        self.messageColumn.addWidget(self.messageText)

        self.messageEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.messageColumn.addItem(self.messageEnd)

        self.messageColumn.setStretch(0, 1)
        self.messageColumn.setStretch(3, 1)

        self.column.addWidget(self.message)

        self.body = Yielding(self.card)
        self.body.setObjectName(u"body")
        self.bodyRow = QHBoxLayout(self.body)
        self.bodyRow.setSpacing(24)
        self.bodyRow.setObjectName(u"bodyRow")
        self.bodyRow.setContentsMargins(24, 16, 24, 0)
        self.scroll = QScrollArea(self.body)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsColumn = QVBoxLayout(self.fields)
        self.fieldsColumn.setSpacing(8)
        self.fieldsColumn.setObjectName(u"fieldsColumn")
        self.fieldsColumn.setContentsMargins(0, 0, 12, 16)
        self.ownNameColumn = QVBoxLayout()
        self.ownNameColumn.setSpacing(4)
        self.ownNameColumn.setObjectName(u"ownNameColumn")
        self.ownNameTitle = QLabel(self.fields)
        self.ownNameTitle.setObjectName(u"ownNameTitle")
        self.ownNameTitle.setProperty(u"px", 14)
        self.ownNameTitle.setProperty(u"bold", True)

        self.ownNameColumn.addWidget(self.ownNameTitle)

        self.ownName = QLineEdit(self.fields)
        self.ownName.setObjectName(u"ownName")
        self.ownName.setProperty(u"tall", 40)

        self.ownNameColumn.addWidget(self.ownName)


        self.fieldsColumn.addLayout(self.ownNameColumn)

        self.latinNameColumn = QVBoxLayout()
        self.latinNameColumn.setSpacing(4)
        self.latinNameColumn.setObjectName(u"latinNameColumn")
        self.latinNameTitle = QLabel(self.fields)
        self.latinNameTitle.setObjectName(u"latinNameTitle")
        self.latinNameTitle.setProperty(u"px", 14)
        self.latinNameTitle.setProperty(u"bold", True)

        self.latinNameColumn.addWidget(self.latinNameTitle)

        self.latinName = QLineEdit(self.fields)
        self.latinName.setObjectName(u"latinName")
        self.latinName.setProperty(u"tall", 40)

        self.latinNameColumn.addWidget(self.latinName)


        self.fieldsColumn.addLayout(self.latinNameColumn)

        self.organizationColumn = QVBoxLayout()
        self.organizationColumn.setSpacing(4)
        self.organizationColumn.setObjectName(u"organizationColumn")
        self.organizationTitle = QLabel(self.fields)
        self.organizationTitle.setObjectName(u"organizationTitle")
        self.organizationTitle.setProperty(u"px", 14)
        self.organizationTitle.setProperty(u"bold", True)

        self.organizationColumn.addWidget(self.organizationTitle)

        self.organization = SuggestField(self.fields)
        self.organization.setObjectName(u"organization")
        self.organization.setProperty(u"tall", 40)

        self.organizationColumn.addWidget(self.organization)


        self.fieldsColumn.addLayout(self.organizationColumn)

        self.placeRow = QHBoxLayout()
        self.placeRow.setSpacing(16)
        self.placeRow.setObjectName(u"placeRow")
        self.cityColumn = QVBoxLayout()
        self.cityColumn.setSpacing(4)
        self.cityColumn.setObjectName(u"cityColumn")
        self.cityTitle = QLabel(self.fields)
        self.cityTitle.setObjectName(u"cityTitle")
        self.cityTitle.setProperty(u"px", 14)
        self.cityTitle.setProperty(u"bold", True)

        self.cityColumn.addWidget(self.cityTitle)

        self.city = QLineEdit(self.fields)
        self.city.setObjectName(u"city")
        self.city.setProperty(u"tall", 40)

        self.cityColumn.addWidget(self.city)


        self.placeRow.addLayout(self.cityColumn)

        self.countryColumn = QVBoxLayout()
        self.countryColumn.setSpacing(4)
        self.countryColumn.setObjectName(u"countryColumn")
        self.countryTitle = QLabel(self.fields)
        self.countryTitle.setObjectName(u"countryTitle")
        self.countryTitle.setProperty(u"px", 14)
        self.countryTitle.setProperty(u"bold", True)

        self.countryColumn.addWidget(self.countryTitle)

        self.country = SuggestField(self.fields)
        self.country.setObjectName(u"country")
        self.country.setProperty(u"tall", 40)

        self.countryColumn.addWidget(self.country)


        self.placeRow.addLayout(self.countryColumn)

        self.placeRow.setStretch(0, 1)
        self.placeRow.setStretch(1, 1)

        self.fieldsColumn.addLayout(self.placeRow)

        self.roleRow = QHBoxLayout()
        self.roleRow.setSpacing(16)
        self.roleRow.setObjectName(u"roleRow")
        self.roleColumn = QVBoxLayout()
        self.roleColumn.setSpacing(4)
        self.roleColumn.setObjectName(u"roleColumn")
        self.roleTitle = QLabel(self.fields)
        self.roleTitle.setObjectName(u"roleTitle")
        self.roleTitle.setProperty(u"px", 14)
        self.roleTitle.setProperty(u"bold", True)

        self.roleColumn.addWidget(self.roleTitle)

        self.role = Picker(self.fields)
        self.role.setObjectName(u"role")
        self.role.setTall(40)

        self.roleColumn.addWidget(self.role)


        self.roleRow.addLayout(self.roleColumn)

        self.lineColumn = QVBoxLayout()
        self.lineColumn.setSpacing(4)
        self.lineColumn.setObjectName(u"lineColumn")
        self.lineTitle = QLabel(self.fields)
        self.lineTitle.setObjectName(u"lineTitle")
        self.lineTitle.setProperty(u"px", 14)
        self.lineTitle.setProperty(u"bold", True)

        self.lineColumn.addWidget(self.lineTitle)

        self.line = QLineEdit(self.fields)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"tall", 40)

        self.lineColumn.addWidget(self.line)


        self.roleRow.addLayout(self.lineColumn)

        self.roleRow.setStretch(0, 1)
        self.roleRow.setStretch(1, 1)

        self.fieldsColumn.addLayout(self.roleRow)

        self.historyRule = Rule(self.fields)
        self.historyRule.setObjectName(u"historyRule")

        self.fieldsColumn.addWidget(self.historyRule)

        self.historyTitle = QLabel(self.fields)
        self.historyTitle.setObjectName(u"historyTitle")
        self.historyTitle.setProperty(u"px", 14)
        self.historyTitle.setProperty(u"bold", True)

        self.fieldsColumn.addWidget(self.historyTitle)

        self.historyPlace = QVBoxLayout()
        self.historyPlace.setObjectName(u"historyPlace")

        self.fieldsColumn.addLayout(self.historyPlace)

        self.notesTitle = QLabel(self.fields)
        self.notesTitle.setObjectName(u"notesTitle")
        self.notesTitle.setProperty(u"px", 14)
        self.notesTitle.setProperty(u"bold", True)

        self.fieldsColumn.addWidget(self.notesTitle)

        self.notes = QLabel(self.fields)
        self.notes.setObjectName(u"notes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self.notes.setProperty(u"px", 14)

        self.fieldsColumn.addWidget(self.notes)

        self.cancel = KeyButton(self.fields)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setTall(40)

        self.fieldsColumn.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)

        self.fieldsEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsColumn.addItem(self.fieldsEnd)

        self.scroll.setWidget(self.fields)

        self.bodyRow.addWidget(self.scroll)

        self.side = QWidget(self.body)
        self.side.setObjectName(u"side")
        self.sideColumn = QVBoxLayout(self.side)
        self.sideColumn.setSpacing(8)
        self.sideColumn.setObjectName(u"sideColumn")
        self.sideColumn.setContentsMargins(0, 0, 0, 16)
        self.badgePlace = QVBoxLayout()
        self.badgePlace.setObjectName(u"badgePlace")

        self.sideColumn.addLayout(self.badgePlace)

        self.print = KeyButton(self.side)
        self.print.setObjectName(u"print")
        self.print.setTall(48)

        self.sideColumn.addWidget(self.print)

        self.save = KeyButton(self.side)
        self.save.setObjectName(u"save")
        self.save.setTall(48)

        self.sideColumn.addWidget(self.save)

        self.replace = KeyButton(self.side)
        self.replace.setObjectName(u"replace")
        self.replace.setTall(40)

        self.sideColumn.addWidget(self.replace)

        self.sideEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideColumn.addItem(self.sideEnd)


        self.bodyRow.addWidget(self.side)

        self.bodyRow.setStretch(0, 1)

        self.column.addWidget(self.body)

        self.foot = QWidget(self.card)
        self.foot.setObjectName(u"foot")
        self.footColumn = QVBoxLayout(self.foot)
        self.footColumn.setSpacing(0)
        self.footColumn.setObjectName(u"footColumn")
        self.footColumn.setContentsMargins(0, 0, 0, 0)
        self.footRule = Rule(self.foot)
        self.footRule.setObjectName(u"footRule")

        self.footColumn.addWidget(self.footRule)

        self.footInner = QVBoxLayout()
        self.footInner.setSpacing(12)
        self.footInner.setObjectName(u"footInner")
        self.footInner.setContentsMargins(24, 12, 24, 16)
        self.saidPlace = QVBoxLayout()
        self.saidPlace.setObjectName(u"saidPlace")

        self.footInner.addLayout(self.saidPlace)

        self.questionPlace = QVBoxLayout()
        self.questionPlace.setObjectName(u"questionPlace")

        self.footInner.addLayout(self.questionPlace)

        self.actions = QWidget(self.foot)
        self.actions.setObjectName(u"actions")

        self.footInner.addWidget(self.actions)


        self.footColumn.addLayout(self.footInner)


        self.column.addWidget(self.foot)

        self.cardEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.cardEnd)

        self.column.setStretch(2, 1)
        self.column.setStretch(3, 1)

        self.outer.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.ownNameTitle.setBuddy(self.ownName)
        self.latinNameTitle.setBuddy(self.latinName)
        self.organizationTitle.setBuddy(self.organization)
        self.cityTitle.setBuddy(self.city)
        self.countryTitle.setBuddy(self.country)
        self.roleTitle.setBuddy(self.role)
        self.lineTitle.setBuddy(self.line)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PersonPanel)
    # setupUi

    def retranslateUi(self, PersonPanel: QWidget) -> None:
        self.close.setText(QCoreApplication.translate("PersonPanel", u"Close", None))
        self.ownNameTitle.setText(QCoreApplication.translate("PersonPanel", u"Name in own script", None))
#if QT_CONFIG(accessibility)
        self.ownName.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Name in own script", None))
#endif // QT_CONFIG(accessibility)
        self.latinNameTitle.setText(QCoreApplication.translate("PersonPanel", u"Name in Latin letters", None))
#if QT_CONFIG(accessibility)
        self.latinName.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Name in Latin letters", None))
#endif // QT_CONFIG(accessibility)
        self.organizationTitle.setText(QCoreApplication.translate("PersonPanel", u"Organization", None))
#if QT_CONFIG(accessibility)
        self.organization.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Organization", None))
#endif // QT_CONFIG(accessibility)
        self.cityTitle.setText(QCoreApplication.translate("PersonPanel", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("PersonPanel", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.countryTitle.setText(QCoreApplication.translate("PersonPanel", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.roleTitle.setText(QCoreApplication.translate("PersonPanel", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.lineTitle.setText(QCoreApplication.translate("PersonPanel", u"Line under the name", None))
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(QCoreApplication.translate("PersonPanel", u"Line under the name", None))
#endif // QT_CONFIG(accessibility)
        self.historyTitle.setText(QCoreApplication.translate("PersonPanel", u"What happened", None))
        self.notesTitle.setText(QCoreApplication.translate("PersonPanel", u"Notes on the roster", None))
        pass
    # retranslateUi
