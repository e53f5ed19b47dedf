"""Keeps a key or a token on disk: the owner alone may read it, and it is there whole or not at all."""

import os
from pathlib import Path


def keep_secret(path: Path, secret: bytes) -> None:
    """A file that its owner alone may read, whole or not at all."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "wb") as out:
        out.write(secret)
        out.flush()
        os.fsync(out.fileno())
    part.replace(path)
