"""The picture that a window shows of a code is read by what reads pictures."""

from wego_desk.desk.code_picture import code_picture
from wego_desk.desk.test_code import TEST_CODE, is_test_code
from wego_desk.devices.pictures import read_picture


def test_the_test_code_on_the_screen_is_read_as_the_test_code(tmp_path):
    picture = tmp_path / "code.png"
    picture.write_bytes(code_picture(TEST_CODE))
    found = read_picture(picture)
    assert is_test_code(found.text)
