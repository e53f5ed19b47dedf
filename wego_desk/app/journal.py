"""The log of a profile: what was done and how it ended, for the engineer who is called; nothing about anybody."""

import contextlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wego_desk.core.trouble import Trouble

log = logging.getLogger("wego_desk.app")

_LOG_BYTES = 1_000_000
_LOG_FILES = 5


def _log_file(path: Path) -> logging.Handler:
    """A log that can't be written, on a full disk, stops nothing and says nothing."""
    from logging.handlers import RotatingFileHandler  # brings sockets and more: not before the first frame

    class LogFile(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
            del record

    return LogFile(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8", delay=True)


@contextmanager
def logging_to(folder: Path, what: str) -> Iterator[None]:
    """A rotating log in this folder: what was done and how it ended; never a name, a code or a scanned text."""
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
    handler = _log_file(folder / "wego-desk.log")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("wego_desk")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield
        log.info("%s: done", what)
    except Trouble as error:
        log.info("%s: %s", what, error.kind)
        raise
    except Exception as error:
        # Where it happened, without what it says: the message of an error may hold what was being written.
        import traceback

        log.error("%s: %s\n%s", what, type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
        raise
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
        handler.close()
