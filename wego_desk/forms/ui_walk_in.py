"""Made from ui/walk_in.ui by .ci/forms.py; never edited."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wego_desk.screens.controls import Card, KeyButton, Rule
from wego_desk.screens.controls.check_box import CheckBox
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.controls.suggest_field import SuggestField
class Ui_WalkInPage(object):
    def setupUi(self, WalkInPage: QWidget) -> None:
        if not WalkInPage.objectName():
            WalkInPage.setObjectName(u"WalkInPage")
        WalkInPage.resize(1270, 672)
        self.columns = QHBoxLayout(WalkInPage)
        self.columns.setSpacing(24)
        self.columns.setObjectName(u"columns")
        self.alikeCard = Card(WalkInPage)
        self.alikeCard.setObjectName(u"alikeCard")
        self.alikeColumn = QVBoxLayout(self.alikeCard)
        self.alikeColumn.setSpacing(0)
        self.alikeColumn.setObjectName(u"alikeColumn")
        self.alikeColumn.setContentsMargins(1, 16, 1, 1)
        self.alikeHead = QVBoxLayout()
        self.alikeHead.setSpacing(4)
        self.alikeHead.setObjectName(u"alikeHead")
        self.alikeHead.setContentsMargins(16, 0, 16, 12)
        self.alikeTitle = QLabel(self.alikeCard)
        self.alikeTitle.setObjectName(u"alikeTitle")
        self.alikeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.alikeTitle.setWordWrap(True)
        self.alikeTitle.setProperty(u"px", 20)
        self.alikeTitle.setProperty(u"bold", True)

        self.alikeHead.addWidget(self.alikeTitle)

        self.alikeHint = QLabel(self.alikeCard)
        self.alikeHint.setObjectName(u"alikeHint")
        self.alikeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.alikeHint.setWordWrap(True)
        self.alikeHint.setProperty(u"px", 14)
        self.alikeHint.setProperty(u"tone", u"muted")

        self.alikeHead.addWidget(self.alikeHint)

        self.backToForm = KeyButton(self.alikeCard)
        self.backToForm.setObjectName(u"backToForm")
        self.backToForm.setKey(u"Esc")

        self.alikeHead.addWidget(self.backToForm, 0, Qt.AlignmentFlag.AlignLeading)


        self.alikeColumn.addLayout(self.alikeHead)

        self.alikeRule = Rule(self.alikeCard)
        self.alikeRule.setObjectName(u"alikeRule")

        self.alikeColumn.addWidget(self.alikeRule)

        self.alike = LongList(self.alikeCard)
        self.alike.setObjectName(u"alike")

        self.alikeColumn.addWidget(self.alike)

        self.nobody = QWidget(self.alikeCard)
        self.nobody.setObjectName(u"nobody")

        self.alikeColumn.addWidget(self.nobody)

        self.alikeColumn.setStretch(2, 1)
        self.alikeColumn.setStretch(3, 1)

        self.columns.addWidget(self.alikeCard)

        self.formCard = Card(WalkInPage)
        self.formCard.setObjectName(u"formCard")
        self.formColumn = QVBoxLayout(self.formCard)
        self.formColumn.setSpacing(0)
        self.formColumn.setObjectName(u"formColumn")
        self.formColumn.setContentsMargins(1, 1, 1, 1)
        self.filling = QWidget(self.formCard)
        self.filling.setObjectName(u"filling")
        self.fillingColumn = QVBoxLayout(self.filling)
        self.fillingColumn.setSpacing(0)
        self.fillingColumn.setObjectName(u"fillingColumn")
        self.fillingColumn.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.filling)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fieldsColumn = QVBoxLayout(self.fields)
        self.fieldsColumn.setSpacing(12)
        self.fieldsColumn.setObjectName(u"fieldsColumn")
        self.fieldsColumn.setContentsMargins(24, 20, 24, 16)
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

        self.countryColumn.addWidget(self.country)


        self.placeRow.addLayout(self.countryColumn)

        self.placeRow.setStretch(0, 1)
        self.placeRow.setStretch(1, 1)

        self.fieldsColumn.addLayout(self.placeRow)

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

        self.roleColumn.addWidget(self.role)


        self.fieldsColumn.addLayout(self.roleColumn)

        self.admit = CheckBox(self.fields)
        self.admit.setObjectName(u"admit")

        self.fieldsColumn.addWidget(self.admit)

        self.prints = CheckBox(self.fields)
        self.prints.setObjectName(u"prints")

        self.fieldsColumn.addWidget(self.prints)

        self.fieldsEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fieldsColumn.addItem(self.fieldsEnd)

        self.scroll.setWidget(self.fields)

        self.fillingColumn.addWidget(self.scroll)

        self.foot = QWidget(self.filling)
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
        self.register = KeyButton(self.actions)
        self.register.setObjectName(u"register")
        self.register.setKey(u"F10")
        self.register.setVariant(u"primary")
        self.seeAlike = KeyButton(self.actions)
        self.seeAlike.setObjectName(u"seeAlike")
        self.clear = KeyButton(self.actions)
        self.clear.setObjectName(u"clear")
        self.clear.setKey(u"Shift F3")
        self.back = KeyButton(self.actions)
        self.back.setObjectName(u"back")
        self.back.setKey(u"Esc")

        self.footInner.addWidget(self.actions)


        self.footColumn.addLayout(self.footInner)


        self.fillingColumn.addWidget(self.foot)

        self.fillingEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fillingColumn.addItem(self.fillingEnd)

        self.fillingColumn.setStretch(0, 1)

        self.formColumn.addWidget(self.filling)

        self.done = QWidget(self.formCard)
        self.done.setObjectName(u"done")
        self.doneColumn = QVBoxLayout(self.done)
        self.doneColumn.setSpacing(16)
        self.doneColumn.setObjectName(u"doneColumn")
        self.doneColumn.setContentsMargins(32, 32, 32, 24)
        self.doneRow = QHBoxLayout()
        self.doneRow.setSpacing(24)
        self.doneRow.setObjectName(u"doneRow")
        self.doneWords = QVBoxLayout()
        self.doneWords.setSpacing(8)
        self.doneWords.setObjectName(u"doneWords")
        self.wordPlace = QVBoxLayout()
        self.wordPlace.setObjectName(u"wordPlace")

        self.doneWords.addLayout(self.wordPlace)

        self.namePlace = QVBoxLayout()
        self.namePlace.setObjectName(u"namePlace")

        self.doneWords.addLayout(self.namePlace)

        self.whence = QLabel(self.done)
        self.whence.setObjectName(u"whence")
        self.whence.setTextFormat(Qt.TextFormat.PlainText)
        self.whence.setWordWrap(True)
        self.whence.setProperty(u"px", 20)

        self.doneWords.addWidget(self.whence)

        self.badgePlace = QVBoxLayout()
        self.badgePlace.setObjectName(u"badgePlace")

        self.doneWords.addLayout(self.badgePlace)

        self.codeHint = QLabel(self.done)
        self.codeHint.setObjectName(u"codeHint")
        self.codeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.codeHint.setWordWrap(True)
        self.codeHint.setProperty(u"px", 16)
        self.codeHint.setProperty(u"tone", u"muted")

        self.doneWords.addWidget(self.codeHint)

        self.doneEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneWords.addItem(self.doneEnd)


        self.doneRow.addLayout(self.doneWords)

        self.codeColumn = QVBoxLayout()
        self.codeColumn.setSpacing(8)
        self.codeColumn.setObjectName(u"codeColumn")
        self.picture = QLabel(self.done)
        self.picture.setObjectName(u"picture")

        self.codeColumn.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)

        self.code = QLabel(self.done)
        self.code.setObjectName(u"code")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setProperty(u"px", 20)
        self.code.setProperty(u"bold", True)

        self.codeColumn.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)

        self.codeEnd = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codeColumn.addItem(self.codeEnd)


        self.doneRow.addLayout(self.codeColumn)

        self.doneRow.setStretch(0, 1)

        self.doneColumn.addLayout(self.doneRow)

        self.doneActions = QWidget(self.done)
        self.doneActions.setObjectName(u"doneActions")
        self.next = KeyButton(self.doneActions)
        self.next.setObjectName(u"next")
        self.next.setIconName(u"walk-in")
        self.next.setVariant(u"primary")
        self.open = KeyButton(self.doneActions)
        self.open.setObjectName(u"open")
        self.open.setIconName(u"open")
        self.leave = KeyButton(self.doneActions)
        self.leave.setObjectName(u"leave")

        self.doneColumn.addWidget(self.doneActions)

        self.doneColumn.setStretch(0, 1)

        self.formColumn.addWidget(self.done)

        self.message = QWidget(self.formCard)
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

        self.formColumn.addWidget(self.message)

        self.formColumn.setStretch(0, 1)
        self.formColumn.setStretch(1, 1)
        self.formColumn.setStretch(2, 1)

        self.columns.addWidget(self.formCard)

        self.columns.setStretch(0, 496)
        self.columns.setStretch(1, 702)
#if QT_CONFIG(shortcut)
        self.ownNameTitle.setBuddy(self.ownName)
        self.latinNameTitle.setBuddy(self.latinName)
        self.organizationTitle.setBuddy(self.organization)
        self.cityTitle.setBuddy(self.city)
        self.countryTitle.setBuddy(self.country)
        self.roleTitle.setBuddy(self.role)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WalkInPage)
    # setupUi

    def retranslateUi(self, WalkInPage: QWidget) -> None:
        self.backToForm.setText(QCoreApplication.translate("WalkInPage", u"Go on registering", None))
#if QT_CONFIG(accessibility)
        self.alike.setAccessibleName(QCoreApplication.translate("WalkInPage", u"People of a like name", None))
#endif // QT_CONFIG(accessibility)
        self.ownNameTitle.setText(QCoreApplication.translate("WalkInPage", u"Name in own script", None))
#if QT_CONFIG(accessibility)
        self.ownName.setAccessibleName(QCoreApplication.translate("WalkInPage", u"Name in own script", None))
#endif // QT_CONFIG(accessibility)
        self.latinNameTitle.setText(QCoreApplication.translate("WalkInPage", u"Name in Latin letters", None))
#if QT_CONFIG(accessibility)
        self.latinName.setAccessibleName(QCoreApplication.translate("WalkInPage", u"Name in Latin letters", None))
#endif // QT_CONFIG(accessibility)
        self.organizationTitle.setText(QCoreApplication.translate("WalkInPage", u"Organization", None))
#if QT_CONFIG(accessibility)
        self.organization.setAccessibleName(QCoreApplication.translate("WalkInPage", u"Organization", None))
#endif // QT_CONFIG(accessibility)
        self.cityTitle.setText(QCoreApplication.translate("WalkInPage", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("WalkInPage", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.countryTitle.setText(QCoreApplication.translate("WalkInPage", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("WalkInPage", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.roleTitle.setText(QCoreApplication.translate("WalkInPage", u"Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("WalkInPage", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.register.setText(QCoreApplication.translate("WalkInPage", u"Register", None))
        self.clear.setText(QCoreApplication.translate("WalkInPage", u"Clear", None))
        self.back.setText(QCoreApplication.translate("WalkInPage", u"Back", None))
        self.next.setText(QCoreApplication.translate("WalkInPage", u"Next walk-in", None))
        self.open.setText(QCoreApplication.translate("WalkInPage", u"Open", None))
        self.leave.setText(QCoreApplication.translate("WalkInPage", u"Back", None))
        pass
    # retranslateUi
