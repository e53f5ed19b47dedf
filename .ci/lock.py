"""Says where requirements.lock is out of step with pyproject.toml or with this environment, without any network.

``make lock`` asks a package index and may find newer versions; this asks only whether what is written holds together.
"""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent

#: The computers a desk runs on: a requirement counts when it holds on one of them (PEP 508 marker values).
DESKTOPS = tuple(
    {
        "sys_platform": name,
        "platform_system": system,
        "os_name": os_name,
        "python_version": python,
        "platform_machine": "x86_64",
    }
    for name, system, os_name in (
        ("linux", "Linux", "posix"),
        ("darwin", "Darwin", "posix"),
        ("win32", "Windows", "nt"),
    )
    for python in ("3.11", "3.14")
)


@dataclass(frozen=True, slots=True)
class Pin:
    """One entry of the lock; ``everywhere`` is false for a package that only some platforms need."""

    name: str
    version: str
    everywhere: bool
    hashed: bool


def read_lock(text: str) -> dict[str, Pin]:
    """The pins by canonical name. Each entry is one logical line, continued by backslashes."""
    pins: dict[str, Pin] = {}
    for entry in re.sub(r"\\\n", " ", text).splitlines():
        if found := re.match(r"(?P<name>[\w.-]+)(?:\[[^]]*])?==(?P<version>[^\s;]+)", entry):
            name = str(canonicalize_name(found["name"]))
            pins[name] = Pin(name, found["version"], everywhere=";" not in entry, hashed="--hash=" in entry)
    return pins


def roots(pyproject: Mapping[str, Mapping[str, object]]) -> tuple[list[Requirement], list[Requirement]]:
    """What the program needs, and what only its makers need."""
    shipped = pyproject["project"]["dependencies"]
    made_with = pyproject["dependency-groups"]["dev"]
    assert isinstance(shipped, list)
    assert isinstance(made_with, list)
    return [Requirement(text) for text in shipped], [Requirement(text) for text in made_with]


def closure(wanted: Iterable[Requirement]) -> Iterator[Requirement]:
    """Each requirement and all that it leads to, as far as the packages are installed here."""
    waiting, seen = list(wanted), set()
    while waiting:
        requirement = waiting.pop()
        if str(requirement) in seen or not _counts(requirement):
            continue
        seen.add(str(requirement))
        yield requirement
        try:
            further = distribution(requirement.name).requires or []
        except PackageNotFoundError:
            continue  # of another platform
        for text in further:
            child = Requirement(text)
            if _counts(child) or any(_counts(child, extra) for extra in requirement.extras):
                child.marker = None
                waiting.append(child)


def _counts(requirement: Requirement, extra: str = "") -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({**desktop, "extra": extra}) for desktop in DESKTOPS)


def problems(pyproject_text: str, lock_text: str) -> list[str]:
    """One sentence for each thing that does not fit; empty when all does."""
    pins = read_lock(lock_text)
    shipped, made_with = roots(tomllib.loads(pyproject_text))
    found = []
    reached: set[str] = set()
    for requirement in closure([*shipped, *made_with]):
        name = str(canonicalize_name(requirement.name))
        reached.add(name)
        if name not in pins:
            found.append(f"{requirement} is needed and not in the lock")
        elif not requirement.specifier.contains(pins[name].version, prereleases=True):
            found.append(f"{requirement} is needed, the lock holds {pins[name].version}")
    for name, pin in sorted(pins.items()):
        if name not in reached:
            found.append(f"{name} is in the lock and nothing needs it")
        if not pin.hashed:
            found.append(f"{name} has no hash")
        installed = _installed(name)
        if installed != pin.version and (pin.everywhere or installed):
            found.append(f"{name} is {installed or 'absent'} here, the lock holds {pin.version}")
    if "://" in lock_text:
        found.append("the lock names an address: any index must do")
    return found


def _installed(name: str) -> str | None:
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return None


def main() -> int:
    """0 when the lock holds together, else 1 and the sentences."""
    found = problems(
        (ROOT / "pyproject.toml").read_text(encoding="utf-8"), (ROOT / "requirements.lock").read_text(encoding="utf-8")
    )
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
