/** A checklist: every option can be ticked. The answer lists the ticked ones. */
import { Checkbox, Stack } from "@mantine/core";
import type { Field } from "@/lib/types";
import { helpOf, labelOf } from "./parts";
import classes from "./options.module.css";
import type { FieldView, InputProps } from "./view";

interface Ticked {
  id: number;
  text: string;
  selected: boolean;
}

/** Only entries marked as selected count, as on the server. */
export function tickedIds(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return (value as Partial<Ticked>[]).filter((entry) => entry.selected === true).map((entry) => Number(entry.id));
}

function answer(field: Field, ids: number[]): Ticked[] | null {
  const ticked = field.options.filter((option) => ids.includes(option.id));
  return ticked.length ? ticked.map(({ id, text }) => ({ id, text, selected: true })) : null;
}

function Checklist({ field, value, onChange, error, id }: InputProps) {
  return (
    <Checkbox.Group
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      value={tickedIds(value).map(String)}
      onChange={(ids) => onChange(answer(field, ids.map(Number)))}
      className={classes.group}
    >
      <Stack gap={10} className={classes.options}>
        {field.options.map((option, index) => (
          <Checkbox key={option.id} id={index === 0 ? id : undefined} value={String(option.id)} label={option.text} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

export const multiselect: FieldView = {
  name: "Checklist",
  typed: false,
  Input: Checklist,
  isBlank: (value) => tickedIds(value).length === 0,
  show: (value) =>
    Array.isArray(value) ? (value as Ticked[]).filter((entry) => entry.selected).map((entry) => entry.text) : [],
};
