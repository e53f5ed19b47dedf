"""The words of one badge: which text stands in which field, and what had to be left out of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Final

from wego_desk.badges.badge_report import MissingGlyph
from wego_desk.badges.layout import Box, Layout, Role
from wego_desk.core.credential import in_fours
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.coverage import Coverage
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.line import Reason
from wego_desk.typeset.writing import Hand, Writing, writing_of

_NEUTRAL: Final = "#3A4250"


@dataclass(frozen=True, slots=True)
class Text:
    """A clean text that can be printed, and how it is written."""

    text: str
    writing: Writing


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything that one badge says: texts by field (a silent one is absent), texts of the layout's own by their
    pattern, zones, the role and its words."""

    delegate: Delegate
    texts: Mapping[str, Text]
    zones: tuple[Text, ...]
    role_colour: str
    role_words: tuple[Text, ...]
    missing: tuple[MissingGlyph, ...]
    own: Mapping[str, Text]
    languages: Sequence[str]

    def text_of(self, box: Box) -> Text | None:
        """What a text box says, None when it is silent."""
        return self.own.get(_pattern(box, self.languages)[0]) if box.words else self.texts.get(box.field)


def wording_of(
    delegate: Delegate, layout: Layout, fonts: FontSet, congress_name: str, languages: Sequence[str]
) -> Wording:
    """What to print for a delegate: for a name that cannot be set right its Latin name stands, else the code."""
    sayer = _Sayer(delegate, fonts, layout.urdu)
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
    patterns = dict(_pattern(box, languages) for box in layout.boxes if box.words)
    own = {pattern: text for pattern, of in patterns.items() if (text := sayer.say_own(pattern, of, present))}
    return Wording(delegate, present, zones, colour, said, tuple(dict.fromkeys(sayer.missing)), own, languages)


def _pattern(box: Box, languages: Sequence[str]) -> tuple[str, str]:
    """A layout's own text in the first of the languages that it has, else in its first, and that language."""
    language = next((language for language in languages if language in box.words), next(iter(box.words)))
    return box.words[language], language


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

    def __init__(self, delegate: Delegate, fonts: FontSet, urdu: Hand) -> None:
        self._delegate = delegate
        self._urdu = urdu
        self._coverage = Coverage(fonts)
        self.missing: list[MissingGlyph] = []

    def say_own(self, pattern: str, language: str, texts: Mapping[str, Text]) -> Text | None:
        """A text of the layout's own; silent when it speaks of something that this delegate has not."""
        wanted = [name for _, name, _, _ in Formatter().parse(pattern) if name]
        if any(name not in texts for name in wanted):
            return None
        return self.say("text", pattern.format_map({name: texts[name].text for name in wanted}), language)

    def say(self, field: str, raw: str, language: str = "") -> Text | None:
        """The text as it can be printed, None when there is nothing to print."""
        cleaned = clean(raw)
        if cleaned.unreadable:
            self._miss(field, Reason.NO_GLYPH, cleaned.unreadable)
            return None
        if cleaned.decoration:
            self._miss(field, Reason.LEFT_OUT, cleaned.decoration)
        if not cleaned.text:
            return None
        writing = writing_of(cleaned.text, language or self._delegate.language, self._delegate.country, self._urdu)
        missing, usual = self._coverage.gaps(cleaned.text)
        if missing:
            self._miss(field, Reason.NO_GLYPH, missing)
            return None
        if usual:
            self._miss(field, Reason.USUAL_FORM, usual)
        return Text(cleaned.text, writing)

    def _miss(self, field: str, reason: Reason, characters: tuple[str, ...]) -> None:
        self.missing.append(MissingGlyph(self._delegate.id, field, reason, tuple(dict.fromkeys(characters))))
