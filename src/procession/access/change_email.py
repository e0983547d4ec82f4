"""Another address to sign in with (behaviour G47): with the present password, and three times a day at most."""

from procession.access import reset, step_up, store
from procession.access.refusals import TooManyChanges
from procession.access.sign_in import Proof, subject_of
from procession.access.store import proofs
from procession.people import accounts
from procession.people.values import Member
from procession.plumbing.work import Work

A_DAY = 86_400
MOST_A_DAY = 3


def change(work: Work, number: int, email: str, proof: Proof) -> Member:
    """Raises Invalid, NotAllowed, TooManyChanges. Only what is done counts."""
    step_up.spend(work, proof)
    before = accounts.must_be_able_to_change_email(work, number).email
    changed = accounts.change_email(work, number, email)
    if changed.email != before:
        proofs.end(work, number, reset.KIND)  # the old mailbox chooses no new password any more
        guesses = store.count_guess(work, subject_of("email changed", str(number)), within=A_DAY)
        if guesses.tries > MOST_A_DAY:
            wait = guesses.until - work.now
            sentence = f"An address can change {MOST_A_DAY} times a day; this one did. Try again tomorrow."
            raise TooManyChanges(sentence, retry_after=wait)
    return changed
