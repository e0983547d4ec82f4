/** Every form-field type there is; the type checker insists on one view each. */
import type { Field } from "@/lib/types";
import { assignees } from "./assignees";
import { date } from "./date";
import { dropdown } from "./dropdown";
import { email } from "./email";
import { file } from "./file";
import { multiselect } from "./multiselect";
import { radio } from "./radio";
import { table } from "./table";
import { text } from "./text";
import { textarea } from "./textarea";
import type { FieldType, FieldView } from "./view";

export type { FieldType, FieldView, InputProps } from "./view";

export const FIELD_VIEWS: Record<FieldType, FieldView> = {
  text,
  textarea,
  radio,
  dropdown,
  multiselect,
  date,
  email,
  file,
  table,
  assignees_form: assignees,
};

/** A type this build does not know yet is shown and typed as plain text. */
export function viewOf(field: Pick<Field, "field_type">): FieldView {
  return FIELD_VIEWS[field.field_type as FieldType] ?? text;
}

/** Where a link to a field points, and what gets the focus. */
export function fieldAnchor(fieldId: string): string {
  return `field-${fieldId}`;
}
