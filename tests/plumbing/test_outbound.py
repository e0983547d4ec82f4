"""Calls to other servers are guarded: no private address, no rebinding, no redirect elsewhere, bounded."""

import asyncio
import datetime
import ipaddress
import itertools
import ssl
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from procession.plumbing.outbound import Answered, Failed, Outbound, OutboundSettings, is_public
from support.strangers import Says, a_stranger

LOOPBACK = OutboundSettings(private_networks=("127.0.0.0/8",))
NOWHERE = OutboundSettings()


def ask(url, *, settings=LOOPBACK, method="GET", resolve=None, **options):
    return asyncio.run(Outbound(settings, resolve=resolve).ask(method, url, **options))


def test_an_answer_is_a_value_whatever_its_status():
    with a_stranger(lambda heard: Says(b"no tea", 418, {"X-Kind": "Pot"})) as there:
        answer = ask(f"{there.url}/pot?a=1", headers={"accept": "text/plain"})
    assert isinstance(answer, Answered)
    assert (answer.status, answer.body, answer.headers["x-kind"]) == (418, b"no tea", "Pot")
    assert (there.heard[0].path, there.heard[0].headers["accept"]) == ("/pot?a=1", "text/plain")


def test_a_body_is_posted():
    with a_stranger(lambda heard: Says(heard.body[::-1])) as there:
        answer = ask(there.url, method="POST", body=b"abc")
    assert isinstance(answer, Answered)
    assert answer.body == b"cba"


def test_a_private_address_is_not_called_unless_the_operator_has_listed_its_network():
    with a_stranger(lambda heard: Says(b"secret")) as there:
        for url in (there.url, there.at("localhost"), there.at("[::ffff:127.0.0.1]"), there.at("2130706433")):
            failed = ask(url, settings=NOWHERE)
            assert isinstance(failed, Failed), url
            assert "secret" not in failed.message
        assert there.heard == []
        assert isinstance(ask(there.url), Answered)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",  # noqa: S104
        "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:10.0.0.1",
        "2002:7f00:1::", "64:ff9b::a9fe:a9fe",
    ],
)  # fmt: skip
def test_addresses_of_inside_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_of_the_internet_are_public(address):
    assert is_public(address)


def test_a_name_that_means_something_else_the_second_time_is_asked_for_once_and_pinned():
    """The rebinding attack: public for the check, private for the connection."""
    answers = itertools.cycle([["127.0.0.1"], ["169.254.169.254"]])
    asked = []

    async def resolve(host, port):
        asked.append(host)
        return next(answers)

    with a_stranger(lambda heard: Says(b"here")) as there:
        answer = ask(there.at("idp.example"), resolve=resolve)
    assert isinstance(answer, Answered)
    assert asked == ["idp.example"]
    assert there.heard[0].headers["host"] == f"idp.example:{there.port}"


def test_a_private_address_among_public_ones_is_refused():
    async def resolve(host, port):
        return ["8.8.8.8", "10.0.0.1"]

    failed = ask("https://idp.example/", settings=NOWHERE, resolve=resolve)
    assert isinstance(failed, Failed)
    assert "private network" in failed.message


def test_without_tls_only_listed_networks_are_called():
    async def resolve(host, port):
        return ["8.8.8.8"]

    failed = ask("http://idp.example/", resolve=resolve)
    assert failed == Failed("Use an address that begins with https://.")


def test_redirects_are_followed_within_the_origin_only():
    def answer(heard):
        if heard.path == "/old":
            return Says(status=302, headers={"Location": "/new"})
        if heard.path == "/away":
            return Says(status=302, headers={"Location": "http://localhost:1/"})
        if heard.path == "/round":
            return Says(status=302, headers={"Location": "/round"})
        return Says(b"new")

    with a_stranger(answer) as there:
        followed, away = ask(f"{there.url}/old"), ask(f"{there.url}/away")
        assert isinstance(followed, Answered)
        assert followed.body == b"new"
        assert isinstance(away, Answered)
        assert away.status == 302
        assert isinstance(ask(f"{there.url}/round"), Failed)
        posted = ask(f"{there.url}/old", method="POST")
        assert isinstance(posted, Answered)
        assert posted.status == 302


def test_an_endless_answer_is_cut_off():
    with a_stranger(lambda heard: Says(pieces=itertools.repeat(b"x" * 65_536))) as there:
        failed = ask(there.url, most=200_000)
    assert isinstance(failed, Failed)
    assert "KiB" in failed.message


def test_a_server_that_says_nothing_is_left_in_time():
    def slow(heard):
        time.sleep(1.5)
        return Says()

    with a_stranger(slow) as there:
        began = time.monotonic()
        failed = ask(there.url, patience=0.3)
        assert time.monotonic() - began < 1.2
    assert isinstance(failed, Failed)
    assert "did not answer" in failed.message


def test_a_server_that_drips_is_left_in_time_too():
    def drip():
        for _ in range(30):
            time.sleep(0.1)
            yield b"."

    with a_stranger(lambda heard: Says(pieces=drip())) as there:
        assert isinstance(ask(there.url, patience=0.5), Failed)


@pytest.mark.parametrize(
    "url",
    [
        "", "ftp://idp.example/", "file:///etc/passwd", "https://", "https://ann:pw@idp.example/",
        "https://idp.example/a b",
        "https://idp.example:99999/", "https://idp.example\\@10.0.0.1/", "https://idp.exa\nmple/", "//idp.example/",
        "https://" + "a" * 3000 + ".example/", "https://no-such-host.invalid/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_kindly(url):
    assert isinstance(ask(url), Failed)


def test_nobody_there_is_a_value_too():
    failed = ask("http://127.0.0.1:1/")
    assert failed == Failed("127.0.0.1 can't be reached: it takes no connection.")


def test_tls_is_checked_against_the_name_although_the_address_is_pinned(tmp_path, monkeypatch):
    authority, file = a_certificate(tmp_path, "idp.example")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    async def resolve(host, port):
        return ["127.0.0.1"]

    from procession.plumbing.outbound import wire

    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    wire._trust.cache_clear()
    try:
        with a_stranger(lambda heard: Says(b"safe"), tls=context) as there:
            known = ask(there.at("idp.example"), resolve=resolve)
            other = ask(there.at("other.example"), resolve=resolve)
    finally:
        wire._trust.cache_clear()
    assert isinstance(known, Answered)
    assert known.body == b"safe"
    assert other == Failed("other.example can't be reached: its certificate is not valid.")


def a_certificate(folder, name):
    """A self-signed certificate for this name: the file to trust, and the file with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    names = x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("192.0.2.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "authority.pem").write_bytes(public)
    (folder / "server.pem").write_bytes(private + public)
    return folder / "authority.pem", folder / "server.pem"
