"""Webhook: ask for a call to an address (D31); who sends it is not the engine's matter."""

from procession.engine.happenings import WebhookAsked
from procession.engine.rules.base import Moment, RuleAction, target_of
from procession.engine.story import Story
from procession.engine.template import Action, Rule, Template


class Webhook(RuleAction):
    type = "webhook"
    verb = "emit_webhook"
    label = "Send webhook"

    def problems(self, template: Template, rule: Rule, action: Action) -> tuple[str, ...]:
        if not action.url:
            return ("Please provide a webhook URL for the webhook action.",)
        return () if action.alias else ("Please provide an alias name for the webhook action.",)

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        task = target_of(story, action)
        story.tell(WebhookAsked(**story.stamp, task=task.id, url=action.url or "", alias=action.alias or ""))
