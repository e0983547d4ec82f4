"""Reactions to comments (api-running 3.6), and what a mention lets somebody see (3.2, behaviour F58)."""

from urllib.parse import quote

from support.cast import Cast
from support.small import a_one_off, a_run

THUMB = "\N{THUMBS UP SIGN}"
HEART = "\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}"


def test_people_react_to_a_comment_and_take_it_back(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": "Done!"}).data["id"]
    path = f"/threads/{said}/reactions"
    for who, emoji in ((cast.bob, THUMB), (cast.ann, THUMB), (cast.ann, THUMB), (cast.ann, HEART)):
        answer = who.put(path, {"emoji": emoji})
        assert answer.status == 200
    both = sorted([cast.ann.number, cast.bob.number])
    assert answer.data["reactions"] == [
        {"emoji": HEART, "count": 1, "users": [cast.ann.number], "guests": []},
        {"emoji": THUMB, "count": 2, "users": both, "guests": []},
    ]
    assert cast.ann.get(f"/tasks/{task}/comments").data[0]["reactions"] == answer.data["reactions"]
    assert cast.ann.delete(f"{path}/{quote(HEART)}").status == 204
    assert cast.ann.delete(f"{path}/{quote(HEART)}").status == 404
    assert [each["emoji"] for each in cast.bob.get(f"/tasks/{task}/comments").data[0]["reactions"]] == [THUMB]
    assert cast.ann.delete(f"/tasks/{task}/comment/{said}").status == 204
    assert cast.bob.put(path, {"emoji": THUMB}).status == 404


def test_only_an_emoji_is_a_reaction(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": "Done!"}).data["id"]
    for wrong in ("", "  ", "ok", THUMB * 17, f"{THUMB} {THUMB}", "<b>", "1", None, 7):
        refused = cast.ann.put(f"/threads/{said}/reactions", {"emoji": wrong})
        assert refused.status == 422, (wrong, refused)
    for right in ("1\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP}", "\U0001f1ea\U0001f1fa"):
        assert cast.ann.put(f"/threads/{said}/reactions", {"emoji": right}).status == 200


def test_a_comment_has_at_most_twenty_different_reactions(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": "Done!"}).data["id"]
    for number in range(20):
        assert cast.ann.put(f"/threads/{said}/reactions", {"emoji": chr(0x1F600 + number)}).status == 200
    full = cast.bob.put(f"/threads/{said}/reactions", {"emoji": THUMB})
    assert (full.status, full.json["code"]) == (422, "reactions_full")
    assert cast.bob.put(f"/threads/{said}/reactions", {"emoji": chr(0x1F600)}).status == 200


def test_guests_react_to_what_they_may_read(cast: Cast) -> None:
    task = a_one_off(cast.ann, owners={"users": [cast.ann.number], "guests": ["gus@supplier.example"]})["id"]
    hidden = cast.ann.post(f"/tasks/{task}/comment", {"content": "Among us"}).data["id"]
    shown = cast.ann.post(f"/tasks/{task}/comment", {"content": "For all", "state": "open"}).data["id"]
    assert cast.gus.put(f"/threads/{hidden}/reactions", {"emoji": THUMB}).status == 404
    answer = cast.gus.put(f"/threads/{shown}/reactions", {"emoji": THUMB})
    assert answer.data["reactions"] == [{"emoji": THUMB, "count": 1, "users": [], "guests": ["gus@supplier.example"]}]


def test_reactions_go_with_their_process_and_task(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": "Done!"}).data["id"]
    cast.ann.put(f"/threads/{said}/reactions", {"emoji": THUMB})
    cast.ann.delete(f"/runs/{run}")
    assert cast.ann.delete(f"/runs/{run}/delete").status == 200
    alone = a_one_off(cast.ann)["id"]
    said = cast.ann.post(f"/tasks/{alone}/comment", {"content": f"@[{cast.lia.number}]"}).data["id"]
    cast.ann.put(f"/threads/{said}/reactions", {"emoji": THUMB})
    cast.ann.delete(f"/tasks/{alone}")
    assert cast.ann.delete(f"/tasks/{alone}/delete").status == 204


def test_a_mention_lets_somebody_see_the_process(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    assert cast.lia.get(f"/tasks/{task}").status == 404
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"What do you think, @[{cast.lia.number}]?"})
    assert cast.lia.get(f"/tasks/{task}").status == 200
    assert [each["id"] for each in cast.lia.get("/runs").data] == [run]
    assert cast.lia.number in cast.ann.get(f"/runs/{run}").data["collaborators"]


def test_a_mention_on_a_task_outside_processes_shows_that_task(cast: Cast) -> None:
    task, other = a_one_off(cast.ann)["id"], a_one_off(cast.ann, "Another")["id"]
    assert cast.lia.get(f"/tasks/{task}").status == 404
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": "Hello"}).data["id"]
    cast.ann.put(f"/tasks/{task}/comment/{said}", {"content": f"Hello @[{cast.lia.number}]"})
    assert cast.lia.get(f"/tasks/{task}").status == 200
    assert cast.lia.get(f"/tasks/{other}").status == 404
    assert [each["id"] for each in cast.lia.get("/tasks", status="all").data] == [task]
