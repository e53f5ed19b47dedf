"""Who is not let in, and what is not read: each gets a clear no, nobody else is disturbed, and nothing is lost."""

import json

import msgspec
import pytest
import zstandard
from venue import look, node_of, register

from wego_desk.app.asking import ask_hubs
from wego_desk.app.hub_door import HubDoor
from wego_desk.app.keys import joined_hubs
from wego_desk.core.duties import Duty
from wego_desk.core.trouble import Trouble
from wego_desk.desk.operators import set_operator
from wego_desk.hub.door import StaysOut
from wego_desk.hub.web import PER_STRANGER
from wego_desk.store.door_book import MOST_TRIES
from wego_desk.sync import proving
from wego_desk.sync.http_line import HttpLine, pinned
from wego_desk.sync.joining import NotLetIn, join
from wego_desk.sync.messages import LARGEST, PROTOCOL, Exchange, Handshake, Place, WireRun, read_answer, to_bytes
from wego_desk.sync.packed import pack
from wego_desk.sync.signing import Key


def said(response):
    return read_answer(response.content)


def handshake(at, **other):
    hub = joined_hubs(at)[0]
    fields = {"node": node_of(at), "nonce": "n1", "congress": hub.congress, "tops": {}, "bases": {}}
    return Handshake(**{**fields, **other})


def post(client, raw, **headers):
    return client.post("/v1/sync", content=raw, headers=headers)


def test_who_has_no_token_hears_nothing(venue):
    for token in ("", "0" * 64, "Bearer", "é"):
        with venue.client(token="") as client:
            response = client.post(
                "/v1/sync",
                content=to_bytes(handshake(venue.a)),
                headers=[(b"Authorization", f"Bearer {token}".encode().strip())],
            )
        assert (response.status_code, said(response).why) == (401, "unknown_node")
        assert venue.hub.service.node.congress not in response.text


def test_a_desk_does_not_speak_for_another(venue):
    with venue.client(venue.a) as client:
        response = post(client, to_bytes(handshake(venue.b)))
    assert (response.status_code, said(response).why) == (403, "unknown_node")


def test_a_newer_protocol_is_told_to_wait_for_an_upgrade(venue):
    with venue.client(venue.a) as client:
        response = post(client, to_bytes(handshake(venue.a, protocol=PROTOCOL + 1)))
    assert (response.status_code, said(response).why) == (426, "upgrade")


@pytest.mark.parametrize(
    ("raw", "encoding", "status"),
    [
        (b"{", "", 400),
        (b"\xff\xfe", "", 400),
        (b"[" * 100_000, "", 400),
        (b'{"type":"wish"}', "", 400),
        (b"\0" * (LARGEST + 1), "", 413),
        (zstandard.compress(b"\0" * (64 << 20)), "zstd", 413),
        (b"no zstd", "zstd", 400),
        (b"{}", "gzip", 400),
    ],
    ids=["cut", "no text", "deep", "unknown", "large", "bomb", "not packed", "other packing"],
)
def test_what_is_no_message_is_refused_and_the_desk_goes_on(venue, raw, encoding, status):
    headers = {"Content-Encoding": encoding} if encoding else {}
    with venue.client(venue.a) as client:
        assert post(client, raw, **headers).status_code == status
        assert post(client, to_bytes(handshake(venue.a))).status_code == 200


def test_a_request_that_is_sent_again_changes_nothing(venue):
    gseq = venue.hub.service.desk.store.last_gseq
    body, headers = pack(to_bytes(handshake(venue.a)))
    before = gseq()
    with venue.client(venue.a) as client:
        answers = {client.post("/v1/sync", content=body, headers=headers).status_code for _ in range(3)}
    assert (answers, gseq()) == ({200}, before)


def test_an_event_that_another_device_did_not_sign_is_refused_and_nothing_of_it_kept(venue):
    """B's token, and an event in the name of A under B's signature."""
    hub = joined_hubs(venue.b)[0]
    before = venue.hub.service.desk.store.last_gseq()
    with HttpLine(hub.url, hub.token, pinned(hub.authority)) as line:
        shaken = line.ask(handshake(venue.b))
        header = json.dumps(["forged"])
        run = WireRun("f" * 16, 1, ((header, None, None),), "AAAA")
        answer = line.ask(Exchange(node_of(venue.b), "n2", shaken.epoch, None, {}, (run,), Place(1, "00"), None))
    assert "f" * 16 in answer.refused
    assert venue.hub.service.desk.store.last_gseq() == before


def test_the_description_of_the_hub_names_every_route(venue):
    with venue.client() as client:
        paths = client.get("/openapi.json").json()["paths"]
    assert {"/v1/sync", "/v1/bell", "/v1/knock", "/v1/enter", "/v1/devices", "/healthz", "/metrics"} <= set(paths)


def test_health_and_measures_are_there_and_name_nobody(venue):
    with venue.client() as client:
        assert client.get("/healthz").json()["status"] == "ok"
        text = client.get("/metrics").text
    assert 'wego_hub_requests_total{route="/v1/sync",status="200"}' in text
    assert node_of(venue.a) not in text


def test_only_the_hubs_own_computer_lets_devices_in(venue):
    with venue.client(venue.a) as client:  # a desk's token is none of an organizer's
        assert client.post("/v1/invitations", json={}).status_code == 401
        assert client.get("/v1/devices").status_code == 401


def test_a_duty_that_may_not_enrol_is_refused_at_the_hub_too(venue):
    service = venue.hub.service
    service.lane.call(lambda: set_operator(service.desk, "Kofi", "steward", operator=service.operator("owner")))
    with pytest.raises(Trouble, match="not_allowed") as told:
        HubDoor(venue.at, "Kofi").invite("X", is_hub=False)
    assert told.value.values["duty"] == Duty.SUPERVISOR.name.lower()


# ---- the code


def attempt(venue, code, fingerprint="", name="X"):
    return join(
        venue.hub.url, code, device="ab" * 8, key=Key(b"k" * 32).public, name=name,
        random_bytes=lambda n: b"r" * n, fingerprint=fingerprint,
    )  # fmt: skip


def test_a_code_lets_one_device_in_and_then_nobody(venue):
    code = venue.door.invite("X", is_hub=False)["code"]
    assert attempt(venue, code).token
    with pytest.raises(NotLetIn):
        attempt(venue, code)


def test_a_picture_of_another_hub_is_noticed_before_anything_is_proved(venue):
    code = venue.door.invite("X", is_hub=False)["code"]
    with pytest.raises(NotLetIn, match="another certificate"):
        attempt(venue, code, fingerprint="0" * 64)


def test_ten_thousand_guesses_end_the_code_after_the_first_few(venue):
    """Asked of the door itself: over the line nobody gets so far, as its bucket lets two a second in."""
    service, door = venue.hub.service, venue.hub.service.door
    code = venue.door.invite("X", is_hub=False)["code"]
    hello = proving.Hello("cd" * 8, "ef" * 32, "X", "00" * 16)

    def right(welcome):
        secret = proving.verifier(code, bytes.fromhex(welcome.salt))
        return proving.Proof(welcome.knock, proving.desk_proof(secret, hello, welcome, venue.hub.fingerprint))

    def guess(n):
        with pytest.raises(StaysOut, match="no such code"):
            door.enter(proving.Proof(door.knock(hello).knock, f"{n:064x}"))

    def guesses():
        for n in range(10_000):
            guess(n)
            if n == MOST_TRIES - 1:
                assert service.desk.store.door.open_invitations(service.desk.now_ms()) == []

    service.lane.call(guesses)
    with pytest.raises(StaysOut, match="no such code"):
        service.lane.call(lambda: door.enter(right(door.knock(hello))))
    (asked,) = ask_hubs(venue.a)
    assert asked.refused == ""


def test_what_the_code_lets_in_is_bound_to_the_certificate_that_the_desk_saw(venue):
    """Somebody between desk and hub shows a certificate of their own: the proof is worth nothing at the hub."""
    code = venue.door.invite("X", is_hub=False)["code"]
    door, service = venue.hub.service.door, venue.hub.service
    hello = proving.Hello("cd" * 8, "ef" * 32, "X", "00" * 16)
    welcome = service.lane.call(lambda: door.knock(hello))
    secret = proving.verifier(code, bytes.fromhex(welcome.salt))
    proof = proving.Proof(welcome.knock, proving.desk_proof(secret, hello, welcome, "1" * 64))
    with pytest.raises(StaysOut, match="no such code"):
        service.lane.call(lambda: door.enter(proof))


@pytest.mark.parametrize(
    ("typed", "code"),
    [("abcd-1234", "ABCD1234"), (" o0il 1zzz", "00111ZZZ"), ("ABCD123", ""), ("ABCDU234", "")],
)
def test_a_code_is_read_as_people_type_it(typed, code):
    assert proving.read_code(typed) == code


# ---- no longer ours


def test_a_revoked_desk_gives_what_it_holds_and_its_key_is_destroyed(venue):
    at = venue.joined("stolen")
    register(at, "Late Registered")
    venue.door.rename(node_of(at), "Desk at the door")
    venue.door.revoke(node_of(at), "stolen")
    (asked,) = ask_hubs(at)
    assert asked.refused == "revoked"
    assert "Late Registered" in look(venue.at)
    assert not (at.folder / "device.key").exists()
    assert joined_hubs(at) == []
    (told,) = [d for d in venue.door.devices() if d["id"] == node_of(at)]
    assert (told["name"], told["revoked"]) == ("Desk at the door", True)
    with pytest.raises(Trouble, match="not_let_in"):  # nor does a code let it in again
        venue.join(at, venue.door.invite("again", is_hub=False)["code"])


def test_keys_and_tokens_are_for_their_owner_alone(venue):
    secrets = [venue.a.folder / "device.key", *(venue.a.folder / "hubs").glob("*"), venue.at.folder / "device.key",
               venue.at.folder / "hub" / "running.json", venue.at.folder / "hub" / "certificate.key"]  # fmt: skip
    assert {path.stat().st_mode & 0o077 for path in secrets} == {0}
    token = msgspec.json.decode(secrets[1].read_bytes())["token"].encode()
    assert token not in (venue.at.folder / "log.db").read_bytes()


def test_the_log_of_the_hub_names_nobody(venue):
    text = (venue.at.folder / "log" / "wego-desk.log").read_text(encoding="utf-8")
    assert '"route": "/v1/sync"' in text
    assert "Late Registered" not in text
    assert joined_hubs(venue.a)[0].token not in text


def test_who_knocks_too_often_is_told_when_to_come_back_and_desks_are_not_held_up(venue):
    with venue.client() as client:
        answers = [client.post("/v1/knock", content=b"{}") for _ in range(2 * int(PER_STRANGER[0]))]
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) >= 1
    (asked,) = ask_hubs(venue.a)
    assert asked.refused == ""
