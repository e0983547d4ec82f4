"""Work, the unit of work, as rooms know it: transaction, actor, time, announcements."""

from procession.plumbing.database.transaction import (
    Misuse,
    OutcomeUnknown,
    Unavailable,
    Warning_,
    Work,
)

__all__ = ["Misuse", "OutcomeUnknown", "Unavailable", "Warning_", "Work"]
