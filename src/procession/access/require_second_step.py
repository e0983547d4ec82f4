"""An organization that asks everybody for a second step at sign-in."""

from procession.access import events
from procession.access.refusals import SecondStepMissing
from procession.access.store import second_steps
from procession.people import organizations, policy
from procession.plumbing.work import Work


def is_on(work: Work) -> bool:
    policy.must_be_admin(work.actor, "see what is asked of sign-ins")
    return organizations.asks_for_second_step(work)


def set_to(work: Work, *, wanted: bool) -> None:
    """Whoever asks it of others has one, so that nobody locks themselves out."""
    policy.must_be_admin(work.actor, "change what is asked of sign-ins")
    if organizations.asks_for_second_step(work) == wanted:
        return
    kept = second_steps.find(work, work.actor.party)
    if wanted and (kept is None or kept.confirmed is None):
        raise SecondStepMissing("Set up a second step for yourself first; then ask everybody for one.")
    organizations.ask_for_second_step(work, wanted=wanted)
    work.emit(events.second_step_required(work.actor.organization_id, wanted=wanted))
