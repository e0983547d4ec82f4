"""Which news belongs in the system log, and what it says there (behaviour J37, J41; `api-identity` 2.7.4). Pure.

Sign-ins, tokens, roles, people, settings, permissions of templates, what was deleted for good. Secrets are in no event,
so in no entry either.
"""

from collections.abc import Callable
from typing import Any

import msgspec

from procession.plumbing.news import News

SECURITY, PEOPLE, SETTINGS, DATA = "security", "people", "settings", "data"
CATEGORIES = (SECURITY, PEOPLE, SETTINGS, DATA)
INFO, WARNING = "info", "warning"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log. `event` is the word it is filtered by."""

    category: str
    event: str
    severity: str
    message: str
    body: dict[str, Any]


Says = Callable[[News], tuple[str, str, str, str] | None]


def entry_of(news: News) -> Entry | None:
    """None for news that is no business of the log."""
    says = _SAYS.get(news.name)
    found = says(news) if says is not None else None
    if found is None:
        return None
    category, event, severity, message = found
    return Entry(category=category, event=event, severity=severity, message=message, body=_changes(news))


def cares(name: str) -> bool:
    return name in _SAYS


def is_personal(news: News) -> bool:
    """What somebody did before any organization was named: told to all of theirs (J40)."""
    return news.name in _PERSONAL


_PERSONAL = {
    "member.signed_in",
    "member.signed_out",
    "member.sign_in_failed",
    "member.reset_asked",
    "member.password_reset",
    "member.password_changed",
    "member.second_step_added",
    "member.second_step_removed",
    "member.recovery_codes_renewed",
}


def _changes(news: News) -> dict[str, Any]:
    body = news.body
    kept = {
        name: body[name]
        for name in ("field", "old", "new", "changes", "address", "person", "count", "why")
        if name in body
    }
    if news.came_from is not None:
        kept["came_from"] = msgspec.json.decode(news.came_from)
    return kept | ({"text": body["text"]} if isinstance(body.get("text"), str) else {})


def _plain(category: str, event: str, message: str, severity: str = INFO) -> Says:
    return lambda _: (category, event, severity, message)


def _named(category: str, event: str, message: str, severity: str = INFO) -> Says:
    """With the name that the news has of it."""

    def says(news: News) -> tuple[str, str, str, str]:
        name = news.body.get("text") or (news.body.get("snapshot") or {}).get("name")
        return category, event, severity, f"{message}: {name}" if name else message

    return says


def _role(news: News) -> tuple[str, str, str, str]:
    old, new = news.body.get("old"), news.body.get("new")
    return SECURITY, "role_changed", WARNING, f"The role of member {news.subject_id} changed from {old} to {new}"


def _email(news: News) -> tuple[str, str, str, str]:
    old, new = news.body.get("old"), news.body.get("new")
    return SECURITY, "email_address_changed", WARNING, f"The address of member {news.subject_id} changed: {old}, {new}"


def _template(news: News) -> tuple[str, str, str, str] | None:
    field, old, new = (news.body.get(name) for name in ("field", "old", "new"))
    if field == "permissions":
        return SECURITY, "template_permissions_changed", INFO, "The permissions of a template changed"
    if field != "publicity" or not isinstance(new, dict) or not isinstance(old, dict):
        return None
    opened = [name for name in ("is_public", "public_kickoff") if new.get(name) and not old.get(name)]
    if len(opened) > 1:
        return SECURITY, "blueprint_made_public", WARNING, "A template and its kick-off form were made public"
    if "public_kickoff" in opened:
        return SECURITY, "kickoff_form_made_public", WARNING, "The kick-off form of a template was made public"
    if opened:
        return SECURITY, "blueprint_made_public", WARNING, "A template was made public"
    return None


def _mail(news: News) -> tuple[str, str, str, str]:
    return SETTINGS, "email_send_failed", WARNING, f"A mail could not be sent ({news.body.get('text')})"


_SAYS: dict[str, Says] = {
    "member.signed_in": _plain(SECURITY, "signed_in", "Signed in"),
    "member.signed_out": _plain(SECURITY, "signed_out", "Signed out"),
    "member.second_step_added": _plain(SECURITY, "second_step_added", "A second step at sign-in was set up"),
    "member.second_step_removed": _plain(
        SECURITY, "second_step_removed", "A second step at sign-in was removed", WARNING
    ),
    "member.recovery_codes_renewed": _plain(
        SECURITY, "recovery_codes_renewed", "New recovery codes were made", WARNING
    ),
    "organization.second_step": _plain(
        SECURITY, "second_step_required", "Whether sign-ins need a second step changed", WARNING
    ),
    "member.sign_in_failed": _plain(SECURITY, "login_failed", "Somebody entered a wrong password", WARNING),
    "member.reset_asked": _plain(SECURITY, "password_reset_initiated", "A new password was asked for", WARNING),
    "member.password_reset": _plain(SECURITY, "password_reset_completed", "A new password was chosen", WARNING),
    "member.password_changed": _plain(SECURITY, "password_changed", "A password was set", WARNING),
    "member.role_changed": _role,
    "token.created": _named(SECURITY, "token_created", "An API token was made", WARNING),
    "token.revoked": _plain(SECURITY, "token_revoked", "An API token was revoked"),
    "tokens.revoked": _plain(SECURITY, "tokens_revoked", "All API tokens of a person were revoked"),
    "application.registered": _named(SECURITY, "application_registered", "An application was registered", WARNING),
    "application.changed": _named(SECURITY, "application_changed", "An application was changed", WARNING),
    "application.secret_changed": _named(
        SECURITY, "application_secret_changed", "An application has a new secret", WARNING
    ),
    "application.revoked": _named(SECURITY, "application_revoked", "An application was revoked", WARNING),
    "application.signed_in": _plain(SECURITY, "application_signed_in", "An application signed in"),
    "application.token_issued": _plain(SECURITY, "token_issued", "An application got the token of a member", WARNING),
    "application.allowed": _plain(SECURITY, "application_allowed", "Somebody let an application in"),
    "application.reuse_detected": _plain(SECURITY, "token_reused", "A spent refresh token came again", WARNING),
    "consent.revoked": _plain(SECURITY, "application_refused", "Somebody lets an application in no longer"),
    "system_log.viewed": _plain(SECURITY, "system_log_viewed", "The system log was looked at"),
    "system_log.exported": _plain(SECURITY, "system_log_exported", "The system log was exported"),
    "organization.created": _named(SETTINGS, "organization_created", "The organization was made"),
    "organization.closed": _named(SETTINGS, "organization_closed", "The organization was closed", WARNING),
    "member.email_changed": _email,
    "organization.updated": _plain(SETTINGS, "settings_changed", "Settings of the organization changed"),
    "member.joined": _plain(PEOPLE, "member_joined", "A member joined"),
    "member.not_welcomed": _named(
        PEOPLE, "member_not_welcomed", "The template for new members wasn't launched", WARNING
    ),
    "member.updated": _plain(PEOPLE, "profile_updated", "A profile changed"),
    "member.invited": _plain(PEOPLE, "member_invited", "Somebody was invited"),
    "member.invitation_resent": _plain(PEOPLE, "invitation_resent", "An invitation was sent again"),
    "member.invitation_withdrawn": _plain(PEOPLE, "invitation_withdrawn", "An invitation was withdrawn"),
    "member.disabled": _plain(SECURITY, "member_disabled", "A member was disabled", WARNING),
    "member.enabled": _plain(SECURITY, "member_enabled", "A member was enabled again", WARNING),
    "member.deleted": _plain(SECURITY, "member_deleted", "A member was removed", WARNING),
    "member.converted": _plain(SECURITY, "member_converted", "A member became a guest, or a guest a member", WARNING),
    "member.handed_over": _plain(PEOPLE, "work_handed_over", "The work of a member was handed over"),
    "member.forgotten": _plain(SECURITY, "personal_data_removed", "The personal data of a member was removed", WARNING),
    "guest.forgotten": _plain(SECURITY, "personal_data_removed", "The personal data of a guest was removed", WARNING),
    "guest.disabled": _plain(PEOPLE, "guest_disabled", "A guest was disabled"),
    "guest.enabled": _plain(PEOPLE, "guest_enabled", "A guest was enabled again"),
    "guest.deleted": _plain(PEOPLE, "guest_deleted", "A guest was removed"),
    "guest.link_resent": _plain(PEOPLE, "guest_link_resent", "The private link of a guest was mailed again"),
    "guest.link_asked": _plain(SECURITY, "guest_link_asked", "Somebody asked for the private link of a guest"),
    "guest.link_reset": _plain(SECURITY, "guest_link_reset", "The private link of a guest was replaced", WARNING),
    "group.created": _named(PEOPLE, "group_created", "A group was made"),
    "group.updated": _plain(PEOPLE, "group_updated", "A group changed"),
    "group.deleted": _named(PEOPLE, "group_deleted", "A group was deleted"),
    "guest.created": _named(PEOPLE, "guest_created", "A guest was added"),
    "guest.updated": _plain(PEOPLE, "guest_updated", "A guest changed"),
    "guest.restored": _named(PEOPLE, "guest_restored", "A guest was taken back"),
    "mail.failed": _mail,
    "sso.updated": _named(SECURITY, "sso_updated", "Single sign-on was set up", WARNING),
    "sso.tested": _named(SECURITY, "sso_tested", "Single sign-on was tested"),
    "sso.enabled": _named(SECURITY, "sso_enabled", "Single sign-on was enabled", WARNING),
    "sso.disabled": _named(SECURITY, "sso_disabled", "Single sign-on was disabled", WARNING),
    "sso.removed": _named(SECURITY, "sso_removed", "Single sign-on was removed", WARNING),
    "sso.enforcement_changed": _plain(
        SECURITY, "sso_enforcement_changed", "Requiring single sign-on was switched", WARNING
    ),
    "domain.added": _named(SECURITY, "domain_added", "A domain was added"),
    "domain.updated": _named(SECURITY, "domain_updated", "A domain was changed"),
    "domain.verified": _named(SECURITY, "domain_verified", "A domain was verified", WARNING),
    "domain.lost": _named(SECURITY, "domain_lost", "A domain is not verified any more", WARNING),
    "domain.removed": _named(SECURITY, "domain_removed", "A domain was removed", WARNING),
    "template.updated": _template,
    "template.deleted": _named(DATA, "template_deleted", "A template was deleted for good", WARNING),
    "process.deleted": _named(DATA, "process_deleted", "A process was deleted for good", WARNING),
    "task.closed_by_itself": _named(DATA, "auto_completed", "A forgotten task was completed by itself"),
    "process.put_away": _named(DATA, "auto_archived", "A process that was complete for long was archived by itself"),
    "task.deleted": _plain(DATA, "task_deleted", "A one-off task was deleted for good", WARNING),
}
