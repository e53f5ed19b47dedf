"""A profile with many delegates, made by the program's own import and kept between runs."""

import shutil
from pathlib import Path

from wego_desk import app
from wego_desk.app import Profile
from wego_desk.desk.desk import operator_named
from wego_desk.desk.founding import OWNER
from wego_desk.desk.import_plan import plan_import
from wego_desk.desk.import_roster import import_roster
from wego_desk.rehearsal.sample import write_population_csv
from wego_desk.rosters import read_roster
from wego_desk.work import DrainedLane

SEED = 20260921


def profile_of(folder: Path, people: int) -> Profile:
    """A copy, to be worked on, of the profile with so many people."""
    kept = folder / f"kept-{people}"
    if not (kept / "done").exists():
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        import_people(Profile(kept / "profile"), people, kept)
        (kept / "done").touch()
    work = folder / f"work-{people}"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(kept / "profile", work)
    return Profile(work)


def import_people(profile: Profile, people: int, folder: Path) -> int:
    """Import so many invented people; how many came in."""
    file = folder / f"population-{people}.csv"
    if not file.exists():
        write_population_csv(file, people, SEED)
    with app.working(profile) as (desk, _):
        with desk.store.reading() as reader:
            plan = plan_import(reader, read_roster(file))
        done = import_roster(
            desk, plan, operator=operator_named(desk.programme, OWNER), ledger_lane=DrainedLane("ledger"),
            progress=lambda _done, _total: None,
        )  # fmt: skip
    return done.added
