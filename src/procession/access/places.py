"""Where a password opens the door: not in an organization that requires single sign-on, but for its administrators
(behaviour G45). An organization decides for itself only: its people's password still opens their other ones."""

import msgspec

from procession.access.refusals import SsoRequired
from procession.people import organizations
from procession.plumbing.work import Work


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """The only organization that a sign-in opens, by number and id."""

    no: int
    id: str


def for_password(work: Work, party: int, *, only: int | None = None) -> Tie | None:
    """Where somebody stands who came by a password. None: in all of their organizations.

    Who is in one that requires single sign-on comes into one that does not; raises SsoRequired where there is none.
    `only` is the number of the one organization that it is about.
    """
    opened, closed = organizations.by_password(work, party, only=only or 0)
    if not closed:
        return None
    if not opened:
        raise SsoRequired(
            f"{closed[0].name} requires single sign-on. Sign in with your company's account.",
            data={"saml_login_url": closed[0].settings.saml_login_url},
        )
    return Tie(no=opened[0].no, id=opened[0].id)
