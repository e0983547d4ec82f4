"""Asking for the password once more, before something that can't be undone or opens somebody's door (api-identity 2.7).

Checked between units, as signing in is, and counted with its attempts, so that a stolen session is no place to guess.
"""

from procession.access import passwords, sign_in, store
from procession.access.sign_in import Proof
from procession.actor import Actor, ActorKind
from procession.errors import Invalid, Kind, NotAllowed, Refusal
from procession.people import accounts
from procession.plumbing.database import Database
from procession.plumbing.work import Work


class StepUpRequired(Refusal):
    """Send your present password once more, to prove that it is you."""

    kind = Kind.NOT_ALLOWED
    code = "step_up_required"


async def prove(database: Database, actor: Actor, password: str | None, address: str) -> Proof:
    """Raises StepUpRequired for a missing or wrong password, Invalid for somebody who has none, TooManySignIns."""
    proof = await _checked(database, actor, password, address) if password else None
    if proof is None:
        raise StepUpRequired("This needs your present password: send it once more as current_password.")
    return proof


async def prove_at(database: Database, actor: Actor, password: str, address: str, *, path: str) -> Proof:
    """The same, but a wrong password is 422 at this field of the body."""
    proof = await _checked(database, actor, password, address)
    if proof is None:
        raise Invalid.at({path: ["This is not your present password."]})
    return proof


def spend(work: Work, proof: Proof) -> None:
    """In the unit that does it: whoever asks is who proved it; the right password clears the count of wrong ones."""
    if work.actor.party != proof.party:
        raise StepUpRequired("This needs your present password: send it once more as current_password.")
    for subject in proof.attempt.subjects:
        store.forget_guesses(work, subject)


async def _checked(database: Database, actor: Actor, password: str, address: str) -> Proof | None:
    """None: wrong."""
    if actor.kind is not ActorKind.MEMBER or actor.client:
        raise NotAllowed("Only you yourself can do this, not an application; sign in yourself.")

    def begin(work: Work) -> sign_in.Attempt:
        return sign_in.begin(work, accounts.email_of(work, actor.party), address)

    attempt = await database.perform(begin, writes=True)
    if attempt.password is None:
        raise Invalid.at(
            {"password": ["Your account has no password, as you sign in another way. Ask an administrator."]}
        )
    fits = await passwords.fits(attempt.password, password)
    return Proof(party=actor.party, attempt=attempt) if fits else None
