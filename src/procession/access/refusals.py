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


class LinkNotValid(Refusal):
    """A link that was mailed counts no more: it was used, or its time is over."""

    kind = Kind.NOT_POSSIBLE
    code = "link_not_valid"


class SecondStepNeeded(Refusal):
    """The password is right, and this person's sign-in has a second step: send the same again with its `code`."""

    kind = Kind.UNAUTHENTICATED
    code = "second_step_needed"


class WrongCode(Refusal):
    """The code of the second step is wrong, or was used before."""

    kind = Kind.UNAUTHENTICATED
    code = "wrong_code"


class SecondStepRequired(Refusal):
    """The organization asks for a second step at sign-in, and this one was without."""

    kind = Kind.NOT_ALLOWED
    code = "second_step_required"


class SecondStepIsOn(Refusal):
    """There is a second step already."""

    kind = Kind.NOT_POSSIBLE
    code = "second_step_is_on"


class SecondStepMissing(Refusal):
    """There is no second step yet, or nobody has begun to set one up."""

    kind = Kind.NOT_POSSIBLE
    code = "second_step_missing"


class RegistrationClosed(Refusal):
    """This installation lets nobody register; whoever runs it, or an administrator, lets people in."""

    kind = Kind.NOT_ALLOWED
    code = "registration_closed"


class SignInBusy(Refusal):
    """More passwords wait to be checked than this machine can check soon."""

    kind = Kind.NOT_READY
    code = "sign_in_busy"


class SsoRequired(Refusal):
    """The organization lets its members in by single sign-on only; `data.saml_login_url` is where (behaviour G45)."""

    kind = Kind.NOT_ALLOWED
    code = "sso_required"


class InvalidClient(Refusal):
    """No such application, or its secret is wrong (RFC 6749 5.2)."""

    kind = Kind.UNAUTHENTICATED
    code = "invalid_client"


class InvalidRequest(Refusal):
    """The token endpoint can't read the request: something is missing or twice (RFC 6749 5.2)."""

    kind = Kind.MALFORMED
    code = "invalid_request"


class InvalidGrant(Refusal):
    """A code, refresh token or password that doesn't count, or not any more (RFC 6749 5.2)."""

    kind = Kind.MALFORMED
    code = "invalid_grant"


class UnauthorizedClient(Refusal):
    """The application is not registered for this grant (RFC 6749 5.2)."""

    kind = Kind.MALFORMED
    code = "unauthorized_client"


class UnsupportedGrant(Refusal):
    """No such grant, or the operator has switched it off (RFC 6749 5.2)."""

    kind = Kind.MALFORMED
    code = "unsupported_grant_type"


class InvalidScope(Refusal):
    """More than the person allowed, or words nobody knows (RFC 6749 5.2)."""

    kind = Kind.MALFORMED
    code = "invalid_scope"


class InvalidRedirect(Refusal):
    """An address that codes can't be sent to (RFC 7591 3.2.2)."""

    kind = Kind.MALFORMED
    code = "invalid_redirect_uri"


class InvalidMetadata(Refusal):
    """An application describes itself in a way that can't be registered (RFC 7591 3.2.2)."""

    kind = Kind.MALFORMED
    code = "invalid_client_metadata"


class TooManyRequests(Refusal):
    """More token requests or registrations from one network address than the operator allows (api-identity 1.9)."""

    kind = Kind.TOO_MANY
    code = "too_many_token_requests"


class TooManyChanges(Refusal):
    """An address to sign in with, and a password, change three times a day at most (behaviour G47, L-28)."""

    kind = Kind.TOO_MANY
    code = "too_many_changes"


class NoApplication(Refusal):
    """Only for a registered application in its own name (api-identity 2.4)."""

    kind = Kind.NOT_ALLOWED
    code = "no_application"
