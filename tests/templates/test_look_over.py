"""Looking a template over before it is published, through HTTP."""

from support.cast import Cast
from support.small import a_field, a_rule, a_template, closed, completed, hiding, showing, steps_of


def test_a_sound_template_has_no_findings(cast: Cast) -> None:
    reply = cast.ann.get(f"/checklists/{a_template(cast.ann, 'Ask', 'Answer')}/findings")
    assert (reply.status, reply.json) == (200, {"data": [], "count": 0})


def test_rules_that_fight_and_defaults_that_do_not_fit_are_named(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask", "Answer")
    ask, answer = steps_of(ann, template)
    a_field(ann, template, ask, "When", "date", default_value_enabled=True, default_value="soon")
    first = a_rule(ann, template, "Show it", completed(ask), showing(answer))
    second = a_rule(ann, template, "Hide it", completed(ask), hiding(answer))
    fight, default = ann.get(f"/checklists/{template}/findings").data
    assert fight["code"] == "rules_fight"
    assert fight["steps"] == [{"id": answer, "title": "Answer"}]
    assert fight["rules"] == [{"id": first, "title": "Show it"}, {"id": second, "title": "Hide it"}]
    assert (default["code"], [field["title"] for field in default["fields"]]) == ("default_does_not_fit", ["When"])


def test_who_may_not_read_a_template_gets_no_findings_g12(cast: Cast) -> None:
    template = closed(cast.ann, a_template(cast.ann, "Ask"))
    path = f"/checklists/{template}/findings"
    assert cast.bob.get(path).status == 404
    closed(cast.ann, template, process_launch=[cast.bob.number])
    assert cast.bob.get(path).status == 403
    closed(cast.ann, template, checklist_read=[cast.bob.number])
    assert cast.bob.get(path).status == 200
