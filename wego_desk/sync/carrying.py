"""Snapshot files on their way, piece by piece and from where the line broke: to this node, and from it to a hub."""

from wego_desk.core.event import Event
from wego_desk.sync.messages import (
    Answer,
    HandedOver,
    HandOver,
    Manifest,
    NewSnapshot,
    Part,
    PartIs,
    Request,
    SnapshotIs,
)
from wego_desk.sync.node import Node
from wego_desk.sync.shelf import PART, Shelf
from wego_desk.sync.signing import from_base64
from wego_desk.sync.wire import base64


class Fetching:
    """Gets a snapshot from a hub and rests on it. ``request`` is None when it is done, or can't be."""

    def __init__(self, node: Node, shelf: Shelf) -> None:
        self._node = node
        self._shelf = shelf
        self._manifest: Manifest | None = None
        self._offset = 0
        self._done = False

    def request(self) -> Request | None:
        node, manifest = self._node, self._manifest
        if self._done:
            return None
        if manifest is None:
            return NewSnapshot(node.id, node.nonce(), node.congress)
        self._offset = self._shelf.have(manifest)
        return Part(node.id, node.nonce(), manifest.sha256, self._offset, PART)

    def refused(self) -> None:
        """The hub has that file no more, or makes none: then another one, or event by event."""
        self._done = self._manifest is None
        self._manifest = None

    def heard(self, answer: Answer) -> list[Event]:
        """Unfit: it is no snapshot of this congress."""
        match answer:
            case SnapshotIs():
                self._shelf.trust(answer.manifest)
                self._manifest = answer.manifest
                self._take_if_whole(self._shelf.have(answer.manifest))
            case PartIs() if self._manifest is not None:
                self._take_if_whole(self._shelf.add(self._manifest, self._offset, from_base64(answer.data)))
        return []

    def _take_if_whole(self, have: int) -> None:
        assert self._manifest is not None
        if have == self._manifest.bytes:
            self._done = True
            self._shelf.take(self._manifest)


class Handing:
    """Gives a hub that ends below one of our bases the snapshot that we rest on."""

    def __init__(self, node: Node, shelf: Shelf, manifests: list[Manifest]) -> None:
        self._node = node
        self._shelf = shelf
        self._left = manifests
        self._have = 0

    def request(self) -> Request | None:
        if not self._left:
            return None
        node, manifest = self._node, self._left[0]
        data = self._shelf.part(manifest.sha256, self._have, PART) or b""
        return HandOver(node.id, node.nonce(), manifest, self._have, base64(data))

    def heard(self, answer: Answer) -> list[Event]:
        if isinstance(answer, HandedOver) and self._left:
            self._have = answer.have
            if answer.have >= self._left[0].bytes:
                self._left = self._left[1:]
                self._have = 0
        return []
