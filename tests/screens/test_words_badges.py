"""Every state of a badge and of a printer is a whole sentence of its own; none is left to the last resort."""

import re
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from badges_known import MORNING, SEOUL, known, row

from wego_desk.core.print_job import Kind, PrintReason
from wego_desk.desk.ports import Condition
from wego_desk.screens import languages, words_badge_state, words_badges, words_badges_acts, words_printer_card
from wego_desk.screens.badges_asked import BadgeDo, Done, NotDone, Target
from wego_desk.screens.badges_derive import derive
from wego_desk.screens.badges_state import Broken, Locked, NoPrinter, Nothing, PrinterCard, Reading, Standing

ROOT = Path(__file__).parents[2]
#: Where the reasons are raised that a badge is kept with.
SOURCES = ("devices", "desk/print_progress.py", "desk/print_queue.py", "desk/badge_maker.py", "badges/layout_file.py")
CONDITIONS = (None, *Condition)


@pytest.fixture(scope="module", autouse=True)
def _english(qapp):
    languages.speak(qapp, "en")


def is_whole(text, *holds):
    """No place is left open, no blank is doubled, and what must be in it is."""
    assert text == text.strip() != ""
    assert not re.search(r"[{}]|%n|  |\s[.,;]", text), text
    for part in holds:
        assert part in text


def line_of(condition, **job):
    kind = Kind.PRINTED if job["state"] == "printed" else Kind.ALL
    (line,) = derive(known(row(1, **job), printers={"Printer 1": condition}, kind=kind, rows_of=kind)).lines
    return line


STATES = [
    {"state": "wanted"}, {"state": "wanted", "why": "spooler_off"}, {"state": "wanted", "is_held": True},
    {"state": "sending"},
    {"state": "sent", "watched": True}, {"state": "sent"}, {"state": "failed", "why": "print_refused"},
    {"state": "uncertain", "why": "interrupted"}, {"state": "printed", "why": "printer"},
    {"state": "printed", "why": "person"}, {"state": "printed", "why": "file"},
    {"state": "printed", "why": "printer", "box": "A", "number": 12, "reason": "ahead"},
    {"state": "printed", "why": "printer", "box": "A", "number": 12, "handed_at": 9},
]  # fmt: skip


@pytest.mark.parametrize("job", STATES)
@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_badge_is_said_in_a_few_words_and_in_sentences(job, condition):
    line = line_of(condition, **job)
    is_whole(words_badge_state.state(line))
    lead, rest = words_badge_state.sentences(line)
    nowhere = (Standing.FAILED, Standing.HELD, Standing.IN_BOX)
    with_printer = line.standing not in nowhere and not line.job.handed_at
    is_whole(lead, "Delegate 1", "Printer 1" if with_printer else "")
    assert lead.endswith(".")
    if line.lamp in ("hands", "stopped"):
        is_whole(rest)
        assert rest.endswith(".")


def test_each_way_of_being_held_up_has_words_of_its_own():
    stuck = {c: line_of(c, state="wanted") for c in Condition}
    said = [words_badge_state.state(line) for line in stuck.values() if line.standing is Standing.STUCK]
    assert len(said) == len(set(said)) == 11
    whole = [words_badge_state.sentences(line)[1] for line in stuck.values() if line.standing is Standing.STUCK]
    assert len(set(whole)) == 11


def reasons():
    """Every reason that a badge can be kept with, from the sources that raise them."""
    files = [file for source in SOURCES for file in _files(ROOT / "wego_desk" / source)]
    raised = re.compile(r'(?:Trouble|PrinterWaits|MaybePrinted)\(\s*"(\w+)"')
    return sorted({kind for file in files for kind in raised.findall(file.read_text(encoding="utf-8"))})


def _files(path):
    return [path] if path.is_file() else sorted(path.glob("*.py"))


#: Raised in those files for other things than a badge on its way.
ELSEWHERE = {"cannot_read", "not_a_picture", "picture_too_large", "no_network"}


@pytest.mark.parametrize("why", [why for why in reasons() if why not in ELSEWHERE])
def test_every_reason_that_can_be_raised_has_a_sentence_of_its_own(why):
    if why in ("printer_silent", "printer_broke_off", "line_broke_off", "driver_broke_off"):
        said = words_badge_state.sentences(line_of(Condition.READY, state="uncertain", why=why))[1]
        last_resort = words_badge_state.sentences(line_of(Condition.READY, state="uncertain", why="unheard of"))[1]
    else:
        said = words_badge_state.failure(
            why, {"printer": "Printer 1", "detail": "torn", "layout": "a6", "width": "105", "height": "148"}
        )
        last_resort = words_badge_state.failure("unheard of", {})
    is_whole(said)
    assert said != last_resort


def test_the_reasons_were_found():
    found = set(reasons())
    assert {"print_refused", "spooler_off", "badge_code_ended", "layout_not_found", "printer_silent"} <= found


def test_characters_that_are_not_on_a_badge_are_named():
    line = line_of(
        Condition.READY, state="sent",
        notices=({"kind": "missing_glyph", "field": "name", "reason": "no_font", "characters": ["\U0001f600", "𐎀"]},),
    )  # fmt: skip
    assert "These characters are not on it: \u2068\U0001f600𐎀\u2069" in words_badge_state.sentences(line)[1]


# ---- rows


@pytest.mark.parametrize("reason", list(PrintReason))
def test_why_a_badge_is_printed_is_said(reason):
    is_whole(words_badges.reason(line_of(Condition.READY, state="sent", reason=reason.value)))


def test_each_reason_reads_differently():
    said = {words_badges.reason(line_of(Condition.READY, state="sent", reason=r.value)) for r in PrintReason}
    assert len(said) == len(PrintReason)


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        ({"seconds": 59}, "Just now"), ({"minutes": 1}, "1 minute"), ({"minutes": 59, "seconds": 59}, "59 minutes"),
        ({"hours": 2, "minutes": 50}, "2 hours"), ({"days": 1}, "21 September"),
    ],
)  # fmt: skip
def test_how_long_ago_is_said_as_people_say_it(passed, said):
    assert words_badges.how_long(MORNING - timedelta(**passed), MORNING, SEOUL) == said


def test_a_waiting_badge_says_how_long_its_owner_waits_whatever_happened_to_it_since():
    wanted_at = int((MORNING - timedelta(minutes=7)).timestamp() * 1000)
    line = line_of(Condition.OUT_OF_PAPER, state="wanted", at=wanted_at)
    assert words_badges.at_end(line, MORNING, SEOUL) == "7 minutes"


def test_a_row_is_heard_as_a_sentence_with_all_that_is_seen():
    (vip,) = derive(known(row(1, vip=True, state="failed", why="print_refused"))).lines
    heard = words_badges.spoken(vip, MORNING, SEOUL)
    for part in ("VIP", "Delegate 1", "First badge", "Printer 1", "Not printed", "Just now"):
        assert part in heard


# ---- printers


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize(("waiting", "unconfirmed", "uncertain"), list(product((0, 1, 14), (0, 2), (0, 1))))
def test_a_printers_card_is_whole_sentences(condition, waiting, unconfirmed, uncertain):
    card = PrinterCard("Printer 1", condition, "well", waiting, "", unconfirmed, uncertain)
    is_whole(words_printer_card.title(card))
    is_whole(words_printer_card.sentence(card, SEOUL))
    is_whole(words_printer_card.spoken(card, SEOUL), "Printer 1")
    stands = condition not in (None, Condition.READY, Condition.BUSY, Condition.UNKNOWN)
    assert ("14 badges wait" in words_printer_card.title(card)) is (stands and waiting == 14)
    assert ("1 badge waits" in words_printer_card.title(card)) is (stands and waiting == 1)


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize(("waiting", "left", "by"), [(0, None, "Ana"), (14, 0, "Ana"), (1, 9, ""), (0, 1, "")])
def test_a_printer_on_hold_and_a_count_are_said_beside_what_the_printer_says(condition, waiting, left, by):
    card = PrinterCard(
        "Printer 1", condition, "unused", waiting, held_since=MORNING, held_by=by, left=left,
        loaded=None if left is None else 250, is_low=left is not None, supply=61,
    )  # fmt: skip
    said = words_printer_card.sentence(card, SEOUL)
    is_whole(words_printer_card.title(card))
    is_whole(said, "since 09:41", by)
    assert ("By count it is empty" in said, "left in it" in said) == (left == 0, left in (1, 9))
    stands = condition not in (None, Condition.READY, Condition.BUSY, Condition.UNKNOWN)
    assert words_printer_card.title(card).startswith("On hold") is not stands
    is_whole(words_printer_card.spoken(card, SEOUL), "61 %")


def test_levels_say_what_how_much_and_nothing_where_nobody_knows():
    counted = PrinterCard("Printer 1", Condition.READY, "well", loaded=250, left=184, supply=61)
    assert words_printer_card.stock(counted) == ("Badges", "184 of 250", 184 / 250)
    assert words_printer_card.supply(counted) == ("Ribbon or ink", "61 %", 0.61)
    unknown = PrinterCard("Printer 1", Condition.READY, "well")
    assert (words_printer_card.stock(unknown), words_printer_card.supply(unknown)) == (None, None)


def test_one_and_many_are_said_in_english():
    card = PrinterCard("Printer 1", Condition.OUT_OF_PAPER, "hands", waiting=1)
    assert words_printer_card.title(card) == "Out of paper, 1 badge waits"
    assert words_badges.on_their_way(1) == "1 badge is on its way"
    assert words_badges.on_their_way(18) == "18 badges are on their way"


# ---- buttons, and what came of an act


@pytest.mark.parametrize("do", list(BadgeDo))
@pytest.mark.parametrize("name", ["김철수", ""])
@pytest.mark.parametrize("number", [1, 14])
def test_every_act_has_a_button_and_an_end(do, name, number):
    is_whole(words_badges_acts.button(do, number, (Target("Printer 2", 0),)))
    if do is not BadgeDo.SHOW and (name or do is not BadgeDo.AHEAD):
        said, family = words_badges_acts.notice(Done(do, number, "Printer 2", name, source="Printer 1"))
        is_whole(said)
        assert (said.endswith("."), family) == (True, "admitted")


def test_what_is_left_in_a_printer_is_said():
    said, family = words_badges_acts.notice(Done(BadgeDo.MOVE_ALL, 13, "Printer 1", left=1, source="Printer 2"))
    assert said.replace("\u2068", "").replace("\u2069", "") == (
        "13 badges go to Printer 1 now. 1 badge could not be taken out of Printer 2."
    )
    assert family == "already_in"
    said, _ = words_badges_acts.notice(Done(BadgeDo.MOVE_ALL, 0, "Printer 1", left=2, source="Printer 2"))
    assert "go to" not in said


TROUBLES = (
    "badge_is_printing",
    "badge_not_waiting",
    "badge_is_printed",
    "badge_in_printer",
    "badge_not_sent",
    "badges_unclear",
    "unknown_badge",
)


@pytest.mark.parametrize("kind", [*TROUBLES, "disk_full", "our_fault"])
def test_a_refused_act_says_why(kind):
    said, family = words_badges_acts.notice(NotDone(kind, {"printer": "Printer 1"}))
    is_whole(said)
    assert family == "refused"
    assert (said == words_badges_acts.not_done("unheard of", {})) is (kind == "our_fault")


@pytest.mark.parametrize(
    "card", [Reading(), *(Nothing(kind) for kind in Kind), NoPrinter(), Broken("damaged_file"), Broken("x"), Locked()]
)
def test_what_stands_in_place_of_the_list_is_a_word_and_a_sentence(card):
    word, sentence = words_badges.message(card)
    is_whole(word)
    is_whole(sentence)
