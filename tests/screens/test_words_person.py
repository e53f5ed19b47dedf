"""Every thing that can happen to a person, and every answer of the panel, as a whole sentence."""

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import get_args

import pytest

from wego_desk.core.print_job import PrintReason
from wego_desk.core.programme import Point
from wego_desk.desk.happenings import (
    BadgeStep,
    CameIn,
    CancelledForGood,
    CodeEnded,
    CodeGiven,
    Edited,
    FieldChange,
    Happening,
    MergedInto,
    NotPermitted,
    OnRoster,
    TakenBack,
    TurnedAway,
    WentOut,
    What,
)
from wego_desk.screens import words_history, words_person
from wego_desk.screens.badge_preview import NoBadge, Raster, Shown
from wego_desk.screens.person_state import (
    Ask,
    Do,
    Done,
    NotDone,
    SureLost,
    Unsaved,
    WhoMay,
    WhyAgain,
    WhyCancelled,
)

NOW = datetime(2026, 9, 22, 9, 41, tzinfo=UTC)
EARLIER = NOW.replace(hour=8, minute=5)
POINTS = {"hall": Point("hall", "Hall")}
EVENT = ("s", 1)


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


SENTENCES = [
    (CameIn("hall", False), "Came in: Hall"),
    (CameIn("main", False, by_name=True), "Came in, found by name: Registration"),
    (CameIn("hall", True), "Came in, taken back later: Hall"),
    (CameIn("hall", False, EARLIER), "Came in at 08:05, entered later: Hall"),
    (CameIn("hall", True, EARLIER), "Came in at 08:05, entered later and taken back: Hall"),
    (CameIn("hall", False, None, False, "full", "VIP"), "Admitted with a reason: Hall (VIP)"),
    (CameIn("hall", True, None, False, "full", "VIP"), "Admitted with a reason, taken back later: Hall (VIP)"),
    (WentOut("hall", False), "Went out: Hall"),
    (WentOut("hall", True), "Went out, taken back later: Hall"),
    (WentOut("hall", False, EARLIER), "Went out at 08:05, entered later: Hall"),
    (TakenBack("hall", EVENT, "in", "wrong person"), "Admission taken back: wrong person"),
    (TakenBack("hall", EVENT, "out", "wrong person"), "Exit taken back: wrong person"),
    (TakenBack("hall", EVENT, "", "wrong person"), "Something was taken back: wrong person"),
    (TurnedAway("hall", "already_in"), "Scanned at Hall: already in"),
    (TurnedAway("hall", ""), "Not let in: Hall"),
    (NotPermitted("edit", ""), "Somebody tried to change the record without the duty for it"),
    (NotPermitted("something new", ""), "Somebody tried what their duty does not allow"),
    (OnRoster(True), "Put on the roster from a file"),
    (OnRoster(False), "Registered at the desk"),
    (Edited((FieldChange("city", "Dakr", "Dakar"),), False), "City: Dakr became Dakar"),
    (Edited((FieldChange("city", "", "Dakar"),), True), "City: now Dakar"),
    (Edited((FieldChange("city", "Dakar", ""),), True), "City: Dakar taken away"),
    (Edited((FieldChange("role", "mayor", "speaker"), FieldChange("city", "", "Suwon")), False),
     "Role: Mayor became Speaker\nCity: now Suwon"),
    (CodeGiven("X", "own", False), "Code given"),
    (CodeGiven("X", "own", True), "New code given"),
    (CodeGiven("X", "foreign", False), "Code of another system came with the roster"),
    (CodeEnded("X", "own", True, "lost"), "Badge lost: its code lets nobody in any more"),
    (CodeEnded("X", "own", True, "cracked"), "Code replaced: cracked"),
    (CodeEnded("X", "own", False, "stolen"), "Code made invalid: stolen"),
    (CodeEnded("X", "foreign", True, ""), "Code ended: the roster brought another"),
    (BadgeStep("wanted", "P2", "first"), "Badge wanted on P2"),
    (BadgeStep("wanted", "P2", "damaged"), "Badge wanted again on P2: Damaged"),
    (BadgeStep("sent", "P2", ""), "Badge sent to P2"),
    (BadgeStep("printed", "P2", "person"), "Badge printed on P2"),
    (BadgeStep("failed", "P2", "jam"), "Badge did not come out of P2"),
    (BadgeStep("failed", "P2", "cancelled"), "Badge taken back before it was printed"),
    (BadgeStep("handed", "P2", ""), "Badge handed over"),
    (CancelledForGood("came twice"), "Registration cancelled: came twice"),
    (MergedInto("2"), "Joined with another record of the same person"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "sentence"), SENTENCES)
def test_what_happened_is_one_sentence(wear, what, sentence):
    assert plain(words_history.sentence(Happening(EVENT, NOW, "", "", what), POINTS, UTC)) == sentence


def test_nothing_that_can_happen_is_left_without_a_sentence():
    assert {type(what) for what, _ in SENTENCES} == set(get_args(What))
    assert all(is_dataclass(kind) and fields(kind) is not None for kind in get_args(What))


def test_another_day_stands_above_its_hour(wear):
    assert words_history.when(NOW, NOW, UTC) == "09:41"
    assert words_history.when(EARLIER.replace(day=18), NOW, UTC) == "18 Sept\n08:05"


ASKS = [
    WhyAgain(),
    SureLost(),
    SureLost(has_code=False),
    WhyCancelled(),
    Unsaved(""),
    WhoMay(Do.CANCEL, 3, ("Ji-woo",)),
]


@pytest.mark.parametrize("ask", ASKS)
def test_every_question_has_a_way_on_and_a_way_back(wear, ask):
    question = words_person.question(ask)
    assert question.title
    assert question.back
    assert question.answers or question.own_words or isinstance(ask, WhoMay)
    assert {type(one) for one in ASKS} == set(get_args(Ask))


def test_a_lost_badge_is_asked_about_with_what_it_means(wear):
    assert "lets nobody in" in words_person.question(SureLost()).line
    assert [a.key for a in words_person.question(WhyAgain()).answers] == [
        PrintReason.DAMAGED, PrintReason.NAME_CORRECTED, PrintReason.PRINTER_FAULT,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "family", "sentence"),
    [
        (Done(Do.SAVE), "admitted", "Saved."),
        (Done(Do.SAVE, old_badge=True), "admitted", "Saved. The badge in their hand still says it as before."),
        (Done(Do.SAVE_AND_PRINT, "P2"), "admitted", "Saved. The badge goes to P2."),
        (Done(Do.REPRINT, "P2"), "admitted", "The badge goes to P2."),
        (Done(Do.REPLACE, ""), "admitted",
         "The old code lets nobody in any more. No printer is set up here: print the new badge elsewhere."),
        (NotDone(Do.PRINT, "no_printer"), "already_in", "No printer is set up yet. Choose one in Set-up."),
        (NotDone(Do.SAVE, "disk_full"), "refused",
         "The disk is full. Nothing was changed. Make room, then try again."),
        (NotDone(Do.SAVE_AND_PRINT, "badge_will_say_so", {"printer": "P2"}, saved=True), "already_in",
         "Saved. A badge waits for P2 already, and will say it as it is now."),
        (NotDone(Do.SAVE_AND_PRINT, "disk_full", saved=True), "already_in",
         "Saved. No badge is printed yet: print it when the desk can write again."),
    ],
)  # fmt: skip
def test_what_came_of_an_act_is_told(wear, told, family, sentence):
    assert words_person.notice(told)[0] == family
    assert plain(words_person.notice(told)[1]) == sentence


@pytest.mark.parametrize(
    ("notice", "sentence"),
    [
        ({"kind": "missing_glyph", "field": "name", "reason": "no glyph", "characters": ["𐎠"]},
         "The name in own script is not on the badge: no font has 𐎠."),
        ({"kind": "missing_glyph", "field": "organization", "reason": "left out", "characters": ["😀"]},
         "Organization: 😀 is left out."),
        ({"kind": "unread_photo", "field": "photo"}, "The photo can't be read: the badge is printed without it."),
        ({"kind": "shrunk", "field": "latin", "points": 8, "smallest": 11},
         "The name in Latin letters is set smaller than on other badges, to be whole."),
    ],
)  # fmt: skip
def test_what_is_to_mind_about_a_badge_names_the_field(wear, notice, sentence):
    raster = Raster(1, 1, 4, b"\0\0\0\0")
    ((family, said),) = words_person.fits(Shown(raster, (notice, notice)))
    assert (family, plain(said)) == ("already_in", sentence)
    assert words_person.fits(Shown(raster)) == [("admitted", "Everything fits on the badge.")]
    assert words_person.fits(NoBadge("no_name", {}))[0] == ("already_in", "Without a name there is no badge.")
    assert words_person.fits(None) == []
