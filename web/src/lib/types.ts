/**
 * The shapes of the public API under the words of our screens: checklist is a template, run is a process, capture is
 * a field. Where the document says only that a relation is wrapped, the relation is named here.
 */
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export type User = Schemas["UserOut"];
export type Member = Schemas["MinimalUser"];
export type Group = Schemas["GroupOut"];
export type Organization = Schemas["OrganizationOut"];
export type Token = Schemas["TokenOut"];
export type Comment = Schemas["CommentOut"];
export type Owners = Pick<Schemas["OwnersOut"], "users" | "guests" | "groups">;
export type CompletionCheck = Schemas["CompletionCheckOut"];
export type Blocking = Schemas["BlockingOut"];

/** A field of a kick-off form, a step or a task; the last two are there where it has been asked. */
export type Field = Omit<Schemas["PrerunOut"], "checklist_id"> & { value?: unknown; field_value?: unknown };

export type Step = Schemas["StepOut"];
export type Template = Schemas["TemplateOut"];

export interface NextTask {
  id: string;
  title: string;
  owners: Owners;
  deadline: string | null;
  started_at?: string | null;
}

export type Process = Omit<Schemas["RunOut"], "next_task" | "ko_form_fields" | "threads"> & {
  next_task?: { data: NextTask[] };
  ko_form_fields?: { data: Field[] };
  threads?: { data: Comment[] };
};

export type Task = Omit<Schemas["TaskOut"], "run" | "form_fields" | "threads"> & {
  run?: { data: Process | null };
  form_fields?: { data: Field[] };
  threads?: { data: Comment[] };
};
