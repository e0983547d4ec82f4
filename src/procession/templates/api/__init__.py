"""The routes of templates, in the order of the API page."""

from procession.templates.api import fields, rules, steps, templates

ROUTES = (*templates.ROUTES, *steps.ROUTES, *fields.ROUTES, *rules.ROUTES)
