/** A day, or a day with a time where the field asks for one. Days are stored as written; times as instants. */
import { DateInput, DateTimePicker } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { answerDate } from "@/lib/dates";
import { helpOf, labelOf, useWidth } from "./parts";
import { type FieldView, type InputProps, isEmpty } from "./view";

const icon = <IconCalendar size={18} stroke={1.6} aria-hidden="true" />;

/** "2026-12-01" of a stored day, whatever time came with it. */
function dayOf(value: unknown): string | null {
  const written = isEmpty(value) ? "" : String(value);
  return /^\d{4}-\d{2}-\d{2}/.test(written) ? written.slice(0, 10) : null;
}

/** A stored instant in the local form the picker wants: "2026-12-01 17:00:00". */
function localTime(value: unknown): string | null {
  if (isEmpty(value)) return null;
  const moment = new Date(String(value));
  if (Number.isNaN(moment.getTime())) return null;
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}:00`;
}

function DateField({ field, value, onChange, onLeave, error, id }: InputProps) {
  const dayWidth = useWidth(176);
  const timeWidth = useWidth(240);
  const shared = {
    id,
    label: labelOf(field),
    description: helpOf(field),
    error,
    leftSection: icon,
    clearable: !field.required,
    onBlur: onLeave,
  };
  if (field.collect_time) {
    return (
      <DateTimePicker
        {...shared}
        w={timeWidth}
        valueFormat="D MMM YYYY, HH:mm"
        placeholder="Choose day and time"
        value={localTime(value)}
        onChange={(local) => onChange(local ? new Date(local.replace(" ", "T")).toISOString() : null)}
      />
    );
  }
  return (
    <DateInput
      {...shared}
      w={dayWidth}
      valueFormat="D MMM YYYY"
      placeholder="1 Dec 2026"
      value={dayOf(value)}
      onChange={(day) => onChange(day)}
    />
  );
}

export const date: FieldView = {
  name: "Date",
  typed: false,
  Input: DateField,
  isBlank: isEmpty,
  show: (value, field) => {
    if (isEmpty(value)) return [];
    const written = field.collect_time ? String(value) : `${dayOf(value) ?? String(value)}T12:00:00`;
    return [answerDate(written, field.collect_time)];
  },
};
