"""What other nodes wrote: whole messages or nothing, the roster after them, and never a print job."""

from dataclasses import replace
from pathlib import Path

import pytest
from node_bench import finish, hear, other_node, page_of, read
from profile_bench import HALL, Bench, Work, crowd, kept_rows, programme_file, wanted_rows

from wego_desk.core.arrival import Bad, Carried, Run
from wego_desk.core.projection import MERGED_INTO
from wego_desk.core.seal import Draft, Pen, seal
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import check_in
from wego_desk.desk.desk import Desk
from wego_desk.desk.edit import edit
from wego_desk.desk.print_badge import PrintWish
from wego_desk.desk.programme import set_programme
from wego_desk.desk.undo import undo
from wego_desk.desk.walk_in import walk_in
from wego_desk.store.peers import START, Mark, Peer, peer_of


@pytest.fixture
def hub(bench: Bench):
    with bench.working() as work:
        set_programme(work.desk, programme_file(HALL), operator=work.owner)
        yield work


@pytest.fixture
def other(bench: Bench, hub: Work, tmp_path: Path) -> Bench:
    return other_node(bench, tmp_path / "other")


@pytest.fixture
def desk(other: Bench, hub: Work):
    """Knows what the hub knew when it began."""
    with other.opened() as store:
        hear(Work(Desk(store, other.clock, other.random_bytes, "main")), page_of(hub.store).runs)
    with other.working() as work:
        yield work


def meet(one: Work, two: Work) -> None:
    for a, b in ((one, two), (two, one)):
        hear(b, page_of(a.store).runs)


def events(work: Work) -> set[tuple[str, int]]:
    with work.store.reading() as reader:
        return {tuple(row) for row in reader.log.exec_driver_sql("SELECT stream, seq FROM event")}


def test_a_profile_of_another_congress_is_not_opened(bench: Bench):
    bench.congress = "f" * 16
    with pytest.raises(Trouble, match="other_congress"), bench.opened():
        pass


def test_what_one_node_wrote_the_other_shows(bench, hub, other, desk):
    amina = walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    check_in(hub.desk, amina.code, operator=hub.owner, point="hall")
    edit(hub.desk, amina.id, {"city": "Busan"}, operator=hub.owner)
    set_programme(hub.desk, programme_file(replace(HALL, capacity=7)), operator=hub.owner)
    meet(hub, desk)
    assert desk.store.delegate(amina.id).city == "Busan"
    assert desk.desk.programme.points["hall"].capacity == 7
    again = check_in(desk.desk, amina.code, operator=desk.owner, point="hall")
    assert (again.outcome.verdict, again.desk) == ("already_in", "Desk 1")
    for each in (bench, other):
        assert kept_rows(each) == wanted_rows(each)
        assert each.verify().ok


def test_twice_is_once(hub, desk):
    walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    meet(hub, desk)
    before = events(desk)
    taken = hear(desk, page_of(hub.store).runs)
    assert not taken.events
    assert len(taken.sorted.known) == len(before)
    assert events(desk) == before


def test_nothing_of_a_message_beyond_a_gap_is_stored_and_no_mark_moves(hub, desk):
    start = len(events(desk))
    with hub.store.reading() as reader:
        end = reader.log.exec_driver_sql("SELECT max(gseq) FROM event").scalar()
    for number in range(3):
        walk_in(hub.desk, {"full_name": f"Guest {number}"}, operator=hub.owner)
    late = page_of(hub.store, Mark(end + 2, b"")).runs
    peer = Peer("hub", "epoch", pull=Mark(99, b"x"))
    taken, waiting = desk.store.exchange.take_in(read(desk.store, late), now_ms=desk.desk.now_ms(), peer=peer)
    finish(desk, waiting)
    assert taken.sorted.gap is not None
    assert len(events(desk)) == start
    with desk.store.reading() as reader:
        assert peer_of(reader.log, "hub").pull == START


def test_a_mark_moves_with_the_message_that_it_stands_for(hub, desk):
    walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    page = page_of(hub.store)
    peer = Peer("hub", "epoch", pull=page.to, push=Mark(1, b"z"), heard_at=5)
    _, waiting = desk.store.exchange.take_in(read(desk.store, page.runs), now_ms=desk.desk.now_ms(), peer=peer)
    finish(desk, waiting)
    with desk.store.reading() as reader:
        assert peer_of(reader.log, "hub") == peer


def test_admissions_of_both_count_and_a_blind_pair_is_presence_once(bench, hub, other, desk):
    amina = walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    meet(hub, desk)
    for work in (hub, desk):
        assert check_in(work.desk, amina.code, operator=work.owner, point="hall").outcome.verdict == "admitted"
    meet(hub, desk)
    for work in (hub, desk):
        assert work.store.counted("hall", "", present=True) == 1
    assert kept_rows(bench) == wanted_rows(bench)
    assert kept_rows(other) == wanted_rows(other)


def test_an_undo_elsewhere_lets_in_again_here(hub, desk):
    amina = walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    first = check_in(hub.desk, amina.code, operator=hub.owner, point="hall")
    meet(hub, desk)
    undo(hub.desk, first.event, operator=hub.owner, reason="mistaken")
    assert check_in(desk.desk, amina.code, operator=desk.owner, point="hall").outcome.verdict == "already_in"
    meet(hub, desk)
    assert check_in(desk.desk, amina.code, operator=desk.owner, point="hall").outcome.verdict == "admitted"


def test_records_joined_elsewhere_are_one_person_here_at_once(bench, hub, other, desk):
    one, two = (walk_in(hub.desk, {"full_name": name}, operator=hub.owner) for name in ("Kim", "김"))
    for delegate in (one, two):
        check_in(hub.desk, delegate.code, operator=hub.owner, point="hall")
    meet(hub, desk)
    hub.desk.append([Draft("person.merge", one.id, names=((MERGED_INTO, ((two.id, 0),)),))], hub.owner)
    meet(hub, desk)
    assert desk.store.counted("hall", "", present=True) == 1
    assert desk.store.group(one.id)[0] == desk.store.group(two.id)[0]
    assert kept_rows(other) == wanted_rows(other)


def test_a_batch_from_elsewhere_counts_when_its_end_has_come(bench, hub, other, desk):
    hub.take_in(crowd(250))
    whole = page_of(hub.store)
    hear(desk, [*whole.runs[:-1], whole.runs[-1]._replace(events=whole.runs[-1].events[:-1])])
    assert not kept_rows(other)["people"]
    hear(desk, whole.runs)
    assert len(kept_rows(other)["people"]) == 250
    assert kept_rows(other) == wanted_rows(other)


def test_the_power_may_go_while_rows_from_elsewhere_are_put_in_place(bench, hub, other, desk):
    hub.take_in(crowd(150))
    desk.store.exchange.take_in(read(desk.store, page_of(hub.store).runs), now_ms=desk.desk.now_ms())
    assert not kept_rows(other)["people"]
    desk.store.close()
    # As the next start would find it.
    left = Bench(other.folder, other.random_bytes.__self__)
    (other.folder / "profile.lock").unlink()
    with left.working():
        assert kept_rows(left) == wanted_rows(left)
        assert len(kept_rows(left)["people"]) == 150


def test_a_badge_wanted_elsewhere_is_no_job_here_and_is_known_all_the_same(hub, desk, bench, other):
    amina = walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    meet(hub, desk)
    wish = PrintWish("Printer 1", "a6")
    assert check_in(hub.desk, amina.code, operator=hub.owner, point="hall", print_badge=wish).badge
    meet(hub, desk)
    assert bench.sql("log", "SELECT count(*) FROM print_job")[0][0] == 1
    assert other.sql("log", "SELECT count(*) FROM print_job")[0][0] == 0
    assert desk.store.prints.has_badge([amina.id], desk.store.node.device)


# ---- clocks


def test_a_clock_a_little_ahead_is_followed_and_one_a_year_ahead_is_not(hub, desk):
    def stamp(work: Work) -> int:
        return work.desk.append([Draft("operator.in", "o" * 16)], work.owner)[0].event.hlc >> 16

    now = desk.desk.now_ms()
    desk.desk.clock.pass_by(200)
    ahead = stamp(desk)
    assert ahead > now
    meet(hub, desk)
    assert stamp(hub) >= ahead
    desk.desk.clock.pass_by(365 * 86_400)
    far = stamp(desk)
    meet(hub, desk)
    assert stamp(hub) < far - 86_400_000
    assert stamp(desk) >= far


def test_a_start_after_a_year_ahead_came_does_not_follow_it(bench, hub, other, desk):
    desk.desk.clock.pass_by(365 * 86_400)
    walk_in(desk.desk, {"full_name": "Amina"}, operator=desk.owner)
    meet(hub, desk)
    now = hub.desk.now_ms()
    hub.store.close()
    (bench.folder / "profile.lock").unlink()
    with bench.working() as again:
        walk_in(again.desk, {"full_name": "Boris"}, operator=again.owner)
    newest = bench.events()[-1].event
    assert newest.hlc >> 16 <= now + 5 * 60_000


# ---- purges


def test_a_purge_covers_what_is_here_what_comes_after_and_what_comes_from_elsewhere(bench, hub, other, desk):
    amina = walk_in(hub.desk, {"full_name": "Amina", "email": "amina@abuja.example"}, operator=hub.owner)
    meet(hub, desk)
    edit(desk.desk, amina.id, {"city": "Abuja"}, operator=desk.owner)
    hub.desk.append([Draft("purge", amina.id)], hub.owner)
    hub.desk.append([Draft("person.set", amina.id, names=(("city", ()),), body={"city": "Busan"})], hub.owner)
    meet(hub, desk)
    for each in (bench, other):
        bodies = each.sql("log", "SELECT count(*), count(body) FROM event WHERE subject = ?", (amina.id,))
        assert bodies == [(5, 1)]  # why somebody was purged stays
        assert kept_rows(each) == wanted_rows(each)
        assert kept_rows(each)["people"][amina.id]["delegate"]["email"] == ""
        assert kept_rows(each)["found_by"][amina.id].strip("| ") == ""
        assert each.verify().ok


def test_a_body_that_did_not_come_is_put_in_when_it_comes(hub, desk, other):
    amina = walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    whole = page_of(hub.store).runs
    bare = [run._replace(events=tuple(e._replace(body=None) for e in run.events)) for run in whole]
    hear(desk, bare)
    assert desk.store.delegate(amina.id).full_name == ""
    taken = hear(desk, whole)
    assert {e.subject for e in taken.filled} == {amina.id}
    assert desk.store.delegate(amina.id).full_name == "Amina"
    assert kept_rows(other) == wanted_rows(other)


# ---- what is refused


def test_a_fault_in_one_stream_is_told_and_the_rest_is_stored(hub, desk):
    walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    runs = page_of(hub.store).runs
    last = runs[-1]
    broken = last._replace(events=(*last.events[:-1], last.events[-1]._replace(header=b"[]")))
    taken = hear(desk, [*runs[:-1], broken])
    assert dict(taken.sorted.refused) == {last.stream: (last.seq + len(last.events) - 1, Bad.UNREADABLE)}
    assert len(events(desk) & events(hub)) == len(events(hub)) - 1


def test_an_event_of_this_very_stream_from_elsewhere_ends_the_stream(bench, hub):
    """Only a clone of this machine, running beside it, writes on in it."""
    walk_in(hub.desk, {"full_name": "Amina"}, operator=hub.owner)
    stream, seq, digest = bench.sql("log", "SELECT stream, seq, digest FROM stream ORDER BY hlc DESC LIMIT 1")[0]
    node = hub.store.node
    pen = Pen(stream, node.device, node.congress, seq=seq, last=digest, hlc=1 << 50)
    (sealed,), _ = seal([Draft("operator.in", "o" * 16)], pen, operator="", now_ms=1, salt=bytes)
    hear(hub, [Run(stream, seq + 1, (Carried(sealed.header, sealed.body),))])
    own = hub.desk.append([Draft("operator.in", "o" * 16)], hub.owner)[0].event
    assert (own.stream != stream, own.seq) == (True, 1)
    assert bench.verify().ok
