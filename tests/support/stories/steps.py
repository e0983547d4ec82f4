"""Stories of steps, rules and deadlines."""

from procession.engine import commands as c
from procession.engine.template import (
    Shift,
)
from support.builders import (
    BOB,
    CAT,
    GUS,
    SALES,
    Assignees,
    a_field,
    a_template,
    after,
    ann,
    before,
    bob,
    cat,
    gus,
    id_of,
    members,
)
from support.rehearsal import Rehearsal, at
from support.stories.telling import hide, on, people, rule, show, started, then

# --- steps of every type --------------------------------------------------------------------------------------------


def plain_steps() -> Rehearsal:
    """Three plain steps, one after the other; the last completion completes the process."""
    it = started(a_template().with_step("A").with_step("B", assignees=members(BOB)).with_step("C"))
    return it.completes("A").at("2026-01-06 10:00").completes("B", by=bob).at("2026-01-07 11:30").completes("C")


def every_step_type() -> Rehearsal:
    """A step of each type, completed in the way of its type; both expiring ones once by hand and once by the clock."""
    builder = a_template().with_step("Do").with_step("Decide", "approval").with_step("Note", "expiring")
    builder = builder.with_step("Wait", "expiring", deadline=after(1)).with_step("Draft", "email")
    it = started(builder.with_step("Send", "expiring_email", deadline=after(2)).with_step("Sent", "expiring_email"))
    it.completes("Do").completes("Decide", approved=True).completes("Note").completes("Draft").completes("Sent")
    it.at("2026-01-07 09:05")
    for title in ("Wait", "Send"):
        it.does(c.ExpireTask(task=it.task(title).id), by=c.BOT)
    return it


def rejected_and_decided_again() -> Rehearsal:
    """An approval is rejected, reopened, decided again by somebody else in the name of a third."""
    it = started(a_template().with_step("Decide", "approval", assignees=members(BOB)).with_step("Do"))
    it.completes("Decide", by=bob, approved=False).at("2026-01-06 09:00").reopens("Decide", by=bob)
    return it.does(c.CompleteTask(task=it.task("Decide").id, approved=True, completer=CAT))


def completed_and_reopened() -> Rehearsal:
    """A complete process is active again when a task is reopened, and complete again; answers stay."""
    it = started(a_template().with_step("A", "task", a_field("name")).with_step("B")).saves("A", name="Acme")
    it.completes("A").completes("B").at("2026-01-08 16:00").reopens("A").saves("A", name="Bolt")
    return it.at("2026-01-09 09:00").completes("A")


# --- rules ----------------------------------------------------------------------------------------------------------


def shown_and_hidden_by_rules() -> Rehearsal:
    """Answers show one branch and hide the other, back and forth; a later rule of the same pass wins."""
    form = a_field("A.kind", "radio", options=("Corp", "LLC"))
    corp = rule(1, on("A.kind", "equals", "Corp"), then=(show("B"), hide("C")))
    llc = rule(2, on("A.kind", "equals", "LLC"), then=(show("C"), hide("B")))
    late = rule(3, on("A", "completed"), then=(show("B"),))
    it = started(a_template().with_step("A", "task", form).with_step("B").with_step("C"), corp, llc, late)
    for kind in ("Corp", "LLC"):
        it.does(c.SaveAnswer(task=it.task("A").id, field=form.id, value=kind))
    return it.completes("C").completes("A").completes("B")


def assigned_by_rules() -> Rehearsal:
    """All four assignment actions, one that names who is there already, one that a cap stops."""
    actions = (
        then("assignment", "assign", "B", assignees=Assignees((CAT,), (), (SALES,))),
        then("assignment", "assign_only", "C", assignees=members(BOB)),
        then("assignment", "unassign", "D", assignees=members(BOB)),
        then("assignment", "clear_assignees", "E"),
        then("assignment", "assign", "F", assignees=members(BOB, CAT)),
        then("assignment", "assign", "G", assignees=members(BOB)),
    )
    builder = a_template().with_step("A").with_step("B", assignees=members(BOB)).with_step("C")
    builder = builder.with_step("D", assignees=members(BOB, CAT)).with_step("E", assignees=Assignees((), (GUS,)))
    builder = builder.with_step("F", max_assignees=1).with_step("G", assignees=members(BOB))
    return started(builder, rule(1, on("A", "completed"), then=actions)).completes("A")


def assigned_from_a_picker() -> Rehearsal:
    """The people of a kick-off picker replace the step's; a re-submission replaces them again."""
    picker = a_field("K.who", "assignees_form")
    action = then("assignment", "assign_only", "B", source=picker.id, source_on="kickoff")
    builder = a_template().with_kickoff(picker).with_step("A").with_step("B", assignees=members(9))
    it = started(builder, rule(1, on("K.who", "is_not_empty"), then=(action,)), answers={picker.id: {"users": [BOB]}})
    return it.at("2026-01-06 09:00").does(c.SaveKickOff(answers={picker.id: {"users": [CAT], "groups": []}}))


def somebody_when_nobody() -> Rehearsal:
    """ "Not assigned" notices that the last person left, and a group takes over."""
    action = then("assignment", "assign", "A", assignees=Assignees((), (), (SALES,)))
    it = started(a_template().with_step("A").with_step("B"), rule(1, on("A", "not_assigned"), then=(action,)))
    return it.updates("A", assignees=people(members=(), guests=(), groups=()))


def deadlines_by_rules() -> Rehearsal:
    """A deadline from a kick-off date, one from a step's date, one from another step's deadline, one shifted twice."""
    day, date = a_field("K.day", "date"), a_field("A.date", "date")
    week = Shift(amount=1, unit="weeks", direction="before")
    actions = (then("deadline", "deadline", "B", source=day.id, source_on="kickoff", shift=week),)
    dated = then("deadline", "deadline", "C", source=date.id, source_on="field", shift=Shift(amount=5, unit="days"))
    other = then("deadline", "deadline", "D", source=id_of("C"), source_on="step", shift=Shift(amount=1, unit="months"))
    shifted = then("deadline", "deadline", "E", shift=Shift(amount=3, unit="days"))
    it = started(
        a_template()
        .with_kickoff(day)
        .with_step("A", "task", date)
        .with_step("B")
        .with_step("C")
        .with_step("D")
        .with_step("E", deadline=after(10))
        .with_step("M", "approval"),
        rule(1, on("K.day", "is_not_empty"), then=actions),
        rule(2, on("A.date", "is_not_empty"), then=(dated, other)),
        rule(3, on("M", "rejected"), then=(shifted,)),
        answers={day.id: "2026-02-27"},
    )
    it.does(c.SaveAnswer(task=it.task("A").id, field=date.id, value="2026-02-01")).completes("A")
    it.does(c.SaveKickOff(answers={day.id: "2026-03-06"}))
    return it.completes("M", approved=False).reopens("M").completes("M", approved=False)


def shifted_once() -> Rehearsal:
    """A shift that fires again only because an answer changed replaces its earlier shift (D29)."""
    kind = a_field("K.kind", "radio", options=("Basic", "Premium", "Gold"))
    action = then("deadline", "deadline", "A", shift=Shift(amount=3, unit="days", direction="before"))
    premium = rule(1, on("K.kind", "not_equals", "Basic"), then=(action,))
    builder = a_template().with_kickoff(kind).with_step("A", deadline=after(10))
    it = started(builder, premium, answers={kind.id: "Basic"})
    for answer in ("Premium", "Gold"):
        it.does(c.SaveKickOff(answers={kind.id: answer}))
    return it


def approval_loop() -> Rehearsal:
    """A rejection reopens the work, the work done again reopens the approval; the guard holds a rule that circles."""
    rejected = rule(1, on("M", "rejected"), then=(then("status", "reopen", "A"), then("status", "reopen", "B")))
    again = rule(2, on("A", "completed"), then=(then("status", "reopen", "M"),))
    it = started(a_template().with_step("A").with_step("B").with_step("M", "approval"), rejected, again)
    it.completes("A").completes("M", approved=False).completes("A").completes("M", approved=True)
    return it.completes("B").reopens("M").completes("M", approved=False)


def held_by_the_guard() -> Rehearsal:
    """Two rules that reopen each other's subject within one event: each fires once, and the record says so."""
    one = rule(1, on("A", "completed"), on("B", "reopened", logic="or"), then=(then("status", "reopen", "C"),))
    two = rule(2, on("C", "reopened"), on("A", "completed"), then=(then("status", "reopen", "B"),))
    it = started(a_template().with_step("A").with_step("B").with_step("C"), one, two)
    return it.completes("B").completes("C").completes("A")


def webhooks() -> Rehearsal:
    """A call is asked for at each completion, and once for an answer."""
    form = a_field("A.name")
    call = then("webhook", "emit_webhook", "A", url="https://example.org/hook", alias="hook")
    rules = rule(1, on("A", "completed"), then=(call,)), rule(2, on("A.name", "equals", "Acme"), then=(call,))
    it = started(a_template().with_step("A", "task", form), *rules)
    it.does(c.SaveAnswer(task=it.task("A").id, field=form.id, value="Acme"))
    return it.completes("A").reopens("A").completes("A")


def escalation() -> Rehearsal:
    """An expiring step passes its deadline, and the manager joins the task that is late."""
    joins = then("assignment", "assign", "A", assignees=members(CAT))
    builder = a_template().with_step("A", deadline=after(5)).with_step("E", "expiring", deadline=after(7))
    it = started(builder, rule(1, on("E", "expired"), then=(joins,))).at("2026-01-13 09:04")
    return it.does(c.ExpireTask(task=it.task("E").id), by=c.BOT)


# --- deadlines, hiding, everyone -------------------------------------------------------------------------------------


def deadlines_that_wait() -> Rehearsal:
    """Deadlines after a completion, before a deadline, and after a step that is hidden and shown again."""
    builder = a_template().with_step("A").with_step("B", deadline=after(3, "days", "A"))
    builder = builder.with_step("C", deadline=before(1, "weeks", "B")).with_step("D", hidden=True)
    it = started(builder.with_step("E", deadline=after(2, "days", "D")))
    it.completes("A").at("2026-01-06 09:00").shows("D").reopens("A").at("2026-01-08 15:00").completes("A")
    return it.updates("B", deadline=at("2026-02-02 12:00")).completes("D")


def skipped_by_hand() -> Rehearsal:
    """A task is hidden by hand, its deadline passes, it is shown again; a rule leaves what people decided alone."""
    it = started(
        a_template().with_step("A").with_step("B", deadline=after(1)).with_step("C"),
        rule(1, on("A", "completed"), then=(hide("B"), show("C"))),
    )
    it.hides("B").shows("C").hides("C").at("2026-01-20 10:00").shows("B").completes("A")
    return it.completes("B")


def everyone_must_complete() -> Rehearsal:
    """Parts are done one by one; somebody leaves, and the last part completes the task; one rejects for all."""
    both = Assignees((BOB,), (), (SALES,))
    builder = a_template().with_step("A", assignees=Assignees((BOB, CAT), (GUS,)), everyone=True)
    it = started(builder.with_step("M", "approval", assignees=both, everyone=True).with_step("R", everyone=True))
    it.completes("A", by=bob).completes("A", by=gus)
    it.updates("A", assignees=people(members=(BOB,)))
    it.completes("M", by=bob, approved=False).completes("M", by=cat, approved=True)
    return it.reopens("M").completes("M", by=ann, approved=True)


def forgotten() -> Rehearsal:
    """A task overdue for long is closed by the bot, though its form is empty; an approval stays undecided."""
    form = a_field("name", required=True)
    it = started(a_template().with_step("A", "task", form).with_step("M", "approval")).at("2028-01-01 00:00")
    for title in ("A", "M"):
        it.does(c.CloseForgottenTask(task=it.task(title).id), by=c.BOT)
    return it
