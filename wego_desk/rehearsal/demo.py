"""Plays the sample congress on real files, through the program's own acts, and counts what came of it."""

import csv
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from wego_desk import app
from wego_desk.app import Profile
from wego_desk.assets import asset
from wego_desk.badges.code_pictures import qr_png, qr_svg
from wego_desk.badges.hardest import hardest_names
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.core.programme import MAIN
from wego_desk.desk import reading
from wego_desk.desk.attendance import attendance
from wego_desk.desk.check_in import Checked, check_in
from wego_desk.desk.congress import set_congress
from wego_desk.desk.credentials import replace
from wego_desk.desk.desk import Desk, congress_zone, operator_named
from wego_desk.desk.founding import OWNER
from wego_desk.desk.import_plan import plan_import
from wego_desk.desk.import_roster import import_roster
from wego_desk.desk.operators import set_operator
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.programme import set_programme
from wego_desk.desk.undo import undo
from wego_desk.devices.pictures import read_picture
from wego_desk.papers.contact_sheet import contact_sheet
from wego_desk.papers.words import words_in
from wego_desk.rehearsal.demo_window import has_display, work_at_window
from wego_desk.rehearsal.step import Step
from wego_desk.reports.export import export_attendance, forms_here
from wego_desk.reports.mail_merge import write_mail_merge
from wego_desk.reports.whole_file import folder_for, whole_file
from wego_desk.rosters import read_programme, read_roster
from wego_desk.store.verifying import verify
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.line import Reason
from wego_desk.work import DrainedLane

CONGRESS: Final = "World Mayors Forum"
ROSTERS: Final = ("roster.xlsx", "roster-korea.csv", "roster-late.csv")
FIRST_MORNING: Final = datetime(2026, 9, 21, 8, 30, tzinfo=ZoneInfo("Asia/Seoul"))
ARRIVALS: Final = 400
BADGES: Final = 60


class _Morning:
    """The clock of the story: the first morning in Seoul, a few seconds later at every look."""

    def __init__(self) -> None:
        self._now = FIRST_MORNING

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=2)
        return self._now


def play(out: Path) -> Iterator[Step]:
    """The story, step by step; ``out`` gets a profile and every file that a congress leaves."""
    profile = profile_in(out)
    with folder_for(out):
        shutil.rmtree(profile.folder, ignore_errors=True)
    with app.working(profile, _Morning()) as (desk, _):
        story = _Story(desk, out)
        yield story.congress()
        for name in ROSTERS:
            yield story.roster(asset("resources", "demo", name))
        yield story.codes()
        texts, step = story.photographs()
        yield step
        yield story.arrivals(texts)
        yield story.refusals()
        yield story.undoing()
        yield story.lost_badge()
        yield story.badges()
        yield story.attendance()
        yield story.proof()


def profile_in(out: Path) -> Profile:
    """The desk on which the story is played."""
    return Profile(out / "profile")


def as_in_the_story() -> Callable[[], datetime]:
    """A clock for the window after the story: the first morning goes on from eleven o'clock, as fast as time does."""
    start = app.now()
    return lambda: FIRST_MORNING + timedelta(hours=2, minutes=30) + (app.now() - start)


def at_window(out: Path) -> Step:
    """The same desk at its real window: opened for a person where there is a display, else worked at without one.

    Trouble ``no_window`` where the window's libraries are missing.
    """
    profile, clock = profile_in(out), as_in_the_story()
    if not has_display(os.environ):
        return work_at_window(profile, out / "window", clock)
    code = app.open_window(profile, clock)
    return Step("The window was open", code == 0)


class _Story:
    def __init__(self, desk: Desk, out: Path) -> None:
        self._desk = desk
        self._out = out
        self._in: list[Checked] = []

    def _scan(self, text: str, point: str = MAIN, operator: str = "Ana", **more: str) -> Checked:
        who = operator_named(self._desk.programme, operator)
        return check_in(self._desk, text, operator=who, point=point, override=more.get("override"))

    def _people(self, **wanted: str) -> list[Delegate]:
        with self._desk.store.reading() as reader:
            return list(reading.delegates(reader, wanted))

    def congress(self) -> Step:
        owner = operator_named(self._desk.programme, OWNER)
        set_congress(self._desk, operator=owner, name=CONGRESS, time_zone="Asia/Seoul")
        for name, duty in (("Ana", "staff"), ("Kofi", "steward"), ("Ji-woo", "supervisor")):
            set_operator(self._desk, name, duty, operator=owner)
        sheet = read_programme(asset("resources", "demo", "programme.csv"), zone=congress_zone(self._desk.programme))
        taken = set_programme(self._desk, sheet, operator=owner)
        counts = {"points": taken.points, "entitlements": taken.entitlements, "operators": 4}
        return Step("Programme in", taken.points > 0 and not taken.refused, counts)

    def roster(self, file: Path) -> Step:
        owner = operator_named(self._desk.programme, OWNER)
        with self._desk.store.reading() as reader:
            plan = plan_import(reader, read_roster(file))
        done = import_roster(
            self._desk, plan, operator=owner, ledger_lane=DrainedLane("ledger"), progress=lambda _done, _total: None,
            photos=file.parent,
        )  # fmt: skip
        counts = {
            "rows": done.rows, "added": done.added, "updated": done.updated, "unchanged": done.unchanged,
            "refused": len(done.refused), "probable duplicates": len(done.twins),
        }  # fmt: skip
        whole = done.rows == done.added + done.updated + done.unchanged + len(done.refused)
        return Step(f"Roster in: {file.name}", whole and done.added > 0, counts)

    def codes(self) -> Step:
        chosen = [d for d in self._people() if d.code and not d.is_cancelled]
        with folder_for(self._out / "codes") as folder:
            for d in chosen:
                (folder / f"{d.code}.png").write_bytes(qr_png(d.code))
                (folder / f"{d.code}.svg").write_bytes(qr_svg(d.code).encode())
        with whole_file(folder / "mailmerge.csv") as out:
            written = write_mail_merge(((d, f"{d.code}.png", f"{d.code}.svg") for d in chosen), out)
        return Step("Codes written", written == len(chosen), {"delegates": written}, [str(folder / "mailmerge.csv")])

    def photographs(self) -> tuple[list[str], Step]:
        folder = asset("resources", "demo", "photographs")
        with (folder / "expected.csv").open(encoding="utf-8", newline="") as lines:
            expected = {row["file"]: row["text"] for row in csv.DictReader(lines)}
        read = {name: read_picture(folder / name).text for name in sorted(expected)}
        right = sum(1 for name, text in read.items() if (text or "") == expected[name])
        texts = [text for text in read.values() if text]
        counts = {"pictures": len(read), "decoded": len(texts), "unreadable": len(read) - len(texts)}
        return texts, Step("Pictures decoded", right == len(read) and bool(texts), counts)

    def arrivals(self, texts: list[str]) -> Step:
        arriving = texts + [d.code for d in self._people(status="active")[:ARRIVALS]]
        checked = [self._scan(text) for text in arriving]
        self._in = [c for c in checked if c.outcome.verdict == "admitted"]
        verdicts = Counter(c.outcome.verdict for c in checked)
        return Step("Arrivals scanned", len(self._in) >= ARRIVALS - len(texts), dict(sorted(verdicts.items())))

    def refusals(self) -> Step:
        """One scan for each kind of no, at the points where it comes about."""
        delegates = [d for d in self._people(role="delegate", status="active") if d.code]
        cancelled = next(d for d in self._people(status="cancelled") if d.code)
        ours = delegates[0].code
        wrong = ours[:-1] + ("B" if ours[-1] != "B" else "C")
        self._scan(ours)
        seen = [self._scan(text) for text in (ours, wrong, "NOBODY-KNOWS-THIS", cancelled.code)]
        now = self._desk.clock()
        for point in self._desk.programme.points.values():
            if point.id != MAIN:
                seen.append(self._scan(delegates[1].code, point.id))
        verdicts = Counter(c.outcome.verdict for c in seen if c.outcome.verdict != "admitted")
        wanted = {"already_in", "damaged", "unknown", "cancelled", "not_entitled", "too_early"}
        early = [c for c in seen if c.outcome.verdict == "too_early"]
        admitted = self._scan(delegates[1].code, early[0].point.id, "Ji-woo", override="invited by the chair")
        ok = wanted <= verdicts.keys() and admitted.outcome.verdict == "admitted" and now > FIRST_MORNING
        return Step("Refused, and one overridden", ok, dict(sorted(verdicts.items())) | {"overridden": 1})

    def undoing(self) -> Step:
        mistake = self._in[0]
        steward = operator_named(self._desk.programme, "Kofi")
        supervisor = operator_named(self._desk.programme, "Ji-woo")
        try:
            undo(self._desk, mistake.event, operator=steward, reason="wrong person")
            refused = 0
        except NotAllowed:
            refused = 1
        undo(self._desk, mistake.event, operator=supervisor, reason="wrong person")
        again = self._scan(_code_of(mistake))
        return Step(
            "Undone", refused == 1 and again.outcome.verdict == "admitted",
            {"tries refused by duty": refused, "undone": 1, "admitted again": 1},
        )  # fmt: skip

    def lost_badge(self) -> Step:
        delegate = next(d for d in self._people(role="mayor", status="active") if d.code)
        supervisor = operator_named(self._desk.programme, "Ji-woo")
        old, new = replace(self._desk, delegate.id, operator=supervisor, reason="lost")
        first, second = self._scan(old[0]), self._scan(new)
        ok = first.outcome.verdict == "replaced" and second.outcome.verdict in ("admitted", "already_in")
        return Step("Lost badge replaced", ok, {"codes revoked": len(old), "new codes": 1, "old code refused": 1})

    def badges(self) -> Step:
        fonts = FontSet(asset("resources", "fonts"))
        files, counts = [], Counter[str]()
        for layout, people in zip(
            ("100x140", "a6"),
            (self._people(role="mayor", status="active"), self._people(status="active")),
            strict=False,
        ):
            path = self._out / f"badges-{layout}.pdf"
            with whole_file(path) as out:
                report = render_badges(people[:BADGES], load_layout(layout), out, fonts=fonts, congress_name=CONGRESS)
            files.append(str(path))
            counts["badges"] += report.badges
            names = {m.id for m in report.missing_glyphs if m.field == "name" and m.reason == Reason.NO_GLYPH}
            counts["names in Latin letters only"] += len(names)
        path = self._out / "names-to-approve.pdf"
        hardest = hardest_names(self._people(status="active"), load_layout("a6"), fonts)
        with whole_file(path) as out:
            made = contact_sheet(
                hardest, load_layout("a6"), out, fonts=fonts, congress_name=CONGRESS, words=words_in("en")
            )  # fmt: skip
        files.append(str(path))
        counts["names to approve"] = made.names
        return Step("Badges made", counts["badges"] > 0, dict(counts), files)

    def attendance(self) -> Step:
        zone = congress_zone(self._desk.programme)
        files, counts = [], {}
        for form in forms_here():
            path = self._out / f"attendance.{form}"
            with self._desk.store.reading() as reader:
                main = self._desk.programme.points[MAIN]
                rows = list(attendance(reader, main, as_of=self._desk.clock()))
                counts["delegates"] = export_attendance(
                    rows, path, form, zone=zone, zone_name=self._desk.programme.zone_name,
                    as_of=self._desk.clock(), congress_name=CONGRESS,
                )  # fmt: skip
            counts["came"] = sum(1 for row in rows if row.attended)
            files.append(str(path))
        return Step("Attendance exported", counts["came"] > 0, counts, files)

    def proof(self) -> Step:
        with self._desk.store.reading() as reader:
            findings = verify(reader)
        return Step("Ledger proved whole", findings.ok, {"events": findings.events, "breaks": len(findings.breaks)})


def _code_of(checked: Checked) -> str:
    delegate = getattr(checked.outcome, "delegate", None)
    assert isinstance(delegate, Delegate)
    return delegate.code
