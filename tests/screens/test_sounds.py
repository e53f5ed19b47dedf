"""Sounds: one for each verdict, short, told apart, and silence that harms nothing."""

import struct
import wave
from itertools import pairwise

import pytest

from wego_desk.assets import asset
from wego_desk.core.outcome import Outcome
from wego_desk.screens.sounds import SOUND_OF, Sounds


def samples(name):
    with wave.open(str(asset("resources", "sounds", f"{name}.wav"))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        data = file.readframes(file.getnframes())
        return [value / 32768 for (value,) in struct.iter_unpack("<h", data)], file.getframerate()


def pitch(part, rate):
    """Hertz, by counting how often the wave rises through zero."""
    rises = sum(a < 0 <= b for a, b in pairwise(part))
    return rises * rate / len(part)


def trimmed(part):
    loud = [at for at, value in enumerate(part) if abs(value) > 0.05]
    return part[loud[0] : loud[-1] + 1]


def notes(name):
    """Pitch at the beginning and at the end of each sounding part."""
    heard, rate = samples(name)
    quiet = rate // 50
    parts, here, silent = [], [], 0
    for value in heard:
        silent = silent + 1 if abs(value) < 0.004 else 0
        here.append(value)
        if silent == quiet:
            parts.append(here)
            here = []
    parts.append(here)
    sounding = [trimmed(part) for part in parts if max(map(abs, part), default=0) > 0.05]
    return [(pitch(p[: len(p) // 4], rate), pitch(p[len(p) // 2 : 3 * len(p) // 4], rate)) for p in sounding]


def test_every_verdict_has_a_sound():
    assert set(SOUND_OF) == {kind.verdict for kind in Outcome.__args__} | {"attention"}


@pytest.mark.parametrize("name", sorted(set(SOUND_OF.values())))
def test_a_sound_is_short_soft_and_does_not_click(name):
    heard, rate = samples(name)
    assert 0.1 <= len(heard) / rate <= 0.8
    assert 0.1 < max(map(abs, heard)) < 0.9
    assert abs(heard[0]) < 0.05
    assert abs(heard[-1]) < 0.05


def test_admitted_rises_refused_falls_cancelled_falls_twice_already_in_is_two_equal_notes():
    ((begins, ends),) = notes("admitted")
    assert ends > 1.1 * begins
    ((begins, ends),) = notes("refused")
    assert ends < 0.9 * begins
    falls = notes("cancelled")
    assert len(falls) == 2
    assert all(ends < 0.92 * begins for begins, ends in falls)
    one, other = notes("already_in")
    assert one == pytest.approx(other, rel=0.05)
    assert one[0] == pytest.approx(one[1], rel=0.05)


def test_the_knock_is_low_and_the_chime_is_high():
    assert notes("unknown")[0][0] < 300
    assert notes("attention")[0][0] > 900


def test_sounds_that_are_off_or_can_not_be_made_harm_nothing(qapp):
    off = Sounds(on=False)
    for verdict in SOUND_OF:
        off.play(verdict)
    assert not off.able
    here = Sounds(on=True)
    here.prepare()
    for verdict in SOUND_OF:
        here.play(verdict)
    with pytest.raises(KeyError):
        here.play("applause")


def test_where_nothing_can_sound_nothing_is_loaded(qapp):
    asked = []

    def no():
        asked.append("asked")
        return False

    silent = Sounds(on=True, could_sound=no)
    silent.play("admitted")
    silent.play("unknown")
    assert asked == ["asked"]
    assert not silent.able
