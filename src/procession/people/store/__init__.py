"""The only writer of the tables of people; takes and gives values, never rows."""

from procession.people.store import (
    accounts,
    domains,
    groups,
    guests,
    invitations,
    job_titles,
    members,
    organizations,
    pictures,
    preferences,
)

__all__ = [
    "accounts",
    "domains",
    "groups",
    "guests",
    "invitations",
    "job_titles",
    "members",
    "organizations",
    "pictures",
    "preferences",
]
