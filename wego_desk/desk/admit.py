"""Admits somebody who was found by name: the rules and the events of a scan, with the code that they would show."""

from datetime import datetime

from wego_desk.core.duties import Act
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import Checked, answer, asking
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.permission import permit
from wego_desk.desk.print_badge import PrintWish
from wego_desk.store.programme import Operator
from wego_desk.store.roster import Found


def admit(
    desk: Desk,
    person: str,
    *,
    operator: Operator,
    point: str = "",
    leaving: bool = False,
    override: str | None = None,
    stated_at: datetime | None = None,
    print_badge: PrintWish | None = None,
) -> Checked:
    """Decide about a delegate by id as ``check_in`` does by code, and keep the answer; staff and above.

    Whose codes were all made invalid is refused as with the newest of them (revoked or replaced).
    Trouble: those of ``check_in``, ``unknown_delegate``, ``no_active_code`` when none was ever given; NotAllowed.
    """
    delegate = known_delegate(desk, person)
    permit(desk, operator, Act.FIND, subject=delegate.id)
    asked = asking(
        desk, operator, point, leaving=leaving, override=override, stated_at=stated_at, by_name=True,
        print_badge=print_badge,
    )  # fmt: skip
    card = _card_of(desk, delegate.id)
    if card is None:
        raise Trouble("no_active_code", id=delegate.id)
    return answer(desk, card, asked)


def _card_of(desk: Desk, person: str) -> Found | None:
    """The code that this delegate would show: an active one, our own first; else the last that ended."""
    codes = [found for one in desk.store.group(person) for found in desk.store.credentials(one)]
    return min(
        codes, key=lambda c: (c.state != "active", c.form != "own", -(c.ended_at or 0), c.credential), default=None
    )
