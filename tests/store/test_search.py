"""Finding a person as a clerk does: letters of a name in any script, a code, a city; the right one stands first."""

import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, event, insert, text

from wego_desk.core.credential import in_fours, make_code
from wego_desk.core.delegate import Delegate
from wego_desk.store.search import Hit, clear_keys, compute_keys, find, tidy_keys, write_keys
from wego_desk.store.search_tables import FTS_TABLES, search_key, search_term
from wego_desk.store.tables import person, tables_of

KIM, LEE, WANG, HSU, SATO = "김철수", "이영희", "王伟", "許志勳", "佐藤健"
NAMES = [
    "Özgür Şahin", "José Álvarez", "Иван Петров", "Jürgen Müller", "Greta Mueller", "Łukasz Żółć", "محمد الفايد",
    "أحمد حسن", "अमित कुमार", "अमिता कुमारी", "สมชาย ใจดี", KIM, LEE, WANG, HSU, SATO, "Jean-Paul D’Orsay",
    "Nguyễn Văn An", "John Smith", "Jonathan Smithers", "Mary-Ann O'Brien", "Þórarinn Ásgeirsson", "Γιώργος Παππάς",
    "Cheolsu Park", "Min Jun Choi", "Abdul Rahman al-Sayed", "Amina Otieno", "Omar Khaled", "დავით ბერიძე", "남궁민수",
    "עמוס רוזן",
]  # fmt: skip

Find = Callable[[str], list[Hit]]


def code(n: int) -> str:
    return make_code((n * 0x9E3779B97F4A7C15 % 2**64).to_bytes(8))


def delegate(n: int, name: str, **fields: str) -> Delegate:
    return Delegate(f"{n:016x}", code=code(n), full_name=name, **fields)


def enter(connection: Connection, people: Sequence[tuple[int, Delegate]]) -> None:
    rows = [{"n": n, "id": d.id, "gseq": 0, "survivor": d.id, "row_digest": b"", "city": d.city} for n, d in people]
    connection.execute(insert(person), rows)
    write_keys(connection, people)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A roster file in which ``NAMES`` stand, each with its index as n."""
    path = tmp_path_factory.mktemp("search") / "roster.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        for table in tables_of("roster"):
            table.create(connection)
        enter(connection, [(n, delegate(n, name)) for n, name in enumerate(NAMES)])
    engine.dispose()
    return path


@pytest.fixture(scope="module")
def standing(filled: Path) -> Iterator[Connection]:
    """That file, only to be read."""
    engine = create_engine(f"sqlite:///file:{filled}?mode=ro&uri=true")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def roster(filled: Path, tmp_path: Path) -> Iterator[Connection]:
    """A copy of it, to be changed."""
    engine = create_engine(f"sqlite:///{shutil.copy(filled, tmp_path / 'roster.db')}")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def nobody(_: Sequence[str]) -> Collection[str]:
    return ()


def names(roster: Connection, typed: str, limit: int = 10) -> list[str]:
    return [NAMES[int(hit.id, 16)] for hit in find(roster, typed, limit=limit, admitted=nobody)]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        # exactly, without marks, without the right keyboard
        ("Özgür Şahin", "Özgür Şahin"), ("ozgur sahin", "Özgür Şahin"), ("OZGUR SAHIN", "Özgür Şahin"),
        ("José Álvarez", "José Álvarez"), ("jose alvarez", "José Álvarez"),
        ("Иван Петров", "Иван Петров"),
        ("Lukasz", "Łukasz Żółć"), ("zolc", "Łukasz Żółć"),
        ("dorsay", "Jean-Paul D’Orsay"), ("thorarinn", "Þórarinn Ásgeirsson"),
        ("nguyen van an", "Nguyễn Văn An"), ("obrien", "Mary-Ann O'Brien"),
        # any order, words joined or apart
        ("alvarez jose", "José Álvarez"), ("петров иван", "Иван Петров"),
        ("jeanpaul", "Jean-Paul D’Orsay"),
        ("jean paul", "Jean-Paul D’Orsay"), ("minjun", "Min Jun Choi"),
        ("cheol su park", "Cheolsu Park"),
        ("abdulrahman", "Abdul Rahman al-Sayed"), ("alsayed", "Abdul Rahman al-Sayed"),
        ("o brien", "Mary-Ann O'Brien"),
        # beginnings
        ("özg", "Özgür Şahin"), ("jos al", "José Álvarez"), ("петр", "Иван Петров"),
        ("अमित कु", "अमित कुमार"), ("สมช", "สมชาย ใจดี"),
        ("김철", KIM), ("김처", KIM), ("철수", KIM), ("伟", WANG), ("健", SATO),
        # Arabic with and without article and hamza
        ("الفايد", "محمد الفايد"), ("فايد", "محمد الفايد"), ("احمد", "أحمد حسن"),
        ("أحمد", "أحمد حسن"), ("مُحمّد", "محمد الفايد"),
        # initial consonants of Korean
        ("ㄱㅊㅅ", KIM), ("ㅊㅅ", KIM), ("ㅇㅇㅎ", LEE), ("ㄱ철수", KIM),
        # another script, with surnames as their bearers spell them
        ("kim cheolsu", KIM), ("kim chulsoo", KIM), ("chul soo kim", KIM),
        ("lee younghee", LEE), ("rhee", LEE),
        ("namgung minsu", "남궁민수"), ("wang wei", WANG), ("weiwang", WANG),
        ("hsu chih-hsun", HSU), ("xu zhixun", HSU),
        ("許志勲", HSU), ("ivan petrov", "Иван Петров"),
        ("giorgos pappas", "Γιώργος Παππάς"), ("davit beridze", "დავით ბერიძე"),
        ("amit kumar", "अमित कुमार"), ("mohammed al fayed", "محمد الفايد"),
        ("ahmed hassan", "أحمد حسن"),
        ("amos rosen", "עמוס רוזן"), ("عمر خالد", "Omar Khaled"),
        ("Джон Смит", "John Smith"), ("박철수", "Cheolsu Park"),
        ("amina otieno", "Amina Otieno"),
        # typing errors
        ("jhon smith", "John Smith"), ("jon smiht", "John Smith"),
        ("alvaraz", "José Álvarez"), ("josee alvraez", "José Álvarez"),
        ("ивна петров", "Иван Петров"), ("amina otinoe", "Amina Otieno"),
        ("thorarin asgersson", "Þórarinn Ásgeirsson"),
        ("muler", "Jürgen Müller"), ("kim cheolzu", KIM),
    ],
)  # fmt: skip
def test_whatever_a_clerk_types_the_person_stands_first(standing: Connection, typed: str, wanted: str) -> None:
    assert names(standing, typed)[:1] == [wanted]


@pytest.mark.parametrize("typed", ["Müller", "Mueller", "muller", "MÜLLER"])
def test_both_spellings_of_an_umlaut_find_both_bearers(standing: Connection, typed: str) -> None:
    assert {"Jürgen Müller", "Greta Mueller"} <= set(names(standing, typed))


def test_devanagari_vowel_signs_tell_two_names_apart(standing: Connection) -> None:
    hits = find(standing, "अमिता", limit=10, admitted=nobody)
    assert (NAMES[int(hits[0].id, 16)], hits[0].why) == ("अमिता कुमारी", "name")
    assert not any(NAMES[int(hit.id, 16)] == "अमित कुमार" and hit.why == "name" for hit in hits)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("José Álvarez", "name"), ("josé", "name"),
        ("jos", "name starts with"), ("ivan petrov", "other script"),
        ("ㄱㅊㅅ", "initials"), ("jhon smith", "similar name"), ("asgerson thoraren", "sounds like"),
    ],
)  # fmt: skip
def test_a_hit_says_why_it_was_found(standing: Connection, typed: str, why: str) -> None:
    assert find(standing, typed, limit=1, admitted=nobody)[0].why == why


def test_a_code_is_found_whole_or_by_its_first_letters_as_printed(standing: Connection) -> None:
    wanted = f"{11:016x}"
    printed = in_fours(code(11))
    for typed in (printed, printed.lower(), code(11), printed.replace(" ", "-")):
        assert find(standing, typed, limit=5, admitted=nobody) == [Hit(wanted, "code", 1.0)]
    for typed in (printed[:4], printed[:7], printed[:14].lower()):
        hits = find(standing, typed, limit=5, admitted=nobody)
        assert ("code starts with", wanted) in [(hit.why, hit.id) for hit in hits]


def test_foreign_codes_addresses_and_places_lead_to_people(roster: Connection) -> None:
    lagos = Delegate(
        "a" * 16, foreign_code="TKT-0042/7", full_name="Ngozi Eze", organization="Lagos State Government", city="Lagos",
        email="n.eze@lagos.gov.example",
    )  # fmt: skip
    seoul = Delegate("b" * 16, full_name="홍길동", organization="서울특별시", city="Seoul", email="hong@seoul.example")
    enter(roster, [(100, lagos), (101, seoul)])

    def best(typed: str) -> tuple[str, str]:
        hit = find(roster, typed, limit=1, admitted=nobody)[0]
        return hit.id[0], hit.why

    assert best("TKT-0042/7") == best("tkt 00427") == ("a", "code")
    assert best("tkt0042") == ("a", "code starts with")
    assert best("N.Eze@lagos.gov.example") == ("a", "e-mail")
    assert best("n.eze@lag") == best("nezelag") == ("a", "e-mail starts with")
    assert best("@seoul.example") == ("b", "e-mail")
    assert best("lagos") == ("a", "city")
    assert best("lagos government") == ("a", "organization")
    assert best("서울특별시") == best("seo teug") == ("b", "organization")
    assert best("ngozi lagos") == best("state eze") == ("a", "name and place")


def test_exact_stands_before_beginning_before_alike(roster: Connection) -> None:
    enter(
        roster, [(50, delegate(50, "Jon Smit")), (51, delegate(51, "Jon Smitson")), (52, delegate(52, "Jan Smit Jon"))]
    )
    hits = find(roster, "jon smit", limit=10, admitted=nobody)
    assert [int(hit.id, 16) for hit in hits][:3] == [50, 52, 51]
    assert [hit.why for hit in hits][:3] == ["name", "name", "name starts with"]
    assert [NAMES[int(hit.id, 16)] for hit in hits[3:5]] == ["Jonathan Smithers", "John Smith"]


def test_among_equals_those_not_yet_admitted_come_first_and_the_order_is_stable(roster: Connection) -> None:
    enter(roster, [(n, delegate(n, "Maria Silva")) for n in range(60, 70)])
    inside = {f"{n:016x}" for n in (60, 61, 65)}
    asked: list[int] = []

    def admitted(ids: Sequence[str]) -> Collection[str]:
        asked.append(len(ids))
        return inside.intersection(ids)

    first = [int(hit.id, 16) for hit in find(roster, "maria silva", limit=10, admitted=admitted)]
    assert first == [62, 63, 64, 66, 67, 68, 69, 60, 61, 65]
    assert asked == [10]
    assert [int(hit.id, 16) for hit in find(roster, "silva maria", limit=4, admitted=admitted)] == first[:4]


def test_a_corrected_name_is_no_longer_found_nor_suggested(roster: Connection) -> None:
    n = NAMES.index("John Smith")
    write_keys(roster, [(n, delegate(n, "Wilhelmina Quagga", city="Oslo"))])
    assert all(int(hit.id, 16) != n for hit in find(roster, "john smith", limit=10, admitted=nobody))
    assert [int(hit.id, 16) for hit in find(roster, "quagga", limit=10, admitted=nobody)] == [n]
    terms = {row.term for row in roster.execute(search_term.select())}
    assert "john" not in terms
    assert "smith" not in terms
    assert "smithers" in terms
    roster.execute(text("INSERT INTO search_word (search_word) VALUES ('integrity-check')"))
    roster.execute(text("INSERT INTO search_cut (search_cut, rank) VALUES ('integrity-check', 0)"))


def test_the_index_agrees_with_its_rows_after_many_changes(roster: Connection) -> None:
    for turn in range(3):
        write_keys(roster, [(n, delegate(n, NAMES[(n + turn) % len(NAMES)])) for n in range(len(NAMES))])
    write_keys(roster, [(n, delegate(n, NAMES[n])) for n in range(len(NAMES))])
    tidy_keys(roster)
    roster.execute(text("INSERT INTO search_word (search_word) VALUES ('integrity-check')"))
    assert names(roster, "иван петров")[0] == "Иван Петров"
    assert len(roster.execute(search_key.select()).all()) == len(NAMES)


def test_ready_keys_are_written_as_they_are_and_clearing_forgets_all(roster: Connection) -> None:
    newcomer = delegate(80, "Zephyrine Quill")
    roster.execute(insert(person), [{"n": 80, "id": newcomer.id, "gseq": 0, "survivor": "", "row_digest": b""}])
    write_keys(roster, [(80, newcomer)], keys=[compute_keys(newcomer)])
    assert [hit.id for hit in find(roster, "zephyrine", limit=3, admitted=nobody)] == [newcomer.id]
    clear_keys(roster)
    assert find(roster, "zephyrine", limit=3, admitted=nobody) == []
    write_keys(roster, [(80, newcomer)])
    assert [hit.why for hit in find(roster, "zephirine", limit=3, admitted=nobody)] == ["similar name"]


def test_a_merged_record_leads_to_the_one_that_stands_for_it(roster: Connection) -> None:
    gone, survivor = NAMES.index("John Smith"), f"{NAMES.index('Amina Otieno'):016x}"
    roster.execute(person.update().where(person.c.n == gone).values(survivor=survivor))
    assert [hit.id for hit in find(roster, "john smith", limit=1, admitted=nobody)] == [survivor]


def test_finding_only_reads(standing: Connection) -> None:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement.split()[0])

    event.listen(standing, "before_cursor_execute", note)
    for typed in ("kim cheolsu", "jhon smiht", "ㄱㅊㅅ", "BCDE", "x@y"):
        find(standing, typed, limit=10, admitted=nobody)
    event.remove(standing, "before_cursor_execute", note)
    assert set(statements) == {"SELECT"}


def test_every_virtual_table_is_named(roster: Connection) -> None:
    found = roster.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars()
    assert set(found) - {table.name for table in tables_of("roster")} == FTS_TABLES


HOSTILE = [
    "", " ", '"', "*", "NEAR(", "a OR b", 'a" OR "b', "a AND NOT b", "words:x", "^a",
    "a\0b", "\0", "😀", "👩‍👩‍👧 kim", "{x}", "-", "--",
    "' OR 1=1 --", "%", "_", "\u202e", "\ufeff", "ـ", "ー", "々", "x" * 10_000, "김" * 10_000, "a b " * 2_500, "@",
    "a@", "(" * 500, "\u0301" * 300, "ᄀ" * 100, "1" * 300, "ﷺ", "à" * 400,
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_is_an_operator_or_an_error(roster: Connection, typed: str) -> None:
    assert len(find(roster, typed, limit=10, admitted=nobody)) <= 10
    weird = Delegate("f" * 16, full_name=typed, organization=typed, city=typed, email=typed, foreign_code=typed)
    enter(roster, [(900, weird)])
    assert names(roster, "иван петров")[0] == "Иван Петров"


def test_half_a_character_is_looked_for_in_vain(standing: Connection) -> None:
    assert names(standing, "\ud800") == []
    assert names(standing, "\ud800 иван")[0] == "Иван Петров"


def test_words_of_the_query_language_are_words(roster: Connection) -> None:
    enter(roster, [(70, delegate(70, "Near Or")), (71, delegate(71, "Not And"))])
    assert [int(hit.id, 16) for hit in find(roster, "near or", limit=1, admitted=nobody)] == [70]
    assert [int(hit.id, 16) for hit in find(roster, "NOT AND", limit=1, admitted=nobody)] == [71]


@given(st.lists(st.text(max_size=12), max_size=6).map(" ".join))
@settings(max_examples=120, deadline=None)
@example("김 ㄱ ㄳ 々 ー")
def test_any_text_is_answered_and_a_name_typed_exactly_is_found(typed: str) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        for table in tables_of("roster"):
            table.create(connection)
        one = delegate(1, typed)
        enter(connection, [(1, one), (2, delegate(2, "Amina Otieno"))])
        hits = find(connection, typed, limit=10, admitted=nobody)
        if sum(c.isalnum() for c in typed) and len(typed.split()) <= 3:
            assert one.id in [hit.id for hit in hits]
    engine.dispose()
