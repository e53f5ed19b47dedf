"""The bytes of the Internet Printing Protocol (RFC 8010): a request out, an answer in; docs/adr/0016.

Written: the few kinds of values that a badge needs. Read: every kind, those that later standards add as plain bytes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, TypeAlias

VERSION_2: Final = (2, 0)
VERSION_1: Final = (1, 1)


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class Group(IntEnum):
    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RESOLUTION = 0x32
    RANGE = 0x33
    BEGIN_COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A


#: Tags below stand for groups.
_FIRST_VALUE: Final = 0x10
#: Tags of values that are none: ``unknown``, ``no-value``, ``unsupported``.
_NO_VALUE: Final = range(0x10, 0x20)
_WORDS: Final = range(0x40, 0x60)


@dataclass(frozen=True, slots=True)
class Resolution:
    """Dots in an inch."""

    across: int
    along: int


@dataclass(frozen=True, slots=True)
class Range:
    least: int
    most: int

    def __contains__(self, number: int) -> bool:
        return self.least <= number <= self.most


#: What an attribute holds: ``set(...)`` of IPP is a sequence of these.
Value: TypeAlias = "int | bool | str | bytes | Resolution | Range | Mapping[str, Sequence[Value]]"
Attributes: TypeAlias = "Mapping[str, tuple[Value, ...]]"


@dataclass(frozen=True, slots=True)
class Given:
    """An attribute to send: one value, or several of one tag; of a collection its members."""

    name: str
    tag: Tag
    value: "int | bool | str | tuple[str, ...] | tuple[Given, ...]"


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` below 0x100: done. One mapping for each job and printer that is told of."""

    status: int
    operation: Attributes = field(default_factory=dict)
    jobs: tuple[Attributes, ...] = ()
    printer: Attributes = field(default_factory=dict)
    unsupported: Attributes = field(default_factory=dict)

    @property
    def is_done(self) -> bool:
        return self.status < 0x100

    @property
    def message(self) -> str:
        """What the printer says of it in words, if anything."""
        return text(self.operation, "status-message")


class NoAnswer(ValueError):
    """These bytes are no answer in this protocol."""


def request(
    operation: Operation, uri: str, given: Sequence[Given] = (), job: Sequence[Given] = (), *,
    version: tuple[int, int] = VERSION_2, number: int = 1,
) -> bytes:  # fmt: skip
    """All but the document. ``given``: attributes of the operation beside charset, language and printer."""
    first = (
        Given("attributes-charset", Tag.CHARSET, "utf-8"),
        Given("attributes-natural-language", Tag.LANGUAGE, "en"),
        Given("printer-uri", Tag.URI, uri),
    )
    head = bytes(version) + operation.to_bytes(2) + number.to_bytes(4)
    parts = [head, bytes([Group.OPERATION]), *(_attribute(one) for one in (*first, *given))]
    if job:
        parts += [bytes([Group.JOB]), *(_attribute(one) for one in job)]
    return b"".join((*parts, bytes([Group.END])))


def _attribute(given: Given) -> bytes:
    values = given.value if isinstance(given.value, tuple) and given.tag is not Tag.BEGIN_COLLECTION else (given.value,)
    names = (given.name, *("" for _ in values[1:]))
    return b"".join(_one(given.tag, name, value) for name, value in zip(names, values, strict=True))


def _one(tag: Tag, name: str, value: "int | bool | str | Given | tuple[str, ...] | tuple[Given, ...]") -> bytes:
    match value:
        case bool():
            return _field(tag, name, bytes([value]))
        case int():
            return _field(tag, name, value.to_bytes(4, signed=True))
        case str():
            return _field(tag, name, value.encode())
        case tuple():
            return _collection(name, tuple(member for member in value if isinstance(member, Given)))
        case _:
            raise TypeError(value)


def _collection(name: str, members: tuple[Given, ...]) -> bytes:
    parts = [_field(Tag.BEGIN_COLLECTION, name, b"")]
    for member in members:
        parts += [_field(Tag.MEMBER_NAME, "", member.name.encode()), _attribute(Given("", member.tag, member.value))]
    return b"".join((*parts, _field(Tag.END_COLLECTION, "", b"")))


def _field(tag: Tag, name: str, value: bytes) -> bytes:
    label = name.encode()
    return bytes([tag]) + len(label).to_bytes(2) + label + len(value).to_bytes(2) + value


def read(answer: bytes) -> Answer:
    """Raises NoAnswer for what breaks off or is something else."""
    try:
        return _Reading(answer).answer()
    except (IndexError, RecursionError) as error:
        raise NoAnswer from error


class _Reading:
    """Goes through the bytes of an answer once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 8

    def answer(self) -> Answer:
        if len(self._data) < self._at + 1 or self._data[0] not in (1, 2):
            raise NoAnswer
        groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
        while (tag := self._byte()) != Group.END:
            if tag < _FIRST_VALUE:
                groups.append((tag, {}))
                continue
            if not groups:
                raise NoAnswer
            self._into(groups[-1][1], tag)
        of = {group: [attributes for tag, attributes in groups if tag == group] for group in Group}
        operation, printer, unsupported = (
            next(iter(of[group]), {}) for group in (Group.OPERATION, Group.PRINTER, Group.UNSUPPORTED)
        )
        return Answer(int.from_bytes(self._data[2:4]), operation, tuple(of[Group.JOB]), printer, unsupported)

    def _into(self, attributes: dict[str, tuple[Value, ...]], tag: int) -> None:
        """A value without a name belongs to the attribute before it."""
        name = self._counted().decode(errors="replace") or next(reversed(attributes), "")
        value = self._value(tag)
        attributes[name] = attributes.get(name, ()) if value is None else (*attributes.get(name, ()), value)

    def _value(self, tag: int) -> "Value | None":
        data = self._counted()
        match tag:
            case Tag.BEGIN_COLLECTION:
                return self._members()
            case Tag.INTEGER | Tag.ENUM:
                return int.from_bytes(data, signed=True)
            case Tag.BOOLEAN:
                return data != b"\0"
            case Tag.RESOLUTION if len(data) == 9:
                return _resolution(data)
            case Tag.RANGE if len(data) == 8:
                return Range(int.from_bytes(data[:4], signed=True), int.from_bytes(data[4:], signed=True))
            case Tag.TEXT_WITH_LANGUAGE | Tag.NAME_WITH_LANGUAGE:
                return data[4 + int.from_bytes(data[:2]) :].decode(errors="replace")
            case _ if tag in _NO_VALUE:
                return None
            case _:
                return data.decode(errors="replace") if tag in _WORDS else data

    def _members(self) -> Mapping[str, Sequence[Value]]:
        members: dict[str, tuple[Value, ...]] = {}
        name = ""
        while (tag := self._byte()) != Tag.END_COLLECTION:
            if tag < _FIRST_VALUE:
                raise NoAnswer
            self._counted()
            if tag == Tag.MEMBER_NAME:
                name = self._counted().decode(errors="replace")
                members.setdefault(name, ())
            elif (value := self._value(tag)) is not None:
                members[name] = (*members.get(name, ()), value)
        self._counted()
        self._counted()
        return members

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _counted(self) -> bytes:
        """Bytes behind their number; IndexError when the answer ends before them."""
        start = self._at + 2
        end = start + (self._byte() << 8 | self._byte())
        if end > len(self._data):
            raise IndexError
        self._at = end
        return self._data[start:end]


def _resolution(data: bytes) -> Resolution:
    """The ninth byte: 3 for dots in an inch, 4 in a centimetre."""
    across, along = int.from_bytes(data[:4], signed=True), int.from_bytes(data[4:8], signed=True)
    return Resolution(across, along) if data[8] != 4 else Resolution(round(across * 2.54), round(along * 2.54))


def text(attributes: Attributes, name: str) -> str:
    """The first value that is words; ``""`` when there is none."""
    return next((value for value in attributes.get(name, ()) if isinstance(value, str)), "")


def texts(attributes: Attributes, name: str) -> tuple[str, ...]:
    return tuple(value for value in attributes.get(name, ()) if isinstance(value, str))


def number(attributes: Attributes, name: str) -> int | None:
    """The first value that is a number."""
    return next((value for value in attributes.get(name, ()) if isinstance(value, int)), None)


def numbers(attributes: Attributes, name: str) -> tuple[int, ...]:
    return tuple(value for value in attributes.get(name, ()) if isinstance(value, int))
