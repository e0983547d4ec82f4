"""Letters are sent after the commit that caused them, to a real mail server, once, and never in vain for ever."""

import asyncio
import ssl
from concurrent.futures import ThreadPoolExecutor

import pytest

from procession.app.posting import Posting
from procession.plumbing.database import Database
from procession.plumbing.mail import Button, Letter, layout, ledger, post
from procession.plumbing.mail.ledger import State
from procession.plumbing.mail.server import read_server
from support.certificates import a_certificate
from support.mailbox import BASE, SENDER, Mailbox, a_mailbox, deliver, html_of, text_of

LETTER = Letter(
    kind="greeting",
    to="kim@vendor.example",
    subject="Good morning",
    lines=("Hello Kim,", "we meet at nine."),
    button=Button("Say yes", "/answer?code=abc"),
    closing=("Until tomorrow.",),
    organization="Acme",
)


@pytest.fixture
def box():
    with a_mailbox() as made:
        yield made


def posted(database: Database, *letters: Letter) -> None:
    for letter in letters or (LETTER,):
        database.perform_now(lambda work, letter=letter: post(work, letter))


def kept(database: Database) -> list[ledger.Posted]:
    return database.perform_now(lambda work: ledger.newest(work, 100), writes=False)


def test_a_letter_arrives_as_text_and_as_html_without_pictures(database: Database, box: Mailbox):
    posted(database)
    assert deliver(database, box.server) == 1
    [mail] = box.mails
    assert (mail["From"], mail["To"], mail["Subject"]) == (SENDER, "kim@vendor.example", "Good morning")
    assert mail["Auto-Submitted"] == "auto-generated"
    assert text_of(mail).startswith(
        "Acme\n\nHello Kim,\n\nwe meet at nine.\n\nSay yes:\nhttps://work.example/answer?code=abc"
    )
    assert 'href="https://work.example/answer?code=abc"' in html_of(mail)
    assert "<img" not in html_of(mail)
    [after] = kept(database)
    assert (after.state, after.letter, after.tries) == (State.SENT, None, 1), "what it said is forgotten"
    assert mail["Message-ID"] == f"<{after.id}@work.example>"


def test_what_people_write_is_escaped_and_writes_no_headers(database: Database, box: Mailbox):
    said = "<script>alert(1)</script>"
    wicked = Letter(
        kind="greeting",
        to="kim@vendor.example",
        subject="Hi\r\nBcc: all@acme.example",
        lines=(said,),
        organization=said,
    )
    posted(database, wicked)
    deliver(database, box.server)
    [mail] = box.mails
    assert mail["Bcc"] is None
    assert mail["Subject"] == "Hi Bcc: all@acme.example"
    assert "<script>" not in html_of(mail)
    assert "&lt;script&gt;" in html_of(mail)
    assert said in text_of(mail)


def test_a_unit_that_is_taken_back_sends_nothing(database: Database, box: Mailbox):
    def change_ones_mind(work):
        post(work, LETTER)
        raise LookupError

    with pytest.raises(LookupError):
        database.perform_now(change_ones_mind)
    assert deliver(database, box.server) == 0
    assert box.mails == []


def test_several_servers_send_each_letter_once(database: Database, box: Mailbox):
    posted(database, *(Letter(kind="n", to=f"p{n}@vendor.example", subject=str(n), lines=()) for n in range(45)))
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: deliver(database, box.server), range(3)))
    assert sorted(mail["Subject"] for mail in box.mails) == sorted(str(n) for n in range(45))


def test_who_dies_with_letters_in_hand_leaves_them_to_the_next_one(steered_clock, database: Database, box: Mailbox):
    posted(database)
    taken = database.perform_now(ledger.take)
    assert len(taken) == 1
    assert deliver(database, box.server) == 0, "it is in somebody's hands"
    steered_clock.goes_on(seconds=ledger.LEASE + 1)
    assert deliver(database, box.server) == 1
    assert box.mails[0]["Message-ID"] == f"<{taken[0].id}@work.example>", "twice would be known as one"


def test_a_busy_server_is_asked_again_later_and_then_no_more(steered_clock, database: Database, box: Mailbox):
    box.answers = lambda _: "451 try later"
    posted(database)
    for wait in ledger.WAITS:
        assert deliver(database, box.server) == 1
        [one] = kept(database)
        assert (one.state, one.note) == (State.WAITING, "451 try later")
        steered_clock.goes_on(seconds=wait - 1)
        assert deliver(database, box.server) == 0
        steered_clock.goes_on(seconds=1)
    deliver(database, box.server)
    [one] = kept(database)
    assert (one.state, one.tries) == (State.FAILED, len(ledger.WAITS) + 1)
    assert one.letter == LETTER, "an operator can still read it"
    steered_clock.goes_on(days=10)
    assert deliver(database, box.server) == 0


def test_one_refused_address_keeps_nobody_else_from_their_mail(database: Database, box: Mailbox):
    box.answers = lambda address: "550 nobody here" if address.startswith("gone") else None
    nobody = Letter(kind="n", to="no address at all", subject="2", lines=())
    posted(database, Letter(kind="n", to="gone@vendor.example", subject="1", lines=()), nobody, LETTER)
    deliver(database, box.server)
    assert [mail["To"] for mail in box.mails] == ["kim@vendor.example"]
    states = {one.address: (one.state, one.tries) for one in kept(database)}
    assert states["gone@vendor.example"] == (State.FAILED, 1)
    assert states["no address at all"] == (State.FAILED, 1)


def test_a_server_that_is_away_loses_nothing(steered_clock, database: Database):
    posted(database)
    with a_mailbox() as box:
        server = box.server
    deliver(database, server)
    [one] = kept(database)
    assert one.state is State.WAITING
    assert one.note
    steered_clock.goes_on(minutes=1)
    with a_mailbox() as box:
        deliver(database, box.server)
        assert len(box.mails) == 1


def test_what_came_too_late_is_not_sent(steered_clock, database: Database, box: Mailbox):
    from msgspec.structs import replace

    from procession import clock

    posted(database, replace(LETTER, expires=clock.now() + 60))
    steered_clock.goes_on(minutes=1)
    deliver(database, box.server)
    [one] = kept(database)
    assert (one.state, one.letter, box.mails) == (State.OVER, None, [])


def test_without_a_mail_server_letters_are_held_and_can_be_sent_later(steered_clock, database: Database, box: Mailbox):
    posted(database)
    deliver(database, None)
    [one] = kept(database)
    assert (one.state, one.letter) == (State.HELD, LETTER)
    assert "PROCESSION_MAIL_SERVER" in one.note
    assert database.perform_now(ledger.again) == 1
    deliver(database, box.server)
    assert len(box.mails) == 1
    assert database.perform_now(ledger.again) == 0


def test_what_nobody_sends_is_not_kept_for_ever(steered_clock, database: Database):
    posted(database)
    deliver(database, None)
    steered_clock.goes_on(days=31)
    database.perform_now(ledger.forget_old)
    [one] = kept(database)
    assert one.letter is None
    steered_clock.goes_on(days=60)
    database.perform_now(ledger.forget_old)
    assert kept(database) == []


def test_a_server_that_stops_in_the_middle_is_started_again(database: Database, box: Mailbox):
    posted(database)

    async def serve() -> None:
        posting = Posting(database, box.server, base_url=BASE)
        await posting.start()
        for _ in range(500):
            await asyncio.sleep(0.01)
            if box.mails:
                break
        await posting.stop()

    asyncio.run(serve())
    assert len(box.mails) == 1
    assert [one.state for one in kept(database)] == [State.SENT]


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_password_travels_inside_tls_only(sqlite_database, tmp_path, monkeypatch, scheme: str):
    certificate, key = a_certificate(tmp_path, "localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    how = {"tls_context": context, "require_starttls": True} if scheme == "smtp" else {"ssl_context": context}
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    posted(sqlite_database)
    with a_mailbox(**how, **({} if scheme == "smtp" else {"auth_require_tls": False})) as box:
        deliver(sqlite_database, read_server(f"{scheme}://ann:right@localhost:{box.port}", SENDER))
        assert (len(box.mails), box.logins) == (1, [("ann", "right")])
        monkeypatch.delenv("SSL_CERT_FILE")
        posted(sqlite_database)
        deliver(sqlite_database, read_server(f"{scheme}://ann:right@localhost:{box.port}", SENDER))
        assert (len(box.mails), len(box.logins)) == (1, 1), "a certificate that nobody vouches for is refused"


def test_a_server_without_tls_gets_no_mail_when_tls_is_wanted(sqlite_database, box: Mailbox):
    posted(sqlite_database)
    deliver(sqlite_database, read_server(f"smtp://127.0.0.1:{box.port}", SENDER))
    assert box.mails == []
    [one] = kept(sqlite_database)
    assert one.state is State.WAITING


@pytest.mark.parametrize(
    "url",
    [
        "http://host",
        "smtp://",
        "smtp+insecure://ann:secret@host",
        "smtps://host/path",
        "smtps://host:99999",
        "smtps://host:port",
    ],
)
def test_a_mail_server_that_can_not_be_meant_is_refused_without_its_password(url: str):
    with pytest.raises(ValueError, match=r".+") as wrong:
        read_server(url, SENDER)
    assert "secret" not in str(wrong.value)


@pytest.mark.parametrize("sender", ["", "Procession", "a@b", "x <a@b.example>\r\nBcc: c@d.example"])
def test_a_sender_is_an_address(sender: str):
    with pytest.raises(ValueError, match="sender"):
        read_server("smtps://host", sender)


def test_the_plain_text_reads_well_by_itself():
    text = layout.as_text(LETTER, base_url=BASE)
    assert "\n\n\n" not in text
    assert text.rstrip().endswith("Sent to kim@vendor.example by Procession at https://work.example")
