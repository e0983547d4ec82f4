"""The routes of templates, in the order of the API page."""

from procession.templates.api import fields, public, rules, snippets, stages, steps, templates

ROUTES = (
    *templates.ROUTES,
    *steps.ROUTES,
    *stages.ROUTES,
    *fields.ROUTES,
    *rules.ROUTES,
    *snippets.ROUTES,
    *public.ROUTES,
)
