/** One of a few choices, all in view. The answer is the text of the choice. */
import { Anchor, Radio, Stack } from "@mantine/core";
import { helpOf, labelOf } from "./parts";
import classes from "./options.module.css";
import { type FieldView, type InputProps, isEmpty } from "./view";

function RadioField({ field, value, onChange, error, id }: InputProps) {
  const chosen = isEmpty(value) ? null : String(value);
  return (
    <Radio.Group
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      value={chosen}
      onChange={onChange}
      name={id}
      className={classes.group}
    >
      <Stack gap={10} className={classes.options}>
        {field.options.map((option, index) => (
          <Radio key={option.id} id={index === 0 ? id : undefined} value={option.text} label={option.text} />
        ))}
        {!field.required && chosen !== null && (
          <Anchor component="button" type="button" size="xs" onClick={() => onChange(null)} w="fit-content">
            Clear the choice
          </Anchor>
        )}
      </Stack>
    </Radio.Group>
  );
}

export const radio: FieldView = {
  name: "Choice",
  typed: false,
  Input: RadioField,
  isBlank: isEmpty,
  show: (value) => (isEmpty(value) ? [] : [String(value)]),
};
