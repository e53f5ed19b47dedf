"""Leaves out, and names, what can't run on a machine: the window tests where no window can open, and those that
compare with a file or a program of the system which is not installed."""

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

#: The same examples in every run, so that a change is judged by itself; ``make torture`` takes new ones each time.
settings.register_profile("same", derandomize=True)
settings.load_profile("default" if os.environ.get("WEGO_DESK_NEW_EXAMPLES") else "same")

#: Why no window can open here, set by .ci/test; "" where one can.
REASON = os.environ.get("WEGO_DESK_NO_WINDOWS", "")

QT_FIXTURES = frozenset({"qtbot", "qapp", "qtmodeltester", "qtlog"})
LEFT_OUT = pytest.StashKey[set[str]]()
#: Lines that say what is left out for want of a package.
NOT_INSTALLED = pytest.StashKey[set[str]]()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Without pytest-qt its settings in pyproject.toml would count as misspelt."""
    if REASON:
        parser.addini("qt_api", "as pytest-qt has it")
        parser.addini("qt_log_level_fail", "as pytest-qt has it")
        parser.addini("qt_log_ignore", "as pytest-qt has it", type="linelist")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "window: needs the libraries of the window toolkit")
    config.addinivalue_line("markers", "needs(what, package): compares with a file or program of a Debian package")
    config.stash[LEFT_OUT] = set()
    config.stash[NOT_INSTALLED] = set()


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[Any]:
    """A test file that can't even be imported for want of those libraries is left out, not an error."""
    report = yield
    if report.failed and "PySide6" in (said := str(report.longrepr)) and "shared object file" in said:
        report.outcome, report.longrepr, report.result = "passed", None, []
        collector.config.stash[LEFT_OUT].add(collector.nodeid)
    return report


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    absent = [item for item in items if (mark := item.get_closest_marker("needs")) and not _is_here(mark.args[0])]
    for item in absent:
        _, package = item.get_closest_marker("needs").args  # type: ignore[union-attr]  # has one: the line above
        name = item.nodeid.partition("[")[0]
        config.stash[NOT_INSTALLED].add(f"{name} (sudo apt-get install {package})")
    if absent:
        config.hook.pytest_deselected(items=absent)
        items[:] = [item for item in items if item not in absent]
    if not REASON:
        return
    out = [item for item in items if item.get_closest_marker("window") or _fixtures(item) & QT_FIXTURES]
    config.stash[LEFT_OUT] |= {item.nodeid for item in out}
    config.hook.pytest_deselected(items=out)
    items[:] = [item for item in items if item not in out]


def _is_here(what: str) -> bool:
    return os.path.exists(what) or shutil.which(what) is not None  # noqa: PTH110 - a program's name is no path


def _fixtures(item: pytest.Item) -> set[str]:
    return set(getattr(item, "fixturenames", ()))


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["left_out"] = sorted(session.config.stash[LEFT_OUT])
        output["not_installed"] = sorted(session.config.stash[NOT_INSTALLED])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """A worker of pytest-xdist ends: only it knows what it left out."""
    output = getattr(node, "workeroutput", {})
    node.config.stash[LEFT_OUT].update(output.get("left_out", ()))
    node.config.stash[NOT_INSTALLED].update(output.get("not_installed", ()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if names := sorted(config.stash[LEFT_OUT]):
        terminalreporter.section("left out: the window toolkit lacks a library here")
        terminalreporter.write_line(REASON or "a shared library of the system is missing: see .ci/debian-packages")
        for name in names:
            terminalreporter.write_line(f"  {name}")
    if lines := sorted(config.stash[NOT_INSTALLED]):
        terminalreporter.section("left out: what they compare with is not installed")
        for line in lines:
            terminalreporter.write_line(f"  {line}")
