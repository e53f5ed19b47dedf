"""Settings: what a person writes in the file is what the desk does; a slip is named; an edit keeps their comments."""

import resource
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.trouble import Trouble
from wego_desk.settings import Settings, as_dict, changed, load

COMMENTED = """\
# Registration hall B
[printer]
kind = "cups"       # the label printer
target = 'badge-1'

[desk]
point = "main"
name = "Desk 7"  # by the window
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """A disk that takes ``size`` bytes a file: the system then fails the write, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def refused(act: Callable[[], object]) -> Trouble:
    with pytest.raises(Trouble) as caught:
        act()
    return caught.value


def test_a_desk_without_a_file_has_the_documented_defaults_and_makes_no_file(file: Path) -> None:
    assert as_dict(load(file)) == {
        "desk.name": "Desk 1", "desk.point": "main", "desk.language": "en",
        "look.theme": "system", "look.text_percent": 100, "look.sounds": True,
        "printer.kind": "folder", "printer.target": "", "printer.layout": "a6", "printer.auto": True,
        "printer.spares": "", "scanner.layout": "plain", "backup.folder": "",
    }  # fmt: skip
    assert not file.exists()


def test_a_file_may_hold_only_what_differs(file: Path) -> None:
    file.write_text(COMMENTED)
    assert load(file).desk.name == "Desk 7"
    assert load(file).printer.target == "badge-1"
    assert load(file).look == Settings().look


def test_an_edit_changes_one_value_and_not_one_other_letter(file: Path) -> None:
    file.write_text(COMMENTED)
    assert changed(file, {"desk.name": "الاستقبال 2"}).desk.name == "الاستقبال 2"
    assert file.read_text(encoding="utf-8") == COMMENTED.replace("Desk 7", "الاستقبال 2")


def test_an_edit_adds_a_section_that_was_absent(file: Path) -> None:
    file.write_text(COMMENTED)
    changed(file, {"look.text_percent": "150", "look.sounds": "False", "printer.auto": "false"})
    assert file.read_text().startswith(COMMENTED.partition("\n\n")[0])
    now = load(file)
    assert (now.look.text_percent, now.look.sounds, now.printer.auto, now.desk.name) == (150, False, False, "Desk 7")


def test_the_first_edit_writes_a_whole_file_to_start_from(file: Path) -> None:
    changed(file, {"look.theme": "High-Contrast"})
    written = file.read_text()
    assert written.index("[desk]") < written.index("[look]") < written.index("[printer]")
    for line in ('name = "Desk 1"', 'theme = "high-contrast"', "text_percent = 100", "auto = true"):
        assert line in written.splitlines()


def test_windows_line_ends_and_byte_order_mark_are_no_obstacle(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + COMMENTED.replace("\n", "\r\n").encode())
    changed(file, {"desk.name": "Desk 8"})
    assert file.read_bytes() == COMMENTED.replace("Desk 7", "Desk 8").replace("\n", "\r\n").encode()


def test_keys_written_with_dots_or_in_one_line_are_understood_and_edited(file: Path) -> None:
    file.write_text('desk.name = "A"\nlook = { theme = "dark" }\n')
    assert changed(file, {"desk.point": "hall", "look.text_percent": "120"}) == load(file)
    assert as_dict(load(file))["desk.point"] == "hall"
    assert (load(file).desk.name, load(file).look.theme, load(file).look.text_percent) == ("A", "dark", 120)


@pytest.mark.parametrize(
    ("text", "key"),
    [("[desk]\nnmae = 'x'\n", "desk.nmae"), ("[desks]\nname = 'x'\n", "desks"), ("name = 'x'\n", "name")],
)
def test_a_misspelt_key_is_named_with_its_file(file: Path, text: str, key: str) -> None:
    file.write_text(text)
    trouble = refused(lambda: load(file))
    assert (trouble.kind, trouble.values["key"], trouble.values["file"]) == ("unknown_setting", key, str(file))


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("[look]\ntheme = 'blue'", "look.theme", "system|light|dark|high-contrast"),
        ("[look]\ntext_percent = '120'", "look.text_percent", "100..200"),
        ("[look]\ntext_percent = 99", "look.text_percent", "100..200"),
        ("[look]\ntext_percent = 120.5", "look.text_percent", "100..200"),
        ("[look]\ntext_percent = true", "look.text_percent", "100..200"),
        ("[look]\nsounds = 1", "look.sounds", "true|false"),
        ("[desk]\nlanguage = 'de'", "desk.language", "en|ko|ar"),
        ("[desk]\nlanguage = ['en']", "desk.language", "en|ko|ar"),
        ("[desk]\nname = '  '", "desk.name", "text of at most 200 letters"),
        ('[desk]\nname = "Desk\\u0007"', "desk.name", "text of at most 200 letters"),
        ("[desk]\nname = 2", "desk.name", "text of at most 200 letters"),
        ("[printer]\nkind = 'lpd'", "printer.kind", "folder|cups|ipp|zpl|driver"),
        ("desk = 'Desk 1'", "desk", "[desk]"),
    ],
)
def test_a_value_that_cannot_be_is_named_with_what_can(file: Path, text: str, key: str, expected: str) -> None:
    file.write_text(text)
    trouble = refused(lambda: load(file))
    assert (trouble.kind, trouble.values["key"], trouble.values["expected"]) == ("bad_setting", key, expected)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("look.text_percent", "big"),
        ("look.text_percent", "201"),
        ("look.text_percent", "-100"),
        ("look.text_percent", "１２０"),
        ("look.sounds", "perhaps"),
        ("printer.kind", ""),
        ("printer.spares", "lpd:Badge-2"),
        ("desk.name", "\n"),
        ("desk.name", "a\x00b"),
    ],
)
def test_a_bad_change_changes_nothing_not_even_the_good_one_beside_it(file: Path, key: str, typed: str) -> None:
    file.write_text(COMMENTED)
    trouble = refused(lambda: changed(file, {"desk.point": "hall", key: typed}))
    assert (trouble.kind, trouble.values["key"]) == ("bad_setting", key)
    assert file.read_text() == COMMENTED


def test_a_change_of_an_unknown_key_is_refused_and_makes_no_file(file: Path) -> None:
    for key in ("desk.colour", "desk", "colour", "", "desk.name.first"):
        assert refused(lambda key=key: changed(file, {key: "x"})).kind == "unknown_setting"
    assert not file.exists()


@pytest.mark.parametrize("content", [b"[desk\n", b"name", b"[desk]\n[desk]\n", b"\xff\xfe[", b"[desk]\nname='a'\x00"])
def test_a_broken_file_is_said_to_be_broken_and_never_overwritten(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert refused(lambda: load(file)).kind == "bad_settings_file"
    assert refused(lambda: changed(file, {"desk.name": "x"})).kind == "bad_settings_file"
    assert file.read_bytes() == content


def test_a_folder_in_the_files_place_cannot_be_read(tmp_path: Path) -> None:
    trouble = refused(lambda: load(tmp_path))
    assert (trouble.kind, trouble.values["file"]) == ("cannot_read", str(tmp_path))


def test_a_file_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "absent" / "settings.toml"
    trouble = refused(lambda: changed(file, {"desk.name": "x"}))
    assert (trouble.kind, trouble.values["file"]) == ("cannot_write", str(file))


def test_a_full_disk_leaves_the_old_file_and_nothing_half_done(file: Path) -> None:
    file.write_text(COMMENTED)
    with full_after(40):
        assert refused(lambda: changed(file, {"desk.name": "x"})).kind == "disk_full"
    assert list(file.parent.iterdir()) == [file]
    assert file.read_text() == COMMENTED


def test_an_edit_through_a_link_keeps_the_link_and_the_files_rights(tmp_path: Path) -> None:
    shared, link = tmp_path / "shared.toml", tmp_path / "settings.toml"
    shared.write_text(COMMENTED)
    shared.chmod(0o640)
    link.symlink_to(shared)
    changed(link, {"desk.name": "Desk 9"})
    assert link.is_symlink()
    assert load(shared).desk.name == "Desk 9"
    assert stat.S_IMODE(shared.stat().st_mode) == 0o640


def test_no_change_writes_nothing(file: Path) -> None:
    assert changed(file, {}) == Settings()
    assert not file.exists()


TEXTS = (
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=200)
    .filter(str.strip)
    .map(str.strip)
)


@settings(max_examples=60, deadline=None)
@given(name=TEXTS, target=TEXTS, percent=st.integers(100, 200), sounds=st.booleans())
def test_whatever_a_person_types_comes_back_as_typed(
    tmp_path_factory: pytest.TempPathFactory, name: str, target: str, percent: int, sounds: bool
) -> None:
    file = tmp_path_factory.mktemp("profile") / "settings.toml"
    file.write_text(COMMENTED)
    changes = {
        "desk.name": name,
        "printer.target": target,
        "look.text_percent": str(percent),
        "look.sounds": str(sounds).lower(),
    }
    assert changed(file, changes) == load(file)
    back = as_dict(load(file))
    assert [back[key] for key in changes] == [name, target, percent, sounds]
    assert "# by the window" in file.read_text(encoding="utf-8")


def test_every_way_that_a_scanner_can_be_learnt_can_be_kept(file: Path) -> None:
    from wego_desk.devices.keyboard_layouts import LAYOUTS

    for way in ("plain", "keys", *LAYOUTS):
        assert changed(file, {"scanner.layout": way}).scanner.layout == way
