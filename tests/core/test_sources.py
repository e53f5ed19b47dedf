"""Which list a file is: the corrected one of before, a few corrections, or another list altogether."""

import pytest

from wego_desk.core.sources import Chosen, Source, choose_source

DELEGATES = Source("d", "delegates.xlsx", frozenset({("delegates.xlsx", "")}))
PRESS = Source("p", "Press", frozenset({("guests.xlsx", "Press")}))


def chosen(file=("new.xlsx", ""), *, wanted="", claimed=None, people=None, rows=100, sources=(DELEGATES, PRESS)):
    return choose_source(
        sources, file=file, wanted=wanted, claimed=claimed or {}, people=people or {"d": 100, "p": 20}, rows=rows
    )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"claimed": {"d": 98}}, Chosen("d", "delegates.xlsx", True)),
        ({"claimed": {"d": 50, "p": 3}, "rows": 53}, Chosen("d", "delegates.xlsx", True)),
        ({"claimed": {"d": 3}, "rows": 3}, Chosen("d", "delegates.xlsx", False)),
        ({"claimed": {"d": 3}, "rows": 3, "file": ("delegates.xlsx", "")}, Chosen("d", "delegates.xlsx", True)),
        ({"claimed": {"d": 5}, "rows": 90}, Chosen("", "new.xlsx", True)),
        ({"claimed": {"d": 5}, "file": ("delegates.xlsx", "VIP")}, Chosen("", "delegates.xlsx / VIP", True)),
        ({"claimed": {"d": 1}, "rows": 2}, Chosen("", "new.xlsx", True)),
        ({"claimed": {}}, Chosen("", "new.xlsx", True)),
        ({"claimed": {}, "file": ("delegates.xlsx", "")}, Chosen("", "delegates.xlsx (2)", True)),
        ({"wanted": "PRESS"}, Chosen("p", "Press", True)),
        ({"wanted": "Staff", "claimed": {"d": 98}}, Chosen("", "Staff", True)),
        ({"sources": ()}, Chosen("", "new.xlsx", True)),
    ],
)  # fmt: skip
def test_a_list_is_known_by_its_people_its_file_or_its_name(said, expected):
    assert chosen(**said) == expected
