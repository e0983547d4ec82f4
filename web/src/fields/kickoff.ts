/** What stops a launch, by field. */
import { viewOf } from "./index";
import type { Field } from "@/lib/types";

/** Required fields without an answer, with a sentence each. */
export function missingFields(fields: Field[], answers: Record<string, unknown>): Record<string, string> {
  const missing = fields.filter((field) => field.required && viewOf(field).isBlank(answers[field.id]));
  return Object.fromEntries(missing.map((field) => [field.id, sentenceFor(field)]));
}

function sentenceFor(field: Field): string {
  if (field.field_type === "radio" || field.field_type === "dropdown") return "Choose one";
  if (field.field_type === "multiselect") return "Tick at least one";
  if (field.field_type === "date") return "Enter a date, such as 1 Dec 2026";
  if (field.field_type === "file") return "Add at least one link";
  return `Enter an answer for ${field.label}`;
}

/** The server's errors have paths such as `prerun.<field id>`; the id may stand anywhere in the path. */
export function errorsByField(errors: Record<string, string[]>, fields: Field[]): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [path, sentences] of Object.entries(errors)) {
    const parts = path.split(".");
    const field = fields.find(({ id, capture_id }) => parts.includes(id) || parts.includes(String(capture_id)));
    const sentence = Array.isArray(sentences) ? sentences[0] : undefined;
    if (typeof sentence === "string") {
      if (field) named[field.id] = sentence;
      else if (path === "name") named.name = sentence;
    }
  }
  return named;
}
