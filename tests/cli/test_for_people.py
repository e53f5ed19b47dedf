"""What a person reads: a verdict at a glance, lists that stand straight, and what to do next."""

import re

import pytest

from wego_desk.cli.columns import aligned, width


def lines(answered):
    return answered.out.splitlines()


@pytest.fixture
def say(wego):
    return lambda *words: lines(wego(*words, as_json=False))


def test_a_verdict_is_one_big_word_a_name_and_what_to_do(wego, say):
    wego("edit", wego("delegates").json["delegates"][0]["id"], "needs=wheelchair", "vip=yes")
    admitted = say("scan", "T-001")
    assert admitted[:4] == [
        "ADMITTED      Amina Diallo",
        "              City of Dakar, Senegal, mayor",
        "              VIP: call the protocol officer.",
        "              Needs: wheelchair",
    ]
    assert re.fullmatch(r" {14}event [0-9a-f]{16}:1", admitted[4])
    again = say("scan", "T-001", "--operator", "Kofi")
    assert again[0] == "ALREADY IN    Amina Diallo"
    assert re.fullmatch(r" {14}In since \d\d:\d\d, admitted by owner at Desk 1\.", again[-1])
    assert say("scan", "T-002")[0] == "ADMITTED      김철수 (Kim Cheolsu)"


@pytest.mark.parametrize(
    ("words", "word", "next_step"),
    [
        (("NOPE",), "UNKNOWN", "Nobody here has this code. Look for the name: wego-desk find NAME"),
        (("",), "DAMAGED", "This is no whole code. Scan it again, or type the letters under it."),
        (("T-004",), "CANCELLED     Ali Veli", "This registration is cancelled. Send them to a supervisor."),
        (
            ("T-001", "--point", "stage"),
            "NOT ENTITLED  Amina Diallo",
            "Not on the list for Stage. A supervisor may admit them with --override.",
        ),
        (("T-001", "--point", "gala"), "TOO EARLY     Amina Diallo", "Gala opens at 2090-09-21 18:00."),
        (("T-001", "--point", "dawn"), "TOO LATE      Amina Diallo", "Dawn run closed at 2020-09-21 06:00."),
        (
            ("T-001", "--exit"),
            "NOT IN        Amina Diallo",
            "They are not inside Main hall, as far as this desk knows.",
        ),
    ],
)
def test_every_no_says_what_to_do_next(say, words, word, next_step):
    told = say("scan", *words)
    assert (told[0], told[-1].strip()) == (word, next_step)


def test_full_replaced_revoked_and_overridden(wego, say):
    wego("scan", "T-002", "--point", "hall")
    assert (
        say("scan", "T-001", "--point", "hall")[-1].strip()
        == "All 1 places of Hall are taken, as counted at this desk."
    )
    over = say("scan", "T-001", "--point", "hall", "--override", "speaks next")
    assert over[2].strip() == "Admitted although: full."
    person = wego("delegates").json["delegates"][0]
    code, hint = say("credential", "replace", person["id"], "--reason", "lost")
    assert re.fullmatch(r"The new code of Amina Diallo is ([A-Z]{4} ){3}[A-Z]{4}\.", code)
    assert hint == f"Print the badge: wego-desk badges --out badge.pdf --id {person['id']}"
    assert re.search(
        r"This code was replaced at \d\d:\d\d\. Ask for the newer badge\.", say("scan", person["code"])[-1]
    )
    assert say("credential", "revoke", person["id"], "--reason", "stolen") == [
        "No code of Amina Diallo is valid any more."
    ]
    new = code.removeprefix("The new code of Amina Diallo is ").removesuffix(".")
    assert "was made invalid at" in say("scan", new)[-1]


def test_lists_stand_straight_under_names_in_every_script(wego, say):
    wego("add", "full_name=Özgür Şahin", "organization=İstanbul")
    wego("add", "full_name=สมชาย ใจดี", "organization=กรุงเทพ")
    listed = say("delegates")
    assert listed[-1] == "6 delegates."
    starts = {width(line[: line.index(home)]) for line, home in zip(
        listed[:-1], ["City of Dakar", "Seoul", "Stadt", "Istanbul", "İstanbul", "กรุงเทพ"], strict=True
    )}  # fmt: skip
    assert len(starts) == 1
    assert say("delegates", "--limit", "2")[-1] == "2 of 6 delegates; see more with --limit."
    assert listed[3].endswith("cancelled")


def test_a_name_is_never_cut():
    long = "Her Excellency " + "Amina " * 20
    told = list(aligned([("1", long, "x"), ("2", "김철수", "y")]))
    assert told[0] == f"1  {long}  x"
    assert width(told[1]) < width(told[0])
    assert list(aligned([])) == []


@pytest.mark.parametrize(
    ("text", "places"), [("abc", 3), ("김철수", 6), ("ｶﾅ", 2), ("e\u0301", 1), ("\u200f", 0), ("한", 2), ("Ａ", 2)]
)
def test_places_on_a_terminal(text, places):
    assert width(text) == places


def test_nobody_found_says_what_to_try(say):
    assert say("find", "qqqqxxxx") == ["Nobody found. Try fewer letters, or another part of the name."]
    assert say("find", "cheolsu")[0].endswith("found by name")


def test_what_changed_is_told(wego, say):
    person = wego("delegates").json["delegates"][0]["id"]
    assert say("edit", person, "city=Dakar") == ["Changed: city."]
    assert say("edit", person, "city=Dakar") == ["Nothing to change: it stands so already."]
    (added,) = say("add", "full_name=Kim Minjun", "native_name=김민준")
    assert re.fullmatch(r"Added 김민준 \(Kim Minjun\), code ([A-Z]{4} ){3}[A-Z]{4}, id [0-9a-f]{16}\.", added)
    assert say("cancel", person, "--reason", "ill") == ["Cancelled Amina Diallo."]
    event = wego("scan", "T-002").json["event"]
    assert say("undo", event, "--reason", "wrong person") == ["Undone: the admission of 김철수 (Kim Cheolsu)."]


def test_an_import_tells_its_numbers_first(say, tmp_path):
    (tmp_path / "r.csv").write_text("Name,Colour\nA,red\n,blue\n" + "".join(f",{n}\n" for n in range(30)))
    told = say("import", tmp_path / "r.csv")
    assert told[0] == "32 rows: 1 added, 0 updated, 0 unchanged, 31 refused."
    assert told[1] == "  line 3: no name"
    assert "  ... and 11 more refused" in told
    assert told[-1] == "  note: these columns are not read: Colour"
    assert len(told) == 23


def test_who_may_be_one_person_twice_is_named(say, tmp_path):
    (tmp_path / "r.csv").write_text("Name,City\nAmina Diallo,Thiès\n", encoding="utf-8")
    assert re.fullmatch(
        r"  twice\? [0-9a-f]{16} Amina Diallo and [0-9a-f]{16} Amina Diallo: same name",
        say("import", tmp_path / "r.csv")[-1],
    )


def test_the_programme_is_told_with_hours_places_and_who(say):
    told = say("congress")
    assert told[0] == "(no name yet), Asia/Seoul"
    assert [line.split("  ")[0] for line in told[1:]] == ["dawn", "gala", "hall", "main", "stage"]
    assert re.search(r"gala +Gala +once +2090-09-21 18:00 to 2090-09-21 23:00 +everyone", told[2])
    assert told[3].endswith("1 places  everyone")
    assert told[5].endswith("speaker, zone stage")


def test_names_that_a_badge_does_not_show_are_named(wego, say, tmp_path):
    person = wego("add", "full_name=Sequoyah Guess", "native_name=ᏍᏏᏉᏯ").json["id"]
    told = say("badges", "--id", person, "--out", tmp_path / "b.pdf")
    assert told == [
        f"1 badges on 1 pages in {tmp_path / 'b.pdf'}.",
        f"  note: {person} ᏍᏏᏉᏯ (Sequoyah Guess): the name is not printed, no font has ᏍᏏᏉᏯ",
    ]


def test_a_roster_tells_its_hard_names_before_the_event(wego, say, tmp_path):
    roster = tmp_path / "r.csv"
    rows = [
        "Name,Native name",
        "Sequoyah Guess,ᏍᏏᏉᏯ",
        "Ana\u200b 🎉 María,",
        "Katsuragi,葛\U000e01ef城",
        "Amina Diallo,",
    ]
    roster.write_text("\n".join(rows), encoding="utf-8")
    odd, other = "葛\U000e01ef", "no font has the other"
    notes = [
        "  note: line 2 ᏍᏏᏉᏯ (Sequoyah Guess): the name will not be printed, no font has Ꮝ Ꮟ Ꮙ Ꮿ",
        "  note: line 3 Ana\u200b 🎉 María: the name will be printed without U+200B 🎉",
        f"  note: line 4 {odd}城 (Katsuragi): the name will be printed with {odd} in its usual form, " + other,
    ]
    assert [line for line in say("import", roster, "--dry-run") if "note" in line] == notes
    assert wego("import", roster).json["names"][0] == {
        "line": 2, "name": "ᏍᏏᏉᏯ (Sequoyah Guess)", "field": "name", "reason": "no glyph",
        "characters": ["Ꮝ", "Ꮟ", "Ꮙ", "Ꮿ"],
    }  # fmt: skip
    doctor = wego("doctor")
    assert doctor.code == 0
    assert [(n["field"], n["reason"]) for n in doctor.json["names"]] == [
        ("name", "no glyph"), ("name", "removed"), ("name", "usual form"),
    ]  # fmt: skip
    assert all(len(n["id"]) == 16 for n in doctor.json["names"])
    assert any("1 names not in their own script" in line for line in say("doctor"))
