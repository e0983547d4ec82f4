/** One of many choices. The answer carries id and text of the choice. */
import { Select } from "@mantine/core";
import { helpOf, labelOf, useWidth } from "./parts";
import { type FieldView, type InputProps, isEmpty } from "./view";

interface Choice {
  id: number;
  text: string;
}

function asChoice(value: unknown): Choice | null {
  return typeof value === "object" && value !== null && "id" in value ? (value as Choice) : null;
}

const SEARCH_FROM = 8;

function Dropdown({ field, value, onChange, error, id }: InputProps) {
  const chosen = asChoice(value);
  return (
    <Select
      id={id}
      w={useWidth(288)}
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      placeholder="Choose one"
      data={field.options.map((option) => ({ value: String(option.id), label: option.text }))}
      value={chosen ? String(chosen.id) : null}
      searchable={field.options.length >= SEARCH_FROM}
      clearable={!field.required}
      clearButtonProps={{ "aria-label": `Clear ${field.label}` }}
      checkIconPosition="right"
      leftSection={field.prefix ? <span className="quiet">{field.prefix}</span> : undefined}
      onChange={(optionId) => {
        const option = field.options.find((candidate) => String(candidate.id) === optionId);
        onChange(option ? { id: option.id, text: option.text } : null);
      }}
    />
  );
}

export const dropdown: FieldView = {
  name: "Dropdown",
  typed: false,
  Input: Dropdown,
  isBlank: isEmpty,
  show: (value, field) => {
    const chosen = asChoice(value);
    return chosen ? [[field.prefix, chosen.text, field.suffix].filter(Boolean).join(" ")] : [];
  },
};
