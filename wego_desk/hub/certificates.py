"""The hub's own authority and the certificate that it signs for itself: nobody has to buy one, desks pin the first.

After RFC 5280. The files stand in the profile, the keys readable by their owner alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from wego_desk.sync.secrets_kept import keep_secret

#: A congress comes again; its hub's authority should not end between two of them.
YEARS: Final = timedelta(days=3650)
#: A clock that is wrong by a day must not shut the door.
_BEFORE: Final = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Certificates:
    """``authority``: PEM that desks pin. ``fingerprint``: SHA-256 of the certificate, hex. The rest are files."""

    authority: str
    fingerprint: str
    certificate: Path
    key: Path


def certificates(folder: Path, names: Iterable[str], now: datetime) -> Certificates:
    """Those of this folder, made at the first start; ``names``: under which the hub may be asked for."""
    authority, certificate, key = (folder / name for name in ("authority.pem", "certificate.pem", "certificate.key"))
    if not certificate.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        _make(authority, certificate, key, names, now)
    der = x509.load_pem_x509_certificate(certificate.read_bytes()).public_bytes(serialization.Encoding.DER)
    return Certificates(authority.read_text(encoding="ascii"), sha256(der).hexdigest(), certificate, key)


def _make(authority: Path, certificate: Path, key: Path, names: Iterable[str], now: datetime) -> None:
    """The authority's key signs once and is kept nowhere: nobody can sign another hub with it."""
    root_key, hub_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "wego-desk hub authority")])
    root = _signed(root_name, root_key.public_key(), root_name, root_key, now, is_authority=True)
    hub_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "wego-desk hub")])
    hub = _signed(hub_name, hub_key.public_key(), root_name, root_key, now, names=names)
    private = hub_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    keep_secret(key, private)
    authority.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    part = certificate.with_suffix(".part")
    part.write_bytes(hub.public_bytes(serialization.Encoding.PEM))
    part.replace(certificate)  # the last to stand: what is half made is made anew


def _signed(
    name: x509.Name, key: ec.EllipticCurvePublicKey, issuer: x509.Name, issuer_key: ec.EllipticCurvePrivateKey,
    now: datetime, *, is_authority: bool = False, names: Iterable[str] = (),
) -> x509.Certificate:  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BEFORE)
        .not_valid_after(now + YEARS)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=0 if is_authority else None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .add_extension(_usage(is_authority), critical=True)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName([_general(n) for n in names]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority, key_cert_sign=is_authority, crl_sign=is_authority,
        content_commitment=False, key_encipherment=False, data_encipherment=False, key_agreement=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
