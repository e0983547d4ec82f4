"""What sending mail announces; never what a letter says."""

from procession.events import Event


def mail_failed(identity: str, kind: str, why: str) -> Event:
    """Given up: no further try is made by itself."""
    body = {"text": kind, "why": why}
    return Event(name="mail.failed", verb="failed", subject="mail", subject_id=identity, body=body)
