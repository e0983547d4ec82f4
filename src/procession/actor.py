"""Who is asking: a member, a guest, the organization's bot, or nobody yet."""

from enum import StrEnum

import msgspec


class ActorKind(StrEnum):
    MEMBER = "member"
    GUEST = "guest"
    BOT = "bot"
    APPLICATION = "application"  # a registered application in its own name, not in a person's
    NOBODY = "nobody"  # before sign-in, and in open routes


class Role(StrEnum):
    ADMIN = "admin"
    STANDARD = "standard"
    LIGHT = "light"


class Credential(StrEnum):
    """By what the caller proved who they are."""

    NONE = "none"
    TOKEN = "token"  # noqa: S105 - the word, not one of them
    SESSION = "session"
    GUEST_CODE = "guest_code"
    INTERNAL = "internal"


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """The caller of one unit of work.

    `organization` is the organization's number (0: none named, only the person is known); `party` the person's number
    (the wire's user id or guest id); `groups` the numbers of the groups the person is in, so that `parties` is
    everybody whose assignments are also the caller's. In routes that name no organization (`/me`) it is the person's
    current one. `rate_limits` is what the organization says of its own (`off`, `100/min,1000/h`; None: the
    installation's); `tied_to` the number of the only organization its token is good for (0: all of the person's).
    `uses_custom_fields`: whether the organization ever defined one, so that answers need not look for their values.
    `client` is the application that holds the token (0: the person, by a session or a token of their own), and
    `client_limits` are the rate limits of its own, if any; `reads_only`: the person let it read and nothing else.
    """

    kind: ActorKind = ActorKind.NOBODY
    organization: int = 0
    organization_id: str = ""
    party: int = 0
    groups: tuple[int, ...] = ()
    role: Role | None = None
    credential: Credential = Credential.NONE
    credential_no: int = 0
    timezone: str = "UTC"
    rate_limits: str | None = None
    tied_to: int = 0
    uses_custom_fields: bool = True
    client: int = 0
    client_limits: str | None = None
    reads_only: bool = False

    @property
    def parties(self) -> tuple[int, ...]:
        return (self.party, *self.groups)

    @property
    def is_admin(self) -> bool:
        return self.role is Role.ADMIN

    @property
    def is_light(self) -> bool:
        return self.role is Role.LIGHT


NOBODY = Actor()
