"""The pictures that are kept in docs/pictures: what README shows, and what the window is compared with."""

from typing import Final

from studio import Look

EN, KO, AR = (Look("light", 100, language) for language in ("en", "ko", "ar"))

#: The album, the state in it, and the looks in which it is kept.
KNOWN: Final[tuple[tuple[str, str, tuple[Look, ...]], ...]] = (
    ("desk", "desk-ready", (EN,)),
    ("desk", "desk-admitted-attention", (EN, Look("dark", 100, "ko"), Look("high-contrast", 100, "ar"))),
    ("people", "people-found", (KO,)),
    ("people", "people-person-here", (EN, AR)),
    ("people", "people-person-typed", (Look("dark", 100, "en"),)),
    ("walk_in", "walk-in-like-names", (EN,)),
    ("first_run", "first-run-desk", (EN,)),
    ("sign_in", "sign-in", (EN,)),
)
