"""The badge that an edit would give, before it is saved: the same PDF that a printer would get."""

from collections.abc import Mapping
from dataclasses import asdict, replace

from wego_desk.core.delegate import Delegate
from wego_desk.desk.badge_maker import BadgeMaker, BadgePdf
from wego_desk.desk.person_fields import read_fields


def edited(delegate: Delegate, typed: Mapping[str, str]) -> Delegate:
    """A delegate as the roster would have them after an edit. Trouble: the kinds of ``read_fields``."""
    known = {name: value for name, value in asdict(delegate).items() if name not in ("id", "code")}
    return replace(delegate, **read_fields(typed, known)) if typed else delegate


def badge_preview(
    maker: BadgeMaker, delegate: Delegate, typed: Mapping[str, str], *, layout: str, congress_name: str
) -> BadgePdf:
    """The badge after an edit. Trouble: ``no_active_code``, the kinds of ``read_fields`` and of a layout."""
    return maker.make(edited(delegate, typed), layout, congress_name)
