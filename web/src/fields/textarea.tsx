/** Long text. An answer that came with formatting is shown as it is and only replaced when the person asks to. */
import { Button, InputWrapper, Textarea } from "@mantine/core";
import { useState } from "react";
import { plainText, RichText } from "@/lib/richtext";
import { helpOf, labelOf } from "./parts";
import { type FieldView, type InputProps, isEmpty } from "./view";

const FORMATTED = /<(p|br|b|strong|i|em|u|ul|ol|li|a|h\d|table|span|div|blockquote)\b/i;

function LongText({ field, value, onChange, onLeave, error, id }: InputProps) {
  const written = isEmpty(value) ? "" : String(value);
  const [plain, setPlain] = useState(!FORMATTED.test(written));
  const shared = { label: labelOf(field), description: helpOf(field), error, maw: 560 };
  if (!plain) {
    return (
      <InputWrapper {...shared} id={id}>
        <div className="prose" style={{ padding: 12, background: "var(--pr-sunken)", borderRadius: 6 }}>
          <RichText html={written} />
        </div>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          mt={4}
          id={id}
          onClick={() => {
            setPlain(true);
            onChange(plainText(written));
          }}
        >
          Edit as plain text
        </Button>
      </InputWrapper>
    );
  }
  return (
    <Textarea
      {...shared}
      id={id}
      value={written}
      maxLength={30_000}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      onBlur={onLeave}
    />
  );
}

export const textarea: FieldView = {
  name: "Long text",
  typed: true,
  Input: LongText,
  isBlank: isEmpty,
  show: (value) => (isEmpty(value) ? [] : plainText(String(value).replace(/\n/g, "<br>\n")).split("\n")),
};
