"""The only writer of the tables of people; takes and gives values, never rows."""

from procession.people.store import accounts, groups, guests, invitations, members, organizations, pictures, preferences

__all__ = ["accounts", "groups", "guests", "invitations", "members", "organizations", "pictures", "preferences"]
