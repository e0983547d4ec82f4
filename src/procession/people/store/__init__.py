"""The only writer of the tables of people; takes and gives values, never rows."""

from procession.people.store import groups, guests, members, organizations

__all__ = ["groups", "guests", "members", "organizations"]
