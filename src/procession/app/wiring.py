"""What the front door knows: every room's routes, and what turns credentials into an actor."""

from procession.access import api as access
from procession.access import (
    closing_api,
    consent_api,
    email_api,
    hand_back_api,
    lost_link_api,
    oauth_api,
    password_api,
    second_step_api,
    sessions_api,
)
from procession.access.authenticate import authenticate
from procession.activity import api as activity
from procession.activity import hear as system_log
from procession.attachments import api as attachments
from procession.comments import api as comments
from procession.mail import api as mail
from procession.mail import hear as letters
from procession.membership import api as membership
from procession.membership import welcome
from procession.notices import api as notices
from procession.notices import hear as notifications
from procession.people import api as people
from procession.people import job_title_api, looks_api, preferences_api
from procession.personal import api as personal
from procession.plumbing.http import Route
from procession.plumbing.news import Listener
from procession.processes import api as processes
from procession.processes import chain
from procession.schedules import api as schedules
from procession.search import api as search
from procession.search import hear as search_index
from procession.sorting import api as sorting
from procession.sso import api as sso
from procession.sso import domains_api, sign_on_api
from procession.tasks import api as tasks
from procession.templates import api as templates
from procession.views import api as views
from procession.visiting import api as visiting
from procession.watching import api as watching

__all__ = ["LISTENERS", "ROUTES", "authenticate"]

ROUTES: tuple[Route, ...] = (
    *access.ROUTES,
    *password_api.ROUTES,
    *second_step_api.ROUTES,
    *sessions_api.ROUTES,
    *oauth_api.ROUTES,
    *hand_back_api.ROUTES,
    *consent_api.ROUTES,
    *closing_api.ROUTES,
    *email_api.ROUTES,
    *lost_link_api.ROUTES,
    *people.ROUTES,
    *looks_api.ROUTES,
    *preferences_api.ROUTES,
    *job_title_api.ROUTES,
    *templates.ROUTES,
    *processes.ROUTES,
    *schedules.ROUTES,
    *visiting.ROUTES,
    *tasks.ROUTES,
    *views.ROUTES,
    *sorting.ROUTES,
    *comments.ROUTES,
    *attachments.ROUTES,
    *membership.ROUTES,
    *search.ROUTES,
    *watching.ROUTES,
    *notices.ROUTES,
    *activity.ROUTES,
    *personal.ROUTES,
    *mail.ROUTES,
    *domains_api.ROUTES,
    *sso.ROUTES,
    *sign_on_api.ROUTES,
)

LISTENERS: tuple[Listener, ...] = (
    chain.LISTENER,
    welcome.LISTENER,
    search_index.LISTENER,
    notifications.LISTENER,
    system_log.LISTENER,
    letters.LISTENER,
)
"""Who hears the news, each in their own name."""
