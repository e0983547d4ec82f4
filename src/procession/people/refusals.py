"""How people says no, besides the refusals everyone shares."""

from procession.errors import Kind, Refusal


class DefaultAdministrator(Refusal):
    """The default administrator always stays an administrator (behaviour G4)."""

    kind = Kind.MALFORMED
    code = "default_administrator"


class LastAdministrator(Refusal):
    """An organization never loses its last administrator (behaviour G22)."""

    kind = Kind.MALFORMED
    code = "last_administrator"


class BotMember(Refusal):
    """The organization's bot is not a person: it has no role or profile to change (behaviour G3)."""

    kind = Kind.MALFORMED
    code = "bot_member"
