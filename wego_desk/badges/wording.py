"""The words of one badge: which text stands in which field, and what had to be left out of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wego_desk.badges.badge_report import MissingGlyph
from wego_desk.badges.layout import Layout, Role
from wego_desk.core.credential import in_fours
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fontset import BOLD, FontSet
from wego_desk.typeset.items import itemise
from wego_desk.typeset.line import Reason, Unprintable, line_of
from wego_desk.typeset.writing import Writing, writing_of

_NEUTRAL: Final = "#3A4250"


@dataclass(frozen=True, slots=True)
class Text:
    """A clean text that can be printed, and how it is written."""

    text: str
    writing: Writing


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything that one badge says: texts by field (a silent one is absent), zones, the role and its words."""

    delegate: Delegate
    texts: Mapping[str, Text]
    zones: tuple[Text, ...]
    role_colour: str
    role_words: tuple[Text, ...]
    missing: tuple[MissingGlyph, ...]


def wording_of(
    delegate: Delegate, layout: Layout, fonts: FontSet, congress_name: str, languages: Sequence[str]
) -> Wording:
    """What to print for a delegate: for a name that cannot be set right its Latin name stands, else the code."""
    sayer = _Sayer(delegate, fonts)
    large, small = sayer.say("name", delegate.large_name), sayer.say("latin", delegate.small_name)
    if large is None:
        large, small = small, None
    texts = {
        "name": large or Text(in_fours(delegate.code), Writing()),
        "latin": None if small == large else small,
        "organization": sayer.say("organization", delegate.organization),
        "job_title": sayer.say("job_title", delegate.job_title),
        "city": sayer.say("city", delegate.city),
        "country": sayer.say("country", delegate.country),
        "congress": sayer.say("congress", congress_name),
        "id": Text(in_fours(delegate.code), Writing()),
    }
    zones = tuple(zone for name in delegate.zone_names if (zone := sayer.say("zones", name)))
    colour, words = _role_of(delegate.role, layout.roles, languages)
    said = tuple(word for text in words if (word := sayer.say("role", text)))
    if said:
        texts["role"] = Text(" ".join(word.text for word in said), said[0].writing)
    present = {field: text for field, text in texts.items() if text is not None and text.text}
    return Wording(delegate, present, zones, colour, said, tuple(dict.fromkeys(sayer.missing)))


def _role_of(name: str, roles: Mapping[str, Role], languages: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The band's colour and words; a role that the layout does not know speaks for itself on a neutral band."""
    wanted = " ".join(name.split()).casefold()
    known = roles.get(wanted) or next(
        (role for role in roles.values() if wanted in (word.casefold() for word in role.words.values())), None
    )
    if known is None:
        return _NEUTRAL, (name,)
    words = tuple(dict.fromkeys(known.words[language] for language in languages if language in known.words))
    return known.colour, words or (name,)


class _Sayer:
    """Prepares one delegate's texts and keeps what it could not say."""

    def __init__(self, delegate: Delegate, fonts: FontSet) -> None:
        self._delegate = delegate
        self._fonts = fonts
        self.missing: list[MissingGlyph] = []

    def say(self, field: str, raw: str) -> Text | None:
        """The text as it can be printed, None when there is nothing to print."""
        cleaned = clean(raw)
        if cleaned.unreadable:
            self._miss(field, Reason.NO_GLYPH, cleaned.unreadable)
            return None
        if cleaned.decoration:
            self._miss(field, Reason.LEFT_OUT, cleaned.decoration)
        if not cleaned.text:
            return None
        writing = writing_of(cleaned.text, self._delegate.language, self._delegate.country)
        items = itemise(self._fonts, cleaned.text, writing, BOLD)
        laid = line_of(items)
        if isinstance(laid, Unprintable):
            self._miss(field, laid.reason, laid.characters)
            return None
        if items.default_form:
            self._miss(field, Reason.USUAL_FORM, items.default_form)
        return Text(cleaned.text, writing)

    def _miss(self, field: str, reason: Reason, characters: tuple[str, ...]) -> None:
        self.missing.append(MissingGlyph(self._delegate.id, field, reason, tuple(dict.fromkeys(characters))))
