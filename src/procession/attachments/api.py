"""Routes of files (`api-running` 4)."""

import msgspec

from procession.attachments import download, places, remove, upload
from procession.attachments.wire import AttachIn, UploadIn
from procession.files.content import FileNotTaken
from procession.files.wire import AssetOut, asset_out
from procession.plumbing.http import Answer, HexId, Item, Received, RequestFacts, Route, Stored, Upload
from procession.plumbing.work import Work
from procession.processes import file_sight

TAG = "Files"


class OrgPath(msgspec.Struct):
    org: str


class AssetPath(msgspec.Struct):
    org: str
    asset: HexId


class TaskPath(msgspec.Struct):
    org: str
    task: HexId


class RunPath(msgspec.Struct):
    org: str
    run: HexId


class RunTaskPath(msgspec.Struct):
    org: str
    run: HexId
    task: HexId


def upload_file(work: Work, form: UploadIn, file: Received) -> Item[AssetOut]:
    """Upload a file for a form field of a task, process or template, or to a one-off task as a whole.

    Every call stores a new file; the version rises with the name and field. The field is filled by sending the answer
    of this call as its value, in a list. The name's ending decides whether a file is taken, and its content has to be
    what the ending says.
    """
    return Item(asset_out(work, upload.upload(work, form, file)))


def upload_file_to_task(work: Work, path: TaskPath, form: AttachIn, file: Received) -> Item[AssetOut]:
    """Upload a file to a task."""
    return Item(asset_out(work, upload.to_task(work, path.task, form, file)))


def upload_file_to_run_task(work: Work, path: RunTaskPath, form: AttachIn, file: Received) -> Item[AssetOut]:
    """An old name of uploading a file to a task of a process."""
    return Item(asset_out(work, upload.to_task(work, path.task, form, file, process=path.run)))


def upload_file_to_run(work: Work, path: RunPath, form: AttachIn, file: Received) -> Item[AssetOut]:
    """Upload a file to a process."""
    return Item(asset_out(work, upload.to_process(work, path.run, form, file)))


def get_file(work: Work, path: AssetPath) -> Item[AssetOut]:
    """What is known of a file. Whoever sees what the file hangs on sees the file."""
    return Item(asset_out(work, file_sight.get(work, path.asset)))


def show_file(work: Work, path: AssetPath) -> Stored:
    """The bytes, to be shown in place: pictures, PDF, plain text, video and sound. Everything else is a download."""
    return download.show(work, path.asset)


def download_file(work: Work, path: AssetPath, request: RequestFacts) -> Stored:
    """The bytes, to be saved. The link does not expire; ranges are served."""
    return download.save(work, path.asset, request)


def archive_file(work: Work, path: AssetPath) -> Item[AssetOut]:
    """Archive the record of a file, so that it can't be read any more. For its uploader and administrators."""
    return Item(asset_out(work, remove.archive(work, path.asset)))


def delete_file(work: Work, path: AssetPath) -> Answer:
    """Delete a file and its bytes for good. For its uploader and administrators."""
    remove.delete(work, path.asset)
    return Answer()


def _may_upload_to_task(work: Work, path: TaskPath) -> None:
    places.must_see_task(work, path.task)


def _may_upload_to_run_task(work: Work, path: RunTaskPath) -> None:
    places.must_see_task(work, path.task, process=path.run)


def _may_upload_to_run(work: Work, path: RunPath) -> None:
    places.must_see_process(work, path.run)


_ORG = "/organizations/{org}"
_NO = (FileNotTaken,)

ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path=_ORG + "/assets",
        aliases=(_ORG + "/file", _ORG + "/files"),
        use=upload_file,
        tag=TAG,
        guests=True,
        upload=Upload(),
        refusals=_NO,
    ),
    Route(
        method="POST",
        path=_ORG + "/tasks/{task}/attachments",
        use=upload_file_to_task,
        tag=TAG,
        guests=True,
        upload=Upload(allow=_may_upload_to_task),
        refusals=_NO,
    ),
    Route(
        method="POST",
        path=_ORG + "/runs/{run}/tasks/{task}/files",
        use=upload_file_to_run_task,
        tag=TAG,
        guests=True,
        upload=Upload(allow=_may_upload_to_run_task),
        refusals=_NO,
    ),
    Route(
        method="POST",
        path=_ORG + "/runs/{run}/attachments",
        use=upload_file_to_run,
        tag=TAG,
        upload=Upload(allow=_may_upload_to_run),
        refusals=_NO,
    ),
    Route(method="GET", path=_ORG + "/assets/{asset}", use=get_file, tag=TAG, guests=True),
    Route(method="DELETE", path=_ORG + "/assets/{asset}", use=archive_file, tag=TAG, guests=True),
    Route(method="GET", path=_ORG + "/file/{asset}", use=show_file, tag=TAG, guests=True),
    Route(
        method="GET",
        path=_ORG + "/file/{asset}/dl",
        aliases=(_ORG + "/download-files/{asset}",),
        use=download_file,
        tag=TAG,
        writes=True,
        guests=True,
    ),
    Route(method="DELETE", path=_ORG + "/file/{asset}", use=delete_file, tag=TAG, guests=True),
)
