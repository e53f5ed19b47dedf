"""Real cities, invented organizations: where the delegates of a sample come from."""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from wego_desk.assets import asset
from wego_desk.rehearsal.sample_names import slug


@dataclass(frozen=True, slots=True)
class City:
    """A city. ``languages``: tags of name pools; ``own`` and ``government`` are Korean, elsewhere ``""``."""

    name: str
    country: str
    country_code: str
    region: str
    languages: tuple[str, ...]
    dial: str
    own: str = ""
    government: str = ""

    @property
    def domain(self) -> str:
        """A mail domain of a top level that nobody can own (RFC 2606)."""
        return f"{slug(self.name)}.example"


@dataclass(frozen=True, slots=True)
class Organization:
    """Who sends people. ``kind``: city, company, institution or ``""``; ``standing`` as WeGO's members have it."""

    name: str
    kind: str
    standing: str
    city: City
    jobs: tuple[str, ...]


def cities() -> tuple[City, ...]:
    """Cities outside Korea, in the order of the pool."""
    return tuple(
        City(r["city"], r["country"], r["country_code"], r["region"], tuple(r["languages"].split()), r["dial"])
        for r in _rows("cities.csv")
    )


def korean_cities() -> tuple[City, ...]:
    return tuple(
        City(r["city"], "Republic of Korea", "KR", "Asia", ("ko",), "82", r["own"], r["organization"])
        for r in _rows("cities-korea.csv")
    )


def words() -> dict[str, Any]:
    """``words.toml`` as it stands: names of organizations, jobs, needs."""
    found: dict[str, Any] = tomllib.loads(_pool("words.toml").read_text(encoding="utf-8"))
    return found


def company_names(said: dict[str, Any]) -> list[str]:
    """Every invented company once, so that neighbours in the list share no word of their name."""
    company = said["company"]
    firsts, seconds, endings = company["first"], company["second"], company["endings"]
    return [
        f"{firsts[i]} {seconds[(i + turn) % len(seconds)]} {endings[(i + turn) % len(endings)]}"
        for turn, i in product(range(len(seconds)), range(len(firsts)))
    ]


def organizations_of(city: City, said: dict[str, Any], companies: list[str]) -> Iterator[Organization]:
    """Some thirty organizations of one city: its government and departments, companies, institutions, media."""
    number = sum(map(ord, city.name))
    government = said["city"]["names"][number % 4].format(city=city.name)
    standing = ("full", "full", "associate", "friendship")[number % 4]
    jobs = tuple(said["city"]["jobs"])
    yield Organization(government, "city", standing, city, jobs)
    for department in said["city"]["departments"]:
        yield Organization(f"{government}, {department}", "city", standing, city, jobs)
    for i in range(8):
        name = companies[(number * 7 + i) % len(companies)]
        yield Organization(f"{name} ({city.name})", "company", "corporate", city, tuple(said["company"]["jobs"]))
    for kind, standing in (("institution", "associate"), ("media", "")):
        for name in said[kind]["names"]:
            told = name.format(city=city.name, country=city.country)
            yield Organization(told, kind if standing else "", standing, city, tuple(said[kind]["jobs"]))


def _pool(name: str) -> Path:
    return asset("resources", "demo", "pools", name)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with _pool(name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
