"""The routes of templates, in the order of the API page."""

from procession.templates.api import (
    fields,
    option_lists,
    public,
    rules,
    snippets,
    stages,
    steps,
    suggestions,
    templates,
)

ROUTES = (
    *templates.ROUTES,
    *steps.ROUTES,
    *stages.ROUTES,
    *fields.ROUTES,
    *rules.ROUTES,
    *suggestions.ROUTES,
    *snippets.ROUTES,
    *option_lists.ROUTES,
    *public.ROUTES,
)
