"""A computer without sound is known as one before 40 MB are loaded to find out."""

import sys

import pytest

from wego_desk.devices.audio import could_sound


def test_a_sound_server_that_is_named_or_there_can_sound(tmp_path):
    assert could_sound({"PULSE_SERVER": "tcp:127.0.0.1"})
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()
    assert could_sound({"XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_pipewire_without_pulse_can_sound(tmp_path):
    (tmp_path / "pipewire-0").touch()
    assert could_sound({"XDG_RUNTIME_DIR": str(tmp_path)})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_only_the_library_can_tell(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    assert could_sound({})
