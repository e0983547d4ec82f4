"""Tags, folders, searching, and the lists of processes."""

from kit import ME, ORG, refused, sdk, soon, told


def main() -> None:
    template = sdk.create_template(ORG, "Moving house").id
    sdk.add_step_to_template(ORG, template, {"title": "Pack the boxes", "assignees": [ME]})
    run = sdk.launch_process(ORG, template, "Moving to Lisbon").id
    tags(template, run)
    folders(template)
    processes(template, run)
    searching(template, run)


def tags(template: str, run: str) -> None:
    tag = sdk.create_tag(ORG, "Urgent", color="#FF5733").id
    assert [one.id for one in sdk.get_tags(ORG)] == [tag]
    assert sdk.update_tag(ORG, tag, title="Very urgent").color == "#FF5733"
    assert sdk.get_tag(ORG, tag).title == "Very urgent"
    assert sdk.tag_template(ORG, template, tag)
    assert sdk.tag_process(ORG, run, tag)
    assert [one.id for one in sdk.get_organization_runs(ORG, tag=tag).data] == [run]
    assert sdk.untag_template(ORG, tag, template_id=template)
    assert sdk.untag_process(ORG, run, tag)
    assert sdk.get_organization_runs(ORG, tag=tag).data == []
    assert sdk.delete_tag(ORG, tag)
    refused(404, sdk.get_tag, ORG, tag)


def folders(template: str) -> None:
    shelf = sdk.create_folder(ORG, "Shelf").id
    inner = sdk.create_folder(ORG, "Inner", parent_id=shelf).id
    (top,) = sdk.get_folders(ORG)
    assert (top.id, [one.id for one in top.children]) == (shelf, [inner])
    assert sdk.update_folder(ORG, inner, name="Renamed").parent_id == shelf
    assert sdk.get_folder(ORG, inner).name == "Renamed"
    assert sdk.add_object_to_folder(ORG, shelf, template, "checklist")
    assert [one.id for one in sdk.get_all_templates(ORG, folder=shelf).data] == [template]
    work = sdk._make_request("POST", f"organizations/{ORG}/folders", data={"name": "Work", "folder_type": "run"})
    run = sdk.get_organization_runs(ORG).data[0].id
    assert sdk.add_object_to_folder(ORG, work["data"]["id"], run, "run")
    (inside,) = sdk._make_request("GET", f"organizations/{ORG}/runs/{run}", params={"with": "folders"})["data"][
        "folders"
    ]["data"]
    assert sdk.remove_object_from_folder(ORG, str(inside["relation_id"]))
    assert sdk.delete_folder(ORG, shelf)


def processes(template: str, run: str) -> None:
    named = {"checklist_id": template, "sort": "-created_at", "starred": False, "form_fields_values": True}
    assert [one.id for one in sdk.get_organization_runs(ORG, with_data="checklist,tasks", **named).data] == [run]
    assert [one.id for one in sdk.tasks.get_organization_processes(ORG, status="active").data] == [run]
    assert sdk.get_organization_runs(ORG, page=2, per_page=1).data == []
    tasks = sdk.get_tasks_for_process(ORG, process_id=run, status="all", unassigned=False, without_pagination="false")
    assert [one.title for one in tasks.data] == ["Pack the boxes"]


def searching(template: str, run: str) -> None:
    (found,) = soon(lambda: sdk.search_processes(ORG, "lisbon").data)
    assert (found.id, found.name) == (run, "Moving to Lisbon")
    (task,) = soon(lambda: sdk.search_tasks(ORG, "pack boxes").data)
    assert task.run_id == run
    assert [one.id for one in soon(lambda: sdk.search_templates(ORG, "moving").data)] == [template]
    assert [one.id for one in sdk.search(ORG, "moving", "blueprint").data] == [template]
    assert [one.id for one in sdk.searches.search(ORG, "moving", on="blueprint", tags=True).data] == [template]
    assert [one.id for one in sdk.tasks.search(ORG, "lisbon", search_type="process").data] == [run]
    assert [one.id for one in sdk.tasks.find_process_by_name(ORG, "Moving to Lisbon")] == [run]
    assert [one.id for one in sdk.searches.find_process_by_name(ORG, "moving", exact_match=False)] == [run]
    assert sdk.search_processes_by_name(ORG, "moving to lisbon") == run
    assert sdk.search_templates_by_name(ORG, "Moving House") == template
    everything = sdk.search_all(ORG, "moving", types=["blueprint", "process", "task"])
    assert [one.id for one in everything["process"].data] == [run]
    assert sdk.search_snippets(ORG, "moving").data == []


if __name__ == "__main__":
    told(main)
