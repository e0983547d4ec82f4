"""The routes of tags, folders and custom fields, in the order of the API page."""

from procession.sorting.api import custom_fields, custom_of_templates, folders, keys, tags

ROUTES = (*tags.ROUTES, *folders.ROUTES, *keys.ROUTES, *custom_of_templates.ROUTES, *custom_fields.ROUTES)
