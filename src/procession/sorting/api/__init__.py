"""The routes of tags and folders, in the order of the API page."""

from procession.sorting.api import folders, tags

ROUTES = (*tags.ROUTES, *folders.ROUTES)
