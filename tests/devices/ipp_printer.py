"""An IPP printer in this process, on a real socket: it takes badges, and goes wrong as it is told."""

import socket
import threading
from dataclasses import dataclass, field

PRINT_JOB, CANCEL_JOB, GET_JOB, GET_JOBS, GET_PRINTER = 0x02, 0x08, 0x09, 0x0A, 0x0B
INTEGER, BOOLEAN, ENUM, RANGE, BEGIN, END, NAME, KEYWORD, MIME, MEMBER = (
    0x21, 0x22, 0x23, 0x33, 0x34, 0x37, 0x42, 0x44, 0x49, 0x4A,
)  # fmt: skip
GROUPS = {0x01: "operation", 0x02: "job", 0x04: "printer"}


def value(tag, given, name=b""):
    match given:
        case bool():
            data = bytes([given])
        case int():
            data = given.to_bytes(4, signed=True)
        case range():
            data = given.start.to_bytes(4) + given.stop.to_bytes(4)
        case str():
            data = given.encode()
        case dict():
            parts = [value(BEGIN, "", name)]
            for member, (member_tag, *members) in given.items():
                parts += [value(MEMBER, member), *(value(member_tag, one) for one in members)]
            return b"".join((*parts, value(END, "")))
    return bytes([tag]) + len(name).to_bytes(2) + name + len(data).to_bytes(2) + data


def attribute(name, tag, *values):
    return b"".join(value(tag, one, name.encode() if i == 0 else b"") for i, one in enumerate(values))


def size(across, along):
    tags = [RANGE if isinstance(side, range) else INTEGER for side in (across, along)]
    return {"x-dimension": (tags[0], across), "y-dimension": (tags[1], along)}


def parsed(body):
    """Operation, attributes by group and name (values as bytes, members of collections flat), and the document."""
    at, group, name, found = 8, "", "", {}
    while (tag := body[at]) != 0x03:
        at += 1
        if tag < 0x10:
            group = GROUPS[tag]
            continue
        texts = []
        for _ in range(2):
            length = int.from_bytes(body[at : at + 2])
            texts.append(body[at + 2 : at + 2 + length])
            at += 2 + length
        name = texts[0].decode() or (texts[1].decode() if tag == MEMBER else name)
        if tag not in (BEGIN, END, MEMBER):
            found.setdefault((group, name), []).append(texts[1])
    return int.from_bytes(body[2:4]), found, body[at + 1 :]


@dataclass
class Job:
    name: str
    pdf: bytes
    wanted: dict
    made: int
    state: int = 9
    reasons: tuple = ("none",)


@dataclass
class Orders:
    """``state``: idle 3, working 4, stopped 5. ``statuses``: of the next jobs, instead of taking them.

    ``cut``: the line goes after so many bytes of the next request that has a document; ``mute``: nobody is answered;
    ``lost``: the next job is taken and its answer is not sent. ``job_state``: of the next jobs.
    """

    state: int = 3
    reasons: tuple = ("none",)
    accepting: bool = True
    formats: tuple = ("application/pdf", "image/urf")
    sizes: tuple = (size(range(2540, 21600), range(2540, 35560)),)
    names: tuple = ()
    ready: tuple = ()
    creation: tuple = ("media", "media-col", "print-scaling", "sides")
    levels: tuple = ()
    statuses: list = field(default_factory=list)
    unsupported: tuple = ()
    http: int = 200
    is_old: bool = False
    job_state: int = 9
    job_reasons: tuple = ("none",)
    cut: int = 0
    mute: bool = False
    lost: bool = False
    garbage: bool = False


class IppTwin:
    """``orders`` say how it is; ``jobs`` by number is what it took."""

    def __init__(self):
        self.orders = Orders()
        self.jobs = {}
        self.asked = []
        self.uptime = 100
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._lines = set()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self):
        self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._server.close()

    def _serve(self):
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                break
            self._lines.add(line)
            try:
                with line.makefile("rb") as heard:
                    self._answer(line, heard)
            except ConnectionError:
                pass
            if not self.orders.mute:
                self._lines.discard(line)
                line.close()
        for line in self._lines:
            line.close()

    def _answer(self, line, heard):
        head = {}
        if not heard.readline():
            return
        while text := heard.readline().strip():
            key, _, rest = text.decode().partition(":")
            head[key.lower()] = rest.strip()
        length = int(head["content-length"])
        orders = self.orders
        if orders.cut and length > orders.cut:
            heard.read(orders.cut)
            orders.cut = 0
            return
        asked = heard.read(length)
        if orders.mute:
            return
        if orders.http != 200:
            line.sendall(b"HTTP/1.1 %d No\r\nContent-Length: 0\r\n\r\n" % orders.http)
            return
        operation, attributes, document = parsed(asked)
        body = self._whole(0x0503) if orders.is_old and asked[0] == 2 else self._said(operation, attributes, document)
        if operation == PRINT_JOB and orders.lost:
            orders.lost = False
            return
        if orders.garbage:
            body = body[:11]
        line.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )

    def _said(self, operation, attributes, document):
        self.asked.append((operation, attributes))
        orders = self.orders
        if operation == PRINT_JOB and orders.statuses:
            return self._whole(orders.statuses.pop(0), unsupported=True)
        match operation:
            case 0x0B:
                return self._whole(0, b"\x04" + self._printer())
            case 0x02:
                name = attributes["operation", "job-name"][0].decode()
                wanted = {key: values for (group, key), values in attributes.items() if group == "job"}
                self.uptime += 1
                number = len(self.jobs) + 1
                job = Job(name, document, wanted, self.uptime, orders.job_state, orders.job_reasons)
                self.jobs[number] = job
                return self._whole(1 if orders.unsupported else 0, self._job(number), unsupported=True)
            case 0x0A:
                done = attributes["operation", "which-jobs"] == [b"completed"]
                listed = [n for n, job in self.jobs.items() if (job.state >= 7) is done]
                return self._whole(0, b"".join(self._job(number) for number in listed))
        number = int.from_bytes(attributes["operation", "job-id"][0])
        job = self.jobs.get(number)
        if job is None:
            return self._whole(0x0406)
        if operation == CANCEL_JOB:
            if job.state >= 7:
                return self._whole(0x0404)
            job.state, job.reasons = 7, ("job-canceled-by-user",)
            return self._whole(0)
        return self._whole(0, self._job(number))

    def _whole(self, status, groups=b"", *, unsupported=False):
        head = b"\x02\x00" + status.to_bytes(2) + b"\0\0\0\1\x01"
        head += attribute("attributes-charset", 0x47, "utf-8") + attribute("attributes-natural-language", 0x48, "en")
        if unsupported and self.orders.unsupported:
            head += b"\x05" + b"".join(attribute(name, KEYWORD, "?") for name in self.orders.unsupported)
        return head + groups + b"\x03"

    def _job(self, number):
        job = self.jobs[number]
        return b"\x02" + b"".join((
            attribute("job-id", INTEGER, number), attribute("job-name", NAME, job.name),
            attribute("job-state", ENUM, job.state), attribute("job-state-reasons", KEYWORD, *job.reasons),
            attribute("time-at-creation", INTEGER, job.made),
        ))  # fmt: skip

    def _printer(self):
        orders = self.orders
        said = [
            attribute("printer-state", ENUM, orders.state),
            attribute("printer-state-reasons", KEYWORD, *orders.reasons),
            attribute("printer-is-accepting-jobs", BOOLEAN, orders.accepting),
            attribute("printer-up-time", INTEGER, self.uptime),
            attribute("document-format-supported", MIME, *orders.formats),
            attribute("job-creation-attributes-supported", KEYWORD, *orders.creation),
            attribute("print-scaling-supported", KEYWORD, "auto", "none"),
            attribute("sides-supported", KEYWORD, "one-sided"),
            attribute("media-left-margin-supported", INTEGER, 0, 300),
            attribute("media-size-supported", BEGIN, *orders.sizes),
            attribute("media-supported", KEYWORD, *orders.names),
            attribute("media-col-ready", BEGIN, *({"media-size": (BEGIN, one)} for one in orders.ready)),
            attribute("marker-levels", INTEGER, *orders.levels),
        ]  # fmt: skip
        return b"".join(said)
