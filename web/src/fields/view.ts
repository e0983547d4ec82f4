/** What a form-field type must answer for itself. One file per type; `index.ts` lists them all. */
import type { ComponentType } from "react";
import type { People } from "@/lib/people";
import type { Field } from "@/lib/types";

export type FieldType =
  "text" | "textarea" | "radio" | "dropdown" | "multiselect" | "date" | "email" | "file" | "table" | "assignees_form";

export interface InputProps {
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
  /** The person left the field: what is typed can be stored now. */
  onLeave: () => void;
  error?: string;
  /** Id of the element that takes the focus when somebody is sent to this field. */
  id: string;
}

export interface FieldView {
  /** The type in words, as the lists of a template show it. */
  name: string;
  /** Letters are typed one by one, so storing waits for a pause; a choice is stored at once. */
  typed: boolean;
  Input: ComponentType<InputProps>;
  isBlank: (value: unknown) => boolean;
  /** The answer in words, for reading; one entry per line. */
  show: (value: unknown, field: Field, people: People) => string[];
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
