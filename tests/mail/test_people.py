"""Letters about guests' links, changed addresses and profiles, and work handed over (behaviour G27, G28, G30)."""

import pytest

from support.cast import GUEST, PASSWORD, Cast
from support.mailbox import Mailbox, a_mailbox, deliver, text_of
from support.small import a_one_off


@pytest.fixture
def box():
    with a_mailbox() as made:
        yield made


def subjects(box: Mailbox, address: str) -> list[str]:
    return [mail["Subject"] for mail in box.to(address)]


def code_in(mail) -> str:
    return text_of(mail).partition("/guest/")[2].split()[0]


def test_a_guest_gets_the_same_link_again_from_a_member(cast: Cast, box: Mailbox):
    """Behaviour G27, H M7."""
    assert cast.bob.post(f"/guests/{GUEST}/resend").data["email"] == GUEST
    deliver(cast.database, box.server)
    [mail] = box.to(GUEST)
    assert code_in(mail) == cast.gus.code
    for who in (cast.lia, cast.gus):
        assert who.post(f"/guests/{GUEST}/resend").status == 403
    assert cast.ann.post("/guests/nobody@supplier.example/resend").status == 404
    cast.ann.delete(f"/guests/{GUEST}/disable")
    assert cast.bob.post(f"/guests/{GUEST}/resend").status == 422


def test_a_new_link_is_mailed_and_opens_what_the_old_one_does_not(cast: Cast, box: Mailbox):
    """Behaviour G27."""
    cast.ann.post(f"/guests/{GUEST}/reset-link")
    deliver(cast.database, box.server)
    code = code_in(box.to(GUEST)[0])
    assert code != cast.gus.code
    assert cast.nobody(**{"X-Guest-Code": code}).get(f"/guests/{code}/tasks").status == 200


def test_who_lost_the_link_gets_it_from_each_organization_and_nobody_learns_who_is_a_guest(cast: Cast, box: Mailbox):
    """Behaviour G28."""
    cast.eve.post("/guests", {"email": GUEST})
    known = cast.nobody().post("/api/guest-access", {"email": f" {GUEST.upper()}"})
    unknown = cast.nobody().post("/api/guest-access", {"email": "nobody@supplier.example"})
    member = cast.nobody().post("/api/guest-access", {"email": cast.bob.email})
    nonsense = cast.nobody().post("/api/guest-access", {"email": "%"})
    assert (
        (known.status, known.raw) == (unknown.status, unknown.raw) == (member.status, member.raw) == (200, nonsense.raw)
    )
    deliver(cast.database, box.server)
    assert sorted(subjects(box, GUEST)) == ["Your link to the tasks of Acme", "Your link to the tasks of Elsewhere"]
    assert len(box.mails) == 2
    assert cast.gus.code not in str(known.json)


def test_asking_again_and_again_mails_three_times_an_hour(cast: Cast, box: Mailbox):
    for _ in range(5):
        assert cast.nobody().post("/api/guest-access", {"email": GUEST}).status == 200
    deliver(cast.database, box.server)
    assert len(box.to(GUEST)) == 3
    limited = cast.on(cast.with_settings(rate_limits="on"), cast.nobody())
    statuses = [limited.post("/api/guest-access", {"email": f"{n}@x.example"}).status for n in range(11)]
    assert statuses[-1] == 429


def test_disabled_and_removed_guests_get_no_link(cast: Cast, box: Mailbox):
    cast.ann.delete(f"/guests/{GUEST}/disable")
    cast.nobody().post("/api/guest-access", {"email": GUEST})
    cast.ann.put(f"/guests/{GUEST}/enable")
    cast.nobody().post("/api/guest-access", {"email": GUEST})
    cast.ann.delete(f"/guests/{GUEST}")
    assert deliver(cast.database, box.server) == 0


def test_a_changed_address_is_told_to_the_old_and_the_new_one(cast: Cast, box: Mailbox):
    """H M14; behaviour G47."""
    cast.bob.put(cast.bob.here + "/me/update-email", {"email": "robert@acme.example", "password": PASSWORD})
    deliver(cast.database, box.server)
    for address in (cast.bob.email, "robert@acme.example"):
        [mail] = box.to(address)
        assert f"from {cast.bob.email} to robert@acme.example" in text_of(mail)


def test_who_has_a_profile_changed_by_somebody_else_hears_what_was_changed(cast: Cast, box: Mailbox):
    """H M17."""
    cast.bob.put(cast.bob.here + "/me", {"job_title": "Buyer"})
    cast.ann.patch(f"/users/{cast.bob.number}", {"last_name": "Ray", "phone": "1"})
    deliver(cast.database, box.server)
    [mail] = box.to(cast.bob.email)
    assert "Ann Lee has changed your profile: last name, profile" in " ".join(text_of(mail).split())


def test_who_takes_over_gets_one_letter_that_names_who_had_the_work(cast: Cast, box: Mailbox):
    """H M20; behaviour G30."""
    for _ in range(3):
        a_one_off(cast.ann, owners={"users": [cast.bob.number], "guests": [], "groups": []})
    cast.ann.delete(f"/users/{cast.bob.number}/disable?with_reassignment=true&to={cast.lia.number}")
    deliver(cast.database, box.server)
    [mail] = box.to(cast.lia.email)
    assert mail["Subject"] == "Work of Bob Reyes is yours now"
    assert "3 tasks" in text_of(mail)


def test_who_turned_all_mail_off_hears_nothing_that_may_be_switched_off(cast: Cast, box: Mailbox):
    """Behaviour H4, H M10."""
    cast.bob.put(cast.bob.here + "/me/preferences/all_mail", {"value": 0})
    invited = {"email": "kim@acme.example", "first_name": "Kim", "last_name": "Park"}
    made = cast.bob.post("/users/invite", invited).json
    body = {"code": made["invitation"]["code"], "password": "Fresh-Start-1"}
    assert cast.nobody().post("/auth/accept-invitation", body).status == 200
    deliver(cast.database, box.server)
    assert box.to(cast.bob.email) == []
    assert box.to("kim@acme.example")
