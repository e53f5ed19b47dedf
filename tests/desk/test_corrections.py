"""A corrected list: people keep their codes and admissions, what changes is said before, who is missing is offered."""

import io

import pytest
from PIL import Image

from wego_desk.core.trouble import Trouble
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.import_plan import plan_import, summary
from wego_desk.desk.imports import imports_done
from wego_desk.desk.permission import NotAllowed
from wego_desk.rosters import read_roster

HEADER = "Name,E-mail,Organization,Role,Barcode\n"
PEOPLE = [
    "Amina Diallo,amina@dakar.sn,City of Dakar,mayor,T-1\n",
    "Zoe Muller,zoe@koeln.de,Stadt Koeln,speaker,T-2\n",
    "Kim Cheolsu,kim@seoul.kr,Seoul,delegate,T-3\n",
    "Ali Veli,ali@ist.tr,Istanbul,guest,T-4\n",
]


def numbers(done):
    return done.rows, done.added, done.updated, done.unchanged, len(done.refused)


def told(done):
    return [(c.name, {change.field: (change.old, change.new) for change in c.changes}) for c in done.changes]


def planned(congress, text, name="roster.csv", **how):
    path = congress.folder / name
    path.write_text(text, encoding="utf-8")
    with congress.desk.store.reading() as reader:
        return plan_import(reader, read_roster(path), photos=congress.folder, **how)


def names(people):
    return [person.full_name for person in people]


def test_a_corrected_list_changes_names_and_keeps_codes_and_admissions(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    before = congress.named("Zoe Muller")
    assert congress.verdict(before) == "admitted"
    corrected = HEADER + "".join(PEOPLE).replace("Zoe Muller", "Zoë Müller").replace("Stadt Koeln", "Stadt Köln")
    foreseen = summary(planned(congress, corrected))
    assert told(foreseen) == [("Zoe Muller", {
        "full_name": ("Zoe Muller", "Zoë Müller"), "organization": ("Stadt Koeln", "Stadt Köln"),
    })]  # fmt: skip
    done = congress.roster(corrected)
    assert numbers(done) == numbers(foreseen) == (4, 0, 1, 3, 0)
    assert told(done) == told(foreseen)
    after = congress.named("Zoë Müller")
    assert (after.id, after.code, after.foreign_code) == (before.id, before.code, "T-2")
    assert congress.verdict("T-2") == "already_in"


def test_who_is_no_longer_in_the_list_is_offered_and_never_cancelled_by_itself(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    done = congress.roster(HEADER + "".join(PEOPLE[:3]))
    assert names(done.vanished) == ["Ali Veli"]
    assert (done.cancelled, congress.named("Ali Veli").status) == (0, "active")
    again = congress.roster(HEADER + "".join(PEOPLE[:3]))
    assert names(again.vanished) == ["Ali Veli"], "until somebody decides"


def test_whom_the_list_lost_is_cancelled_on_request_and_comes_back_with_it(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    ali = congress.named("Ali Veli")
    done = congress.roster(HEADER + "".join(PEOPLE[:3]), cancel_vanished="withdrew")
    assert (done.cancelled, names(done.vanished)) == (1, ["Ali Veli"])
    assert congress.verdict(ali) == "cancelled"
    assert congress.roster(HEADER + "".join(PEOPLE[:3])).vanished == ()
    back = congress.roster(HEADER + "".join(PEOPLE))
    assert told(back) == [("Ali Veli", {"status": ("cancelled", "active")})]
    assert congress.verdict(ali) == "admitted"
    assert congress.is_whole()


def test_a_list_that_says_cancelled_itself_brings_nobody_back(congress):
    congress.roster("Name,Barcode,Status\nAmina,T-1,active\nAli,T-2,active\n")
    congress.roster("Name,Barcode,Status\nAmina,T-1,active\n", cancel_vanished="x")
    congress.roster("Name,Barcode,Status\nAmina,T-1,active\nAli,T-2,cancelled\n")
    assert congress.named("Ali").status == "cancelled"
    cancel(congress.desk, congress.named("Ali").id, operator=congress.operator("Ji-woo"), reason="x")
    done = congress.roster("Name,Barcode,Status,City\nAmina,T-1,active,\nAli,T-2,confirmed,Dakar\n")
    assert [w.kind for w in done.warnings if w.kind == "stays_cancelled"] == ["stays_cancelled"]
    assert congress.named("Ali").status == "cancelled"


def test_another_list_takes_nobody_off_the_first_one(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    press = congress.roster(HEADER + "Radio One,radio@x.org,Radio,press,P-1\n" + PEOPLE[0], name="press.csv")
    assert (press.source, press.vanished) == ("press.csv", ())
    assert congress.roster(HEADER + "".join(PEOPLE)).vanished == ()


def test_a_few_corrections_in_a_file_of_their_own_are_not_the_whole_list(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    some = congress.roster(HEADER + PEOPLE[1].replace("speaker", "guest"), name="corrections.csv")
    assert (some.source, some.updated, some.vanished) == ("roster.csv", 1, ())
    whole = congress.roster(HEADER + PEOPLE[1].replace("speaker", "jury"), name="roster.csv")
    assert names(whole.vanished) == ["Amina Diallo", "Kim Cheolsu", "Ali Veli"]
    named = summary(planned(congress, HEADER + PEOPLE[0], name="x.csv", source="ROSTER.csv"))
    assert names(named.vanished) == ["Zoe Muller", "Kim Cheolsu", "Ali Veli"]


def test_a_list_sent_under_another_name_is_known_by_its_people(congress):
    congress.roster(HEADER + "".join(PEOPLE), name="delegates_v1.csv")
    newer = congress.roster(HEADER + "".join(PEOPLE[1:]), name="delegates_final_FINAL.csv")
    assert (newer.source, names(newer.vanished)) == ("delegates_v1.csv", ["Amina Diallo"])


def test_cancelling_the_vanished_needs_a_reason_and_the_duty(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    before = congress.count()
    with pytest.raises(Trouble) as trouble:
        congress.roster(HEADER + PEOPLE[0], cancel_vanished=" ")
    assert trouble.value.kind == "no_reason"
    assert congress.count() == before
    with pytest.raises(NotAllowed):
        congress.roster(HEADER + PEOPLE[0], by="Ji-woo", cancel_vanished="x")
    assert {p.status for p in congress.people()} == {"active"}


def test_what_a_desk_did_meanwhile_is_not_undone_by_a_plan_made_before(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    changed = HEADER + "".join(PEOPLE[:3]).replace("speaker", "guest").replace("T-3", "T-9")
    plan = planned(congress, changed)
    zoe, ali = congress.named("Zoe Muller"), congress.named("Ali Veli")
    edit(congress.desk, zoe.id, {"role": "guest"}, operator=congress.operator("Ana"))
    cancel(congress.desk, ali.id, operator=congress.operator("Ji-woo"), reason="ill")
    congress.add("Newcomer", foreign_code="T-9")
    done = congress.carry_out(plan, cancel_vanished="gone")
    assert (done.updated, done.unchanged, done.cancelled) == (0, 3, 0)
    assert [w.kind for w in done.warnings if w.kind == "code_in_use"] == ["code_in_use"]
    assert congress.named("Kim Cheolsu").foreign_code == "T-3"
    assert congress.is_whole()


def test_a_picture_that_is_the_same_changes_nothing_and_a_new_one_does(congress):
    def picture(seed):
        out = io.BytesIO()
        Image.effect_noise((64, 64), 50 + seed).convert("RGB").save(out, "PNG")
        (congress.folder / "a.png").write_bytes(out.getvalue())

    picture(1)
    congress.roster("Name,Barcode,Photo\nAmina,T-1,a.png\n")
    same = summary(planned(congress, "Name,Barcode,Photo,Status\nAmina,T-1,a.png,active\n"))
    assert numbers(same) == (1, 0, 0, 1, 0)
    picture(9)
    other = summary(planned(congress, "Name,Barcode,Photo,Status\nAmina,T-1,a.png,active\n"))
    ((_, changes),) = told(other)
    done = congress.roster("Name,Barcode,Photo,Status\nAmina,T-1,a.png,active\n")
    assert told(done) == [("Amina", changes)]
    assert congress.named("Amina").photo == changes["photo"][1]


def test_the_ledger_keeps_what_came_in_from_where(congress):
    congress.roster(HEADER + "".join(PEOPLE))
    congress.roster(HEADER + "".join(PEOPLE[:3]) + ",,,,\n", cancel_vanished="withdrew")
    with congress.desk.store.reading() as reader:
        newer, older = imports_done(reader)
    assert (older.file, older.source, older.operator, older.desk) == ("roster.csv", "roster.csv", "owner", "Desk 1")
    assert (older.rows, older.added, older.cancelled) == (4, 4, 0)
    assert (newer.rows, newer.unchanged, newer.cancelled, newer.undone) == (3, 3, 1, None)
