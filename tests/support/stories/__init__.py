"""The stories behind `tests/engine/histories`: each is played once, by `scripts/record_history.py`, and kept for good.

A story may be changed or removed here at any time; what was recorded from it stays as it is.
"""

from collections.abc import Callable

from support.rehearsal import Rehearsal
from support.stories import steps, whole

STORIES: dict[str, Callable[[], Rehearsal]] = {
    story.__name__.replace("_", "-"): story
    for story in (
        steps.plain_steps,
        steps.every_step_type,
        steps.rejected_and_decided_again,
        steps.completed_and_reopened,
        steps.shown_and_hidden_by_rules,
        steps.assigned_by_rules,
        steps.assigned_from_a_picker,
        steps.somebody_when_nobody,
        steps.deadlines_by_rules,
        steps.shifted_once,
        steps.approval_loop,
        steps.held_by_the_guard,
        steps.webhooks,
        steps.escalation,
        steps.deadlines_that_wait,
        steps.skipped_by_hand,
        steps.everyone_must_complete,
        steps.forgotten,
        whole.every_field_type,
        whole.defaults,
        whole.kick_off_answered_again,
        whole.one_off_alone,
        whole.added_to_a_process,
        whole.cloned,
        whole.launched_with_overrides,
        whole.named_by_its_answers,
        whole.named_after_the_client,
        whole.edited,
        whole.archived_and_taken_back,
        whole.issues,
        whole.guests,
        whole.to_another_version_and_back,
    )
}
