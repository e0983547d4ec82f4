"""The words of the letters to visitors. Pure."""

from procession.people.values import Organization
from procession.plumbing.mail import Button, Letter
from procession.templates.public_form import PublicForm
from procession.visiting.store import Visit

_NOT_YOU = "If you didn't ask for this, you need not do anything; nothing was started."


def private_link(organization: Organization, form: PublicForm, visit: Visit, code: str) -> Letter:
    """The way to the form, for whoever reads this mailbox (behaviour E20)."""
    return Letter(
        kind="kickoff_link",
        to=visit.email,
        organization=organization.name,
        subject=f"Your link to fill in {form.heading}",
        lines=(
            f"You asked {organization.name} for the form {form.heading}.",
            "Fill it in to start; the same link then shows you how far it is. Don't pass it on.",
        ),
        button=Button("Open the form", page_path(organization, form, code)),
        closing=(_NOT_YOU,),
        expires=visit.asked + 30 * 86_400,
    )


def for_member(organization: Organization, form: PublicForm, visit: Visit, code: str) -> Letter:
    """Members sign in; then it is theirs (behaviour E22)."""
    return Letter(
        kind="kickoff_sign_in",
        to=visit.email,
        organization=organization.name,
        subject=f"Sign in to fill in {form.heading}",
        lines=(f"You are a member of {organization.name}, so {form.heading} is launched after signing in.",),
        button=Button("Sign in and launch", f"/{organization.id}/process/{form.id}/create"),
        closing=(_NOT_YOU,),
        expires=visit.asked + 30 * 86_400,
    )


def page_path(organization: Organization, form: PublicForm, code: str = "") -> str:
    """Where a browser finds the form."""
    path = f"/{organization.id}/public/kickoff/{form.alias}"
    return f"{path}?token={code}" if code else path
