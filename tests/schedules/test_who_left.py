"""The schedules of people who are no active members any more (behaviour E37)."""

from schedules.test_schedules import LONG_AGO, launch_due, runs, soon
from support.cast import Cast
from support.small import a_template


def test_the_schedule_of_somebody_who_left_rests_e37(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    cast.ann.put(f"/checklists/{template}/permissions", {"process_launch": {"everyone": True}})
    body = {"checklist_id": template, "frequency": "daily", "next_run_at": LONG_AGO}
    made = cast.bob.post("/schedules", body).data
    soon(cast, made["id"])
    assert cast.ann.delete(f"/users/{cast.bob.number}/disable").status == 200
    assert launch_due(cast) == 0
    assert runs(cast.ann) == []
    (seen,) = cast.ann.get("/schedules").data
    assert (seen["id"], seen["is_active"], seen["next_run_at"]) == (made["id"], False, None)
    assert "no active member" in seen["last_error"]
