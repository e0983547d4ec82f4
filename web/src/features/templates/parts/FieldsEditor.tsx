/** The fields of a form that is being made: label, type, required, choices. */
import { ActionIcon, Button, Select, Switch, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { FIELD_VIEWS, type FieldType } from "@/fields";
import { type FieldDraft, HAS_CHOICES, newField } from "../draft";
import classes from "./editors.module.css";

interface Props {
  fields: FieldDraft[];
  problems: Record<string, string>;
  onChange: (fields: FieldDraft[]) => void;
}

const TYPES = Object.entries(FIELD_VIEWS).map(([value, view]) => ({ value, label: view.name }));

export function FieldsEditor({ fields, problems, onChange }: Props) {
  return (
    <div className={classes.fields}>
      {fields.map((field, index) => (
        <FieldEditor
          key={field.key}
          field={field}
          number={index + 1}
          problem={problems[field.key]}
          onChange={(next) => onChange(fields.map((old) => (old.key === field.key ? next : old)))}
          onRemove={() => onChange(fields.filter((old) => old.key !== field.key))}
        />
      ))}
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        w="fit-content"
        leftSection={<IconPlus size={14} stroke={1.6} />}
        onClick={() => onChange([...fields, newField()])}
      >
        Add field
      </Button>
    </div>
  );
}

interface FieldProps {
  field: FieldDraft;
  number: number;
  problem?: string;
  onChange: (field: FieldDraft) => void;
  onRemove: () => void;
}

function FieldEditor({ field, number, problem, onChange, onRemove }: FieldProps) {
  const listed = HAS_CHOICES.includes(field.type) || field.type === "table";
  return (
    <fieldset className={classes.field}>
      <legend className="visually-hidden">Field {number}</legend>
      <div className={classes.head}>
        <TextInput
          id={field.key}
          flex="1 1 200px"
          aria-label="Label of the field"
          placeholder="What is asked"
          value={field.label}
          error={problem}
          onChange={(event) => onChange({ ...field, label: event.currentTarget.value })}
        />
        <Select
          w={150}
          aria-label="Type of the field"
          allowDeselect={false}
          data={TYPES}
          value={field.type}
          onChange={(type) => type && onChange({ ...field, type: type as FieldType })}
        />
        <Switch
          className={classes.required}
          label="Required"
          checked={field.required}
          onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })}
        />
        <ActionIcon onClick={onRemove} aria-label={`Remove the field ${field.label || number}`}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </div>
      {listed && (
        <Textarea
          mt={8}
          aria-label={field.type === "table" ? "Columns, one per line" : "Choices, one per line"}
          placeholder={field.type === "table" ? "Columns, one per line" : "Choices, one per line"}
          value={field.lines}
          onChange={(event) => onChange({ ...field, lines: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
