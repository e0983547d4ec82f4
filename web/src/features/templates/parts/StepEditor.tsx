/** One step of a template that is being made. */
import { ActionIcon, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { StepDraft } from "../draft";
import classes from "./editors.module.css";
import { FieldsEditor } from "./FieldsEditor";

interface Props {
  step: StepDraft;
  number: number;
  problems: Record<string, string>;
  onChange: (step: StepDraft) => void;
  onRemove?: () => void;
}

export function StepEditor({ step, number, problems, onChange, onRemove }: Props) {
  return (
    <li className={classes.step}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div className={classes.inside}>
        <div className={classes.head}>
          <TextInput
            id={step.key}
            flex={1}
            aria-label={`Step ${number}: what is to be done`}
            placeholder="What is to be done"
            maxLength={600}
            value={step.title}
            error={problems[step.key]}
            onChange={(event) => onChange({ ...step, title: event.currentTarget.value })}
          />
          <SegmentedControl
            aria-label={`Step ${number}: kind`}
            value={step.kind}
            onChange={(kind) => onChange({ ...step, kind: kind as StepDraft["kind"] })}
            data={[
              { value: "task", label: "Task" },
              { value: "approval", label: "Approval" },
            ]}
          />
          {onRemove && (
            <ActionIcon onClick={onRemove} aria-label={`Remove step ${number}`}>
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
        <Textarea
          mt={8}
          minRows={1}
          aria-label={`Step ${number}: instructions`}
          placeholder="Instructions, optional"
          value={step.summary}
          onChange={(event) => onChange({ ...step, summary: event.currentTarget.value })}
        />
        <FieldsEditor fields={step.fields} problems={problems} onChange={(fields) => onChange({ ...step, fields })} />
      </div>
    </li>
  );
}
