/** The fields of a public form. People are named by address here: a stranger knows nobody inside. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { fieldAnchor, viewOf } from "@/fields";
import { helpOf, labelOf } from "@/fields/parts";
import type { Field } from "@/lib/types";

interface Props {
  fields: Field[];
  answers: Record<string, unknown>;
  errors: Record<string, string>;
  onAnswer: (field: Field, value: unknown) => void;
}

/** Pickers that name the visitor are filled in by the server, so they are not asked. */
export function isAsked(field: Field): boolean {
  return !(field.field_type === "assignees_form" && field.settings?.default_to_guest === true);
}

export function FormFields({ fields, answers, errors, onAnswer }: Props) {
  return fields.map((field) => {
    const Input = field.field_type === "assignees_form" ? Addresses : viewOf(field).Input;
    return (
      <Input
        key={field.id}
        id={fieldAnchor(field.id)}
        field={field}
        value={answers[field.id]}
        error={errors[field.id]}
        onLeave={() => {}}
        onChange={(value) => onAnswer(field, value)}
      />
    );
  });
}

interface InputProps {
  id: string;
  field: Field;
  value: unknown;
  error?: string;
  onChange: (value: unknown) => void;
}

function Addresses({ id, field, value, error, onChange }: InputProps) {
  const [written, setWritten] = useState(() => ((value as { guests?: string[] } | null)?.guests ?? []).join(", "));
  const write = (text: string) => {
    setWritten(text);
    const guests = text.split(/[,;\s]+/).filter(Boolean);
    onChange(guests.length ? { guests } : null);
  };
  return (
    <TextInput
      id={id}
      label={labelOf(field)}
      description={helpOf(field) ?? "Email addresses, separated by commas"}
      inputMode="email"
      value={written}
      error={error}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
