"""A second step at sign-in: setting up an authenticator app, its recovery codes, and doing without it again.

The app's secret is shown once, when it is set up; recovery codes are kept as hashes.
"""

import secrets
from typing import Final

import msgspec
import pyotp
from pyotp.totp import TOTP

from procession.access import events, second_code, sign_in, step_up, tokens
from procession.access.refusals import SecondStepIsOn, SecondStepMissing
from procession.access.sign_in import Proof
from procession.access.store import second_steps
from procession.errors import Invalid
from procession.people import accounts
from procession.plumbing.work import Work

RECOVERY_CODES: Final = 10
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class State(msgspec.Struct, frozen=True, kw_only=True):
    """`since` None: there is no second step. `is_required`: by an organization of the person."""

    since: int | None
    recovery_codes: int
    is_required: bool


class Started(msgspec.Struct, frozen=True, kw_only=True):
    """What an authenticator app needs, shown this once."""

    secret: str
    uri: str


def state(work: Work) -> State:
    person = work.actor.party
    kept = second_steps.find(work, person)
    return State(
        since=None if kept is None else kept.confirmed,
        recovery_codes=second_steps.count_codes(work, person),
        is_required=second_steps.is_required_somewhere(work, person),
    )


def start(work: Work, proof: Proof) -> Started:
    """A new secret; it counts once a code of it was shown. Raises SecondStepIsOn."""
    step_up.spend(work, proof)
    person = work.actor.party
    kept = second_steps.find(work, person)
    if kept is not None and kept.confirmed is not None:
        raise SecondStepIsOn("You have a second step already. Remove it first, to set up another app.")
    secret = pyotp.random_base32()
    second_steps.start(work, person, secret)
    uri = TOTP(secret).provisioning_uri(name=accounts.email_of(work, person), issuer_name="Procession")
    return Started(secret=secret, uri=uri)


def confirm(work: Work, code: str) -> list[str]:
    """From now on the second step is asked for; its recovery codes, shown this once. This session counts as strong."""
    tokens.must_be_oneself(work.actor)
    person = work.actor.party
    kept = second_steps.find(work, person)
    if kept is None or kept.confirmed is not None:
        raise SecondStepMissing("Start to set up an authenticator app first.")
    step = second_code.step_of(work, kept, code)
    if step is None or not second_steps.confirm(work, person, step):
        raise Invalid.at({"code": ["This is not the code that the app shows now. Check the clock of the device."]})
    session = sign_in.session_of(work)
    if session is not None:
        second_steps.make_strong(work, session)
    work.emit(events.second_step_changed(person, "second_step_added"))
    return _new_codes(work)


def renew_codes(work: Work, proof: Proof) -> list[str]:
    """Ten new recovery codes; the old ones count no more."""
    step_up.spend(work, proof)
    _must_be_on(work)
    work.emit(events.second_step_changed(work.actor.party, "recovery_codes_renewed"))
    return _new_codes(work)


def remove(work: Work, proof: Proof) -> None:
    """A password is enough again, as far as the person's organizations allow that."""
    step_up.spend(work, proof)
    _must_be_on(work)
    second_steps.remove(work, work.actor.party)
    work.emit(events.second_step_changed(work.actor.party, "second_step_removed"))


def remove_for(work: Work, person: int) -> None:
    """For an operator, who stands above roles: somebody has lost the app and the recovery codes."""
    kept = second_steps.find(work, person)
    if kept is None:
        raise SecondStepMissing("This person has no second step.")
    second_steps.remove(work, person)
    work.emit(events.second_step_changed(person, "second_step_removed"))


def _must_be_on(work: Work) -> None:
    kept = second_steps.find(work, work.actor.party)
    if kept is None or kept.confirmed is None:
        raise SecondStepMissing("You have no second step. Set one up first.")


def _new_codes(work: Work) -> list[str]:
    codes = ["".join(secrets.choice(_LETTERS) for _ in range(12)) for _ in range(RECOVERY_CODES)]
    second_steps.replace_codes(work, work.actor.party, [second_code.digest_of(code) for code in codes])
    return [f"{code[:4]}-{code[4:8]}-{code[8:]}" for code in codes]
