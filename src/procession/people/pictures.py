"""Photos of people and logos of organizations (behaviour K11, K18, api-identity 3.2, 3.3).

A picture has an unguessable address that is in the answers of whoever may see the person or the organization; a browser
fetches it from there without a token, since `<img>` can send none. A new picture has a new address, and the old one is
gone with its bytes.
"""

from procession import ids
from procession.errors import NotFound
from procession.people import events, links, members, organizations, picture_bytes, policy, store
from procession.people.organizations import Change
from procession.people.store.pictures import Picture
from procession.people.values import Member, Organization
from procession.plumbing.blobs import ledger
from procession.plumbing.http import Received, Stored
from procession.plumbing.work import Work

BIGGEST_PHOTO = 2 * 1024 * 1024
BIGGEST_LOGO = 10 * 1024 * 1024


def set_photo(work: Work, received: Received) -> Member:
    """The caller's own, in all organizations."""
    member = _caller(work)
    made = _kept(work, received, party=member.no)
    _change_photo(work, member, made.address)
    return members.get(work, member.no)


def remove_photo(work: Work) -> Member:
    """Twice is once."""
    member = _caller(work)
    if member.picture is not None:
        _change_photo(work, member, None)
    return members.get(work, member.no)


def forget_photo(work: Work, member: Member) -> None:
    """Of somebody who is deleted for good."""
    if member.picture is not None:
        _let_go(work, member.picture)
        store.accounts.set_picture(work, member.no, None)


def set_logo(work: Work, received: Received) -> Organization:
    policy.must_be_admin(work.actor, "change the logo")
    return _change_logo(work, _kept(work, received, party=0).address)


def remove_logo(work: Work) -> Organization:
    """Twice is once."""
    policy.must_be_admin(work.actor, "change the logo")
    return _change_logo(work, None)


def get(work: Work, address: str) -> Picture:
    """Raises NotFound."""
    found = store.pictures.find(work, address)
    if found is None:
        raise NotFound("There is no such picture.")
    return found


def must_be_able_to_set_photo(work: Work) -> None:
    """Asked before the first byte is taken."""
    _caller(work)


def must_be_able_to_set_logo(work: Work) -> None:
    policy.must_be_admin(work.actor, "change the logo")


def _caller(work: Work) -> Member:
    policy.must_be_inside(work.actor)
    return members.get(work, work.actor.party)


def _kept(work: Work, received: Received, *, party: int) -> Picture:
    received.keep(work)
    made = Picture(
        address=ids.new_secret(40),
        org=work.org,
        party=party,
        key=received.key,
        type=picture_bytes.type_of(received.head, part=received.part),
        size=received.size,
        digest=received.digest,
        created=work.now,
    )
    store.pictures.add(work, made)
    return made


def _change_photo(work: Work, member: Member, address: str | None) -> None:
    if member.picture is not None:
        _let_go(work, member.picture)
    store.accounts.set_picture(work, member.no, address)
    change = {"old": links.picture(member.picture), "new": links.picture(address)}
    work.emit(events.profile_updated(member.no, {"profile_pic": change}))


def _change_logo(work: Work, address: str | None) -> Organization:
    old = organizations.get(work).settings.logo
    if old == address:
        return organizations.get(work)
    if old is not None:
        _let_go(work, old)
    return organizations.change(work, Change(settings={"logo": address}))


def _let_go(work: Work, address: str) -> None:
    key = store.pictures.remove(work, address)
    if key is not None:
        ledger.let_go(work, [key])


def sent(picture: Picture) -> Stored:
    """How it goes to a browser: as the picture it was proved to be, in which nothing can run."""
    return Stored(
        key=picture.key,
        size=picture.size,
        digest=picture.digest,
        content_type=picture.type,
        headers=(
            ("content-disposition", "inline"),
            ("content-security-policy", "sandbox; default-src 'none'"),
            ("cross-origin-resource-policy", "cross-origin"),
        ),
    )
