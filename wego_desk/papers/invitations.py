"""Letters of invitation as one PDF: a page a delegate, in their language, with the code that admits them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, Final

from wego_desk.badges.code_drawing import code_operations, place_code
from wego_desk.badges.code_pictures import qr_modules
from wego_desk.badges.ink import MM
from wego_desk.core.credential import in_fours
from wego_desk.core.delegate import Delegate
from wego_desk.papers.letters import Letter, letter_for, said
from wego_desk.papers.sheet import BRAND, INK, MUTED, TINT, Sheet
from wego_desk.typeset.fontset import BOLD, REGULAR, FontSet

_SIDE: Final = 25 * MM
_HEAD: Final = 24 * MM
_CODE: Final = 46 * MM
_CARD: Final = 58 * MM
_FOOT: Final = 22 * MM
_DPI: Final = 600
#: Sizes of the letter's text to try: a long name or a long text never runs off the page.
_SIZES: Final = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0)


@dataclass(frozen=True, slots=True)
class Invited:
    """How many letters there are, and the ids of those who have no code and so got none."""

    letters: int
    without_code: tuple[str, ...]


def write_invitations(
    delegates: Iterable[Delegate], out: BinaryIO, *, letters: Mapping[str, Letter], congress: str,
    first_day: date | None, last_day: date | None, fonts: FontSet,
) -> Invited:  # fmt: skip
    """Write a page for each; days are None where the programme says none. Nothing without a letter."""
    sheet = Sheet(out, congress, fonts)
    without: list[str] = []
    for who in delegates:
        if not who.code:
            without.append(who.id)
            continue
        letter = letter_for(letters, who.language)
        values = {
            "name": who.large_name or who.latin_name or in_fours(who.code), "congress": congress,
            "organization": who.organization, "role": who.role, "first_day": letter.say_day(first_day),
            "last_day": letter.say_day(last_day),
        }  # fmt: skip
        sheet.from_right = letter.from_right
        _page(sheet, who, letter, values)
        sheet.turn()
    if sheet.pages:
        sheet.close()
    return Invited(sheet.pages, tuple(without))


def _page(sheet: Sheet, who: Delegate, letter: Letter, values: Mapping[str, str]) -> None:
    wide = sheet.width - 2 * _SIDE
    sheet.tint(0, 0, sheet.width, 3 * MM, BRAND)
    y = _HEAD + sheet.say(values["congress"], _SIDE, _HEAD, wide, 18, BOLD, BRAND) + 14 * MM
    y = _addressee(sheet, who, y, wide)
    card = sheet.height - _FOOT - _CARD
    texts = [said(text, values) for text in (letter.greeting, *letter.paragraphs, letter.closing)]
    _body(sheet, [text for text in texts if text], who, y + 10 * MM, card - 8 * MM, wide)
    _card(sheet, who, letter, card, wide)


def _addressee(sheet: Sheet, who: Delegate, y: float, wide: float) -> float:
    """Who it goes to, as an envelope's window would show it."""
    place = ", ".join(part for part in (who.city, who.country) if part)
    lines = ((who.large_name or who.latin_name, 13.0, BOLD, INK), (who.small_name, 10.0, REGULAR, MUTED),
             (who.job_title, 10.0, REGULAR, INK), (who.organization, 10.0, REGULAR, INK),
             (place, 10.0, REGULAR, INK))  # fmt: skip
    for text, points, weight, colour in lines:
        block = sheet.set(text, wide, points, weight, who.language, who.country)
        if block is not None:
            sheet.put(block, _SIDE, y, wide, colour)
            y += block.height + 1.2 * MM
    return y


def _body(sheet: Sheet, texts: list[str], who: Delegate, y: float, bottom: float, wide: float) -> None:
    for points in _SIZES:
        blocks = [sheet.set(text, wide, points, REGULAR, who.language, who.country) for text in texts]
        gap = points * 0.9
        if sum(block.height + gap for block in blocks if block) <= bottom - y:
            break
    for block in blocks:
        sheet.put(block, _SIDE, y, wide)
        y += (block.height if block else 0) + gap


def _card(sheet: Sheet, who: Delegate, letter: Letter, y: float, wide: float) -> None:
    """The code on a white tile of its own, what it is beside it, and its letters for a broken screen."""
    sheet.tint(_SIDE, y, wide, _CARD, TINT)
    inset = (_CARD - _CODE) / 2
    sheet.tint(_SIDE + inset, y + inset, _CODE, _CODE, "#FFFFFF")
    left = sheet.width - _SIDE - inset - _CODE if sheet.from_right else _SIDE + inset
    modules = qr_modules(who.code)
    placed = place_code(len(modules), left, y + inset, _CODE, _DPI)
    sheet.draw(code_operations(modules, placed, sheet.height))
    x = _SIDE + inset + _CODE + 8 * MM
    room = wide - (x - _SIDE) - inset
    top = y + 14 * MM
    top += sheet.say(letter.code_caption, x, top, room, 10, REGULAR, MUTED) + 2.5 * MM
    top += sheet.say(in_fours(who.code), x, top, room, 14, BOLD) + 4 * MM
    sheet.say(letter.code_advice, x, top, room, 10, REGULAR)
