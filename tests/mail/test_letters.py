"""What is written to people about their accounts, and who sees what became of it (behaviour H, mail catalogue)."""

import pytest

from support.cast import Cast
from support.mailbox import Mailbox, a_mailbox, deliver, text_of

NEW = {"email": "kim@acme.example", "first_name": "Kim", "last_name": "Park", "role": "standard"}


@pytest.fixture
def box():
    with a_mailbox() as made:
        yield made


def code_in(text: str) -> str:
    return text.partition("/invitation?code=")[2].split()[0]


def test_who_is_invited_gets_a_link_to_come_in(cast: Cast, box: Mailbox):
    """H M8, M2, M10; behaviour G17, G18."""
    made = cast.bob.post("/users/invite", {**NEW, "message": "We start on Monday."})
    assert made.status == 200, made
    deliver(cast.database, box.server)
    [mail] = box.to("kim@acme.example")
    assert mail["Subject"] == "Bob Reyes invites you to Acme"
    assert "We start on Monday." in text_of(mail)
    accepted = cast.nobody().post(
        "/auth/accept-invitation", {"code": code_in(text_of(mail)), "password": "Fresh-Start-1"}
    )
    assert accepted.status == 200
    box.mails.clear()
    deliver(cast.database, box.server)
    assert [mail["Subject"] for mail in box.to("kim@acme.example")] == ["Welcome to Acme"]
    assert [mail["Subject"] for mail in box.to("bob@acme.example")] == ["Kim Park has accepted your invitation to Acme"]


def test_inviting_again_sends_a_new_link_and_the_old_one_dies(cast: Cast, box: Mailbox):
    """Behaviour G18."""
    cast.ann.post("/users/invite", NEW)
    deliver(cast.database, box.server)
    old = code_in(box.text())
    cast.ann.post("/users/invite", NEW)
    deliver(cast.database, box.server)
    new = code_in(box.text())
    assert new != old
    body = {"code": old, "password": "Fresh-Start-1"}
    assert cast.nobody().post("/auth/accept-invitation", body).status == 404
    assert cast.nobody().post("/auth/accept-invitation", {**body, "code": new}).status == 200


def test_who_was_uninvited_meanwhile_gets_no_mail(cast: Cast, box: Mailbox):
    number = cast.ann.post("/users/invite", NEW).data["id"]
    assert cast.ann.delete(f"/users/{number}/invite").status == 200
    assert deliver(cast.database, box.server) == 0


def test_a_changed_role_is_told_with_the_old_and_the_new_one(cast: Cast, box: Mailbox):
    """H M18."""
    cast.ann.put(f"/users/{cast.bob.number}/role", {"role": "light"})
    deliver(cast.database, box.server)
    assert "changed from standard to light" in text_of(box.to(cast.bob.email)[0])


def test_who_is_active_again_hears_of_it(cast: Cast, box: Mailbox):
    """H M6, M19; behaviour G35."""
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    cast.ann.put(f"/users/{cast.bob.number}/enable")
    deliver(cast.database, box.server)
    assert [mail["Subject"] for mail in box.to(cast.bob.email)] == ["You are active at Acme again"]


def test_administrators_see_what_became_of_the_mail_but_not_what_it_says(cast: Cast, box: Mailbox):
    """Behaviour H14, J36."""
    cast.ann.post("/users/invite", NEW)
    deliver(cast.database, None)
    [held] = cast.ann.get("/mails").data
    assert (held["status"], held["email"], held["kind"]) == ("held", NEW["email"], "invitation")
    assert "code=" not in cast.ann.get("/mails").raw.decode()
    assert cast.ann.get("/mails", status="sent").data == []
    assert cast.ann.get("/mails", email=NEW["email"]).json["meta"]["pagination"]["total"] == 1
    assert cast.ann.get("/mails", user_id=held["user_id"], per_page=1).data == [held]
    assert cast.ann.get("/mails", user_id="x").data == []
    for other in (cast.bob, cast.lia, cast.gus):
        assert other.get("/mails").status == 403
    assert cast.eve.get("/mails").data == [], "everybody's own"


def test_mail_that_is_given_up_stands_in_the_system_log(cast: Cast, box: Mailbox):
    """Behaviour J37."""
    box.answers = lambda _: "550 nobody here"
    cast.ann.post("/users/invite", NEW)
    deliver(cast.database, box.server)
    deliver(cast.database, box.server)
    [entry] = cast.ann.get("/system-logs", event="email_send_failed").data
    assert entry["changes"]["why"] == "550 nobody here"
