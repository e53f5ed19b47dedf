"""The words of an invitation in each language: files that organizers copy and change, one paragraph a line."""

import datetime
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final

from wego_desk.core.trouble import Trouble

#: What a letter may say in braces.
FIELDS: Final = ("name", "congress", "organization", "role", "first_day", "last_day")
_DATE_FIELDS: Final = ("year", "month", "day")
_PLAIN_DATE: Final = "{year}-{month}-{day}"
_TEXTS: Final = ("greeting", "closing", "code_caption", "code_advice")
#: Who gets a letter of no language of their own gets this one.
FALLBACK: Final = "en"
_NAMES: Final = {
    "english": "en", "korean": "ko", "한국어": "ko", "arabic": "ar", "العربية": "ar", "french": "fr",
    "français": "fr", "spanish": "es", "español": "es", "chinese": "zh", "中文": "zh", "japanese": "ja", "日本語": "ja",
    "kr": "ko", "cn": "zh", "jp": "ja",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letter:
    """``paragraphs`` stand between greeting and closing; ``date`` says how a day is written, with names of ``months``
    or with none by their numbers."""

    language: str
    from_right: bool
    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    code_caption: str
    code_advice: str
    date: str = _PLAIN_DATE
    months: tuple[str, ...] = ()

    def say_day(self, day: datetime.date | None) -> str:
        """A day in this language, ``""`` for none."""
        if day is None:
            return ""
        month = self.months[day.month - 1] if self.months else str(day.month)
        return self.date.format(year=day.year, month=month, day=day.day)


def load_letters(folder: Path) -> Mapping[str, Letter]:
    """Every ``LANGUAGE.toml`` of a folder; Trouble ``letter_unreadable`` (file, detail), ``no_letters`` (file)."""
    found = {file.stem.casefold(): _read(file) for file in sorted(folder.glob("*.toml"))} if folder.is_dir() else {}
    if not found:
        raise Trouble("no_letters", file=str(folder))
    return found


def letter_for(letters: Mapping[str, Letter], language: str) -> Letter:
    """The letter in a delegate's language, a tag or a name; else the English one, else the first."""
    wanted = " ".join(language.split()).casefold().replace("_", "-")
    tag = _NAMES.get(wanted, wanted)
    for known in (tag, _NAMES.get(tag.partition("-")[0], tag.partition("-")[0]), FALLBACK):
        if known in letters:
            return letters[known]
    return next(iter(letters.values()))


def _read(file: Path) -> Letter:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Trouble("letter_unreadable", file=str(file), detail=str(error)) from error
    from_right, paragraphs = table.get("from_right", False), table.get("paragraphs")
    if not isinstance(from_right, bool) or not isinstance(paragraphs, list) or not paragraphs:
        raise Trouble(
            "letter_unreadable", file=str(file), detail="paragraphs is a list of texts, from_right true or false"
        )
    texts = [table.get(name, "") for name in _TEXTS]
    if not all(isinstance(text, str) and text.strip() for text in (*texts, *paragraphs)):
        raise Trouble("letter_unreadable", file=str(file), detail=f"these are texts: paragraphs, {', '.join(_TEXTS)}")
    for text in (*texts, *paragraphs):
        _check(file, text)
    written, months = table.get("date", _PLAIN_DATE), table.get("months", [])
    if not isinstance(written, str) or not isinstance(months, list) or len(months) not in (0, 12):
        raise Trouble("letter_unreadable", file=str(file), detail="date is a text, months are twelve or none")
    _check(file, written, _DATE_FIELDS)
    greeting, closing, caption, advice = texts
    return Letter(
        file.stem.casefold(), from_right, greeting, tuple(paragraphs), closing, caption, advice, written,
        tuple(map(str, months)),
    )  # fmt: skip


def _check(file: Path, text: str, fields: Sequence[str] = FIELDS) -> None:
    try:
        asked = [(name, specification, conversion) for _, name, specification, conversion in Formatter().parse(text)]
    except ValueError as error:
        raise Trouble("letter_unreadable", file=str(file), detail=f"{text!r}: {error}") from error
    for name, specification, conversion in asked:
        if name is not None and (name not in fields or specification or conversion):
            detail = f"{{{name}}} is not one of {', '.join(f'{{{field}}}' for field in fields)}"
            raise Trouble("letter_unreadable", file=str(file), detail=detail)


def said(pattern: str, values: Mapping[str, str]) -> str:
    """A text with its values, ``""`` when one of them is empty: half a sentence is worse than none."""
    wanted = [name for _, name, _, _ in Formatter().parse(pattern) if name]
    if any(not values[name] for name in wanted):
        return ""
    return re.sub(r"\s+", " ", pattern.format_map(values)).strip()
