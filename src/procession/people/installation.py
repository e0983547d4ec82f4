"""What one installation remembers about itself, whoever its organizations are."""

from procession.people import store
from procession.plumbing.work import Work


def set_public_url(work: Work, url: str) -> None:
    """Remembers where the server was last reached, so that the command line beside it can say so."""
    if public_url(work) != url:
        store.organizations.set_installation_fact(work, "public_url", url)


def public_url(work: Work) -> str | None:
    return store.organizations.installation_fact(work, "public_url")


def set_demo(work: Work, organization_id: str) -> None:
    store.organizations.set_installation_fact(work, "demo", organization_id)


def demo(work: Work) -> str | None:
    """The id of the demo organization, if it was made."""
    return store.organizations.installation_fact(work, "demo")
