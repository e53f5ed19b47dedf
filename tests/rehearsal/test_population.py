"""The invented crowd of the benches: large, of many languages, always the same, and nobody's name is wrong."""

import csv
import itertools
import unicodedata
from collections import Counter

import pytest

from wego_desk.core.delegate import is_latin
from wego_desk.core.fields import FIELDS
from wego_desk.rehearsal.sample import population, write_population_csv
from wego_desk.rehearsal.sample_names import tongues


@pytest.fixture(scope="module")
def crowd():
    return list(population(20_000, seed=7))


def test_a_crowd_is_the_same_every_time_and_another_for_another_seed(crowd):
    assert list(population(2_000, seed=7)) == crowd[:2_000]
    assert list(population(2_000, seed=8)) != crowd[:2_000]


def test_a_crowd_speaks_many_languages_and_its_names_hardly_repeat(crowd):
    assert len({row["language"] for row in crowd}) >= 40
    assert len({row["full_name"] for row in crowd}) > 16_000
    assert len({(row["full_name"], row["organization"]) for row in crowd}) > 19_900
    assert max(Counter(row["email"] for row in crowd).values()) < 10


def test_everybody_has_a_latin_name_and_a_place(crowd):
    for row in crowd:
        assert set(row) <= set(FIELDS)
        assert all(value and value == value.strip() for value in row.values())
        assert latin_but_for_marks(row["full_name"]), row
        assert {"organization", "city", "country", "role", "email"} <= set(row)
        assert row["email"].endswith(".example")


def latin_but_for_marks(text):
    return is_latin("".join(c for c in text if not unicodedata.combining(c)))


def test_names_of_other_scripts_are_written_in_them():
    scripts = {}
    for row in population(20_000, seed=3):
        if native := row.get("native_name"):
            first = next(c for c in native if c.isalpha())
            scripts.setdefault(unicodedata.name(first).split()[0], row["language"])
            assert not is_latin(native)
    assert set(scripts) >= {
        "HANGUL", "CJK", "ARABIC", "HEBREW", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "DEVANAGARI", "BENGALI",
        "TAMIL", "SINHALA", "THAI", "LAO", "KHMER", "MYANMAR", "ETHIOPIC",
    }  # fmt: skip


def test_family_names_stand_where_the_language_puts_them():
    people = {row["language"]: row for row in population(20_000, seed=5) if "family_name" in row}
    for language in ("ko", "zh", "ja", "vi", "hu", "km", "mn"):
        assert people[language]["full_name"].startswith(people[language]["family_name"])
    for language in ("ru", "ar", "hi", "yo", "es", "is"):
        assert people[language]["full_name"].startswith(people[language]["given_name"])


def test_both_scripts_of_a_name_come_from_one_pair():
    for language, tongue in tongues().items():
        for parts in (tongue.women, tongue.men):
            for part in itertools.chain(parts.given, parts.family):
                assert part.slug, (language, part)
                assert (part.own == part.latin) == latin_but_for_marks(part.own), (language, part)


def test_women_carry_the_family_name_of_women():
    czech = [row for row in population(20_000, seed=5) if row["language"] == "cs"]
    women = [row["family_name"] for row in czech if row["given_name"] in ("Šárka", "Žofie", "Tereza")]
    men = [row["family_name"] for row in czech if row["given_name"] in ("Jiří", "Ondřej", "Zdeněk")]
    assert len(women) > 20
    assert all(name.endswith("á") for name in women)
    assert not any("á" in name[-1] for name in men)


def test_a_file_of_a_crowd_reads_back(tmp_path, crowd):
    path = tmp_path / "crowd.csv"
    write_population_csv(path, 300, seed=7)
    with path.open(encoding="utf-8", newline="") as file:
        read = [{k: v for k, v in row.items() if v} for row in csv.DictReader(file)]
    assert read == crowd[:300]
