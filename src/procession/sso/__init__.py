"""Single sign-on: the domains of an organization, its identity provider, and people who come from there."""
