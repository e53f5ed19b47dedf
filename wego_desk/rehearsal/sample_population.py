"""As many invented delegates as a bench asks for, fast, and the same ones every time."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from math import gcd
from pathlib import Path
from random import Random
from typing import Final

from wego_desk.core.fields import CANCELLED, FIELDS
from wego_desk.rehearsal.sample_names import Part, Parts, PersonName, Tongue, tongues
from wego_desk.rehearsal.sample_places import (
    Organization,
    cities,
    company_names,
    korean_cities,
    organizations_of,
    words,
)

#: How many of a thousand people have a role; who is left is a delegate.
_ROLES: Final = {
    "mayor": 20, "speaker": 50, "finalist": 30, "jury": 10, "press": 40, "staff": 40, "guest": 60,
    "accompanying person": 40,
}  # fmt: skip


class _Walk:
    """Every name of one language once before any comes twice, in an order that looks like chance."""

    __slots__ = ("_at", "_long", "_men", "_plain", "_tongue", "_women", "long_count", "plain_count")

    def __init__(self, tongue: Tongue, start: int) -> None:
        self._tongue, self._at = tongue, start
        self._women, self._men = tongue.women, tongue.men
        self.plain_count = _count(tongue.women, tongue.men, long=False)
        self.long_count = _count(tongue.women, tongue.men, long=True)
        self._plain, self._long = _stride(self.plain_count), _stride(self.long_count)

    def next(self) -> PersonName:
        """Three in four have a grown name, or a large population would have too few names."""
        turn, long = divmod(self._at, 4)
        step, count = (self._long, self.long_count) if long else (self._plain, self.plain_count)
        index = (3 * turn + long - 1 if long else turn) * step % count
        self._at += 1
        return self._tongue.name(*_nth(self._women, self._men, index, long=bool(long)))


@dataclass(frozen=True, slots=True)
class _Sender:
    """An organization as a row has it, made once; ``host`` is what an address of its people ends with."""

    fields: dict[str, str]
    jobs: tuple[str, ...]
    host: str
    dial: str


def population(n: int, seed: int) -> Iterator[dict[str, str]]:
    """``n`` invented delegates (FIELD -> text, absent ones left out): 45 languages, all roles, no e-mail twice but a
    few that serve a delegation, and a quarter of a million different names (a full name comes back four times in a
    million people, at other organizations). The same for the same ``seed`` on every machine; the first m of ``n`` do
    not depend on ``n``.
    """
    chance = Random(f"population {seed}").random  # noqa: S311 - invented people need no secrecy
    senders = _senders()
    walks = {language: _Walk(t, int(chance() * 10**6)) for language, t in tongues().items() if language in senders}
    languages = _shared_out({language: walk.long_count for language, walk in walks.items()}, 8192)
    roles = _shared_out({**_ROLES, "": 1000 - sum(_ROLES.values())}, 1000)
    needs = words()["needs"]["names"]
    for number in range(1, n + 1):
        language = languages[int(chance() * 8192)]
        name = walks[language].next()
        choice = senders[language]
        sender = choice[int(chance() * len(choice))]
        role = roles[int(chance() * 1000)]
        pick = chance()
        row = dict(sender.fields)
        row["full_name"] = name.latin
        if name.native:
            row["native_name"] = name.native
        if name.family:
            row["given_name"], row["family_name"] = name.given, name.family
        row["role"] = role or "delegate"
        row["job_title"] = "Mayor" if role == "mayor" else sender.jobs[int(pick * len(sender.jobs))]
        row["language"] = language
        row["email"] = f"protocol@{sender.host}" if pick < 0.02 else f"{name.slug}.{number}@{sender.host}"
        if pick > 0.3:
            row["phone"] = f"+{sender.dial} 555 {number % 10_000_000:07d}"
        if pick > 0.7:
            row["foreign_code"] = f"WMF-{seed}-{number:08d}"
        if role != "guest":
            row["zones"] = "hall,lounge" if role == "mayor" else "hall"
        rare = chance()
        if rare < 0.02:
            row["status"] = CANCELLED
        elif rare < 0.05:
            row["vip"] = "yes"
        elif rare > 0.95:
            row["needs"] = needs[int((rare - 0.95) * 20 * len(needs))]
        yield row


def write_population_csv(path: Path, n: int, seed: int) -> None:
    """``population(n, seed)`` as CSV with FIELD headers: UTF-8, commas, every column but ``code``."""
    columns = FIELDS[1:]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([row.get(column, "") for column in columns] for row in population(n, seed))


def _senders() -> dict[str, list[_Sender]]:
    """Who sends people of which language."""
    said, companies = words(), company_names(words())
    senders: dict[str, list[_Sender]] = {}
    for city in (*cities(), *korean_cities()):
        sent = [_sender(organization) for organization in organizations_of(city, said, companies)]
        for language in city.languages:
            senders.setdefault(language, []).extend(sent)
    return senders


def _sender(organization: Organization) -> _Sender:
    city = organization.city
    fields = {
        "organization": organization.name,
        "organization_kind": organization.kind,
        "standing": organization.standing,
        "city": city.name,
        "country": city.country,
        "region": city.region,
    }
    return _Sender({k: v for k, v in fields.items() if v}, organization.jobs, city.domain, city.dial)


def _shared_out(weights: dict[str, int], slots: int) -> list[str]:
    """A table of keys to draw from, each as often as its weight says and at least once."""
    table = [key for key, weight in weights.items() for _ in range(max(1, weight * slots // sum(weights.values())))]
    return (table + list(weights) * slots)[:slots]


def _count(women: Parts, men: Parts, *, long: bool) -> int:
    if long:
        return len(women.long_given) * len(women.long_family) + len(men.long_given) * len(men.long_family)
    return len(women.given) * len(women.family) + len(men.given) * len(men.family)


def _nth(women: Parts, men: Parts, index: int, *, long: bool) -> tuple[Part, Part]:
    for parts in (women, men):
        given, family = (parts.long_given, parts.long_family) if long else (parts.given, parts.family)
        if index < len(given) * len(family):
            return given[index // len(family)], family[index % len(family)]
        index -= len(given) * len(family)
    raise IndexError(index)


def _stride(count: int) -> int:
    """A step through ``count`` things that meets each once: no common factor, near the golden section."""
    step = int(count * 0.618) or 1
    while gcd(step, count) != 1:
        step += 1
    return step
