"""Stories of forms, one-off tasks, and processes as a whole."""

from procession.engine import add_alone
from procession.engine import commands as c
from procession.engine.template import (
    Naming,
    Stage,
    StepSettings,
    TaskSettings,
)
from support.builders import (
    BOB,
    CAT,
    GUS,
    Assignees,
    a_field,
    a_template,
    after,
    ann,
    bob,
    gus,
    id_of,
    members,
)
from support.rehearsal import Rehearsal, at
from support.stories.telling import OFFICE, moves, on, people, rule, show, started

# --- forms ----------------------------------------------------------------------------------------------------------


def every_field_type() -> Rehearsal:
    """Each type of field answered, some answers changed, some cleared; the subtasks of a checklist all ticked."""
    choices = {"options": ("Yes", "No", "Maybe")}
    form = (
        a_field("text", rules=("min:2",), prefix="#", suffix="!"),
        a_field("area", "textarea", rich_text=True),
        a_field("radio", "radio", **choices),
        a_field("drop", "dropdown", **choices),
        a_field("checks", "multiselect", must_all_checked=True, required=True, **choices),
        a_field("date", "date", collect_time=True),
        a_field("email", "email"),
        a_field("file", "file"),
        a_field("table", "table", columns=("Item", "Price")),
        a_field("who", "assignees_form"),
        a_field("number", rules=("numeric",), required=True, guidance="A number"),
    )
    ticked = [{"id": place, "text": text, "selected": True} for place, text in enumerate(choices["options"], start=1)]
    stored = {"id": "f1", "filename": "a.pdf", "full_url": None, "uploaded_at": "2026-01-05T09:00:00Z"}
    it = started(a_template().with_step("A", "task", *form))
    it.saves("A", text="Größe <b>", area="<p>Hi</p>", radio="Yes", drop={"id": 1, "text": "Yes"}, checks=ticked[:1])
    it.saves("A", date="2026-01-31T10:00:00Z", email="ann@acme.org", file=[stored], table=["Laptop", "900"])
    it.saves("A", who={"users": [BOB], "guests": [], "groups": []}, number=12.5)
    return it.saves("A", text=None, radio=None, drop="Maybe", email="", checks=ticked).completes("A")


def defaults() -> Rehearsal:
    """Defaults become answers when the form is submitted, but not one that was emptied on purpose."""
    given = {"default_on": True}
    town = a_field("town", default="{{DATE}} in {{TEMPLATE_NAME}}", **given)
    form = (town, a_field("day", "date", default="2026-02-02", **given), a_field("name", default="Acme", **given))
    builder = a_template().with_kickoff(a_field("K.note", default="Hello", **given)).with_step("A", "task", *form)
    return started(builder).saves("A", name=None).completes("A")


def kick_off_answered_again() -> Rehearsal:
    """The kick-off form is changed while it is in, reopened, emptied and submitted again; the process waits for it."""
    note, size = a_field("K.note"), a_field("K.size", required=True)
    it = started(a_template().with_kickoff(note, size).with_step("A"), answers={size.id: "5", note.id: "Hello"})
    it.does(c.SaveKickOff(answers={size.id: "6"})).does(c.ReopenKickOff()).completes("A")
    return it.does(c.SaveKickOff(answers={note.id: None})).does(c.SubmitKickOff())


# --- one-off tasks --------------------------------------------------------------------------------------------------


def one_off_alone() -> Rehearsal:
    """A one-off task outside any process: its form changes, it is answered, completed, archived and restored."""
    it = Rehearsal(a_template().done, context=OFFICE)
    form = (a_field("phone"), a_field("town"))
    order = c.AddTask(
        title="Call", assignees=members(BOB), deadline=at("2026-01-10 10:00"), fields=form, type="approval"
    )
    it._took(add_alone(order, by=ann, context=OFFICE, now=it.now, new_id=it.new_id), before=None)
    it.saves("Call", phone="1", town="Rome").does(c.EditForm(task=it.task("Call").id, fields=form[:1]))
    it.completes("Call", by=bob, approved=True).at("2026-01-06 09:00")
    it.does(c.ArchiveTask(task=it.task("Call").id)).does(c.RestoreTask(task=it.task("Call").id))
    return it.reopens("Call", by=bob)


def added_to_a_process() -> Rehearsal:
    """Tasks added at the end, in between and linked to a step; one is moved, one archived, one taken out again."""
    it = started(a_template().with_step("A").with_step("B").with_step("C"))
    due = at("2026-01-12 10:00")  # a holiday
    for title, place in (("Last", 0), ("First", 1), ("Between", 3)):
        extra = c.AddTask(title=title, assignees=members(BOB), deadline=due, position=place, linked_step=id_of("B"))
        it.does(extra)
    it.updates("First", position=5).updates("B", position=1)
    it.does(c.ArchiveTask(task=it.task("Last").id)).does(c.UnlinkTask(task=it.task("Between").id))
    return it.completes("First", by=bob)


def cloned() -> Rehearsal:
    """A one-off task and its copy in the same process: same form, settings and people, none of the answers."""
    it = started(a_template().with_step("A"))
    kept = TaskSettings(only_assignees=True, secret=True, no_guest_comments=True, webhook="https://example.org/done")
    form = (a_field("phone", required=True),)
    order = c.AddTask(
        title="Call",
        summary="<p>Soon</p>",
        assignees=Assignees((BOB,), (GUS,)),
        deadline=at("2026-01-09 10:00"),
        start=at("2026-01-07 10:00"),
        settings=kept,
        fields=form,
        linked_template=id_of("template"),
    )
    it.does(order).saves("Call", phone="1").completes("Call", by=bob)
    return it.does(c.AddTask(**{**{name: getattr(order, name) for name in order.__struct_fields__}, "title": "Copy"}))


# --- the process as a whole ------------------------------------------------------------------------------------------


def launched_with_overrides() -> Rehearsal:
    """A launch that says much: people, dates, places and texts of steps, job titles, notes, and a task of its own."""
    builder = a_template().with_step("A").with_step("B", job_titles=(1,)).with_step("C", assign_starter=False)
    overrides = {
        id_of("A"): c.StepOverride(
            assignees=people(members=(BOB, BOB), guests=(GUS,)), deadline=at("2026-01-11 10:00")
        ),
        "b": c.StepOverride(
            position=1, title="Better", summary="<b>Now</b>", max_assignees=2, start=at("2026-02-01 00:00")
        ),
    }
    extra = c.AddTask(title="Extra", assignees=members(CAT), deadline=at("2026-01-20 10:00"))
    return started(
        builder.with_(stages=(Stage(id=id_of("stage"), name="First"),)),
        overrides=overrides,
        roles={1: members(CAT)},
        name="A big one",
        summary="Notes",
        owner=BOB,
        people=members(CAT),
        public=True,
        hidden_fields=("comments",),
        added=(extra,),
    )


def named_by_its_answers() -> Rehearsal:
    """An automatic name from the kick-off answers, and texts with variables; the copy of a title is no change."""
    client = a_field("K.client", required=True)
    naming = Naming(automatic=True, pattern="{{TEMPLATE_NAME}} for {{K.client}}")
    builder = a_template().with_kickoff(client).with_step("A", summary="<p>{{K.client}}</p>").with_(naming=naming)
    it = started(builder, answers={client.id: "Acme"}, name=None)
    return it.updates("A", title="Call {{K.client}}", summary="<p>Acme</p>")


def named_after_the_client() -> Rehearsal:
    """An automatic name and texts that the kick-off answers fill in; a title sent back as it was shown is no change."""
    client = a_field("client", required=True)
    naming = Naming(automatic=True, pattern="{{TEMPLATE_NAME}} for {{client}}, {{DATE}}")
    builder = a_template().with_kickoff(client).with_step("Call {{client}}", summary="<p>{{client}}</p>")
    it = started(builder.with_(naming=naming), answers={client.id: "A & B"}, name=None)
    it.updates("Call {{client}}", title="Call A & B", summary="<p>A &amp; B</p>", start=it.now + 60)
    it.does(c.SaveKickOff(answers={client.id: "Acme"}))
    return it.updates("Call {{client}}", title="Call A & B")


def edited() -> Rehearsal:
    """Name, notes, owner, people and what is public; texts, settings, type and stage of a task; a person replaced."""
    it = started(a_template().with_step("A", assignees=members(BOB)).with_step("B", assignees=members(BOB, CAT)))
    it.does(c.EditProcess(name="Other", summary="Notes", owner=BOB, public=True, hidden_fields=("assignees",)))
    it.does(c.EditProcess(summary=None, people=people(members=(CAT,))))
    kept = TaskSettings(max_assignees=3, guests_allowed=False, soft_start=False, unbranded=True)
    it.updates(
        "A", title="Do", summary="<p>How</p>", type="approval", settings=kept, stage=id_of("stage"), started=True
    )
    it.updates("B", started=True).updates("B", started=False, start=at("2026-01-09 09:00"))
    return it.does(c.ReplacePerson(old=BOB, new=CAT))


def archived_and_taken_back() -> Rehearsal:
    """An archived process takes no changes; taken back, it goes on where it stood."""
    it = started(a_template().with_step("A").with_step("B")).completes("A")
    it.at("2026-01-09 09:00").does(c.ArchiveProcess()).at("2026-03-01 09:00").does(c.ActivateProcess())
    return it.completes("B").does(c.ArchiveProcess())


def issues() -> Rehearsal:
    """Issues on a task, on a completed one (which reopens it), and on the process, and their resolution."""
    it = started(a_template().with_step("A").with_step("B")).completes("A").completes("B")
    a = it.task("A").id
    it.does(c.OpenIssue(issue="one", task=a)).does(c.OpenIssue(issue="two", task=a)).does(c.OpenIssue(issue="all"))
    return it.does(c.ResolveIssue(issue="all")).does(c.ResolveIssue(issue="one", task=a))


def guests() -> Rehearsal:
    """A guest is never alone on a task; a guest completes, and is on record as completer."""
    builder = (
        a_template().with_step("A", assignees=Assignees((), (GUS,))).with_step("B", assignees=Assignees((), (GUS,)))
    )
    return started(builder).completes("A", by=gus).updates("B", by=bob, assignees=people(members=()))


def to_another_version_and_back() -> Rehearsal:
    """A step is gone, another is new, one has another type and deadline; back again everything is as it was."""
    name = a_field("name")
    first = a_template().with_step("A", "task", name).with_step("B").with_step("C")
    second = a_template().with_step("A", "task", name).with_step("New", hidden=True).with_step("C", "approval")
    passive = StepSettings(ai_assigned=True)
    second = second.with_step("End", deadline=after(9), passive=passive).with_(version=2, rules=())
    it = (
        started(first, rule(1, on("A", "completed"), then=(show("C"),)))
        .saves("A", name="Acme")
        .updates("B", title="Mine")
    )
    it.completes("A").at("2026-01-07 09:00")
    one, two = it.template, second.done
    moves(it, two).shows("B").completes("B").at("2026-01-08 09:00")
    moves(it, one)
    return moves(it, two)
