"""A roster file as a person opens it at the window: read, matched with who is known, summed up; nothing is written."""

from dataclasses import dataclass
from pathlib import Path

from wego_desk.desk.desk import Desk
from wego_desk.desk.import_plan import Imported, Plan, plan_import, summary
from wego_desk.rosters import read_roster


@dataclass(frozen=True, slots=True)
class OpenedRoster:
    """``plan`` is what `import_roster` carries out; ``foreseen`` what it would report; ``mapping``: field -> header."""

    file: Path
    plan: Plan
    foreseen: Imported
    mapping: dict[str, str]


def open_roster(desk: Desk, file: Path) -> OpenedRoster:
    """Look a file over against everyone who is known; on a lane that may take its time (a second for 10,000 rows).

    Trouble: the kinds of a file that can't be read.
    """
    sent = read_roster(file)
    with desk.store.reading() as reader:
        plan = plan_import(reader, sent)
    return OpenedRoster(file, plan, summary(plan), dict(sent.mapping))
