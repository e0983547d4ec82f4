/** A template that is being made: what a person fills in, what is still missing, and the bodies the API takes. */
import type { FieldType } from "@/fields";

export interface FieldDraft {
  key: string;
  label: string;
  type: FieldType;
  required: boolean;
  help: string;
  /** Choices or column names, one per line. */
  lines: string;
}

export interface StepDraft {
  key: string;
  title: string;
  kind: "task" | "approval";
  summary: string;
  fields: FieldDraft[];
}

export interface Draft {
  title: string;
  summary: string;
  kickOff: FieldDraft[];
  steps: StepDraft[];
}

let made = 0;
const key = () => `new-${(made += 1)}-${Date.now()}`;

export function newField(): FieldDraft {
  return { key: key(), label: "", type: "text", required: true, help: "", lines: "" };
}

export function newStep(): StepDraft {
  return { key: key(), title: "", kind: "task", summary: "", fields: [] };
}

export function newDraft(): Draft {
  return { title: "", summary: "", kickOff: [], steps: [newStep()] };
}

export const HAS_CHOICES: FieldType[] = ["radio", "dropdown", "multiselect"];

export function linesOf(field: FieldDraft): string[] {
  return field.lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Sentences by key of what they are about; empty when the template can be made. */
export function problemsOf(draft: Draft): Record<string, string> {
  const problems: Record<string, string> = {};
  if (!draft.title.trim()) problems.title = "Enter what the template is for, such as Supplier onboarding";
  for (const step of draft.steps) {
    if (!step.title.trim()) problems[step.key] = "Enter what is to be done, such as Check the registration";
  }
  for (const field of [...draft.kickOff, ...draft.steps.flatMap((step) => step.fields)]) {
    const problem = problemOfField(field);
    if (problem) problems[field.key] = problem;
  }
  return problems;
}

function problemOfField(field: FieldDraft): string | undefined {
  if (!field.label.trim()) return "Enter what is asked, such as Amount per year";
  const lines = linesOf(field).length;
  if (field.type === "radio" && lines < 2) return "Enter at least two choices, one per line";
  if (HAS_CHOICES.includes(field.type) && lines < 1) return "Enter the choices, one per line";
  if (field.type === "table" && lines < 1) return "Enter the names of the columns, one per line";
  return undefined;
}

export function fieldBody(field: FieldDraft, index: number) {
  const lines = linesOf(field);
  return {
    label: field.label.trim(),
    field_type: field.type,
    required: field.required,
    position: index + 1,
    ...(field.help.trim() ? { guidance: field.help.trim() } : {}),
    ...(HAS_CHOICES.includes(field.type) ? { options: lines.map((text, i) => ({ id: i + 1, text })) } : {}),
    ...(field.type === "table" ? { columns: lines.map((label, i) => ({ id: i + 1, label })) } : {}),
  };
}

export function stepBody(step: StepDraft) {
  return {
    title: step.title.trim(),
    step_type: step.kind,
    ...(step.summary.trim() ? { summary: step.summary.trim() } : {}),
  };
}
