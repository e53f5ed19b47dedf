"""The file on disk: whole and in place, or as it was before, with the reason."""

import os
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from attendance_samples import ABSENT, AS_OF, SEOUL, full_after, rows

from wego_desk.core.trouble import Trouble
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.export import FORMS, Form, export_attendance

HEADS = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK\x03", "json": b'{"c', "parquet": b"PAR1"}
EVERY = pytest.mark.parametrize("form", FORMS)


def export(listed: Iterator[AttendanceRow] | list[AttendanceRow], file: Path, form: Form) -> int:
    return export_attendance(
        listed, file, form, zone=SEOUL, zone_name="Asia/Seoul", as_of=AS_OF, congress_name="World Mayors Forum"
    )


def refused(listed: Iterator[AttendanceRow] | list[AttendanceRow], file: Path, form: Form) -> Trouble:
    with pytest.raises(Trouble) as caught:
        export(listed, file, form)
    return caught.value


@EVERY
def test_the_file_is_there_alone_and_takes_the_place_of_yesterdays(tmp_path: Path, form: Form) -> None:
    file = tmp_path / f"출석 attendance.{form}"
    file.write_text("yesterday")
    file.chmod(0o640)
    assert export(rows(), file, form) == 4
    assert list(tmp_path.iterdir()) == [file]
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert file.read_bytes().startswith(HEADS[form])


def test_the_spreadsheet_is_a_sound_archive(tmp_path: Path) -> None:
    export(rows(), tmp_path / "a.xlsx", "xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert archive.testzip() is None


@EVERY
@pytest.mark.parametrize("size", [0, 300, 9_000])
def test_a_disk_that_fills_up_leaves_yesterdays_file_and_nothing_else(tmp_path: Path, form: Form, size: int) -> None:
    file = tmp_path / f"a.{form}"
    file.write_text("yesterday")
    with full_after(size):
        trouble = refused(rows() * 300, file, form)
    assert (trouble.kind, trouble.values["file"]) == ("disk_full", str(file))
    assert list(tmp_path.iterdir()) == [file]
    assert file.read_text() == "yesterday"


@EVERY
def test_a_full_device_says_so(form: Form) -> None:
    assert refused(rows(), Path("/dev/full"), form).kind == "disk_full"
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@EVERY
def test_a_device_or_a_pipe_is_written_to_never_replaced(tmp_path: Path, form: Form) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert export(rows(), pipe, form) == 4
        got = os.read(reader, 65_536)
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert got.startswith(HEADS[form])


@EVERY
@pytest.mark.parametrize("where", ["absent/a.out", ".", "file/a.out"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, form: Form, where: str) -> None:
    (tmp_path / "file").write_text("a file, no folder")
    trouble = refused(rows(), tmp_path / where, form)
    assert (trouble.kind, trouble.values["file"]) == ("cannot_write", str(tmp_path / where))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@EVERY
def test_a_list_that_breaks_off_leaves_nothing(tmp_path: Path, form: Form) -> None:
    def broken() -> Iterator[AttendanceRow]:
        yield AttendanceRow(ABSENT, "main", "")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(broken(), tmp_path / "a.out", form)
    assert list(tmp_path.iterdir()) == []


@EVERY
def test_a_link_keeps_pointing_at_the_file(tmp_path: Path, form: Form) -> None:
    shared, link = tmp_path / "shared", tmp_path / "link"
    shared.write_text("yesterday")
    link.symlink_to(shared)
    export(rows(), link, form)
    assert link.is_symlink()
    assert shared.read_bytes() != b"yesterday"


@EVERY
def test_a_name_as_long_as_the_system_allows_is_written(tmp_path: Path, form: Form) -> None:
    file = tmp_path / ("참" * 85)
    export(rows(), file, form)
    assert list(tmp_path.iterdir()) == [file]
