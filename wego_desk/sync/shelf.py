"""Snapshot files of a node: made and signed by a hub, fetched piece by piece, looked over, and kept while rested on."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
import zstandard

from wego_desk.store import peers
from wego_desk.store.snapshot_make import make
from wego_desk.store.snapshot_take import Unfit, check
from wego_desk.store.verify_chains import check_chains
from wego_desk.sync.messages import Manifest
from wego_desk.sync.node import Node
from wego_desk.sync.signing import from_base64, is_signed, manifest_statement
from wego_desk.sync.wire import base64

#: A hub makes a new one after so long, or when its bases changed.
FRESH_MS: Final = 10 * 60_000
#: Bytes of one piece, before base64.
PART: Final = 512 << 10
_CHUNK: Final = 1 << 20
#: Nobody's snapshot is larger than this, packed or not: a signature does not make a bomb of bytes welcome.
LARGEST: Final = 4 << 30
_WINDOW: Final = 1 << 27
_DUTY: Final = "all"


class _Fresh(NamedTuple):
    manifest: Manifest
    epoch: str


class Shelf:
    """The folder ``snapshots`` of a profile. Nothing here rides the ledger lane but the taking over."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._folder = node.store.folder / "snapshots"
        self._fresh: _Fresh | None = None

    # ---- a hub makes one

    def fresh(self) -> Manifest:
        """A snapshot as of now, or of a few minutes ago. Takes seconds for 100,000 people."""
        if self._fresh is not None and self._is_fresh(self._fresh):
            return self._fresh.manifest
        self._never_sign_what_does_not_verify()
        self._fresh = _Fresh(self._make(), peers.epoch(self._node.reader.log))
        return self._fresh.manifest

    def _is_fresh(self, it: _Fresh) -> bool:
        age = self._node.now_ms() - it.manifest.as_of_ms
        return it.epoch == peers.epoch(self._node.reader.log) and 0 <= age < FRESH_MS and self._is_here(it.manifest)

    def _never_sign_what_does_not_verify(self) -> None:
        _, _, breaks = check_chains(self._node.reader.log)
        self._node.look_at_own_disk({where.partition(":")[0]: kind for kind, where in breaks})

    def _make(self) -> Manifest:
        node = self._node
        self._folder.mkdir(exist_ok=True)
        as_of = node.now_ms()
        with self._scratch("new") as plain:
            made = make(node.reader, node.store.folder, plain, device=node.id, sign=node.sign)
            packed = plain.with_suffix(".packing")
            try:
                digest = _pack(plain, packed)
                manifest = Manifest(
                    sha256=digest, bytes=packed.stat().st_size, plain_bytes=plain.stat().st_size,
                    congress=node.congress, maker=node.id, as_of_ms=as_of, duty=_DUTY, events=made.events,
                    streams=made.streams,
                )  # fmt: skip
                packed.replace(self._place(digest))
            finally:
                packed.unlink(missing_ok=True)
        return _signed(manifest, node)

    # ---- piece by piece

    def part(self, digest: str, offset: int, size: int) -> bytes | None:
        """A piece of a file that is here, None when it is not."""
        place = self._place(digest)
        if not _is_digest(digest) or not place.is_file():
            return None
        with place.open("rb") as file:
            file.seek(max(0, offset))
            return file.read(min(max(0, size), PART))

    def have(self, manifest: Manifest) -> int:
        """How many bytes of a file have come."""
        for place in (self._place(manifest.sha256), self._coming(manifest)):
            if place.is_file():
                return place.stat().st_size
        return 0

    def add(self, manifest: Manifest, offset: int, data: bytes) -> int:
        """A piece came; one that does not follow what is here is dropped. How many bytes are here now. Unfit."""
        self.trust(manifest)
        if self._place(manifest.sha256).is_file():
            return manifest.bytes
        self._folder.mkdir(exist_ok=True)
        coming = self._coming(manifest)
        with coming.open("ab") as file:
            if file.tell() == offset and offset + len(data) <= manifest.bytes:
                file.write(data)
            here = file.tell()
        if here == manifest.bytes:
            if _digest_of(coming) != manifest.sha256:
                coming.unlink()
                raise Unfit("another file")
            coming.replace(self._place(manifest.sha256))
        return here

    def trust(self, manifest: Manifest) -> None:
        """Unfit: not of this congress, too large, or not signed by a hub."""
        node, devices = self._node, self._node.trust.devices
        if manifest.congress != node.congress or not _is_digest(manifest.sha256):
            raise Unfit("of another congress")
        if not 0 < manifest.bytes <= LARGEST or not 0 < manifest.plain_bytes <= LARGEST:
            raise Unfit("too large")
        if not devices.keys:
            return
        statement = manifest_statement(msgspec.to_builtins(manifest))
        keys = devices.keys.get(manifest.maker, frozenset()) if manifest.maker in devices.hubs else frozenset()
        if not is_signed(statement, from_base64(manifest.signature), keys):
            raise Unfit("not signed")

    # ---- taking over

    def take(self, manifest: Manifest) -> bool:
        """Rest on a file that has come whole; False when nothing of it reaches further than what is here. Unfit."""
        node = self._node
        self.trust(manifest)
        with self._scratch(manifest.sha256) as plain:
            _unpack(self._place(manifest.sha256), plain, manifest.plain_bytes)
            check(plain)
            text = msgspec.json.encode(manifest).decode()
            waiting = node.ledger_lane.call(
                lambda: node.store.exchange.adopt(
                    plain, manifest.sha256, text, now_ms=node.now_ms(), epoch=node.new_epoch()
                )
            )
        if waiting is None:
            return False
        node.put_in_place(waiting)
        self._tidy()
        return True

    def rested_on(self) -> list[Manifest]:
        """The snapshots on which this node rests, and whose files are here."""
        texts = peers.manifests(self._node.reader.log)
        found = [msgspec.json.decode(text, type=Manifest) for text in texts]
        return [manifest for manifest in found if self._is_here(manifest)]

    def to_hand_over(self) -> list[Manifest]:
        """What a hub needs that ends below our bases: a hub's word of today, or the files that a desk was given."""
        return [self.fresh()] if self._node.is_hub else self.rested_on()

    def _tidy(self) -> None:
        """Away with files that nothing rests on any more."""
        kept = {self._place(manifest.sha256).name for manifest in self.rested_on()}
        if self._fresh is not None:
            kept.add(self._place(self._fresh.manifest.sha256).name)
        for path in self._folder.iterdir():
            if path.name not in kept and path.suffix != ".plain":
                path.unlink(missing_ok=True)

    def _is_here(self, manifest: Manifest) -> bool:
        return self._place(manifest.sha256).is_file()

    def _place(self, digest: str) -> Path:
        return self._folder / f"{digest}.zst"

    def _coming(self, manifest: Manifest) -> Path:
        return self._folder / f"{manifest.sha256}.part"

    @contextmanager
    def _scratch(self, name: str) -> Iterator[Path]:
        self._folder.mkdir(exist_ok=True)
        plain = self._folder / f"{name}.plain"
        plain.unlink(missing_ok=True)
        try:
            yield plain
        finally:
            plain.unlink(missing_ok=True)


def _is_digest(text: str) -> bool:
    return len(text) == 64 and all(c in "0123456789abcdef" for c in text)


def _signed(manifest: Manifest, node: Node) -> Manifest:
    if node.key is None:
        return manifest
    signature = node.key.sign(manifest_statement(msgspec.to_builtins(manifest)))
    return msgspec.structs.replace(manifest, signature=base64(signature))


def _pack(plain: Path, packed: Path) -> str:
    """Compress a file; the digest of what was written."""
    digest = sha256()
    with plain.open("rb") as source, packed.open("wb") as target:
        compressor = zstandard.ZstdCompressor(level=3, threads=0).compressobj(size=plain.stat().st_size)
        while chunk := source.read(_CHUNK):
            out = compressor.compress(chunk)
            digest.update(out)
            target.write(out)
        out = compressor.flush()
        digest.update(out)
        target.write(out)
    return digest.hexdigest()


def _unpack(packed: Path, plain: Path, size: int) -> None:
    """Unfit: no such file, or not as large as was signed."""
    try:
        with packed.open("rb") as source, plain.open("wb") as target:
            reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(source)
            left = size
            while chunk := reader.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise Unfit("larger than it says")
                target.write(chunk)
    except zstandard.ZstdError as error:
        raise Unfit(str(error)) from error
    if left:
        raise Unfit("shorter than it says")


def _digest_of(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
