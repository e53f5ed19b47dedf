"""Which row is which person: nobody twice, nobody lost, nobody merged on a guess, a desk's correction kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count
from time import process_time
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.matching import Added, Joined, Known, Match, Unchanged, Updated, match, vanished


@dataclass(frozen=True)
class Row:
    line: int
    fields: dict[str, str]

    @property
    def digest(self) -> bytes:
        return blake2b(repr(sorted(self.fields.items())).encode(), digest_size=16).digest()


def file_of(*people: dict[str, str]) -> list[Row]:
    return [Row(line, person) for line, person in enumerate(people, 2)]


def imported(rows: Sequence[Row], known: Sequence[Known]) -> list[Known]:
    """The roster after an import: added people get an id, matched ones the changes and the digest of their row."""
    new_ids = (f"new{n}" for n in count(len(known)))
    people = {person.id: person for person in known}
    for found in match(rows, known)[0]:
        match found:
            case Added(row):
                fresh = next(new_ids)
                people[fresh] = Known(fresh, {"status": "active", "role": "delegate", **row.fields}, row.digest)
            case Updated(row, who, changes):
                people[who] = Known(who, {**people[who].fields, **changes}, row.digest)
            case Unchanged(row, who) if who is not None:
                people[who] = Known(who, people[who].fields, row.digest)
            case Unchanged():
                pass
    return list(people.values())


AMINA = {"full_name": "Amina Diallo", "email": "amina@dakar.sn", "organization": "Dakar", "country": "SN"}
MINJUN = {"full_name": "김민준", "email": "desk@seoul.kr", "organization": "Seoul", "country": "KR"}


def outcome(found: Match) -> tuple[str, str | None]:
    return type(found).__name__, getattr(found, "id", None)


def test_an_empty_roster_takes_everyone_in():
    matches, duplicates = match(file_of(AMINA, MINJUN), [])
    assert [outcome(m) for m in matches] == [("Added", None), ("Added", None)]
    assert duplicates == []


def test_the_same_file_again_changes_nothing_even_after_a_correction_at_the_desk():
    rows = file_of(AMINA, MINJUN)
    people = imported(rows, [])
    corrected = [Known(p.id, {**p.fields, "full_name": "Aminata Diallo"}, p.digest) for p in people]
    matches, duplicates = match(rows, corrected)
    assert [outcome(m) for m in matches] == [("Unchanged", corrected[0].id), ("Unchanged", corrected[1].id)]
    assert duplicates == []


def test_a_row_that_stands_twice_in_the_file_is_one_person():
    matches, _ = match(file_of(AMINA, AMINA), [])
    assert [outcome(m) for m in matches] == [("Added", None), ("Unchanged", None)]


def test_a_row_equal_in_every_field_claims_a_delegate_that_was_typed_in():
    person = Known("a", {**AMINA, "role": "delegate", "status": "active", "code": "BCDEFGHJKNPRSTVX"})
    matches, _ = match(file_of({**AMINA, "status": "active"}), [person])
    assert [outcome(m) for m in matches] == [("Unchanged", "a")]


def test_a_row_that_says_less_does_not_take_another_persons_place():
    other = Known("other", {"full_name": "Amina Diallo", "email": "x@y.z", "organization": "Thiès", "country": "SN"})
    matches, duplicates = match(file_of({"full_name": "Amina Diallo"}, MINJUN), [other])
    assert [outcome(m) for m in matches] == [("Added", None), ("Added", None)]
    assert duplicates == [("other", 2, "same_name")]


@pytest.mark.parametrize(
    ("known", "sent", "changes"),
    [
        pytest.param({"code": "BCDEFGHJKNPRSTVX", "full_name": "A"}, {"code": "bcdefghjknprstvx", "full_name": "B"},
                     {"code": "bcdefghjknprstvx", "full_name": "B"}, id="code"),
        pytest.param({"foreign_code": "T-17", "full_name": "A"}, {"foreign_code": "t-17", "full_name": "B"},
                     {"foreign_code": "t-17", "full_name": "B"}, id="foreign code"),
        pytest.param(AMINA, {"full_name": "amina  DIALLO", "email": "Amina@Dakar.sn", "phone": "1"},
                     {"full_name": "amina  DIALLO", "email": "Amina@Dakar.sn", "phone": "1"}, id="e-mail and name"),
        pytest.param(AMINA, {**AMINA, "email": "other@dakar.sn"}, {"email": "other@dakar.sn"}, id="name and home"),
        pytest.param({**AMINA, "full_name": "Ａｍｉｎａ Diallo"}, AMINA, {"full_name": "Amina Diallo"}, id="wide"),
        pytest.param({**MINJUN, "full_name": normalize("NFD", "김민준")}, MINJUN, {"full_name": "김민준"}, id="jamo"),
    ],
)  # fmt: skip
def test_a_key_that_fits_one_delegate_updates_what_differs(known, sent, changes):
    (found,), _ = match(file_of(sent), [Known("a", known), Known("z", {"full_name": "Zoë"})])
    assert isinstance(found, Updated)
    assert (found.id, dict(found.changes)) == ("a", changes)


def test_an_empty_cell_never_erases():
    person = Known("a", {**AMINA, "phone": "+221 1"})
    (found,), _ = match(file_of({**AMINA, "job_title": "Mayor"}), [person])
    assert isinstance(found, Updated)
    assert dict(found.changes) == {"job_title": "Mayor"}


def test_a_key_that_fits_two_delegates_fits_none_and_both_are_named():
    twins = [Known("a", {**AMINA, "phone": "1"}), Known("b", {**AMINA, "phone": "2"})]
    matches, duplicates = match(file_of({**AMINA, "phone": "3"}), twins)
    assert [outcome(m) for m in matches] == [("Added", None)]
    assert duplicates == [("a", 2, "same_email")]


def test_one_address_may_serve_a_delegation():
    people = [Known("a", MINJUN), Known("b", {**MINJUN, "full_name": "이서연"})]
    rows = file_of({**MINJUN, "full_name": "이서연", "phone": "2"}, {**MINJUN, "phone": "1"})
    matches, _ = match(rows, people)
    assert [outcome(m) for m in matches] == [("Updated", "b"), ("Updated", "a")]


def test_a_code_decides_before_a_name_wherever_the_rows_stand():
    people = [Known("a", {**AMINA, "foreign_code": "1"}), Known("b", {"full_name": "B", "foreign_code": "2"})]
    # The first row would fit "a" by its name; the second names it by its code.
    rows = file_of(AMINA | {"job_title": "Mayor"}, {"full_name": "Amina D.", "foreign_code": "1"})
    matches, duplicates = match(rows, people)
    assert [outcome(m) for m in matches] == [("Added", None), ("Updated", "a")]
    assert duplicates == [("a", 2, "same_email")]


def test_a_name_alone_is_no_key_but_is_told():
    matches, duplicates = match(
        file_of({"full_name": "Kim Minjun", "phone": "1"}), [Known("a", {"full_name": "Kim Minjun"})]
    )
    assert [outcome(m) for m in matches] == [("Added", None)]
    assert duplicates == [("a", 2, "same_name")]


def test_people_of_one_file_that_share_a_key_are_told_by_their_lines():
    _, duplicates = match(file_of(MINJUN, {**MINJUN, "full_name": "이서연"}, {**AMINA, "email": ""}, AMINA), [])
    assert duplicates == [(2, 3, "same_email"), (4, 5, "same_name")]


people = st.fixed_dictionaries(
    {"full_name": st.sampled_from(["Amina", "amina", "김민준", "Zoë"])},
    optional={
        "email": st.sampled_from(["a@x", "b@x"]),
        "organization": st.sampled_from(["Seoul", "Dakar"]),
        "country": st.sampled_from(["KR", "SN"]),
        "code": st.sampled_from(["C1", "C2"]),
        "foreign_code": st.sampled_from(["F1", "F2"]),
        "phone": st.sampled_from(["1", "2"]),
    },
)
files = st.lists(people, max_size=8).map(lambda sent: file_of(*sent))


@settings(max_examples=150, deadline=None)
@given(first=files, second=files, typed_in=st.lists(people, max_size=4))
def test_whatever_is_imported_importing_it_again_changes_nothing(first, second, typed_in):
    roster = [Known(f"typed{n}", person) for n, person in enumerate(typed_in)]
    for rows in (first, second):
        roster = imported(rows, roster)
        matches, duplicates = match(rows, roster)
        assert all(isinstance(found, Unchanged) for found in matches)
        assert duplicates == []


@settings(max_examples=150, deadline=None)
@given(first=files, second=files)
def test_every_row_gets_one_answer_and_every_delegate_is_claimed_at_most_once(first, second):
    roster = imported(first, [])
    matches, duplicates = match(second, roster)
    assert [found.row for found in matches] == second
    claimed = [found.id for found in matches if not isinstance(found, Added) and found.id is not None]
    assert len(claimed) == len(set(claimed))
    added = {found.row.line for found in matches if isinstance(found, Added)}
    ids = {person.id for person in roster}
    assert all(one in ids | added and other in added and one != other for one, other, _ in duplicates)


def test_a_large_congress_is_matched_in_linear_time():
    def seconds(size: int) -> float:
        sent = file_of(*({"full_name": f"Delegate {n}", "email": f"{n}@x", "phone": "1"} for n in range(size)))
        roster = [Known(str(n), {**row.fields, "phone": "2"}) for n, row in enumerate(sent)]
        start = process_time()
        matches, _ = match(sent, roster)
        assert all(isinstance(found, Updated) for found in matches)
        return process_time() - start

    small, large = min(seconds(2_000) for _ in range(3)), seconds(20_000)
    assert large < 40 * small + 0.1


# ---- what an import took off, what was joined, and what a person decided


def test_a_row_brings_back_whom_an_import_took_off_and_no_other():
    here = Row(2, AMINA)
    fields = {**AMINA, "status": "cancelled", "role": "delegate"}
    (off,), _ = match([here], [Known("a", fields, here.digest, left=True)])
    assert off == Updated(here, "a", {"status": "active"})
    (stays,), _ = match([here], [Known("a", fields, here.digest)])
    assert stays == Unchanged(here, "a")
    (says_so,), _ = match([Row(2, {**AMINA, "status": "cancelled"})], [Known("a", fields, b"", left=True)])
    assert outcome(says_so) == ("Unchanged", "a")
    (both,), _ = match([Row(2, {**AMINA, "city": "Thiès"})], [Known("a", fields, b"", left=True)])
    assert both.changes == {"city": "Thiès", "status": "active"}


def test_the_rows_of_two_records_that_were_joined_are_one_delegate():
    first, second = (
        Row(2, {**AMINA, "foreign_code": "T-1"}),
        Row(3, {**AMINA, "email": "office@x", "foreign_code": "T-2"}),
    )
    joined = Known("a", first.fields, first.digest, joined=(Joined(second.fields, second.digest),))
    for rows in ([first, second], [second, first]):
        matches, _ = match(rows, [joined])
        told = {m.row.line: m for m in matches}
        assert told[2] == Unchanged(first, "a")
        assert told[3] == Unchanged(second, "a", joined=True)
    changed = Row(3, {**second.fields, "phone": "1"})
    assert match([first, changed], [joined])[0][1] == Unchanged(changed, "a", joined=True)
    (alone,), _ = match([changed], [joined])
    assert (alone.id, alone.changes["phone"]) == ("a", "1"), "the only row of theirs speaks for them"
    assert vanished(match([second], [joined])[0], ["a"]) == []


def test_what_a_person_decided_goes_before_every_rule():
    known = [Known("a", AMINA), Known("m", MINJUN)]
    rows = file_of(AMINA, {"full_name": "Kim M."}, {"full_name": "Amina"})
    matches, duplicates = match(rows, known, decided={3: "m", 2: None, 4: "gone"})
    assert [outcome(m) for m in matches] == [("Added", None), ("Updated", "m"), ("Added", None)]
    assert duplicates == [], "who was decided about is no open question"
    twice, _ = match(file_of(MINJUN, MINJUN | {"city": "x"}), known, decided={2: "m", 3: "m"})
    assert [outcome(m)[0] for m in twice] == ["Unchanged", "Added"]


def test_of_the_people_of_a_list_those_without_a_row_have_vanished():
    matches, _ = match(file_of(AMINA), [Known("a", AMINA), Known("m", MINJUN)])
    assert vanished(matches, ["m", "a"]) == ["m"]
