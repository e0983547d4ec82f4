/** Making a simple template: its name, what is asked at the start, and its steps with their fields. */
import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/lib/drafts";
import { plural } from "@/lib/text";
import { told, toldFailure } from "@/lib/toasts";
import { MainButton } from "@/ui/MainButton";
import { Page } from "@/ui/Page";
import { useCreateTemplate } from "../data";
import { type Draft, newDraft, newStep, problemsOf } from "../draft";
import { FieldsEditor } from "../parts/FieldsEditor";
import { StepEditor } from "../parts/StepEditor";
import classes from "./NewTemplate.module.css";

const KEPT = "new-template";

export function NewTemplate() {
  const [draft, setDraft] = useState<Draft>(() => readDraft<Draft>(KEPT) ?? newDraft());
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const create = useCreateTemplate();
  const problems = problemsOf(draft);
  const shown = asked ? problems : {};
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(KEPT, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const first = Object.keys(problems)[0];
    if (first) return document.getElementById(first)?.focus();
    create.mutate(draft, {
      onSuccess: (made) => {
        dropDraft(KEPT);
        told(`${made.title} is ready to launch.`);
        void navigate({ to: "/templates/$template", params: { template: made.id } });
      },
      onError: toldFailure,
    });
  };
  const count = Object.keys(problems).length;
  return (
    <Page title="New template" back={{ label: "All templates", go: () => void navigate({ to: "/templates" }) }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <div className={classes.body}>
          <TextInput
            id="title"
            label="Name of the template"
            maxLength={250}
            value={draft.title}
            error={shown.title}
            autoFocus
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <Textarea
            label={
              <>
                What it is for <span className={classes.optional}>optional</span>
              </>
            }
            maxLength={2000}
            value={draft.summary}
            onChange={(event) => change({ summary: event.currentTarget.value })}
          />
          <section>
            <h2>Kick-off form</h2>
            <p className="quiet small">What has to be known when a process is launched.</p>
            <FieldsEditor fields={draft.kickOff} problems={shown} onChange={(kickOff) => change({ kickOff })} />
          </section>
          <section>
            <h2>Steps</h2>
            <p className="quiet small">Each step becomes a task. Whoever launches the process holds it.</p>
            <ol className="plain">
              {draft.steps.map((step, index) => (
                <StepEditor
                  key={step.key}
                  step={step}
                  number={index + 1}
                  problems={shown}
                  onChange={(next) => change({ steps: draft.steps.map((old) => (old.key === step.key ? next : old)) })}
                  onRemove={
                    draft.steps.length > 1
                      ? () => change({ steps: draft.steps.filter((old) => old.key !== step.key) })
                      : undefined
                  }
                />
              ))}
            </ol>
            <Button
              variant="subtle"
              color="gray"
              size="xs"
              leftSection={<IconPlus size={14} stroke={1.6} />}
              onClick={() => change({ steps: [...draft.steps, newStep()] })}
            >
              Add step
            </Button>
          </section>
        </div>
        <footer className={classes.bar}>
          <span className="quiet" role="status">
            {asked && count > 0
              ? `${plural(count, "thing")} to fix before it can be made`
              : "Kept on this device until it is made"}
          </span>
          <MainButton type="submit" loading={create.isPending}>
            Make template
          </MainButton>
        </footer>
      </form>
    </Page>
  );
}
