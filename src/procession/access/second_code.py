"""Looking at the code of a second step: of an authenticator app (TOTP, RFC 6238), or a recovery code. Each counts once.

Six digits can be guessed, so `sign_in.py` counts tries by person, over all network addresses, before they are
looked at.
"""

import hashlib
import hmac
from typing import Final

from pyotp.totp import TOTP

from procession.access.refusals import SecondStepNeeded, WrongCode
from procession.access.store import second_steps
from procession.access.store.second_steps import Kept
from procession.plumbing.work import Work

HALF_A_MINUTE: Final = 30
DRIFT: Final = 1
"""How many half minutes a clock may be wrong, on either side."""


def pass_it(work: Work, person: int, code: str) -> bool:
    """Whether this sign-in is strong. Raises SecondStepNeeded without a code, WrongCode; False: there is no second
    step to pass."""
    kept = second_steps.find(work, person)
    if kept is None or kept.confirmed is None:
        return False
    if not code.strip():
        raise SecondStepNeeded("Enter the code that your authenticator app shows, or a recovery code.")
    step = step_of(work, kept, code)
    if step is not None and second_steps.use(work, person, step):
        return True
    if second_steps.use_code(work, person, digest_of(code)):
        return True
    raise WrongCode("This code is wrong or was used already. Enter the next one that the app shows.")


def is_needed(work: Work, person: int) -> bool:
    """Whether a password alone does not let this person in, or not into all of their organizations."""
    kept = second_steps.find(work, person)
    return (kept is not None and kept.confirmed is not None) or second_steps.is_required_somewhere(work, person)


def step_of(work: Work, kept: Kept, code: str) -> int | None:
    """The half minute that this is the code of, near the present one."""
    given, totp = _plain(code), TOTP(kept.secret)
    now = work.now // HALF_A_MINUTE
    near = range(now - DRIFT, now + DRIFT + 1)
    return next((each for each in near if hmac.compare_digest(totp.generate_otp(each).encode(), given.encode())), None)


def digest_of(code: str) -> bytes:
    """What is kept of a recovery code."""
    return hashlib.sha256(_plain(code).encode()).digest()


def _plain(code: str) -> str:
    """As it is compared: without spaces and dashes, in small letters."""
    return code.replace(" ", "").replace("-", "").strip().lower()
