"""A roster in, end to end: which row is which person, what a correction at a desk survives, what a stop leaves."""

import io
from hashlib import blake2b

import pytest
from PIL import Image

from wego_desk.core.credential import make_code
from wego_desk.core.trouble import Trouble
from wego_desk.desk.credentials import replace
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.import_plan import plan_import, summary
from wego_desk.desk.import_roster import Cancelled
from wego_desk.desk.photos import keep_photo
from wego_desk.rosters import read_roster

HEADER = "Name,E-mail,Organization,Country,Role,Code\n"
AMINA = "Amina Diallo,amina@dakar.sn,City of Dakar,SN,mayor,T-1\n"
ZOE = "Zoë Müller,zoe@koeln.de,Stadt Köln,DE,speaker,T-2\n"


def numbers(done):
    return done.rows, done.added, done.updated, done.unchanged, len(done.refused)


def told(done):
    return [(w.kind, dict(w.values)) for w in done.warnings if w.kind != "codes_not_ours"]


def test_rows_become_people_with_codes_of_their_own(congress):
    assert numbers(congress.roster(HEADER + AMINA + ZOE)) == (2, 2, 0, 0, 0)
    amina, zoe = congress.people()
    assert (amina.full_name, amina.role, amina.foreign_code) == ("Amina Diallo", "mayor", "T-1")
    assert amina.code
    assert amina.code != zoe.code
    assert [congress.verdict(text) for text in (amina.code, "T-2")] == ["admitted", "admitted"]
    assert congress.is_whole()


def test_a_file_twice_is_all_unchanged_and_writes_nothing(congress):
    congress.roster(HEADER + AMINA + ZOE)
    before = congress.count()
    assert numbers(congress.roster(HEADER + AMINA + ZOE)) == (2, 0, 0, 2, 0)
    assert congress.count() == before


def test_columns_in_another_order_are_the_same_file(congress):
    congress.roster(HEADER + AMINA)
    again = congress.roster(
        "Role,Code,Country,Organization,E-mail,Name\nmayor,T-1,SN,City of Dakar,amina@dakar.sn,Amina Diallo\n"
    )
    assert numbers(again) == (1, 0, 0, 1, 0)


def test_a_correction_at_a_desk_survives_a_second_import(congress):
    congress.roster(HEADER + AMINA)
    amina = congress.named("Amina Diallo")
    edit(congress.desk, amina.id, {"full_name": "Aminata Diallo", "role": "guest"}, operator=congress.operator("Ana"))
    assert numbers(congress.roster(HEADER + AMINA)) == (1, 0, 0, 1, 0)
    assert (congress.again(amina).full_name, congress.again(amina).role) == ("Aminata Diallo", "guest")
    newer = congress.roster(HEADER + AMINA.replace("City of Dakar", "Ville de Dakar"))
    assert numbers(newer) == (1, 0, 1, 0, 0)
    assert congress.again(amina).organization == "Ville de Dakar"


def test_what_changed_in_the_file_changes_on_the_roster(congress):
    congress.roster(HEADER + AMINA + ZOE)
    assert numbers(congress.roster(HEADER + AMINA.replace("mayor", "speaker") + ZOE)) == (2, 0, 1, 1, 0)
    assert congress.named("Amina Diallo").role == "speaker"
    assert congress.events("person.set")[-1].body.keys() == {"role", "row_digest"}


def test_an_empty_cell_never_erases(congress):
    congress.roster(HEADER + AMINA)
    before = congress.named("Amina Diallo")
    done = congress.roster(
        "Name,E-mail,Organization,Country,Role,Code,City\nAmina Diallo,amina@dakar.sn,,-,N/A,,Dakar\n"
    )
    assert numbers(done) == (1, 0, 1, 0, 0)
    after = congress.again(before)
    assert (after.organization, after.country, after.role, after.foreign_code) == (
        "City of Dakar",
        "SN",
        "mayor",
        "T-1",
    )
    assert after.city == "Dakar"


def test_an_empty_part_of_a_name_takes_nothing_from_the_whole(congress):
    congress.roster("Code,Given name,Family name\nT-1,Amina,Diallo\n")
    amina = congress.named("Amina Diallo")
    assert numbers(congress.roster("Code,Given name,Family name\nT-1,Aminata,\n")) == (1, 0, 1, 0, 0)
    assert congress.again(amina).full_name == "Aminata Diallo"
    congress.roster("Code,Native name\nT-1,أمينة\n")
    assert (congress.again(amina).full_name, congress.again(amina).native_name) == ("Aminata Diallo", "أمينة")
    congress.roster("Code,Given name,Family name\nT-1,Awa,Sow\n")
    assert congress.again(amina).full_name == "Awa Sow"


def test_the_keys_in_their_order(congress):
    congress.roster(HEADER + AMINA + ZOE)
    amina = congress.named("Amina Diallo")
    assert numbers(congress.roster(f"Name,Code\nAmina D.,{amina.code}\n")) == (1, 0, 1, 0, 0)
    assert congress.again(amina).full_name == "Amina D."
    assert numbers(congress.roster("Name,Code\nAmina Diallo,T-1\n")) == (1, 0, 1, 0, 0)
    assert numbers(congress.roster("Name,E-mail,City\nAMINA DIALLO,Amina@Dakar.sn,Dakar\n")) == (1, 0, 1, 0, 0)
    by_home = congress.roster("Name,Organization,Country,City\nAmina Diallo,city of dakar,sn,Thiès\n")
    assert numbers(by_home) == (1, 0, 1, 0, 0)
    assert congress.again(amina).city == "Thiès"


def test_one_address_may_serve_a_delegation(congress):
    delegation = "Name,E-mail\nAmina Diallo,office@dakar.sn\nAwa Sow,office@dakar.sn\n"
    done = congress.roster(delegation)
    assert numbers(done) == (2, 2, 0, 0, 0)
    assert [why for _, _, why in done.twins] == ["same_email"]
    assert {done.twins[0][0], done.twins[0][1]} == {p.id for p in congress.people()}
    assert numbers(congress.roster(delegation.replace("Awa Sow", "Awa Sow Fall"))) == (2, 1, 0, 1, 0)


def test_two_of_one_name_are_never_merged(congress):
    two = "Name,Organization,Country\nKim Minjun,Seoul,KR\nKim Minjun,Busan,KR\n"
    done = congress.roster(two)
    assert numbers(done) == (2, 2, 0, 0, 0)
    assert [why for *_, why in done.twins] == ["same_name"]
    assert numbers(congress.roster(two)) == (2, 0, 0, 2, 0)


def test_a_row_that_stands_twice_in_a_file_is_one_person(congress):
    assert numbers(congress.roster(HEADER + AMINA + AMINA)) == (2, 1, 0, 1, 0)
    assert len(congress.people()) == 1


def test_a_refused_row_stays_out_with_its_reason(congress):
    done = congress.roster(f"Name,Valid from\nAmina,2026-09-21\n,2026-09-21\n{'x' * 201},\nZoë,soon\n")
    assert numbers(done) == (4, 1, 0, 0, 3)
    assert [(r.line, r.reason_kind) for r in done.refused] == [
        (3, "no_name"),
        (4, "name_too_long"),
        (5, "unreadable_date"),
    ]


def test_who_was_cancelled_at_a_desk_stays_so(congress):
    congress.roster("Name,Code,Status\nAmina Diallo,T-1,active\n")
    amina = congress.named("Amina Diallo")
    cancel(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="ill")
    assert numbers(congress.roster("Name,Code,Status\nAmina Diallo,T-1,active\n")) == (1, 0, 0, 1, 0)
    done = congress.roster("Name,Code,Status,City\nAmina Diallo,T-1,confirmed,Dakar\n")
    assert numbers(done) == (1, 0, 1, 0, 0)
    assert told(done) == [("stays_cancelled", {"line": 2, "id": amina.id})]
    assert (congress.again(amina).status, congress.again(amina).city) == ("cancelled", "Dakar")


def test_a_roster_cancels_and_takes_back(congress):
    congress.roster("Name,Code,Status\nAmina Diallo,T-1,active\n")
    for status, shown in (("cancelled", "cancelled"), ("confirmed", "active")):
        assert numbers(congress.roster(f"Name,Code,Status\nAmina Diallo,T-1,{status}\n")) == (1, 0, 1, 0, 0)
        assert congress.named("Amina Diallo").status == shown


def test_a_code_of_ours_is_never_given_to_a_second_person(congress, amina):
    done = congress.roster(f"Name,Code\nAmina Diallo,{amina.code}\nSomebody Else,{amina.code}\n")
    assert numbers(done) == (2, 1, 0, 1, 0)
    assert told(done) == [("code_in_use", {"line": 3, "code": amina.code})]
    other = congress.named("Somebody Else")
    assert other.code != amina.code
    assert congress.scan(amina.code).outcome.delegate.id == amina.id


def _write(congress, text, name="more.csv"):
    path = congress.folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_foreign_codes_that_collide_are_warned_of(congress):
    done = congress.roster("Name,Code\nFirst,T-1\nSecond,T-1\n")
    assert numbers(done) == (2, 2, 0, 0, 0)
    assert told(done) == [("code_in_use", {"line": 3, "code": "T-1"})]
    first, second = congress.named("First"), congress.named("Second")
    assert (first.foreign_code, second.foreign_code) == ("T-1", "")
    assert congress.scan("T-1").outcome.delegate.id == first.id
    congress.roster("Name,E-mail\nFourth,f@x.org\n")
    taken = congress.roster("Name,E-mail,Code\nFirst,,T-1\nFourth,f@x.org,T-1\n")
    assert told(taken) == [("code_in_use", {"line": 3, "code": "T-1"})]
    assert congress.named("Fourth").foreign_code == ""
    assert congress.is_whole()


def test_a_person_keeps_the_code_that_they_have(congress):
    congress.roster("Name,E-mail\nAmina Diallo,a@x.org\n")
    amina = congress.named("Amina Diallo")
    other = make_code(b"12345678")
    done = congress.roster(f"Name,E-mail,Code\nAmina Diallo,a@x.org,{other}\n")
    assert told(done) == [("code_kept", {"line": 2, "id": amina.id})]
    assert congress.again(amina).code == amina.code
    assert congress.verdict(other) == "unknown"


def test_a_replaced_code_does_not_come_back_with_the_file(congress):
    congress.roster("Name,E-mail,Code\nAmina Diallo,a@x.org,T-1\n")
    amina = congress.named("Amina Diallo")
    replace(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="lost")
    congress.roster("Name,E-mail,Code\nAmina Diallo,a@x.org,T-1\n")
    congress.roster("Name,E-mail,Code,City\nAmina Diallo,a@x.org,T-1,Dakar\n")
    assert congress.named("Amina Diallo").id == amina.id
    assert congress.verdict("T-1") == "replaced"


# ---- photographs


def photograph(side=1600, form="JPEG", seed=3):
    file = io.BytesIO()
    Image.effect_noise((side, side), 90).convert("RGB").save(file, form)
    return file.getvalue()


def test_a_photograph_beside_the_roster_is_kept_small_under_its_hash(congress):
    (congress.folder / "amina.jpg").write_bytes(photograph())
    (congress.folder / "zoe.png").write_bytes(photograph(300, "PNG"))
    done = congress.roster("Name,Photo\nAmina,amina.jpg\nZoë,zoe.png\n")
    assert told(done) == []
    for person in congress.people():
        kept = congress.desk.store.folder / "photos" / f"{person.photo}.jpg"
        content = kept.read_bytes()
        assert len(content) <= 48 * 1024
        assert blake2b(content, digest_size=16).hexdigest() == person.photo
        with Image.open(kept) as picture:
            assert (picture.format, max(picture.size) <= 480) == ("JPEG", True)
    assert [w.body["photo"] for w in congress.events("person.add")] == [p.photo for p in congress.people()]
    before = congress.count()
    assert numbers(congress.roster("Name,Photo\nAmina,amina.jpg\nZoë,zoe.png\n")) == (2, 0, 0, 2, 0)
    assert congress.count() == before


def test_pictures_that_are_none_are_warned_of_and_stop_nothing(congress):
    whole = photograph(64, "PNG")
    (congress.folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    (congress.folder / "text.jpg").write_bytes(b"no picture")
    (congress.folder / "folder.jpg").mkdir()
    (congress.folder.parent / "secret.jpg").write_bytes(photograph(64))
    names = [
        "cut.png",
        "text.jpg",
        "folder.jpg",
        "absent.jpg",
        "../secret.jpg",
        str(congress.folder.parent / "secret.jpg"),
    ]
    done = congress.roster("Name,Photo\n" + "".join(f"Guest {n},{name}\n" for n, name in enumerate(names)))
    assert numbers(done) == (6, 6, 0, 0, 0)
    assert told(done) == [("photo_not_read", {"line": n + 2, "photo": name}) for n, name in enumerate(names)]
    assert {p.photo for p in congress.people()} == {""}


def test_damaged_pictures_of_every_kind_are_none(congress, tmp_path):
    for form in ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP"):
        whole = photograph(40, form)
        for share in (0.1, 0.4, 0.7, 0.95):
            path = tmp_path / "a.img"
            path.write_bytes(whole[: int(len(whole) * share)] + b"\xff" * 20)
            keep_photo(path, tmp_path / "photos")  # kept or not: never an error


# ---- stopping


class Stop:
    """A progress function that stops an import at a part of its way."""

    def __init__(self, share, error):
        self.share, self.error, self.calls = share, error, []

    def __call__(self, done, total):
        self.calls.append((done, total))
        if done >= total * self.share:
            raise self.error


def many(count):
    return HEADER + "".join(f"Guest {n},guest{n}@x.org,City {n},SN,guest,T-{n}\n" for n in range(count))


def test_progress_goes_from_nothing_to_all(congress):
    congress.roster(many(350))
    done, total = zip(*congress.progress, strict=True)
    assert list(done) == sorted(done)
    assert set(total) == {700}
    assert done[-1] == 700
    assert len(done) > 6


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt(), ZeroDivisionError()])
def test_a_stopped_import_counts_nothing(congress, error):
    file = _write(congress, many(250))
    with pytest.raises(type(error)):
        congress.take(file, progress=Stop(0.3, error))
    assert congress.people() == []
    assert congress.verdict("T-1") == "unknown"
    assert congress.is_whole()
    assert numbers(congress.take(file)) == (250, 250, 0, 0, 0)
    assert len(congress.people()) == 250
    assert congress.is_whole()


def test_an_import_cancelled_when_all_is_written_stands(congress):
    stop = Stop(0.7, Cancelled())
    assert numbers(congress.take(_write(congress, many(250)), progress=stop)) == (250, 250, 0, 0, 0)
    assert len(congress.people()) == 250
    assert congress.is_whole()


def test_an_import_that_breaks_while_people_are_put_in_place_is_whole_at_the_next_act(congress):
    with pytest.raises(KeyboardInterrupt):
        congress.take(_write(congress, many(250)), progress=Stop(0.7, KeyboardInterrupt()))
    assert congress.verdict("T-249") == "admitted"
    assert len(congress.people()) == 250
    assert congress.is_whole()


def test_a_file_that_changes_between_plan_and_reading_is_told(congress):
    file = _write(congress, HEADER + AMINA)
    roster = read_roster(file)
    file.write_text(HEADER + AMINA + ZOE)
    with congress.desk.store.reading() as reader, pytest.raises(Trouble) as trouble:
        plan_import(reader, roster)
    assert trouble.value.kind == "file_changed"


def test_a_dry_run_says_the_same_and_changes_nothing(congress):
    congress.roster(HEADER + AMINA)
    before = congress.count()
    file = _write(congress, HEADER + AMINA.replace("mayor", "guest") + ZOE + ",,,,,\nX" + "y" * 300 + ",,,,,\n")
    with congress.desk.store.reading() as reader:
        dry = summary(plan_import(reader, read_roster(file)))
    assert congress.count() == before
    done = congress.take(file)
    assert numbers(dry) == numbers(done) == (3, 1, 1, 0, 1)
