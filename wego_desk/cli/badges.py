"""``badges``: badges as a PDF; writes no event."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final, assert_never

from wego_desk import settings
from wego_desk.assets import asset
from wego_desk.badges.badge_report import BadgeReport, MissingGlyph, nothing_printed
from wego_desk.badges.hardest import hardest_names
from wego_desk.badges.layout import Layout
from wego_desk.badges.layout_check import check_layout
from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.badges.render import render_badges
from wego_desk.cli import layout_lines
from wego_desk.cli.columns import name_of
from wego_desk.cli.command import Command, add_filter
from wego_desk.cli.session import DONE, PARTLY, Answer, Session, Stopwatch, assignments
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.desk.photos import photo_file
from wego_desk.papers.contact_sheet import contact_sheet, why_hard
from wego_desk.papers.words import LANGUAGES, words_in
from wego_desk.reports.whole_file import whole_file
from wego_desk.store.store import Reader
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.line import Reason

_SHOWN: Final = 20


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="FILE.pdf", help="where the badges go")
    parser.add_argument(
        "--contact-sheet", type=Path, metavar="FILE.pdf", help="the 50 hardest names, for an organizer to approve"
    )
    parser.add_argument("--id", action="append", default=[], help="this delegate")
    add_filter(parser)
    parser.add_argument("--all", action="store_true", help="everyone who is not cancelled")
    parser.add_argument("--layout", help=f"{', '.join(shipped_layouts())}, or a layout file; else the desk's own")
    parser.add_argument("--sheet", default="", help="many on paper with crop marks: a4-4up, letter-2up")
    parser.add_argument(
        "--language",
        action="append",
        help="of roles, other words of a layout and the contact sheet, the main one first; else en, ko",
    )


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    if not (arguments.out or arguments.contact_sheet):
        raise Trouble("nothing_to_make")
    if not (arguments.id or arguments.filter or arguments.all):
        raise Trouble("nothing_chosen")
    watch = Stopwatch()
    layout = load_layout(arguments.layout or settings.load(session.profile.settings_file).printer.layout)
    with session.reading() as reader:
        chosen = _chosen(reader, arguments)
        congress_name = reading.programme(reader).name
    if not chosen:
        raise Trouble("nobody_chosen")
    fonts = FontSet(asset("resources", "fonts"))
    approve: dict[str, Any] = {}
    lines: list[str] = []
    if arguments.contact_sheet:
        spoken = next((code for code in arguments.language or () if code in LANGUAGES), "en")
        approve, lines = _contact_sheet(arguments.contact_sheet, chosen, layout, fonts, congress_name, spoken)
    report = BadgeReport(0, 0, (), (), ())
    if arguments.out:
        report = _print(session, arguments, chosen, layout, fonts, congress_name)
        lines = [f"{report.badges} badges on {report.pages} pages in {arguments.out}.", *_notes(report, chosen), *lines]
    findings = check_layout(layout)
    lines += [f"  layout: {layout_lines.sentence(finding)}" for finding in findings]
    document = {
        "badges": report.badges,
        "pages": report.pages,
        "missing_glyphs": [asdict(m) for m in report.missing_glyphs],
        "shrunk": [asdict(s) for s in report.shrunk],
        "not_printed": [asdict(n) for n in report.not_printed],
        "unread_photos": list(report.unread_photos),
        "layout_findings": layout_lines.document(findings),
        **approve,
        "ms": watch.ms,
    }
    return Answer(document, lines, PARTLY if report.not_printed else DONE)


def _print(
    session: Session, arguments: argparse.Namespace, chosen: list[Delegate], layout: Layout, fonts: FontSet,
    congress_name: str,
) -> BadgeReport:  # fmt: skip
    def photo_of(name: str) -> bytes | None:
        path = photo_file(session.profile.photos, name)
        return None if path is None else path.read_bytes()

    with whole_file(arguments.out) as out:
        report = render_badges(
            chosen, layout, out, fonts=fonts, congress_name=congress_name, photo_of=photo_of, sheet=arguments.sheet,
            languages=arguments.language or ("en", "ko"),
        )  # fmt: skip
        if not report.badges:
            raise nothing_printed(report)
    return report


def _contact_sheet(
    file: Path, chosen: list[Delegate], layout: Layout, fonts: FontSet, congress_name: str, language: str
) -> tuple[dict[str, Any], list[str]]:
    """The hardest names as a PDF: what is to be said of it, for programs and for people."""
    names = hardest_names(chosen, layout, fonts)
    with whole_file(file) as out:
        made = contact_sheet(
            names, layout, out, fonts=fonts, congress_name=congress_name, words=words_in(language)
        )  # fmt: skip
        if not made.names:
            raise Trouble("no_names")
    listed = [
        {"id": n.delegate.id, "name": name_of(n.delegate), "why": list(why_hard(n, words_in("en")))} for n in names
    ]
    told = {"contact_sheet": {"file": str(file), "pages": made.pages, "names": listed}}
    return told, [f"The {made.names} hardest names on {made.pages} pages in {file}. Have them approved."]


def _notes(report: BadgeReport, chosen: list[Delegate]) -> Iterator[str]:
    """What is not on paper as it should be."""
    people = {d.id: d for d in chosen}
    for missing in report.missing_glyphs[:_SHOWN]:
        yield f"  note: {_miss(people[missing.id], missing)}"
    if report.missing_glyphs[_SHOWN:]:
        yield f"  note: {len(report.missing_glyphs) - _SHOWN} more; see --json"
    for who in report.unread_photos:
        yield f"  note: {who} {name_of(people[who])}: the photo can't be read"
    for skipped in report.not_printed:
        yield f"  not printed: {skipped.id} {name_of(people[skipped.id])}: {skipped.reason}"


def _miss(delegate: Delegate, missing: MissingGlyph) -> str:
    """What a badge does not say in its own letters, and why."""
    field = missing.field.replace("_", " ")
    letters = "".join(missing.characters)
    match missing.reason:
        case Reason.NO_GLYPH:
            what = f"the {field} is not printed, no font has {letters}"
        case Reason.LEFT_OUT:
            what = f"the {field} is printed without {letters}"
        case Reason.USUAL_FORM:
            what = f"the {field} is printed with {letters} in its usual form, no font has the other"
        case _:
            assert_never(missing.reason)
    return f"{delegate.id} {name_of(delegate)}: {what}"


def _chosen(reader: Reader, arguments: argparse.Namespace) -> list[Delegate]:
    """Those named, in the order given, then those that fit; nobody twice, the cancelled only when asked for."""
    wanted = assignments(arguments.filter)
    chosen = {d.id: d for d in reading.delegates_by_id(reader, arguments.id)}
    if arguments.filter or arguments.all:
        fitting = reading.delegates(reader, wanted)
        chosen |= {d.id: d for d in fitting if "status" in wanted or not d.is_cancelled}
    return list(chosen.values())


COMMANDS = (
    Command(
        "badges", "Make badges as a PDF.", "wego-desk badges --out badges.pdf --filter role=mayor", _run, _arguments
    ),
)
