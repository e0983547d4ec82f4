/** Short text, with `numeric` also an amount or a count; a prefix or suffix such as EUR stands inside the input. */
import { TextInput } from "@mantine/core";
import { helpOf, labelOf, useWidth } from "./parts";
import { type FieldView, type InputProps, isEmpty } from "./view";

const NUMBER_WIDTH = 176;
const TEXT_WIDTH = 560;

function affix(text: string | null | undefined) {
  return text ? <span className="quiet">{text}</span> : undefined;
}

function affixWidth(text: string | null | undefined): number | undefined {
  return text ? Math.min(20 + text.length * 9, 120) : undefined;
}

function TextField({ field, value, onChange, onLeave, error, id }: InputProps) {
  const numeric = field.field_validation.includes("numeric");
  return (
    <TextInput
      id={id}
      w={useWidth(numeric ? NUMBER_WIDTH : TEXT_WIDTH)}
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      value={isEmpty(value) ? "" : String(value)}
      inputMode={numeric ? "decimal" : undefined}
      leftSection={affix(field.prefix)}
      leftSectionWidth={affixWidth(field.prefix)}
      rightSection={affix(field.suffix)}
      rightSectionWidth={affixWidth(field.suffix)}
      maxLength={255}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      onBlur={onLeave}
    />
  );
}

export const text: FieldView = {
  name: "Short text",
  typed: true,
  Input: TextField,
  isBlank: isEmpty,
  show: (value, field) =>
    isEmpty(value) ? [] : [[field.prefix, String(value), field.suffix].filter(Boolean).join(" ")],
};
