"""How sign-in says no. The sentences of 401 may speak of tokens; those of 403 may only where the token is at fault."""

from procession.errors import Kind, Refusal


class ClientHeaderRequired(Refusal):
    """The request doesn't say which client it comes from, and its organization is strict about it (DECISIONS 1)."""

    kind = Kind.UNAUTHENTICATED
    code = "client_header_required"


class WrongOrganization(Refusal):
    """The caller does not belong to the organization in the path (DECISIONS 12)."""

    kind = Kind.NOT_ALLOWED
    code = "wrong_organization"


class InvalidCredentials(Refusal):
    """E-mail and password don't fit together; the same for unknown addresses."""

    kind = Kind.UNAUTHENTICATED
    code = "invalid_credentials"


class TooManySignIns(Refusal):
    """Somebody is guessing passwords."""

    kind = Kind.TOO_MANY
    code = "too_many_sign_ins"


class SignInBusy(Refusal):
    """More passwords wait to be checked than this machine can check soon."""

    kind = Kind.NOT_READY
    code = "sign_in_busy"
