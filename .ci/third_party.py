"""Makes THIRD_PARTY.md from requirements.lock, what the installed packages say of themselves, and the bundled files.

``python .ci/third_party.py FOLDER`` writes FOLDER/THIRD_PARTY.md; the same bytes on every platform.
"""

import sys
import tomllib
from email.message import Message
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from lock import ROOT, Pin, closure, read_lock, roots
from packaging.utils import canonicalize_name

#: Licence and home where the package's own words are missing, unclear, or not installed on every platform.
KNOWN = {
    "colorama": ("BSD-3-Clause", "https://github.com/tartley/colorama"),
    "cssselect2": ("BSD-3-Clause", "https://doc.courtbouillon.org/cssselect2/"),
    "greenlet": ("MIT AND PSF-2.0", "https://greenlet.readthedocs.io"),
    "macholib": ("MIT", "https://github.com/ronaldoussoren/macholib"),
    "mypy-extensions": ("MIT", "https://github.com/python/mypy_extensions"),
    "pefile": ("MIT", "https://github.com/erocarrera/pefile"),
    "pyinstaller": ("GPL-2.0-or-later WITH Bootloader-exception", "https://pyinstaller.org"),
    "pyinstaller-hooks-contrib": (
        "GPL-2.0-or-later (what runs at build time), Apache-2.0 (what runs in a bundle)",
        "https://github.com/pyinstaller/pyinstaller-hooks-contrib",
    ),
    "pypdfium2": (
        "BSD-3-Clause, Apache-2.0 and those of PDFium's parts",
        "https://github.com/pypdfium2-team/pypdfium2",
    ),
    "pywin32-ctypes": ("BSD-3-Clause", "https://github.com/enthought/pywin32-ctypes"),
    "qrcode": ("BSD-3-Clause", "https://github.com/lincolnloop/python-qrcode"),
    "reportlab": ("BSD-3-Clause", "https://www.reportlab.com/"),
    "tinycss2": ("BSD-3-Clause", "https://www.courtbouillon.org/tinycss2"),
    "uv": ("MIT OR Apache-2.0", "https://github.com/astral-sh/uv"),
    "webencodings": ("BSD-3-Clause", "https://github.com/CourtBouillon/webencodings"),
}

#: Trove classifiers that mean one licence, as SPDX names it.
CLASSIFIED = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}

#: How a folder of bundled files names its licence.
NOTICES = ("LICENSE*", "LICENCE*", "OFL*", "COPYING*")

HEAD = """\
# What others made, and under which licence

Made by `make generate` from `requirements.lock`; not edited by hand. wego-desk itself is Apache-2.0 (`LICENSE`).

Each package carries the full text of its licence in its own `*.dist-info`; a bundle of wego-desk carries those along.
PySide6, Qt, svglib (LGPL-3.0) and zeroconf (LGPL-2.1) stay separate files, which may be replaced by others.
"""


def licence_and_home(name: str) -> tuple[str, str]:
    """What a package says of itself, shortest first; LookupError when it says nothing that is clear."""
    if name in KNOWN:
        return KNOWN[name]
    try:
        said = _read(name)
    except PackageNotFoundError as error:
        raise LookupError(f"{name}: not installed here; name its licence in {Path(__file__).name}") from error
    licence = said.get("License-Expression") or _classified(said) or said.get("License", "")
    if not licence or "\n" in licence:
        raise LookupError(f"{name}: no clear licence; name it in {Path(__file__).name}")
    return licence, _home(said)


def _read(name: str) -> Message:
    said = metadata(name)
    assert isinstance(said, Message)  # the protocol that the standard library declares leaves out ``get``
    return said


def _classified(said: Message) -> str:
    last_words = [
        text.rpartition(" :: ")[2] for text in said.get_all("Classifier", []) if text.startswith("License ::")
    ]
    names = {CLASSIFIED[word] for word in last_words if word in CLASSIFIED}
    return names.pop() if len(names) == 1 else ""


def _home(said: Message) -> str:
    links = dict(text.split(", ", 1) for text in said.get_all("Project-URL", []))
    by_label = {label.lower().replace("-", " "): address for label, address in links.items()}
    for label in ("homepage", "source", "source code", "repository", "documentation"):
        if label in by_label:
            return str(by_label[label])
    return str(said.get("Home-page", ""))


def table(pins: list[Pin]) -> list[str]:
    """The lines of one Markdown table."""
    lines = ["| package | version | licence | home |", "|---|---|---|---|"]
    for pin in pins:
        licence, home = licence_and_home(pin.name)
        lines.append(f"| {pin.name} | {pin.version} | {licence} | {home} |")
    return lines


def bundled() -> list[str]:
    """A line for each folder of resources/ that carries somebody's licence."""
    found = sorted({path for pattern in NOTICES for path in (ROOT / "resources").rglob(pattern)})
    return [f"- `{path.parent.relative_to(ROOT).as_posix()}/`: see `{path.name}` there" for path in found]


def page() -> str:
    """The whole of THIRD_PARTY.md."""
    pins = read_lock((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    shipped, _ = roots(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8")))
    ships = {canonicalize_name(requirement.name) for requirement in closure(shipped)}
    parts = [HEAD, "## Part of the program\n", *table([pin for pin in pins.values() if pin.name in ships])]
    parts += ["\n## Only used to make and test it\n", *table([pin for pin in pins.values() if pin.name not in ships])]
    if files := bundled():
        parts += ["\n## Files in resources/\n", *files]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1], "THIRD_PARTY.md").write_text(page(), encoding="utf-8", newline="\n")
