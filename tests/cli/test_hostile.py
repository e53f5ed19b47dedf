"""Whatever somebody sends, a desk says one sentence, or which rows it refused, and goes on."""

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hostile import CORPUS, FILES, SHEET, book, changed, far_column, numbered, ods, ods_cell, text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from program import state

from wego_desk.cli.sentences import sentence
from wego_desk.core.trouble import Trouble
from wego_desk.rosters import RosterRow, read_roster

#: Reads every file whose name comes in, under a limit of memory for itself and for all that it starts, and says how
#: each ended and what the largest process took.
READER = """
import json, resource, sys
from pathlib import Path
from wego_desk.core.trouble import Trouble
from wego_desk.rosters import RosterRow, read_roster

if __name__ == "__main__":
    most = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    for line in sys.stdin:
        try:
            end = sum(isinstance(row, RosterRow) for row in read_roster(Path(line.strip())).rows)
        except Trouble as trouble:
            end = trouble.kind
        peak = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        print(json.dumps([line.strip(), end, max(peak) * 1024]), flush=True)
"""
MOST_ADDRESSES = 2 << 30
MOST_RESIDENT = 1 << 30
#: What a desk says of each, but for one that takes its reader seconds: that it ends so is measured above.
TOLD = [name for name, (_, _, end) in CORPUS.items() if isinstance(end, str) and end != "too_demanding"]


@pytest.fixture
def hostile(tmp_path):
    """``hostile(name)``: a file of the corpus."""

    def file(name):
        suffix, make, _ = CORPUS[name]
        path = tmp_path / f"{name}.{suffix}"
        path.write_bytes(make())
        return path

    return file


def test_every_hostile_file_ends_as_it_must_in_bounded_memory(hostile, tmp_path):
    greedy = {name for name, (_, _, end) in CORPUS.items() if end == "too_demanding"}
    corpus = {name: hostile(name) for name in sorted(CORPUS, key=greedy.__contains__)}  # they come last
    (tmp_path / "reader.py").write_text(READER)
    done = subprocess.run(
        [sys.executable, tmp_path / "reader.py", str(MOST_ADDRESSES)], input="\n".join(map(str, corpus.values())),
        capture_output=True, text=True, check=False, timeout=110,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), "no word of a dying reader"
    ends = {path: (end, peak) for path, end, peak in map(json.loads, done.stdout.splitlines())}
    assert {name: ends[str(path)][0] for name, path in corpus.items()} == {n: end for n, (_, _, end) in CORPUS.items()}
    assert max(ends[str(path)][1] for name, path in corpus.items() if name not in greedy) < MOST_RESIDENT


@pytest.mark.parametrize("name", TOLD)
def test_a_desk_says_one_sentence_and_nothing_changes(wego, desk, hostile, name):
    before = state(desk)
    answered = wego("import", hostile(name))
    assert (answered.code, answered.error["kind"]) == (2, CORPUS[name][2])
    assert answered.err.count("\n") == 1, "one sentence"
    assert state(desk) == before


ROWS = [
    ("a name of 10,000 letters", "x" * 10_000, "full_name has 10000 characters; use at most 200"),
    ("a bell", "Ami\x07na", "a control character in full_name"),
    ("an override of direction", "Amina \u202egnp.exe", "full_name turns the direction of its text; type it again"),
    ("nothing but what can't be seen", "\u200b\u202c", "no name"),
]


@pytest.mark.parametrize(("cell", "reason"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_row_that_means_harm_is_refused_and_its_neighbours_come_in(wego, tmp_path, form, cell, reason):
    path = tmp_path / f"r.{form}"
    if form == "csv":
        path.write_text(f"Name,City\nBefore,Dakar\n{cell},x\nAfter,Dakar\n", encoding="utf-8")
    else:
        path.write_bytes(book(["Name", "City"], ["Before", "Dakar"], [cell, "x"], ["After", "Dakar"]))
    answered = wego("import", path)
    assert answered.code == 4
    assert [(row["line"], row["reason"]) for row in answered.json["refused"]] == [(3, reason)]
    assert answered.json["added"] == 2


def test_marks_of_direction_around_a_whole_cell_are_no_part_of_it(wego, tmp_path):
    """As address books of telephones put them around a number."""
    (tmp_path / "r.csv").write_text("Name,Phone\n\u2068محمد\u200f الفايد\u2069,\u202d+20 10\u202c\n", encoding="utf-8")
    assert wego("import", tmp_path / "r.csv").code == 0
    (delegate,) = wego("delegates", "--filter", "phone=+20 10").json["delegates"]
    assert delegate["full_name"] == "محمد\u200f الفايد"


def test_a_formula_in_text_is_a_text_and_goes_out_harmless(wego, tmp_path):
    (tmp_path / "r.csv").write_text("Name,City\n=cmd|'/c calc'!A0,+1\n", encoding="utf-8")
    assert wego("import", tmp_path / "r.csv").json["added"] == 1
    wego("export", "attendance", "--format", "csv", "--out", "a.csv")
    assert "\n=cmd" not in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert ",=cmd" not in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")


# ---- nothing is fetched


@contextmanager
def listening():
    """A server that notes who asks."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"secret")

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


def test_nothing_that_a_file_points_to_is_fetched_or_read(wego, desk, tmp_path):
    (tmp_path / "secret.txt").write_text("topsecret")
    with listening() as (address, asked):
        secret = (tmp_path / "secret.txt").as_uri()
        entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{address}/entity"><!ENTITY f SYSTEM "{secret}">]>'
        link = (
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>'
        )
        target = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            f'Id="rId1" Type="http://x/externalLinkPath" Target="{address}/book.xlsx" '
            'TargetMode="External"/></Relationships>'
        )
        linked = {
            "xl/externalLinks/externalLink1.xml": link, "xl/externalLinks/_rels/externalLink1.xml.rels": target,
            SHEET: numbered(
                f'<row r="1">{text("A1", "Name")}</row>'
                '<row r="2"><c r="A2" t="str"><f>[1]Sheet1!A1</f><v>Amina</v></c></row>'
                f'<row r="3"><c r="A3" t="str"><f>WEBSERVICE("{address}/web")</f><v>Zoe</v></c></row>'
            ),
        }  # fmt: skip
        files = {
            "entity.xlsx": changed(book(), {SHEET: entity + numbered(far_column("B"))}),
            "used.xlsx": changed(book(), {SHEET: entity + numbered(far_column("B").replace(">x<", ">&e;&f;<"))}),
            "entity.ods": ods(f"<table:table-row>{ods_cell('Name')}{ods_cell('&e;&f;')}</table:table-row>", entity),
            "linked.xlsx": changed(book(), linked),
        }
        told = {}
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
            answered = wego("import", tmp_path / name)
            told[name] = answered.code
            assert "topsecret" not in answered.out + answered.err
    assert asked == []
    assert told["linked.xlsx"] == 0
    assert {d["full_name"] for d in wego("delegates").json["delegates"]} >= {"Amina", "Zoe"}
    assert (told["used.xlsx"], told["entity.ods"]) == (2, 2)


# ---- a file that changes while it is read


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_file_that_grows_while_it_is_read_is_told(tmp_path, form):
    path = tmp_path / f"r.{form}"
    rows = [["Name", "City"], *([f"Guest {n}", "Dakar"] for n in range(20_000))]
    path.write_bytes("\n".join(map(",".join, rows)).encode() if form == "csv" else book(*rows))
    over = threading.Event()

    def write():
        with path.open("ab", buffering=0) as file:
            while not over.is_set():
                file.write(b"\n")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        with pytest.raises(Trouble) as trouble:
            list(read_roster(path).rows)
    finally:
        over.set()
        writer.join()
    # A workbook is read in one go: one that was caught between two writes is a damaged one.
    assert trouble.value.kind in ("file_changed", *(["damaged_file"] if form == "xlsx" else []))


# ---- whatever comes


def ends_well(path: Path) -> None:
    """In rows of whole characters, or in a trouble that has its sentence; anything else falls through."""
    try:
        for row in read_roster(path).rows:
            cells = row.fields.values() if isinstance(row, RosterRow) else row.row
            "".join(cells).encode()
    except Trouble as trouble:
        sentence(trouble.kind, trouble.values).encode()


ANYTHING = st.text(st.characters(exclude_categories=()), max_size=200)
NASTY = st.text("aN\u202e\u2066\ufeff\0\x85\u2028\ud800\",;\t|\n\r'é김", max_size=200)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(
    st.binary(max_size=400),
    st.builds(lambda words, how: f"Name,City\n{words}".encode(how, "surrogatepass"), st.one_of(ANYTHING, NASTY),
              st.sampled_from(["utf-8", "utf-16"])),
))  # fmt: skip
def test_no_text_does_anything_else(tmp_path, content):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    ends_well(path)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), kind=st.sampled_from(["xls", "ods", "xlsm"]))
def test_no_broken_workbook_does_anything_else(tmp_path, data, kind):
    content = bytearray((FILES / f"people.{kind}").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 4))
        put = data.draw(st.sampled_from([b"\xff\xff\xff\x7f", b"\0\0\0\0", b"\xff", b"\x01"]))
        content[at : at + len(put)] = put
    path = tmp_path / f"a.{kind}"
    path.write_bytes(content[: data.draw(st.one_of(st.none(), st.integers(0, len(content))))])
    ends_well(path)


def test_the_limit_of_memory_is_one_that_a_reader_keeps():
    """That the measurement above can fail: a process under that limit can't take twice as much."""
    assert MOST_RESIDENT < MOST_ADDRESSES
    limit = f"resource.setrlimit(resource.RLIMIT_AS, ({MOST_ADDRESSES},) * 2)"
    code = f"import resource; {limit}; bytearray({2 * MOST_ADDRESSES})"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert b"MemoryError" in done.stderr
