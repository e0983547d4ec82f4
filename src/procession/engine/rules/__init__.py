"""The rule actions, one file each. `ALL` is the list, by hand; `ACTIONS` finds one by its type and verb."""

from procession.engine.rules.assign import Assign
from procession.engine.rules.assign_only import AssignOnly
from procession.engine.rules.base import Moment, RuleAction, Skip
from procession.engine.rules.clear_assignees import ClearAssignees
from procession.engine.rules.deadline import Deadline
from procession.engine.rules.hide import Hide
from procession.engine.rules.reopen import Reopen
from procession.engine.rules.show import Show
from procession.engine.rules.unassign import Unassign
from procession.engine.rules.webhook import Webhook

ALL: tuple[RuleAction, ...] = (
    Show(),
    Hide(),
    Assign(),
    AssignOnly(),
    Unassign(),
    ClearAssignees(),
    Deadline(),
    Reopen(),
    Webhook(),
)

ACTIONS: dict[tuple[str, str], RuleAction] = {(action.type, action.verb): action for action in ALL}

__all__ = ["ACTIONS", "ALL", "Moment", "RuleAction", "Skip"]
