"""From an e-mail address to the door of its organization, by the domain alone."""

from procession.people import domains, organizations
from procession.plumbing.work import Work


def login_of(work: Work, email: str) -> str | None:
    """The address to begin at; None: nobody has verified the domain, or signs in with passwords."""
    for number in domains.holders(work, email):
        settings = organizations.settings_of(work, number)
        if settings.saml_enabled:
            return settings.saml_login_url
    return None
