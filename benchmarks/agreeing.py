"""A desk and its hub: the feed, a new desk from a snapshot, and the scans at a desk while a roster arrives."""

import random
import shutil
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import zstandard

from benchmarks.congress import SEED, profile_of
from benchmarks.figures import say, timed
from wego_desk import app
from wego_desk.desk import reading
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.founding import OWNER
from wego_desk.desk.import_plan import plan_import
from wego_desk.desk.import_roster import import_roster
from wego_desk.rehearsal.sample import write_population_csv
from wego_desk.rosters import read_roster
from wego_desk.store import profile
from wego_desk.store.engines import fetch
from wego_desk.store.peers import START
from wego_desk.sync.clock_offset import ClockOffset
from wego_desk.sync.line import Line
from wego_desk.sync.messages import PAGE_BYTES, Exchanged, to_bytes
from wego_desk.sync.node import Node
from wego_desk.sync.round import Round, Twin, run_round
from wego_desk.sync.serving import Server
from wego_desk.sync.shelf import Shelf
from wego_desk.sync.wire import place_of, wire_runs
from wego_desk.work import AnyLane, DrainedLane, Lane, responsive

#: Events of a page of the feed, as a desk far behind asks for.
PAGE = 1_000
#: Delegates whom a desk knows already when the rest arrive.
KNOWN = 10_000
#: A queue in front of one desk: a scan every so many seconds.
EVERY = 0.05


def node_of(stack: ExitStack, desk: Desk, ledger: AnyLane, *, is_hub: bool = False) -> Node:
    reader = stack.enter_context(desk.store.reading())
    return Node(desk.store, reader, ledger, desk.now_ms, desk.random_bytes, is_hub=is_hub)


def measure(folder: Path, people: int) -> None:
    with ExitStack() as stack:
        hub, _ = stack.enter_context(app.working(profile_of(folder, people)))
        node = node_of(stack, hub, DrainedLane("ledger"), is_hub=True)
        _feed(node)
        server = Server(node)
        server.start()
        _new_desk(stack, folder, hub, node, server)
    _queue_meanwhile(folder, people)


def _feed(node: Node) -> None:
    """What a hub reads, packs and sends; beside reading the same rows and packing them as they stand."""
    start, rows, plain, packed, mark = time.perf_counter(), 0, 0, 0, START
    compressor = zstandard.ZstdCompressor(level=3)
    while True:
        page = node.page(mark, {}, PAGE, 4 * PAGE_BYTES)
        answer = Exchanged(node.id, "", "", 0, runs=wire_runs(page.runs), next=place_of(page.to), more=page.more)
        raw = to_bytes(answer)
        plain, packed = plain + len(raw), packed + len(compressor.compress(raw))
        rows, mark = rows + sum(len(run.events) for run in page.runs), page.to
        if not page.more:
            break
    ours = time.perf_counter() - start
    start, gseq = time.perf_counter(), 0
    query = "SELECT gseq, header, body FROM event WHERE gseq > ? ORDER BY gseq LIMIT ?"
    while those := fetch(node.reader.log, query, (gseq, PAGE)):
        gseq = those[-1][0]
        compressor.compress(b"".join(header + (body or b"") for _, header, body in those))
    bare = time.perf_counter() - start
    say(f"feed, {rows:,} events", f"{rows / ours:,.0f} events/s")
    say("  reading and packing them bare", f"{rows / bare:,.0f} events/s, {ours / bare:.1f}x as fast")
    say("  bytes an event, as sent and packed", f"{plain / rows:.0f} and {packed / rows:.0f}")


def _new_desk(stack: ExitStack, folder: Path, hub: Desk, node: Node, server: Server) -> None:
    """A snapshot made and taken over; beside ``VACUUM INTO`` of the roster, which no way can do without."""
    start = time.perf_counter()
    node.reader.roster.exec_driver_sql("VACUUM INTO ?", (str(_fresh(folder, "bare.db")),))
    bare = time.perf_counter() - start
    start = time.perf_counter()
    manifest = Shelf(node).fresh()
    made = time.perf_counter() - start
    store = stack.enter_context(
        profile.writing(_fresh(folder, "new-desk"), random.Random(1).randbytes, hub.store.node.congress)
    )
    desk = Desk(store, hub.clock, hub.random_bytes, "main")
    line = Line(node_of(stack, desk, DrainedLane("ledger")), node.id, ClockOffset())
    start = time.perf_counter()
    done = run_round(line, Twin(server))
    took = time.perf_counter() - start
    assert done.whole, done.refused
    with desk.store.reading() as reader:
        count = sum(1 for _ in reading.delegates(reader))
    say(
        f"snapshot made, {manifest.events:,} events",
        f"{made:.1f} s, {manifest.bytes / 1e6:.1f} MB; {made / bare:.1f}x a bare VACUUM INTO",
    )
    say(f"  a new desk of {count:,} delegates from it", f"{took:.1f} s (with making one; no network)", "5 s")


def _desk_of(stack: ExitStack, hub: Desk, folder: Path) -> Desk:
    """An empty desk of the hub's congress."""
    store = stack.enter_context(profile.writing(folder, hub.random_bytes, hub.store.node.congress))
    return Desk(store, hub.clock, hub.random_bytes, "main")


def _fresh(folder: Path, name: str) -> Path:
    path = folder / name
    shutil.rmtree(path, ignore_errors=True)
    path.unlink(missing_ok=True)
    return path


def _queue_meanwhile(folder: Path, rows: int) -> None:
    """A desk that knows some delegates and checks them in while the others come from its hub."""
    responsive()
    file = folder / f"more-{rows}.csv"
    if not file.exists():
        write_population_csv(file, rows, SEED + 1)
    with ExitStack() as stack:
        hub, _ = stack.enter_context(app.working(profile_of(folder, KNOWN)))
        node = node_of(stack, hub, DrainedLane("hub ledger"), is_hub=True)
        server = Server(node)
        server.start()
        store = stack.enter_context(
            profile.writing(_fresh(folder, "busy-desk"), random.Random(2).randbytes, hub.store.node.congress)
        )
        desk = Desk(store, hub.clock, hub.random_bytes, "main")
        ledger, wire = Lane("ledger"), Lane("wire")
        line = Line(node_of(stack, desk, ledger), node.id, ClockOffset())
        run_round(line, Twin(server))
        with hub.store.reading() as reader:
            plan = plan_import(reader, read_roster(file))
        who = operator_named(hub.programme, OWNER)
        import_roster(hub, plan, operator=who, ledger_lane=DrainedLane("import"), progress=lambda _done, _total: None)
        with desk.store.reading() as reader:
            codes = [d.code for d in reading.delegates(reader) if d.code]
        random.Random(SEED).shuffle(codes)
        alone = _scans(desk, codes[: len(codes) // 4], ledger, threading.Event(), most=100)
        finished, rounds = threading.Event(), list[Round]()

        def told(done: Round) -> None:
            rounds.append(done)
            finished.set()

        start = time.perf_counter()
        wire.run(lambda: run_round(line, Twin(server)), then=told, failed=lambda _: finished.set())
        waits = _scans(desk, codes[len(codes) // 4 :], ledger, finished)
        finished.wait()
        took = time.perf_counter() - start
        wire.close(5)
        ledger.close(5)
    assert rounds, "the round fell"
    say(f"{len(rounds[0].events):,} events arrive at a desk", f"{len(rounds[0].events) / took:,.0f} events/s")
    say(f"  {len(waits)} check-ins meanwhile", timed(waits), "p99 <= 20 ms")
    say(f"  {len(alone)} check-ins before", timed(alone))


def _scans(desk: Desk, codes: list[str], ledger: Lane, finished: threading.Event, most: int = 1 << 30) -> list[float]:
    who = operator_named(desk.programme, OWNER)
    waits: list[float] = []
    for code in codes[:most]:
        if finished.wait(EVERY):
            break
        start = time.perf_counter()
        ledger.call(lambda code=code: check_in(desk, code, operator=who), urgent=True)  # type: ignore[misc]
        waits.append(time.perf_counter() - start)
    return waits
