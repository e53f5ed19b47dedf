"""A profile on disk: finding it, making it, and holding it as the only writer."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine

from wego_desk.core.trouble import Trouble
from wego_desk.store import ledger, roster
from wego_desk.store.applying import is_behind
from wego_desk.store.engines import open_reader, open_writer, transaction
from wego_desk.store.ledger import Node
from wego_desk.store.migrating import current, migrate, refuse_newer, revisions
from wego_desk.store.store import Reader, Store, open_profile_reader
from wego_desk.store.world import world_errors

LOCK: Final = "profile.lock"
FILES: Final = ("log", "roster")


def exists(folder: Path) -> bool:
    """Whether a profile was founded here."""
    return (folder / "log.db").is_file()


@contextmanager
def writing(
    folder: Path, random_bytes: Callable[[int], bytes], congress: str = "", device: str = ""
) -> Iterator[Store]:
    """Open a profile as its one writer; make it when there is none.

    ``congress``: the id of the one that it must be of, as a hub says it; a new profile is of a new one without it.
    ``device``: as what a new profile was let in by a hub.
    The lock is the system's and dies with the process. Trouble: ``profile_in_use``, ``cannot_write``, ``read_only``,
    ``disk_full``, ``cannot_open``, ``newer_profile``, ``damaged_file``, ``ledger_missing``, ``other_congress``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
        lock.acquire()
    except Timeout as error:
        raise Trouble("profile_in_use", file=str(folder)) from error
    except OSError as error:
        raise Trouble("cannot_write", file=str(folder)) from error
    try:
        with world_errors(folder):
            store = _open(folder, random_bytes, congress, device)
        try:
            yield store
        finally:
            store.close()
    finally:
        lock.release()


def _open(folder: Path, random_bytes: Callable[[int], bytes], congress: str, device: str) -> Store:
    with _looked_over(folder):
        pass
    with ExitStack() as stack:
        engines = [open_writer(folder / f"{file}.db", file) for file in FILES]
        for engine, file in zip(engines, FILES, strict=True):
            stack.callback(engine.dispose)
            _migrate(engine, file, folder)
        with engines[0].connect() as connection:
            node = ledger.node_of(connection)
            if node is None:
                node = Node(congress or random_bytes(8).hex(), device or random_bytes(8).hex())
                with transaction(connection):
                    ledger.found(connection, node)
            elif congress not in ("", node.congress):
                raise Trouble("other_congress", file=str(folder))
        store = Store(folder, engines[0], engines[1], node, random_bytes)
        stack.callback(store.close)
        store.catch_up()
        stack.pop_all()
    return store


@contextmanager
def _looked_over(folder: Path) -> Iterator[tuple[Connection | None, Connection | None]]:
    """Both files as they stand, None for one that is not there, before anything is changed.

    May they be opened by this program, and do they belong together? A roster whose ledger is gone is all that is left.
    """
    with ExitStack() as stack:
        log, rows = (_glance(folder / f"{file}.db", file, stack) for file in FILES)
        if _was_used(rows) and (log is None or current(log) is None or ledger.node_of(log) is None):
            raise Trouble("ledger_missing", file=str(folder / "log.db"))
        yield log, rows


def _was_used(rows: Connection | None) -> bool:
    return rows is not None and current(rows) is not None and roster.applied_until(rows) is not None


def _glance(path: Path, file: str, stack: ExitStack) -> Connection | None:
    if not path.exists():
        return None
    if not path.is_file():
        raise Trouble("cannot_open", file=str(path))
    engine = open_reader(path, file)
    stack.callback(engine.dispose)
    connection = stack.enter_context(engine.connect())
    refuse_newer(connection, file, path)
    return connection


def _migrate(engine: Engine, file: str, folder: Path) -> None:
    with engine.connect() as connection:
        if current(connection) != revisions(file)[-1]:
            with transaction(connection):
                migrate(connection, file, folder / f"{file}.db")


@contextmanager
def reading(folder: Path) -> Iterator[Reader]:
    """Open a profile only to read, beside its writer or without one.

    What a crash, a restored log.db or a newer program left to be done is done first, unless a writer is at it.
    Trouble: ``no_profile``, ``newer_profile``, ``damaged_file``, ``cannot_open``.
    """
    if not exists(folder):
        raise Trouble("no_profile", file=str(folder))
    with world_errors(folder):
        if not _is_ready(folder):
            _make_ready(folder)
        with open_profile_reader(folder) as reader:
            yield reader


def _is_ready(folder: Path) -> bool:
    with _looked_over(folder) as (log, rows):
        if log is None or current(log) is None or ledger.node_of(log) is None:
            raise Trouble("no_profile", file=str(folder))
        newest = all(c is not None and current(c) == revisions(f)[-1] for c, f in ((log, "log"), (rows, "roster")))
        return newest and rows is not None and not is_behind(log, rows)


def _make_ready(folder: Path) -> None:
    try:
        with writing(folder, _no_chance):
            pass
    except Trouble as trouble:
        if trouble.kind != "profile_in_use":
            raise


def _no_chance(_size: int) -> bytes:
    raise AssertionError("who only reads writes no event")
