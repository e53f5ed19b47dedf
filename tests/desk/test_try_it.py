"""Whose code a desk that was just set up offers: somebody who would really be let in there."""

import pytest

from wego_desk.core.trouble import Trouble
from wego_desk.desk.edit import cancel
from wego_desk.desk.founding import OWNER
from wego_desk.desk.try_it import ToTry, someone_to_try


def test_nobody_on_an_empty_roster(congress):
    assert someone_to_try(congress.desk) is None


def test_the_first_who_is_not_cancelled_by_the_name_that_they_write(congress):
    first = congress.add("Amina Diallo")
    congress.add("Kim Cheolsu", native_name="김철수")
    cancel(congress.desk, first.id, operator=congress.operator(OWNER), reason="withdrawn")
    offered = someone_to_try(congress.desk)
    assert offered.name == "김철수"
    assert congress.verdict(offered.code) == "admitted"


def test_somebody_who_may_come_in_at_this_desks_point(congress):
    congress.programme("stage | Stage | | | | | free | | speaker")
    congress.add("Amina Diallo", role="delegate")
    zoe = congress.add("Zoë Müller", role="speaker")
    assert someone_to_try(congress.desk, "stage") == ToTry(zoe.code, "Zoë Müller")


def test_a_point_that_is_not_there_is_told(congress):
    congress.add()
    with pytest.raises(Trouble, match="unknown_point"):
        someone_to_try(congress.desk, "moon")
