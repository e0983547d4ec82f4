"""How this room says no."""

from procession.errors import Kind, Refusal


class IssueAlreadyResolved(Refusal):
    """The issue was resolved before (`api-running` 3.3)."""

    kind = Kind.NOT_POSSIBLE
    code = "issue_already_resolved"


class ReactionsFull(Refusal):
    """The comment has as many different reactions as it may have (`api-running` 3.6)."""

    kind = Kind.NOT_POSSIBLE
    code = "reactions_full"


class NobodyToAsk(Refusal):
    """The task has no member who could say how it stands."""

    kind = Kind.NOT_POSSIBLE
    code = "nobody_assigned"
