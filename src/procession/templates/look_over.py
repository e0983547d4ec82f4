"""Looking a template over before it is published: what will surprise in it."""

from procession.engine.checking import Finding, findings
from procession.engine.template import Template
from procession.plumbing.work import Work
from procession.templates import choosing, filling, policy, reading


def look_over(work: Work, template_id: str, version: int | None) -> tuple[Template, tuple[Finding, ...]]:
    """The content that was looked at, and everything worth a look. Raises TemplateNotFound, NotAllowed."""
    content = reading.get_version(work, template_id, version, allow=policy.must_be_able_to_read).content
    return content, findings(choosing.one(work, filling.for_processes(work, content)))
