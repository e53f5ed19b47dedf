"""One part of the story that the demo tells."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """What was counted, and the files that it left."""

    name: str
    ok: bool
    counts: dict[str, int] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
