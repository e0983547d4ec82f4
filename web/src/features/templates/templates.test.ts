import { describe, expect, it } from "vitest";
import type { Field, Step } from "@/lib/types";
import { fieldBody, newDraft, newField, newStep, problemsOf } from "./draft";
import { errorsByField, missingFields } from "@/fields/kickoff";
import { stepSentence } from "./sentences";

const aField = (id: string, required = true) =>
  ({ id, capture_id: 7, label: "Amount", field_type: "text", required }) as Field;

describe("launching", () => {
  it("asks for required answers only", () => {
    expect(missingFields([aField("a"), aField("b", false), aField("c")], { c: "12" })).toEqual({
      a: "Enter an answer for Amount",
    });
  });

  it("finds the field an error of the server is about", () => {
    expect(errorsByField({ "prerun.a": ["Too long."], name: ["Too long."], other: ["?"] }, [aField("a")])).toEqual({
      a: "Too long.",
      name: "Too long.",
    });
  });
});

describe("a new template", () => {
  it("says what is missing", () => {
    const draft = { ...newDraft(), kickOff: [{ ...newField(), type: "radio" as const, label: "Kind", lines: "One" }] };
    expect(Object.values(problemsOf(draft))).toEqual([
      "Enter what the template is for, such as Supplier onboarding",
      "Enter what is to be done, such as Check the registration",
      "Enter at least two choices, one per line",
    ]);
    expect(problemsOf({ ...draft, title: "T", steps: [{ ...newStep(), title: "S" }], kickOff: [] })).toEqual({});
  });

  it("numbers choices as the API wants them", () => {
    expect(fieldBody({ ...newField(), label: " Kind ", type: "dropdown", lines: "Red\n\n Blue " }, 0)).toMatchObject({
      label: "Kind",
      position: 1,
      options: [
        { id: 1, text: "Red" },
        { id: 2, text: "Blue" },
      ],
    });
  });
});

describe("a step in words", () => {
  const step = {
    step_type: "task",
    assign_run_starter: true,
    deadline: { value: 3, unit: "days", option: "from" },
  } as Step;

  it("reads as a sentence", () => {
    expect(stepSentence(step, "")).toBe("Whoever launches the process does this within 3 days.");
    expect(stepSentence({ ...step, step_type: "approval", everyone_must_complete: true }, "Ann L. and Bob R.")).toBe(
      "Ann L. and Bob R. approve or reject this within 3 days. Everybody assigned must complete it.",
    );
  });
});
