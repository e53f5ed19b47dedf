"""What the program says of names that a badge can't show as they were sent, for programs and for people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, assert_never

from wego_desk.badges.name_notices import NameNotice, NameProof, Notice, shown
from wego_desk.cli.columns import name_of
from wego_desk.core.delegate import Delegate

_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class Noticed:
    """A delegate's name with what is to be said of it; ``where`` is its key in the JSON: a line or an id."""

    where: Mapping[str, object]
    delegate: Delegate
    notice: NameNotice


def noticed(people: Iterable[tuple[Mapping[str, object], Delegate]], proof: NameProof) -> list[Noticed]:
    """Every notice about every name, in the order of the people."""
    return [Noticed(where, delegate, n) for where, delegate in people for n in proof.notices(delegate)]


def document(found: Sequence[Noticed]) -> list[dict[str, Any]]:
    """For programs: ``{..., "name", "field", "reason", "characters"}``."""
    return [
        {
            **one.where, "name": name_of(one.delegate), "field": one.notice.field, "reason": one.notice.notice.value,
            "characters": list(one.notice.characters),
        }
        for one in found
    ]  # fmt: skip


def lines(found: Sequence[Noticed]) -> Iterator[str]:
    """For people: a line each, the first twenty, what is not printed before what is only left out."""
    order = list(Notice)
    ranked = sorted(found, key=lambda one: order.index(one.notice.notice))
    for one in ranked[:_SHOWN]:
        where = " ".join(str(part) for pair in one.where.items() for part in (pair if pair[0] == "line" else pair[1:]))
        yield f"  note: {where} {name_of(one.delegate)}: {_sentence(one.notice)}"
    if ranked[_SHOWN:]:
        yield f"  note: {len(ranked) - _SHOWN} more names; see --json"


def _sentence(notice: NameNotice) -> str:
    name = "name" if notice.field == "name" else "Latin name"
    letters = shown(notice.characters)
    match notice.notice:
        case Notice.NO_GLYPH:
            return f"the {name} will not be printed, no font has {letters}"
        case Notice.REMOVED:
            return f"the {name} will be printed without {letters}"
        case Notice.USUAL_FORM:
            return f"the {name} will be printed with {letters} in its usual form, no font has the other"
        case _:
            assert_never(notice.notice)
