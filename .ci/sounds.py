"""Makes the sounds of the verdicts, ``resources/sounds/NAME.wav`` below the folder given: short, soft, told apart.

Pure tones with a quiet octave above, no attack that startles; the knock's noise comes from a fixed seed.
"""

import math
import random
import struct
import sys
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

RATE: Final = 22_050
Samples = list[float]


def tone(start_hz: float, end_hz: float, seconds: float, *, loudness: float = 0.5, decay: float = 0.0) -> Samples:
    """A note that glides from one pitch to another; ``decay``: how fast it dies away, 0 for a steady one."""
    count = round(RATE * seconds)
    made, phase = [], 0.0
    for i in range(count):
        part = i / count
        phase += 2 * math.pi * (start_hz * (end_hz / start_hz) ** part) / RATE
        swell = min(1.0, i / (0.012 * RATE)) * min(1.0, (count - i) / (0.05 * RATE))
        made.append(loudness * swell * math.exp(-decay * part) * (math.sin(phase) + 0.18 * math.sin(2 * phase)) / 1.18)
    return made


def silence(seconds: float) -> Samples:
    return [0.0] * round(RATE * seconds)


def together(*voices: Samples) -> Samples:
    longest = max(map(len, voices))
    return [sum(voice[i] for voice in voices if i < len(voice)) for i in range(longest)]


def knock(chance: random.Random) -> Samples:
    """Wood, low: a thud and a little rattle."""
    count = round(RATE * 0.16)
    thud = tone(150, 95, 0.16, loudness=0.75, decay=6)
    return [thud[i] + 0.12 * (chance.random() - 0.5) * math.exp(-40 * i / count) for i in range(count)]


def sounds() -> dict[str, Callable[[], Sequence[float]]]:
    return {
        "admitted": lambda: tone(587.33, 880.0, 0.24),
        "already_in": lambda: [*tone(587.33, 587.33, 0.11), *silence(0.06), *tone(587.33, 587.33, 0.11)],
        "refused": lambda: tone(440.0, 293.66, 0.32),
        "cancelled": lambda: [*tone(440.0, 293.66, 0.2), *silence(0.06), *tone(440.0, 293.66, 0.2)],
        "unknown": lambda: knock(random.Random(1)),  # noqa: S311 - a sound, no secret
        "attention": lambda: together(
            tone(1046.5, 1046.5, 0.7, loudness=0.22, decay=4),
            tone(1318.5, 1318.5, 0.7, loudness=0.14, decay=5),
            tone(2093.0, 2093.0, 0.4, loudness=0.06, decay=6),
        ),
    }


def main() -> int:
    target = Path(sys.argv[1]) / "resources" / "sounds"
    target.mkdir(parents=True, exist_ok=True)
    for name, make in sounds().items():
        samples = make()
        with wave.open(str(target / f"{name}.wav"), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            # 12 bits of loudness are enough, and no platform's sine differs in them
            out.writeframes(b"".join(struct.pack("<h", 16 * round(2047 * max(-1.0, min(1.0, s)))) for s in samples))
    return 0


if __name__ == "__main__":
    sys.exit(main())
