"""What is said of a link that asks a member to do something (`api-running` 1.13)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta

from procession.processes.bodies import Flag, Text


class MagicLinkIn(msgspec.Struct, kw_only=True):
    """What the link should ask for. Each action needs its own keys."""

    action: Annotated[
        Text,
        Meta(
            description="launch, createOotTask, completeTask, reOpenTask, writeAComment, editDeadline or "
            "updateFormFieldValue."
        ),
    ] = UNSET
    checklist_id: Annotated[Text, Meta(description="launch: the template.")] = UNSET
    default_run_name: Annotated[Text, Meta(description="launch: a name for the process.")] = UNSET
    ko_fields: Annotated[Any, Meta(description="launch: kick-off answers, by field alias or id.")] = UNSET
    launchprocess: Annotated[Flag, Meta(description="launch: start as soon as the person says yes.")] = UNSET
    default_task_name: Annotated[Text, Meta(description="createOotTask: the title.")] = UNSET
    task_id: Annotated[Text, Meta(description="The task, for every action on one.")] = UNSET
    comment: Annotated[Text, Meta(description="writeAComment: the text.")] = UNSET
    deadline: Annotated[Text, Meta(description="editDeadline: the new one.")] = UNSET
    form_fields: Annotated[Any, Meta(description="updateFormFieldValue: answers, by field alias or id.")] = UNSET


class MagicLinkOut(msgspec.Struct, kw_only=True):
    """`public_url`: the same values for the public kick-off form of the template, if it has one."""

    action: str
    url: str
    public_url: str | None
