"""``backup`` and ``restore`` as typed."""

import pytest


def test_a_desk_is_copied_listed_and_put_back(wego, desk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert wego("scan", "T-001").code == 0
    made = wego("backup", "--to", stick)
    assert (made.code, made.json.keys()) == (0, {"file", "events", "made_at"})
    listed = wego("backup", "--to", stick, "--list").json["backups"]
    assert listed == [made.json]
    again = wego("restore", stick, profile=tmp_path / "new")
    assert (again.code, again.json["events"], again.json["aside"]) == (0, made.json["events"], None)
    assert wego("scan", "T-001", profile=tmp_path / "new").json["verdict"] == "already_in"
    assert wego("verify", profile=tmp_path / "new").json["ok"]
    assert wego("scan", "T-002").code == 0
    refused = wego("restore", stick)
    assert (refused.code, refused.error["kind"]) == (2, "would_lose_events")
    assert "1 acts that the copy lacks" in refused.err
    back = wego("restore", stick, "--replace", as_json=False)
    assert back.code == 0
    assert "What was there before lies in" in back.out
    assert wego("scan", "T-002").json["verdict"] == "admitted", "that act is aside"


def test_a_place_is_kept_in_the_settings(wego, tmp_path):
    assert wego("backup").error["kind"] == "no_backup_place"
    (tmp_path / "stick").mkdir()
    assert wego("settings", f"backup.folder={tmp_path / 'stick'}").code == 0
    assert wego("backup").code == 0
    assert len(wego("backup", "--list").json["backups"]) == 1


@pytest.mark.parametrize(
    ("words", "kind"),
    [(("backup", "--to", "nowhere"), "no_place"), (("restore", "nowhere"), "no_backup"), (("restore",), "bad_use")],
)
def test_what_is_not_there_is_said(wego, words, kind):
    answered = wego(*words)
    assert (answered.code, answered.error["kind"]) == (2, kind)
    assert answered.err.strip()
