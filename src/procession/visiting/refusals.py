"""How visitors of public kick-off forms are told no."""

from procession.errors import Kind, Refusal


class LinkAskedTooOften(Refusal):
    """The link to a public form was sent to this address a moment ago, or several times in this hour."""

    kind = Kind.TOO_MANY
    code = "link_asked_too_often"


class AddressOfMember(Refusal):
    """Members sign in to launch; a public form is for everybody else."""

    kind = Kind.NOT_POSSIBLE
    code = "address_of_member"
