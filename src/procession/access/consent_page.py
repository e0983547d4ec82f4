"""The pages somebody sees whom an application has sent here: sign in, look at what it wants, allow or refuse.

Plain HTML without scripts, because what is decided here should depend on as little as possible.
"""

import base64
import hashlib
from html import escape

from procession.access import redirects
from procession.access.authorize import Request, Visitor
from procession.plumbing.http import Answer

_STYLE = """
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6675;--line:#7b8794;--paper:#fff;--accent:#0b5fc0;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3aebb;--line:#8a95a3;--paper:#12161c;--accent:#7db4ff;
--bad:#ff9a92}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:30rem;margin:10vh auto 2rem;padding:0 1.25rem}h1{font-size:1.4rem;line-height:1.3}
label{display:block;margin:.9rem 0 .25rem}fieldset{border:1px solid var(--line);border-radius:.5rem;margin:1.25rem 0;
padding:.25rem 1rem .9rem}legend{padding:0 .35rem;font-weight:600}fieldset label{margin:.5rem 0 0;padding:.2rem 0}
input[type=email],input[type=password],input[type=text]{width:100%;padding:.6rem .75rem;font:inherit;color:inherit;
background:transparent;border:1px solid var(--line);border-radius:.5rem}
input[type=radio],input[type=checkbox]{width:1.1rem;height:1.1rem;margin-right:.5rem;vertical-align:-.15rem}
button{min-height:2.75rem;margin:1.25rem .75rem 0 0;padding:.5rem 1.25rem;font:inherit;border-radius:.5rem;
cursor:pointer;border:1px solid var(--accent);background:transparent;color:var(--accent)}
button.first{background:var(--accent);color:var(--paper)}.soft{color:var(--soft)}.bad{color:var(--bad);font-weight:600}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}code{overflow-wrap:anywhere}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_AREAS = {
    "users": "people",
    "tasks": "tasks",
    "processes": "processes",
    "templates": "templates",
    "forms": "forms and answers",
    "automation": "rules",
}


def sign_in(request: Request, *, proof: str, error: str = "", email: str = "") -> Answer:
    """Nobody is signed in in this browser yet."""
    fields = (
        '<label for="email">E-mail</label>'
        f'<input id="email" name="email" type="email" autocomplete="username" maxlength="254" required '
        f'value="{escape(email)}">'
        '<label for="password">Password</label>'
        '<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1024" '
        "required>"
        '<label for="code">Code of your second step, if you have one</label>'
        '<input id="code" name="code" type="text" autocomplete="one-time-code" maxlength="40">'
        '<button class="first" name="decision" value="sign_in">Sign in</button>'
    )
    heading = f"Sign in to connect {escape(request.client.name)}"
    return _page(heading, _error(error) + _form(proof, fields), status=400 if error else 200, request=request)


def consent(request: Request, who: Visitor, *, proof: str, error: str = "") -> Answer:
    """What the application wants, from whom, and where."""
    name = escape(request.client.name)
    if not who.places:
        said = f"<p>You are no active member of an organization that {name} may work in.</p>" + _who(who)
        return _page(f"{name} can't be connected", said, status=403, request=request)
    fields = (
        _places(who)
        + _scopes(request)
        + '<button class="first" name="decision" value="allow">Allow</button>'
        + '<button name="decision" value="refuse">Refuse</button>'
    )
    said = (
        f"<p>{_what(request)} You can end this at any time.</p>"
        f'<p class="soft">Afterwards you are sent to <code>{escape(redirects.origin(request.redirect))}</code>.</p>'
    )
    inside = _error(error) + said + _form(proof, fields) + _who(who)
    return _page(f"Allow {name} to work for you?", inside, status=400 if error else 200, request=request)


def stopped(message: str) -> Answer:
    """The end of the way: nobody is sent anywhere."""
    return _page("This link doesn't work", f'<p role="alert">{escape(message)}</p>', status=400)


def _page(heading: str, inside: str, *, status: int, request: Request | None = None) -> Answer:
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>'
        f'{heading} - Procession</title><meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{_STYLE}</style></head><body><main><h1>{heading}</h1>{inside}</main></body></html>"
    )
    back = "" if request is None else f" {redirects.origin(request.redirect)}"
    policy = (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'self'{back}; "
        "frame-ancestors 'none'"
    )
    headers = (
        ("content-security-policy", policy),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
    )
    return Answer(body=text.encode(), content_type="text/html; charset=utf-8", headers=headers, status=status)


def _form(proof: str, fields: str) -> str:
    """Sent to the address of the page, with the request of the application in it."""
    return f'<form method="post"><input type="hidden" name="proof" value="{escape(proof)}">{fields}</form>'


def _error(error: str) -> str:
    return f'<p class="bad" role="alert">{escape(error)}</p>' if error else ""


def _who(who: Visitor) -> str:
    return f'<p class="soft">You are signed in as {escape(who.email)}.</p>'


def _what(request: Request) -> str:
    if request.client.mcp:
        return "The application registered itself under this name; nobody has checked it. It may do what you tick."
    return "It will see and change everything that you can see and change there."


def _places(who: Visitor) -> str:
    rows = "".join(
        f'<label><input type="radio" name="organization" value="{each.id}" required'
        f"{' checked' if len(who.places) == 1 else ''}>{escape(each.name)}</label>"
        for each in who.places
    )
    return f"<fieldset><legend>Organization</legend>{rows}</fieldset>"


def _scopes(request: Request) -> str:
    if not request.client.mcp:
        return ""
    rows = "".join(
        f'<label><input type="checkbox" name="scopes[{number}]" value="{each}" checked>{_spoken(each)}</label>'
        for number, each in enumerate(request.scopes)
    )
    return f"<fieldset><legend>It may</legend>{rows}</fieldset>"


def _spoken(scope: str) -> str:
    _, area, verb = scope.split(".")
    return f"{'see' if verb == 'read' else 'change'} {_AREAS[area]}"
