/** One e-mail address. */
import { TextInput } from "@mantine/core";
import { helpOf, labelOf, useWidth } from "./parts";
import { type FieldView, type InputProps, isEmpty } from "./view";

function EmailField({ field, value, onChange, onLeave, error, id }: InputProps) {
  return (
    <TextInput
      id={id}
      type="email"
      w={useWidth(400)}
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      value={isEmpty(value) ? "" : String(value)}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      onBlur={onLeave}
    />
  );
}

export const email: FieldView = {
  name: "Email",
  typed: true,
  Input: EmailField,
  isBlank: isEmpty,
  show: (value) => (isEmpty(value) ? [] : [String(value)]),
};
