"""Routes of public kick-off forms (`api-running` 1.13, behaviour E19-E25, E28); they need no token but the link's."""

import msgspec

from procession.plumbing.http import Access, Cap, Item, RequestFacts, Route
from procession.plumbing.work import Work
from procession.visiting import ask, seen, submit
from procession.visiting.refusals import AddressOfMember, LinkAskedTooOften
from procession.visiting.wire import AccessIn, AccessOut, FormQuery, PublicFormOut, SubmitIn, form_out

TAG = "Public pages"
READS, WRITES = 120, 10  # a minute and network address
LINKS = Cap("links to public forms", 300)
"""Mails that strangers can make one organization send in an hour."""


class FormPath(msgspec.Struct):
    """`template` is its id or alias."""

    org: str
    template: str


def get_public_form(work: Work, path: FormPath, query: FormQuery, request: RequestFacts) -> Item[PublicFormOut]:
    """A kick-off form that was made public: its head, or with the code of a private link the form itself.

    Once it was submitted, the same link shows how far the process is and nothing else of it.
    """
    return Item(form_out(seen.see(work, path.org, path.template, query.token), request, work.now))


def ask_for_form(work: Work, path: FormPath, body: AccessIn) -> Item[AccessOut]:
    """Ask for the private link to a public kick-off form; it is mailed to the address.

    The answer tells nobody whether the address is known. Members get a link that leads to signing in. Values in
    `ko_fields` are filled in when the form is opened by the link.
    """
    name = body.default_run_name if isinstance(body.default_run_name, str) else None
    kept = ask.read_kept(None if body.ko_fields is msgspec.UNSET else body.ko_fields, name)
    ask.ask(work, path.org, path.template, body.email, kept)
    return Item(AccessOut("The link is on its way to this address. Open it to fill in the form."))


def submit_public_form(work: Work, path: FormPath, body: SubmitIn, request: RequestFacts) -> Item[PublicFormOut]:
    """Submit a public kick-off form: the process starts in the name of the member who shares the form.

    The visitor becomes a guest; pickers that are set to `default_to_guest` and left empty name them. A link starts one
    process; submitting again answers with that one.
    """
    name = body.name if isinstance(body.name, str) else None
    submit.submit(work, path.org, path.template, body.token, name=name, prerun=body.prerun)
    return Item(form_out(seen.see(work, path.org, path.template, body.token), request, work.now))


_FORM = "/public/organizations/{org}/checklists/{template}"

ROUTES: tuple[Route, ...] = (
    Route(
        method="GET",
        path=_FORM + "/kickoff",
        use=get_public_form,
        tag=TAG,
        access=Access.OPEN,
        per_address=READS,
    ),
    Route(
        method="POST",
        path=_FORM + "/kickoff-access",
        use=ask_for_form,
        tag=TAG,
        status=202,
        access=Access.OPEN,
        per_address=WRITES,
        cap=LINKS,
        refusals=(LinkAskedTooOften,),
    ),
    Route(
        method="POST",
        path=_FORM + "/runs",
        use=submit_public_form,
        tag=TAG,
        status=201,
        access=Access.OPEN,
        per_address=WRITES,
        refusals=(AddressOfMember,),
    ),
)
