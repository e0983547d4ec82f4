import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { People } from "@/lib/people";
import type { Field } from "@/lib/types";
import { FIELD_VIEWS, type FieldType, viewOf } from "./index";
import { answerOf, rowsOf } from "./table";

beforeAll(() => {
  window.matchMedia = (query) =>
    ({ matches: false, media: query, addEventListener: () => {}, removeEventListener: () => {} }) as never;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  } as never;
});

afterEach(() => document.body.replaceChildren());

const people: People = {
  name: (id) => (id === 1 ? "Ann L." : "Somebody"),
  holders: (owners) => owners.users.map((id) => ({ key: `m${id}`, name: `Member ${id}`, kind: "member", isMe: false })),
};

const aField = (field_type: FieldType, more: Partial<Field> = {}): Field =>
  ({
    id: "f".repeat(32),
    capture_id: 1,
    label: "Amount",
    field_type,
    guidance: null,
    required: true,
    options: [
      { id: 1, text: "Red" },
      { id: 2, text: "Blue" },
    ],
    columns: [
      { id: 1, label: "Item" },
      { id: 2, label: "Price" },
    ],
    field_validation: [],
    collect_time: false,
    prefix: null,
    suffix: null,
    ...more,
  }) as Field;

function edit(field: Field, value: unknown) {
  const changes: unknown[] = [];
  const { Input } = viewOf(field);
  render(
    <MantineProvider>
      <Input field={field} value={value} onChange={(next) => changes.push(next)} onLeave={() => {}} id="field-1" />
    </MantineProvider>,
  );
  return changes;
}

describe("every field type", () => {
  const untouched = Object.keys(FIELD_VIEWS).filter((type) => type !== "assignees_form") as FieldType[];

  it.each(untouched)("%s has a named input and calls nothing on its own", (type) => {
    const changes = edit(aField(type), null);
    expect(document.getElementById("field-1"), "blocked reasons lead to this element").not.toBeNull();
    expect(screen.getAllByText(/Amount/).length).toBeGreaterThan(0);
    expect(changes).toEqual([]);
  });

  it.each(Object.entries(FIELD_VIEWS))("%s is blank without an answer and shows nothing for it", (_type, view) => {
    expect(view.isBlank(null)).toBe(true);
    expect(view.isBlank(undefined)).toBe(true);
    expect(view.show(null, aField("text"), people)).toEqual([]);
  });
});

describe("answers as the server wants them", () => {
  it("a choice is the text of the option", async () => {
    const changes = edit(aField("radio"), null);
    await userEvent.click(screen.getByLabelText("Blue"));
    expect(changes).toEqual(["Blue"]);
  });

  it("a checklist lists ticked options and is null without any", async () => {
    const changes = edit(aField("multiselect"), [{ id: 1, text: "Red", selected: true }]);
    await userEvent.click(screen.getByLabelText("Blue"));
    await userEvent.click(screen.getByLabelText("Red"));
    expect(changes).toEqual([
      [
        { id: 1, text: "Red", selected: true },
        { id: 2, text: "Blue", selected: true },
      ],
      null,
    ]);
  });

  it("an option that is not marked as selected does not count", () => {
    expect(FIELD_VIEWS.multiselect.isBlank([{ id: 1, text: "Red" }])).toBe(true);
    expect(
      FIELD_VIEWS.multiselect.show([{ id: 1, text: "Red", selected: false }], aField("multiselect"), people),
    ).toEqual([]);
  });

  it("typing an amount gives text, clearing it gives null", async () => {
    const changes = edit(aField("text", { field_validation: ["numeric"], suffix: "EUR" }), "1");
    await userEvent.clear(screen.getByRole("textbox"));
    expect(changes).toEqual([null]);
    expect(FIELD_VIEWS.text.show("12", aField("text", { suffix: "EUR" }), people)).toEqual(["12 EUR"]);
  });

  it("a file is linked by a whole address", async () => {
    const changes = edit(aField("file"), null);
    await userEvent.type(screen.getByLabelText(/Address of the file/), "files.example.com{enter}");
    expect(screen.getByText(/Enter the whole address/)).toBeTruthy();
    await userEvent.clear(screen.getByLabelText(/Address of the file/));
    await userEvent.type(screen.getByLabelText(/Address of the file/), "https://files.example.com/a.pdf{enter}");
    expect(changes).toEqual([[{ filename: "a.pdf", url: "https://files.example.com/a.pdf", source: "url" }]]);
  });

  it("people are told apart from nobody", () => {
    const view = FIELD_VIEWS.assignees_form;
    expect(view.isBlank({ users: [], guests: [], groups: [] })).toBe(true);
    expect(view.show({ users: ["7"] }, aField("assignees_form"), people)).toEqual(["Member 7"]);
  });

  it("a day reads the same in every time zone", () => {
    expect(FIELD_VIEWS.date.show("2026-12-01T00:00:00Z", aField("date"), people)).toEqual(["1 Dec 2026"]);
  });
});

describe("tables", () => {
  it("reads every stored form as rows", () => {
    expect(rowsOf(["Widget", "3"], 2)).toEqual([["Widget", "3"]]);
    expect(rowsOf([{ Item: "Laptop" }, 900], 2)).toEqual([["Laptop", "900"]]);
    expect(rowsOf([["a", "b"], ["1"]], 2)).toEqual([
      ["a", "1"],
      ["b", ""],
    ]);
    expect(rowsOf(null, 2)).toEqual([]);
  });

  it("gives one list per column, and nothing when every cell is empty", () => {
    expect(
      answerOf(
        [
          ["a", "1"],
          ["b", ""],
        ],
        2,
      ),
    ).toEqual([
      ["a", "b"],
      ["1", ""],
    ]);
    expect(answerOf([["", ""]], 2)).toBeNull();
  });
});
