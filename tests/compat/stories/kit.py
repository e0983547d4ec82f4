"""What every story needs: the SDK of the release that runs it, and who it is. The stories are scripts, because each
release of the SDK needs a Python of its own; test_sdk.py runs them.
"""

import os
import sys
import time

import email_validator
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

ORG = os.environ["PROCESSION_ORG"]
ME = int(os.environ["PROCESSION_USER"])
IS_NEWEST = hasattr(TallyfySDK, "reopen_standalone_task")
PATIENCE = 15.0
email_validator.CHECK_DELIVERABILITY = False  # the older release asks the name server about every address
sdk = TallyfySDK(api_key=os.environ["PROCESSION_TOKEN"], base_url=os.environ["PROCESSION_URL"], max_retries=0)


def refused(status, method, *arguments, **named) -> None:
    refusal = refusal_of(method, *arguments, **named)
    assert refusal.status_code == status, refusal
    assert refusal.response_data["message"]


def refusal_of(method, *arguments, **named) -> TallyfyError:
    try:
        method(*arguments, **named)
    except TallyfyError as refusal:
        return refusal
    return sys.exit(f"{method.__name__} was done, and should have been refused")


def soon(look):
    """What `look` gives, as soon as it gives something: searching hears of a change a moment later."""
    until = time.monotonic() + PATIENCE
    while not (found := look()) and time.monotonic() < until:
        time.sleep(0.2)
    return found


def told(story) -> None:
    story()
    sdk.close()
    print("the SDK could do all of it")
