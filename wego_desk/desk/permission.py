"""Whether the operator's duty allows an act; a try that it does not allow is kept, like a refused scan."""

from wego_desk.core.duties import Act, Duty, may, who_may
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.store.programme import Operator


class NotAllowed(Trouble):
    """The answer is no: this act needs another duty."""

    def __init__(self, operator: Operator, act: Act, least: Duty) -> None:
        super().__init__("not_allowed", operator=operator.name, act=act.value, duty=least.name.lower())
        self.act = act
        self.least = least


def permit(desk: Desk, operator: Operator, act: Act, *, subject: str = "", point: str = "") -> None:
    """Go on when the duty allows the act; else keep the try in the ledger and raise NotAllowed."""
    if not may(operator.duty, act):
        desk.append([Draft("refused", subject=subject, point=point, body={"act": act.value})], operator)
        raise NotAllowed(operator, act, who_may(act))


def reason_given(reason: str) -> str:
    """The reason without outer blanks; Trouble ``no_reason`` when there is none."""
    given = " ".join(reason.split())
    if not given:
        raise Trouble("no_reason")
    return given
