"""Whatever a file holds: its four numbers add up, nobody is lost, and a second time nothing changes."""

import csv
import io

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NAMES = st.sampled_from(
    ["Amina", "amina ", "김철수", "Zoë", "Zoe\u0308", "", "-", "N/A", "NA", "x" * 201, "a\x1bb", "محمد"]
)
ROW = st.tuples(
    NAMES,
    st.sampled_from(["", "a@x.org", "A@X.org", "b@x.org"]),
    st.sampled_from(["", "Dakar", "Seoul"]),
    st.sampled_from(["", "T-1", "T-2", "T-3", "t-1"]),
    st.sampled_from(["", "active", "cancelled", "maybe"]),
    st.sampled_from(["", "2026-09-21", "soon"]),
)
HEADER = ("Name", "E-mail", "Organization", "Code", "Status", "Valid until")
FILES = st.lists(ROW, max_size=12)


def as_csv(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([HEADER, *rows])
    return out.getvalue()


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(first=FILES, second=FILES)
def test_the_numbers_add_up_and_a_second_time_is_unchanged(congress, first, second):
    """One desk takes one file after the other: each example meets the people of all before it."""
    for rows in (first, second):
        written = [row for row in rows if any(cell.strip() for cell in row)]
        before = {p.id: p for p in congress.people()}
        done = congress.roster(as_csv(rows))
        after = {p.id: p for p in congress.people()}
        assert done.rows == len(written)
        assert done.rows == done.added + done.updated + done.unchanged + len(done.refused)
        assert before.keys() <= after.keys(), "a person is never deleted"
        assert len(after) - len(before) == done.added
        changed = [i for i in before if before[i] != after[i]]
        assert len(changed) == done.updated
        for i in changed:
            for name in ("full_name", "email", "organization", "valid_until", "foreign_code"):
                assert not getattr(before[i], name) or getattr(after[i], name), "an empty cell never erases"
        codes = [p.code for p in after.values()] + [p.foreign_code for p in after.values() if p.foreign_code]
        assert len(set(codes)) == len(codes)
        stood = congress.count()
        again = congress.roster(as_csv(rows))
        assert (again.rows, again.unchanged, len(again.refused)) == (
            done.rows,
            done.rows - len(done.refused),
            len(done.refused),
        )
        assert congress.count() == stood
        assert {p.id: p for p in congress.people()} == after
