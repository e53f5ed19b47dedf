"""What is a scanner's burst and what is a hand, decided without a window."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wego_desk.devices.wedge_burst import GAP_MS, PACE_MS, Burst, Fate, Kind, Stroke

RETURN = 13


class Bench:
    """A window in plain Python: holds what it is told to hold and notes what the focused item gets."""

    def __init__(self, *, ours: bool = False, late_clock: bool = False) -> None:
        self.burst = Burst(lambda _: ours, late_clock=late_clock)
        self.held: list[Stroke] = []
        self.arrived: list[Stroke] = []
        self.swallowed: list[Stroke] = []
        self.scans: list[tuple[Stroke, ...]] = []
        self.scanned: list[str] = []

    def feed(self, *strokes: Stroke) -> None:
        for stroke in strokes:
            decision = self.burst.feed(stroke)
            self._before(decision.release, decision.scan)
            {Fate.HOLD: self.held, Fate.PASS: self.arrived, Fate.SWALLOW: self.swallowed}[decision.fate].append(stroke)

    def settle(self) -> None:
        settled = self.burst.settle()
        self._before(settled.release, settled.scan)

    def _before(self, release, scan) -> None:
        assert not (release and scan)
        if release:
            self.arrived += self.held
            self.held = []
        if scan:
            self.scans.append(scan.keys)
            self.scanned.append(scan.text)
            self.swallowed += self.held
            self.held = []

    @property
    def text(self) -> str:
        return "".join(stroke.text for stroke in self.arrived if stroke.press)


def key(character: str, at: int, **more) -> Stroke:
    kind = Kind.TERMINATOR if character in "\r\n\t" else Kind.CHARACTER
    return Stroke(at, kind, RETURN if character == "\r" else ord(character.upper()), character, **more)


def released(stroke: Stroke, at: int | None = None) -> Stroke:
    return replace(stroke, press=False, at=stroke.at if at is None else at)


def typed(text: str, step: int, start: int = 1000) -> list[Stroke]:
    strokes = []
    for place, character in enumerate(text):
        press = key(character, start + place * step)
        strokes += [press, released(press)]
    return strokes


@pytest.mark.parametrize(
    ("text", "step", "scans"),
    [
        ("BCDEFG\r", 1, ["BCDEFG"]),
        ("BCDEFG\r", 30, ["BCDEFG"]),
        ("mina 42\r", 43, []),  # 280 words a minute
        ("BCDEFG\t", 8, ["BCDEFG"]),
        ("BCDEFG\n", 8, ["BCDEFG"]),
        ("1234\r", 8, ["1234"]),
        ("1234\r", 40, []),  # four digits and Return by a fast hand on a keypad
        ("123\r", 1, []),
        ("BCDE\rBCDF\r", 1, ["BCDE", "BCDF"]),
    ],
)
def test_a_burst_with_an_end_is_a_scan(text, step, scans):
    bench = Bench()
    bench.feed(*typed(text, step))
    bench.settle()
    assert bench.scanned == scans
    assert bench.text == ("" if scans else text)


@pytest.mark.parametrize(("step", "scans"), [(1, True), (50, True), (51, False)])
def test_our_code_with_an_end_is_a_scan_up_to_the_gap(step, scans):
    bench = Bench(ours=True)
    bench.feed(*typed("BCDEFG\r", step))
    bench.settle()
    assert bench.scanned == ["BCDEFG"] * scans
    assert bench.text == ("" if scans else "BCDEFG\r")


@pytest.mark.parametrize(
    ("text", "step", "ours", "scans"),
    [
        ("BCDEFG", 30, True, True),
        ("BCDEFG", 1, False, False),  # six keys under a rolling hand
        ("BCDEFGHJ", 16, False, True),
        ("BCDEFGHJ", 30, False, False),
        ("BCDEF", 1, True, False),
        ("BCDEFGHJBCDEFGHJ", 90, True, False),  # our code by hand: that is for the field it is typed in
    ],
)
def test_a_burst_without_an_end_counts_when_no_hand_can_have_typed_it(text, step, ours, scans):
    bench = Bench(ours=ours)
    bench.feed(*typed(text, step))
    bench.settle()
    assert bench.scanned == ([text] if scans else [])
    assert bench.text == ("" if scans else text)


def test_a_burst_without_an_end_counts_when_the_next_key_comes_before_the_timer():
    bench = Bench(ours=True)
    bench.feed(*typed("BCDEFGH", 5), *typed("x", 1, start=5000))
    assert bench.scanned == ["BCDEFGH"]
    bench.settle()
    assert bench.text == "x"


@pytest.mark.parametrize("ends", ["\r\n", "\t\r", "\r\t\r"])
def test_nothing_of_a_double_ending_is_left_for_the_default_button(ends):
    bench = Bench()
    bench.feed(*typed("BCDEFG" + ends, 5))
    assert bench.scanned == ["BCDEFG"]
    assert bench.arrived == []


def test_return_by_hand_after_a_scan_is_a_return():
    bench = Bench()
    bench.feed(*typed("BCDEFG\r", 5), *typed("\r", 1, start=3000))
    assert bench.text == "\r"


def test_keys_released_after_the_end_of_the_burst_are_swallowed_with_it():
    bench = Bench()
    b, c, d, e, f, g, end = (key(character, 1000 + place) for place, character in enumerate("BCDEFG\r"))
    bench.feed(b, c, released(b), d, e, released(d), f, g, end, released(g), released(f), released(end), released(c))
    bench.feed(released(e))
    assert bench.scanned == ["BCDEFG"]
    assert bench.arrived == []
    bench.feed(*typed("g", 1, start=4000))
    bench.settle()
    assert [stroke.press for stroke in bench.arrived] == [True, False]


def test_a_return_that_the_scanner_holds_down_clicks_nothing():
    bench = Bench()
    bench.feed(*typed("BCDEFG", 2))
    end = key("\r", 1012)
    again = replace(end, at=1600, repeat=True)
    bench.feed(end, released(again), again, released(again), again, released(end, 1700))
    assert bench.scanned == ["BCDEFG"]
    assert bench.arrived == []
    bench.feed(key("\r", 1800))
    assert bench.text == "\r"


def test_a_lost_release_costs_no_later_key():
    bench = Bench()
    *burst, _ = typed("BCDEFG\r", 1)
    bench.feed(*burst)
    bench.feed(*typed("\r", 1, start=9000))
    assert [stroke.press for stroke in bench.arrived] == [True, False]


def test_a_key_held_down_by_hand_is_no_burst():
    bench = Bench(ours=True)
    first = key("a", 1000)
    bench.feed(first)
    bench.settle()
    for at in range(1500, 2500, 33):
        bench.feed(released(replace(first, at=at, repeat=True)), replace(first, at=at, repeat=True))
    bench.feed(released(first, 2500))
    assert bench.scanned == []
    assert bench.text == "a" * 32


def test_a_letter_that_a_scanner_types_twice_in_a_millisecond_is_two():
    bench = Bench()
    strokes = typed("BCCDE\r", 0)
    strokes[3] = replace(strokes[3], repeat=True)  # what X11 makes of it
    strokes[4] = replace(strokes[4], repeat=True)
    bench.feed(*strokes)
    assert bench.scanned == ["BCCDE"]
    assert bench.arrived == []


def test_a_command_lets_go_what_was_typed_before_it():
    bench = Bench()
    bench.feed(key("a", 1000), Stroke(1010, Kind.MODIFIER, 1), Stroke(1020, Kind.OTHER, ord("C")), key("b", 1030))
    bench.settle()
    assert [(stroke.kind, stroke.text) for stroke in bench.arrived] == [
        (Kind.MODIFIER, ""),
        (Kind.CHARACTER, "a"),
        (Kind.OTHER, ""),
        (Kind.CHARACTER, "b"),
    ]


def test_on_a_late_clock_a_stall_does_not_cut_a_burst():
    bench = Bench(late_clock=True)
    bench.feed(*typed("BCDEFGHJ", 2), *typed("KNPRSTVX\r", 2, start=1200))
    assert bench.scanned == ["BCDEFGHJKNPRSTVX"]


def test_on_a_late_clock_a_hand_is_still_a_hand():
    bench = Bench(late_clock=True)
    bench.feed(*typed("abcdef\r", 58))  # each key just before the timer
    assert bench.scanned == []
    assert bench.text == "abcdef\r"


def test_asking_changes_nothing():
    bench = Bench()
    *burst, end, _ = typed("BCDEFG\r", 1)
    assert not bench.burst.consumes(end)
    bench.feed(*burst)
    assert bench.burst.consumes(end)
    assert bench.burst.consumes(key("H", 1007))
    assert not bench.burst.consumes(replace(end, at=2000))
    bench.feed(end)
    assert bench.burst.consumes(key("\n", 1007))
    assert bench.scanned == ["BCDEFG"]


_gaps = st.one_of(st.integers(0, 12), st.integers(GAP_MS - 2, GAP_MS + 2), st.integers(0, 400))
_characters = st.sampled_from("bcde1 B\r\r\n\t")


@st.composite
def _sessions(draw):
    """Presses and releases in any order a keyboard can give, at any times, timers between them or not."""
    now, down, steps = 1000, [], []
    for gap in draw(st.lists(_gaps, max_size=40)):
        now += gap
        action = draw(st.sampled_from(("press", "press", "press", "release", "timer", "command", "shift", "repeat")))
        if action == "press":
            stroke = key(draw(_characters), now)
            down.append(stroke)
            steps.append(stroke)
        elif action in ("release", "repeat") and down:
            stroke = draw(st.sampled_from(down))
            if action == "repeat":
                steps.append(replace(stroke, at=now, repeat=True))
            else:
                down.remove(stroke)
                steps.append(released(stroke, now))
        elif action == "command":
            steps.append(Stroke(now, Kind.OTHER, 7000))
        elif action == "shift":
            steps.append(Stroke(now, Kind.MODIFIER, 7001))
        elif action == "timer":
            steps.append(None)
    return steps


@settings(max_examples=80, deadline=None)
@given(_sessions(), st.booleans(), st.booleans())
@example([*typed("bcdeb\r\n", 1), None], False, False)
def test_no_key_is_lost_or_doubled_or_overtaken_whatever_the_times(steps, ours, late_clock):
    bench = Bench(ours=ours, late_clock=late_clock)
    for step in steps:
        if step is None:
            bench.settle()
        else:
            bench.feed(step)
    bench.settle()
    fed = [id(step) for step in steps if step is not None]
    assert sorted(map(id, bench.arrived + bench.swallowed)) == sorted(fed)
    assert bench.held == []

    place = {stroke: number for number, stroke in enumerate(fed)}
    order = [place[id(stroke)] for stroke in bench.arrived if stroke.press and stroke.kind is not Kind.MODIFIER]
    assert order == sorted(order), "keys reach the focused item in the order they were typed"

    scanned = [id(stroke) for keys in bench.scans for stroke in keys if not stroke.repeat]
    eaten = [stroke for stroke in bench.swallowed if stroke.press and stroke.kind is Kind.CHARACTER]
    assert [id(stroke) for stroke in eaten if not stroke.repeat] == scanned, "no character vanishes but into a scan"


@settings(max_examples=50, deadline=None)
@given(st.text("abc 123", min_size=1, max_size=30), st.integers(GAP_MS + 1, 400), st.booleans())
def test_typing_at_the_speed_of_a_hand_arrives_whole(text, step, ours):
    bench = Bench(ours=ours)
    bench.feed(*typed(text + "\r", step))
    assert bench.scanned == []
    assert bench.text == text + "\r"


@settings(max_examples=50, deadline=None)
@given(
    st.text("BCDEF0123", min_size=6, max_size=40),
    st.booleans().flatmap(
        lambda ours: st.tuples(
            st.just(ours), st.lists(st.integers(0, GAP_MS if ours else PACE_MS), min_size=40, max_size=40)
        )
    ),
    st.sampled_from("\r\n\t"),
)
def test_a_scan_arrives_whole_at_any_speed_of_a_scanner(text, ours_and_gaps, end):
    ours, gaps = ours_and_gaps
    bench = Bench(ours=ours)
    now = 1000
    for character, gap in zip(text + end, [0, *gaps], strict=False):
        now += gap
        bench.feed(key(character, now))
        bench.feed(released(key(character, now)))
    assert bench.scanned == [text]
    assert bench.arrived == []
