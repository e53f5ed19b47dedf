"""The program as a process: what another program, a pipe, a closed stream or Ctrl-C meets."""

import fcntl
import json
import os
import signal
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from program import Answered, finished, kept, reading, started

from wego_desk.cli.commands import MODULES
from wego_desk.store.verifying import verify


def said(done):
    return Answered(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_the_program_by_its_two_names(desk):
    by_module = said(finished("delegates", "--profile", desk, "--json"))
    assert (by_module.code, by_module.json["count"], by_module.err) == (0, 4, "")
    script = [Path(sys.executable).with_name("wego-desk"), "delegates", "--profile", str(desk), "--json"]
    by_script = subprocess.run(script, capture_output=True, check=False, timeout=60)
    assert by_script.stdout.decode() == by_module.out


@pytest.mark.parametrize("words", [[], ["run"]], ids=["no command", "run"])
def test_where_no_window_can_open_there_is_help_and_exit_2(tmp_path, words):
    program = (
        "import sys; sys.modules['PySide6'] = None; from wego_desk.cli.main import run; sys.exit(run(sys.argv[1:]))"
    )
    at = ["--json", "--profile", str(tmp_path / "desk")]
    done = said(subprocess.run([sys.executable, "-c", program, *words, *at], capture_output=True, check=False))
    assert (done.code, done.error["kind"]) == (2, "no_window")
    assert "example: wego-desk import roster.xlsx" in done.err
    assert all(f"    {name} " in done.err for name in MODULES)
    assert not (tmp_path / "desk").exists()


def test_a_line_is_answered_before_the_next_is_sent(desk):
    """And each answer is durable before it is given: the process is killed without a word."""
    with started("scan", "--stdin", "--profile", desk) as process:
        verdicts = []
        for line in (b"T-001\n", b"\n", b"T-002\n", b"T-001\n"):
            process.stdin.write(line)
            process.stdin.flush()
            verdicts.append(json.loads(process.stdout.readline())["verdict"])
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=30)
    assert verdicts == ["admitted", "damaged", "admitted", "already_in"]
    assert [w.event.kind for w in kept(desk, "in", "refused")] == ["in", "refused", "in", "refused"]
    assert said(finished("verify", "--profile", desk, "--json")).json["ok"]


def test_ctrl_c_ends_a_desk_and_keeps_what_was_answered(desk):
    with started("scan", "--stdin", "--profile", desk) as process:
        process.stdin.write(b"T-001\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["verdict"] == "admitted"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert json.loads(out)["error"]["kind"] == "interrupted"
    assert err.decode() == "Stopped by Ctrl-C. What was answered before is kept.\n"
    again = said(finished("scan", "T-001", "--profile", desk, "--json"))
    assert (again.code, again.json["verdict"]) == (3, "already_in")


PLAIN_ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, PLAIN_ASCII], ids=["C", "ASCII"])
def test_any_locale_speaks_utf_8(desk, locale):
    lines = "T-002\n\ufeff한글\n".encode() + b"\xff\xfe\n"
    done = said(finished("scan", "--stdin", "--profile", desk, input=lines, env=locale))
    verdicts = [json.loads(line) for line in done.out.splitlines()]
    assert [v["verdict"] for v in verdicts] == ["admitted", "unknown", "damaged"]
    assert verdicts[0]["delegate"]["native_name"] == "김철수"
    if locale is PLAIN_ASCII:
        found = finished("find", "cheolsu", "--profile", desk, env=locale)
        assert "김철수 (Kim Cheolsu)" in found.stdout.decode()
    assert kept(desk, "refused")[0].body["text"] in ("한글", "\ufeff한글")


def test_a_mark_that_a_shell_puts_before_the_first_line_is_no_part_of_a_code(desk):
    done = said(finished("scan", "--stdin", "--profile", desk, input=b"\xef\xbb\xbfT-001\r\n"))
    assert json.loads(done.out)["verdict"] == "admitted"


def test_a_flood_without_a_line_end_is_one_damaged_code(desk):
    done = said(finished("scan", "--stdin", "--profile", desk, input=b"x" * 3_000_000 + b"\nT-001\n"))
    assert [json.loads(line)["verdict"] for line in done.out.splitlines()] == ["damaged", "admitted"]


def test_closed_streams(desk):
    command = f"{sys.executable} -m wego_desk"
    shell = {"shell": True, "capture_output": True, "timeout": 60, "check": False}
    nothing_in = subprocess.run(f"{command} scan --stdin --profile '{desk}' <&-", **shell)
    assert nothing_in.returncode == 2
    assert json.loads(nothing_in.stdout)["error"]["kind"] == "no_stdin"
    nothing_out = subprocess.run(f"{command} scan T-001 --profile '{desk}' >&-", **shell)
    assert (nothing_out.returncode, nothing_out.stderr) == (0, b"")
    no_complaints = subprocess.run(f"{command} import nowhere.csv --profile '{desk}' 2>&-", **shell)
    assert no_complaints.returncode == 2
    assert len(kept(desk, "in")) == 1


def test_a_reader_that_goes_away_is_no_mistake(desk):
    command = f"{sys.executable} -m wego_desk"
    shell = {"shell": True, "capture_output": True, "timeout": 60, "check": False}
    done = subprocess.run(f"{command} delegates --profile '{desk}' | true; {command} --help | true", **shell)
    assert done.stderr == b""
    with started("scan", "--stdin", "--profile", desk) as process:
        process.stdout.close()
        process.stdin.write(b"T-001\nT-002\n")
        process.stdin.close()
        assert process.wait(timeout=30) == 1
        assert process.stderr.read() == b""
    assert len(kept(desk, "in")) >= 1, "what was done is kept"


def test_an_answer_that_finds_no_room_is_told(desk):
    with Path("/dev/full").open("wb") as full:
        done = finished("scan", "T-001", "--profile", desk, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr == b"The answer can't be written: No space left on device. What was asked for is done.\n"
    assert len(kept(desk, "in")) == 1


def test_ctrl_c_in_the_middle_of_an_import_leaves_a_whole_desk(desk, tmp_path):
    rows = "".join(f"Guest {n},City {n}\n" for n in range(4000))
    (tmp_path / "r.csv").write_text("Name,City\n" + rows)
    with started("import", tmp_path / "r.csv", "--profile", desk, "--json") as process:
        while not kept(desk, "person.add")[4:] and process.poll() is None:
            pass  # until the first page is down
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert process.returncode in (0, 1)
    count = said(finished("delegates", "--profile", desk, "--json", "--limit", "0")).json["count"]
    assert count == (4004 if process.returncode == 0 or kept(desk, "batch.done")[1:] else 4)
    with reading(desk) as reader:
        assert verify(reader).ok
    assert json.loads(out)


def test_a_progress_bar_stands_on_a_terminal_only(desk, tmp_path):
    (tmp_path / "r.csv").write_text("Name\n" + "".join(f"Guest {n}\n" for n in range(150)))
    assert finished("import", tmp_path / "r.csv", "--profile", desk).stderr == b""
    main, follower = os.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    try:
        (tmp_path / "r.csv").write_text("Name\n" + "".join(f"Other {n}\n" for n in range(150)))
        words = ("import", tmp_path / "r.csv", "--profile", desk)
        done = finished(*words, capture_output=False, stdout=subprocess.PIPE, stderr=follower)
        assert b"import" in os.read(main, 4096)
    finally:
        os.close(main)
        os.close(follower)
    assert done.stdout == b"150 rows: 150 added, 0 updated, 0 unchanged, 0 refused.\n"
