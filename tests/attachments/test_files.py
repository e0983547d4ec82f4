"""Files from upload to deletion, and who may see them (api-running 2.8, 4; behaviour G29)."""

import pytest

from support.cast import Caller, Cast
from support.small import a_one_off, a_template

PDF = b"%PDF-1.7 the contract"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100
ASSET = {
    "id", "filename", "version", "uploaded_from", "uploaded_at", "step_id", "source", "system", "uploaded_to_s3",
    "url", "full_url", "subject", "size", "mime_type", "uploaded_by",
}  # fmt: skip


@pytest.fixture
def signing(cast: Cast) -> dict[str, str]:
    """A process whose first task, Gus's and Lia's, has a field for files; its kick-off form has one too."""
    ann = cast.ann
    asked = {"label": "Brief", "field_type": "file", "required": False}
    template = a_template(ann, title="Signing", prerun=[asked])
    path = f"/checklists/{template}/steps"
    step = ann.post(path, {"title": "Sign", "assignees": [cast.lia.number], "guests": [cast.gus.email]}).data["id"]
    ann.post(path, {"title": "File it"})
    field = ann.post(f"{path}/{step}/captures", {"label": "Contract", "field_type": "file", "required": False}).data
    text = ann.post(f"{path}/{step}/captures", {"label": "By", "field_type": "text", "required": False}).data
    run = ann.post("/runs", {"checklist_id": template, "name": "Example Ltd"}).data["id"]
    first, second = (each["id"] for each in ann.get(f"/runs/{run}/tasks").data)
    brief = ann.get(f"/checklists/{template}").data["prerun"][0]
    return {
        "template": template,
        "brief": brief["id"],
        "step": step,
        "field": field["id"],
        "number": str(field["capture_id"]),
        "text": text["id"],
        "run": run,
        "task": first,
        "other": second,
    }


def to_field(by: Caller, signing: dict[str, str], name: str = "contract.pdf", content: bytes = PDF, **more: str):
    fields = {
        "uploaded_from": signing["field"],
        "subject_type": "Run",
        "subject_id": signing["run"],
        "step_id": signing["step"],
        "checklist_id": signing["template"],
        **more,
    }
    return by.upload("/assets", name, content, **fields)


def test_a_file_is_uploaded_attached_to_its_field_and_read_back(cast: Cast, signing):
    reply = to_field(cast.ann, signing)
    made = reply.data
    assert reply.status == 200
    assert set(made) == ASSET
    assert (made["filename"], made["version"], made["source"], made["size"]) == ("contract.pdf", 1, "local", len(PDF))
    assert (made["uploaded_from"], made["step_id"]) == (signing["field"], signing["step"])
    assert made["subject"] == {"id": signing["run"], "type": "Run"}
    assert made["full_url"] == f"https://work.example/organizations/{cast.acme}/file/{made['id']}/dl"
    path = f"/runs/{signing['run']}/tasks/{signing['task']}"
    assert cast.ann.get(path).data["taskdata"] == {}
    saved = cast.ann.put(path, {"taskdata": {signing["field"]: [made]}})
    assert "warnings" not in saved.json
    [value] = saved.data["taskdata"][signing["field"]]
    assert {name: value[name] for name in made} == made
    assert to_field(cast.ann, signing).data["version"] == 2
    assert to_field(cast.ann, signing, name="other.pdf").data["version"] == 1
    hanging = cast.ann.get(path, with_="assets").data["assets"]["data"]
    assert [each["filename"] for each in hanging] == ["contract.pdf", "contract.pdf", "other.pdf"]


def test_an_answer_that_names_a_file_by_its_id_alone_is_completed(cast: Cast, signing):
    made = to_field(cast.ann, signing).data
    captures = f"/tasks/{signing['task']}/captures"
    lie = {"id": made["id"], "filename": "other.txt", "full_url": "https://evil.example"}
    for sent in ({"id": made["id"]}, lie):
        [value] = cast.ann.post(captures, {"id": signing["field"], "value": [sent]}).data["value"]
        assert value == {name: made[name] for name in value}
        assert (value["filename"], value["full_url"]) == ("contract.pdf", made["full_url"])
    unknown = cast.ann.post(captures, {"id": signing["field"], "value": [{"id": "f" * 32}]})
    assert unknown.data["value"][0]["id"] == "f" * 32
    assert "names no file" in unknown.json["warnings"][0]["message"]


def test_whoever_sees_the_task_sees_the_file(cast: Cast, signing):
    """api-running 4.4: members by sight, guests for their tasks, nobody else."""
    mine = to_field(cast.ann, signing).data["id"]
    elsewhere = cast.ann.upload(f"/tasks/{signing['other']}/attachments", "a.txt", b"internal").data["id"]
    for by in (cast.ann, cast.bob, cast.lia, cast.gus):
        assert by.get(f"/file/{mine}/dl").raw == PDF
        assert by.get(f"/assets/{mine}").data["filename"] == "contract.pdf"
    assert cast.gus.get(f"/file/{elsewhere}/dl").status == 404
    assert cast.gus.get(f"/assets/{elsewhere}").status == 404
    assert cast.eve.get(f"/file/{mine}").status == 404
    assert cast.eve.ask("GET", f"/organizations/{cast.acme}/file/{mine}/dl").status == 403
    alone = a_one_off(cast.bob, everyone_must_complete=False, owners={"users": [cast.bob.number]})["id"]
    private = cast.bob.upload("/file", "b.txt", b"mine", subject_type="task", subject_id=alone).data
    assert private["subject"] == {"id": alone, "type": "Task"}
    assert cast.lia.get(f"/file/{private['id']}/dl").status == 404


def test_a_guest_uploads_to_an_own_task_and_nowhere_else(cast: Cast, signing):
    made = to_field(cast.gus, signing)
    assert made.status == 200, made
    [value] = cast.gus.post(f"/tasks/{signing['task']}/captures", {"id": signing["field"], "value": [made.data]}).data[
        "value"
    ]
    assert value["id"] == made.data["id"]
    assert cast.gus.upload(f"/tasks/{signing['other']}/attachments", "a.txt", b"x").status == 404
    fields = {"uploaded_from": "ko_field", "subject_type": "Checklist", "subject_id": signing["template"]}
    assert cast.gus.upload("/assets", "a.txt", b"x", **fields).status == 422
    assert cast.gus.upload(f"/runs/{signing['run']}/attachments", "a.txt", b"x").status == 403


def test_every_old_route_takes_and_gives_files(cast: Cast, signing):
    run, task = signing["run"], signing["task"]
    for path in (f"/runs/{run}/tasks/{task}/files", f"/tasks/{task}/attachments", f"/runs/{run}/attachments"):
        made = cast.ann.upload(path, "a.txt", b"hello").data
        assert made["uploaded_from"] is None
        for kind in (f"/file/{made['id']}/dl", f"/download-files/{made['id']}"):
            assert cast.ann.get(kind).raw == b"hello"
    for path in ("/files", "/file", "/assets"):
        made = to_field(cast.ann, signing | {"field": signing["number"]}).data
        assert made["uploaded_from"] == signing["field"], path
    kind, raw = _form_with_part_file(cast, a_one_off(cast.ann)["id"])
    assert cast.ann.ask("POST", "/assets", raw, headers={"Content-Type": kind}).status == 200


def _form_with_part_file(cast: Cast, task: str) -> tuple[str, bytes]:
    from support.servers import form

    return form("a.txt", b"x", part="file", subject_type="task", subject_id=task)


def test_bytes_are_saved_with_safe_headers_and_shown_only_when_harmless(cast: Cast, signing):
    shown = to_field(cast.ann, signing, 'Ö "1".png', PNG).data["id"]
    saved = cast.ann.get(f"/file/{shown}/dl")
    assert saved.headers["content-type"] == "application/octet-stream"
    assert saved.headers["content-disposition"] == (
        "attachment; filename=\"_ _1_.png\"; filename*=UTF-8''%C3%96%20%221%22.png"
    )
    assert saved.headers["content-length"] == str(len(PNG))
    inline = cast.ann.get(f"/file/{shown}")
    assert (inline.headers["content-type"], inline.raw) == ("image/png", PNG)
    assert inline.headers["content-disposition"].startswith("inline; ")
    for reply in (saved, inline):
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert reply.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    unproven = to_field(cast.ann, signing, "page.pdf", b"who knows").data["id"]
    as_download = cast.ann.get(f"/file/{unproven}")
    assert as_download.headers["content-type"] == "application/octet-stream"
    assert as_download.headers["content-disposition"].startswith("attachment; ")


def test_ranges_are_served(cast: Cast, signing):
    path = f"/file/{to_field(cast.ann, signing).data['id']}/dl"
    size = len(PDF)
    for wanted, status, body, shown in (
        ("bytes=0-3", 206, PDF[:4], f"bytes 0-3/{size}"),
        ("bytes=5-", 206, PDF[5:], f"bytes 5-{size - 1}/{size}"),
        ("bytes=-4", 206, PDF[-4:], f"bytes {size - 4}-{size - 1}/{size}"),
        ("bytes=0-999999", 206, PDF, f"bytes 0-{size - 1}/{size}"),
        ("bytes=999-", 416, b"", f"bytes */{size}"),
        ("bytes=3-1", 200, PDF, None),
        ("bytes=0-1,4-5", 200, PDF, None),
        ("lines=1-2", 200, PDF, None),
    ):
        reply = cast.ann.ask("GET", path, headers={"Range": wanted})
        assert (reply.status, reply.raw, reply.headers.get("content-range")) == (status, body, shown), wanted
    tag = cast.ann.get(path).headers["etag"]
    kept = cast.ann.ask("GET", path, headers={"Range": "bytes=0-3", "If-Range": tag})
    changed = cast.ann.ask("GET", path, headers={"Range": "bytes=0-3", "If-Range": '"other"'})
    assert (kept.status, changed.status, changed.raw) == (206, 200, PDF)
    head = cast.ann.ask("HEAD", path)
    assert (head.status, head.headers["content-length"], head.raw) == (200, str(size), b"")


def test_everything_wrong_with_an_upload_is_said_at_once(cast: Cast, signing):
    errors = cast.ann.upload("/assets", "a.txt", b"x", source="fax", subject_type="Step").json["errors"]
    assert set(errors) == {"source", "subject_type", "subject_id"}
    for change, path in (
        ({"subject_id": "0" * 32}, "subject_id"),
        ({"subject_id": "x"}, "subject_id"),
        ({"subject_type": "Checklist", "subject_id": signing["run"]}, "subject_id"),
        ({"uploaded_from": signing["text"]}, "uploaded_from"),
        ({"uploaded_from": "nothing", "step_id": ""}, "uploaded_from"),
        ({"uploaded_from": ""}, "uploaded_from"),
        ({"step_id": "x"}, "step_id"),
    ):
        reply = to_field(cast.ann, signing, **change)
        assert (reply.status, set(reply.json["errors"])) == (422, {path}), (change, reply)
    for name, content in (("a.exe", b"MZ"), ("a.pdf", PNG), ("a.txt", b""), ("/", b"x")):
        reply = to_field(cast.ann, signing, name, content)
        assert (reply.status, set(reply.json["errors"])) == (422, {"name"}), name
    kind, raw = _form_without_file()
    assert set(cast.ann.ask("POST", "/assets", raw, headers={"Content-Type": kind}).json["errors"]) >= {"name"}
    assert cast.ann.post("/assets", {"name": "x"}).status == 415


def _form_without_file() -> tuple[str, bytes]:
    part = b'--b\r\nContent-Disposition: form-data; name="subject_type"\r\n\r\nTask\r\n--b--\r\n'
    return "multipart/form-data; boundary=b", part


def test_a_kick_off_file_belongs_to_the_process_from_its_launch_on(cast: Cast, signing):
    fields = {"uploaded_from": "ko_field", "subject_type": "Checklist", "subject_id": signing["template"]}
    made = cast.ann.upload("/assets", "brief.pdf", PDF, **fields).data
    assert made["uploaded_from"] == "ko_field"
    template = f"/checklists/{signing['template']}"
    assert [each["id"] for each in cast.ann.get(template, with_="assets").data["assets"]["data"]] == [made["id"]]
    launch = {"checklist_id": signing["template"], "name": "Second", "prerun": {signing["brief"]: [{"id": made["id"]}]}}
    run = cast.ann.post("/runs", launch).data["id"]
    assert cast.ann.get(template, with_="assets").data["assets"]["data"] == []
    shown = cast.ann.get(f"/runs/{run}", with_="assets").data
    assert [each["id"] for each in shown["assets"]["data"]] == [made["id"]]
    [value] = cast.ann.get(f"/runs/{run}", with_="ko_form_fields").data["ko_form_fields"]["data"][0]["value"]
    assert value["full_url"] == made["full_url"]


def test_a_comment_brings_files_that_only_its_readers_see(cast: Cast, signing):
    path = f"/tasks/{signing['task']}"
    made = cast.ann.upload(f"{path}/attachments", "note.txt", b"internal").data
    assert cast.gus.get(f"/file/{made['id']}").status == 200
    said = cast.ann.post(f"{path}/comment", {"content": "See this", "assets": [made["id"]]}).data
    assert [each["filename"] for each in said["assets"]] == ["note.txt"]
    assert cast.gus.get(f"/file/{made['id']}").status == 404
    assert cast.bob.get(f"/file/{made['id']}").raw == b"internal"
    assert cast.ann.get(path, with_="assets").data["assets"]["data"] == []
    shared = cast.ann.upload(f"{path}/attachments", "open.txt", b"hello").data
    cast.ann.post(f"{path}/comment", {"content": "For you", "state": "open", "assets": [shared]})
    assert cast.gus.get(f"/file/{shared['id']}").raw == b"hello"
    foreign = cast.bob.post(f"{path}/comment", {"content": "Mine now", "assets": [made["id"], "x"]})
    assert set(foreign.json["errors"]) == {"assets.0", "assets.1"}
    cast.ann.delete(f"{path}/comment/{said['id']}")
    assert cast.ann.get(f"/assets/{made['id']}").status == 404


def test_naming_somebody_elses_file_opens_it_to_nobody(cast: Cast, signing):
    alone = a_one_off(cast.bob, owners={"users": [cast.bob.number]})["id"]
    secret = cast.bob.upload(f"/tasks/{alone}/attachments", "secret.txt", b"mine").data
    captures = f"/tasks/{signing['task']}/captures"
    saved = cast.lia.post(captures, {"id": signing["field"], "value": [secret]})
    assert saved.json["warnings"]
    assert cast.lia.get(f"/file/{secret['id']}/dl").status == 404


def test_archiving_keeps_the_bytes_and_deleting_takes_them(cast: Cast, signing):
    made, other = to_field(cast.bob, signing).data["id"], to_field(cast.bob, signing).data["id"]
    assert cast.lia.delete(f"/file/{made}").status == 403
    assert cast.lia.delete(f"/assets/{made}").status == 403
    assert cast.bob.delete(f"/assets/{made}").data["id"] == made
    assert (cast.bob.get(f"/assets/{made}").status, cast.bob.get(f"/file/{made}/dl").status) == (404, 404)
    assert cast.bob.delete(f"/assets/{made}").status == 404
    gone = cast.bob.delete(f"/file/{made}")
    assert (gone.status, gone.raw) == (200, b"")
    assert cast.ann.delete(f"/file/{other}").status == 200
    assert cast.ann.delete(f"/file/{other}").status == 404
    assert cast.ann.get(f"/runs/{signing['run']}/tasks/{signing['task']}", with_="assets").data["assets"]["data"] == []


def test_what_is_deleted_for_good_takes_its_files_with_it(cast: Cast, signing, tmp_path):
    from procession.plumbing.blobs import Directory, ledger

    blobs = Directory(tmp_path / "files")
    sweep = lambda: cast.stage.loop.run_until_complete(ledger.sweep(cast.database, blobs))  # noqa: E731
    path = f"/tasks/{signing['task']}"
    brought = cast.ann.upload(f"{path}/attachments", "a.txt", b"one").data
    cast.ann.post(f"{path}/comment", {"content": "x", "assets": [brought["id"]]})
    to_field(cast.ann, signing)
    alone = a_one_off(cast.ann)["id"]
    cast.ann.upload(f"/tasks/{alone}/attachments", "b.txt", b"two")
    kept = _files(tmp_path)
    assert len(kept) == 3
    assert sweep() == 0
    cast.ann.delete(f"/runs/{signing['run']}")
    assert cast.ann.delete(f"/runs/{signing['run']}/delete").status in {200, 204}
    assert sweep() == 2
    cast.ann.delete(f"/tasks/{alone}")
    assert cast.ann.delete(f"/tasks/{alone}/delete").status in {200, 204}
    assert sweep() == 1
    assert _files(tmp_path) == []


def _files(folder):
    return [each for each in (folder / "files").rglob("*") if each.is_file()]


def test_a_refused_upload_leaves_no_bytes(cast: Cast, signing, tmp_path):
    assert to_field(cast.ann, signing, subject_id="0" * 32).status == 422
    assert to_field(cast.ann, signing, "a.pdf", PNG).status == 422
    assert _files(tmp_path) == []


def test_a_repeated_upload_is_one_file(cast: Cast, signing):
    from support.servers import form

    kind, raw = form("a.txt", b"once")
    path = f"/tasks/{signing['task']}/attachments"
    again = {"Content-Type": kind, "Idempotency-Key": "k1"}
    first = cast.ann.ask("POST", path, raw, headers=again)
    other = raw.replace(b"a-boundary-of-the-tests", b"another")
    second = cast.ann.ask(
        "POST", path, other, headers={**again, "Content-Type": "multipart/form-data; boundary=another"}
    )
    assert second.raw == first.raw
    assert second.headers["idempotency-replayed"] == "true"
    assert cast.ann.ask("POST", path, raw.replace(b"once", b"more"), headers=again).status == 422
    assert len(cast.ann.get(f"/tasks/{signing['task']}", with_="assets").data["assets"]["data"]) == 1
