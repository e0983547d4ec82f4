"""The only writer of the tables of people; takes and gives values, never rows."""

from procession.people.store import groups, guests, invitations, members, organizations, pictures, preferences

__all__ = ["groups", "guests", "invitations", "members", "organizations", "pictures", "preferences"]
