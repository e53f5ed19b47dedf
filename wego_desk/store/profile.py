"""A profile on disk: finding it, making it, and holding it as the only writer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout
from sqlalchemy import Engine

from wego_desk.core.trouble import Trouble
from wego_desk.store import ledger
from wego_desk.store.engines import open_writer, transaction
from wego_desk.store.ledger import Node
from wego_desk.store.migrating import current, migrate, revisions
from wego_desk.store.store import Reader, Store, open_profile_reader
from wego_desk.store.world import world_errors

LOCK: Final = "profile.lock"


def exists(folder: Path) -> bool:
    """Whether a profile was founded here."""
    return (folder / "log.db").is_file()


@contextmanager
def writing(folder: Path, random_bytes: Callable[[int], bytes]) -> Iterator[Store]:
    """Open a profile as its one writer; make it when there is none.

    The lock is the system's and dies with the process. Trouble: ``profile_in_use``, ``cannot_write``, ``read_only``,
    ``disk_full``, ``newer_profile``, ``damaged_file``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK, timeout=0)
        lock.acquire()
    except Timeout as error:
        raise Trouble("profile_in_use", file=str(folder)) from error
    except OSError as error:
        raise Trouble("cannot_write", file=str(folder)) from error
    try:
        with world_errors(folder):
            store = _open(folder, random_bytes)
        try:
            yield store
        finally:
            store.close()
    finally:
        lock.release()


def _open(folder: Path, random_bytes: Callable[[int], bytes]) -> Store:
    log, roster = (open_writer(folder / f"{file}.db", file) for file in ("log", "roster"))
    for engine, file in ((log, "log"), (roster, "roster")):
        _migrate(engine, file, folder)
    with log.connect() as connection:
        node = ledger.node_of(connection)
        if node is None:
            node = Node(random_bytes(8).hex(), random_bytes(8).hex())
            with transaction(connection):
                ledger.found(connection, node)
    store = Store(folder, log, roster, node, random_bytes)
    store.catch_up()
    return store


def _migrate(engine: Engine, file: str, folder: Path) -> None:
    with engine.connect() as connection:
        if current(connection) != revisions(file)[-1]:
            with transaction(connection):
                migrate(connection, file, folder / f"{file}.db")


@contextmanager
def reading(folder: Path) -> Iterator[Reader]:
    """Open a profile only to read, beside its writer or without one. Trouble ``no_profile``, ``newer_profile``."""
    if not exists(folder):
        raise Trouble("no_profile", file=str(folder))
    with world_errors(folder), open_profile_reader(folder) as reader:
        for connection, file in ((reader.log, "log"), (reader.roster, "roster")):
            here = current(connection)
            if here not in revisions(file):
                raise Trouble("newer_profile", file=str(folder / f"{file}.db"), revision=str(here))
        yield reader
