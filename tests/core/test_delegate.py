"""The names on badge and screen, the zones a delegate carries, and who counts as cancelled."""

import pytest

from wego_desk.core.delegate import DELEGATE_FIELDS, Delegate, is_latin
from wego_desk.core.fields import FIELDS

NAMES = {
    "own script, and the Latin name below": (
        Delegate("1", full_name="Kim Minji", native_name="김민지", latin_name="KIM Min-ji"),
        ("김민지", "KIM Min-ji"),
    ),
    "a Latin full name stands below when no Latin name was sent": (
        Delegate("1", full_name="Kim Minji", native_name="김민지"),
        ("김민지", "Kim Minji"),
    ),
    "a full name in another script needs a Latin name to have one": (
        Delegate("1", full_name="Иван Петров"),
        ("Иван Петров", ""),
    ),
    "full name in another script, Latin name sent": (
        Delegate("1", full_name="Иван Петров", latin_name="Ivan Petrov"),
        ("Иван Петров", "Ivan Petrov"),
    ),
    "one Latin name is not said twice": (Delegate("1", full_name="Özgür Şahin"), ("Özgür Şahin", "")),
    "nor is the same name in two fields": (
        Delegate("1", full_name="Mei Chen", native_name="Mei Chen", latin_name="Mei Chen"),
        ("Mei Chen", ""),
    ),
    "a name in two scripts is not Latin": (Delegate("1", full_name="Kim 민지", native_name="김민지"), ("김민지", "")),
    "nothing sent": (Delegate("1"), ("", "")),
}


@pytest.mark.parametrize(("delegate", "names"), NAMES.values(), ids=NAMES.keys())
def test_the_large_name_and_the_small_one(delegate: Delegate, names: tuple[str, str]) -> None:
    assert (delegate.large_name, delegate.small_name) == names


@pytest.mark.parametrize("name", ["José Álvarez", "O’Brien-Łukasz", "Nguyễn Văn Ả", "Hawaiʻi Kalākaua", "Jose\u0301"])
def test_latin_names(name: str) -> None:
    assert is_latin(name)


@pytest.mark.parametrize("name", ["", "123 - ?", "김민지", "Мария", "Maria Петрова", "محمد"])
def test_names_that_are_not_latin(name: str) -> None:
    assert not is_latin(name)


@pytest.mark.parametrize(
    ("sent", "zones"),
    [("", ()), ("stage", ("stage",)), ("stage, press room", ("stage", "press room")), (" a;b ,, c ;", ("a", "b", "c"))],
)
def test_zones_are_split_at_commas_and_semicolons(sent: str, zones: tuple[str, ...]) -> None:
    assert Delegate("1", zones=sent).zone_names == zones


def test_a_delegate_has_every_field_of_the_contract_in_its_order() -> None:
    assert DELEGATE_FIELDS == FIELDS


def test_a_delegate_is_active_and_a_delegate_unless_said_otherwise() -> None:
    plain = Delegate("1")
    assert (plain.role, plain.status, plain.is_cancelled, plain.is_vip) == ("delegate", "active", False, False)
    assert Delegate("1", status="cancelled").is_cancelled
    assert Delegate("1", vip="yes").is_vip
