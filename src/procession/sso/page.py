"""What a browser is shown when signing in at an identity provider did not work."""

from html import escape

from procession.errors import Refusal
from procession.plumbing.http import Answer


def stopped(refusal: Refusal, *, status: int) -> Answer:
    """The sentence, and the way back to the beginning. The page runs nothing and loads nothing."""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not signed in - Procession</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark"></head><body><main><h1>You are not signed in</h1>'
        f'<p role="alert">{escape(refusal.message)}</p><p><a href="/sign-in">Back to the sign-in page</a></p>'
        "</main></body></html>"
    )
    headers = (
        ("content-security-policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
    )
    return Answer(body=text.encode(), content_type="text/html; charset=utf-8", headers=headers, status=status)


def sent_to(address: str) -> Answer:
    """A redirect; the next page does not hear where it came from."""
    return Answer(status=303, headers=(("location", address), ("referrer-policy", "no-referrer")))
