/** The kick-off form: what has to be known before work starts, and what the process is called. */
import { TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { fieldAnchor, viewOf } from "@/fields";
import { errorsByField, missingFields } from "@/fields/kickoff";
import { dropDraft, keepDraft, readDraft } from "@/lib/drafts";
import { failureOf } from "@/lib/failure";
import { byField } from "@/lib/prefill";
import { isBlankText, RichText } from "@/lib/richtext";
import { Refused } from "@/lib/server";
import { plural } from "@/lib/text";
import { told, toldFailure } from "@/lib/toasts";
import type { Field, Template } from "@/lib/types";
import { LoadingPage } from "@/ui/Loading";
import { MainButton } from "@/ui/MainButton";
import { Page } from "@/ui/Page";
import { Trouble } from "@/ui/Trouble";
import { useLaunch, useTemplate } from "../data";
import classes from "./LaunchScreen.module.css";

/** What a link brings along: a name, answers by field alias, and whether it asks to launch as it is. */
export interface Prefill {
  name: string;
  values: Record<string, unknown>;
  atOnce: boolean;
}

export function LaunchScreen({ id, prefill }: { id: string; prefill?: Prefill }) {
  const query = useTemplate(id);
  if (query.data) return <LaunchForm key={id} template={query.data} prefill={prefill} />;
  if (query.isPending) return <LoadingPage />;
  return (
    <Trouble
      title="This template can't be launched right now"
      failure={failureOf(query.error)}
      onRetry={() => void query.refetch()}
    />
  );
}

interface Kept {
  name: string;
  answers: Record<string, unknown>;
  /** Of the guests that steps ask for, by step. */
  guests?: Record<string, string>;
  attempt: string;
}

function freshStart(fields: Field[], prefill?: Prefill): Kept {
  const answers = Object.fromEntries(
    fields.filter((field) => field.default_value_enabled).map((field) => [field.id, field.default_value]),
  );
  const brought = prefill ? byField(fields, prefill.values) : {};
  return { name: prefill?.name ?? "", answers: { ...answers, ...brought }, attempt: crypto.randomUUID() };
}

function LaunchForm({ template, prefill }: { template: Template; prefill?: Prefill }) {
  // What a link brings along is a start of its own, and no draft somebody left behind.
  const draft = prefill ? `launch.${template.id}.link` : `launch.${template.id}`;
  const fields = [...template.prerun].sort((a, b) => a.position - b.position);
  const [kept, setKept] = useState<Kept>(
    () => (prefill ? undefined : readDraft<Kept>(draft)) ?? freshStart(fields, prefill),
  );
  const asking = (template.steps?.data ?? []).filter((step) => step.guests.includes(""));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const navigate = useNavigate();
  const launch = useLaunch(template.id);
  const change = (part: Partial<Kept>) => {
    // Another content is another launch: only an unchanged one may be repeated under the same key.
    const next = { ...kept, ...part, attempt: crypto.randomUUID() };
    setKept(next);
    keepDraft(draft, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingFields(fields, kept.answers);
    setErrors(missing);
    const first = fields.find((field) => field.id in missing);
    if (first) return goTo(first.id);
    launch.mutate(
      {
        name: kept.name.trim(),
        answers: filledIn(kept.answers),
        guests: entered(kept.guests ?? {}),
        attempt: kept.attempt,
      },
      {
        onSuccess: ({ data }) => {
          dropDraft(draft);
          told(`${data.name} is launched.`);
          void navigate({ to: "/processes/$process", params: { process: data.id } });
        },
        onError: (error) => {
          const named = error instanceof Refused ? errorsByField(error.errors, fields) : {};
          setErrors(named);
          const place = fields.find((field) => field.id in named);
          if (place) goTo(place.id);
          else toldFailure(error);
        },
      },
    );
  };
  const namedByTemplate = template.auto_naming && !template.allow_launcher_change_name;
  return (
    <Page
      title={`Launch ${template.title}`}
      heading={<h1 className={classes.title}>{template.kickoff_title || `Launch ${template.title}`}</h1>}
      back={{
        label: "Back to the template",
        go: () => void navigate({ to: "/templates/$template", params: { template: template.id } }),
      }}
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <div className={classes.fields}>
          {prefill && (
            <p role="note" className={classes.note}>
              {prefill.atOnce
                ? "A link asks you to launch this as it stands here. Nothing has happened yet: look it over, then launch."
                : "A link filled in this form. Nothing has happened yet: look it over, then launch."}
            </p>
          )}
          {[template.kickoff_description, template.guidance].map(
            (text, index) =>
              !isBlankText(text) && (
                <div key={index} className="prose">
                  <RichText html={text as string} />
                </div>
              ),
          )}
          {namedByTemplate ? (
            <p className="quiet">The name of the process is made from the answers.</p>
          ) : (
            <TextInput
              label={
                <>
                  Name of the process <span className={classes.optional}>optional</span>
                </>
              }
              description="Left empty, it is called after the template and today's date."
              maxLength={550}
              value={kept.name}
              autoFocus
              error={errors.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          )}
          {fields.map((field) => {
            const view = viewOf(field);
            return (
              <view.Input
                key={field.id}
                id={fieldAnchor(field.id)}
                field={field}
                value={kept.answers[field.id]}
                error={errors[field.id]}
                onLeave={() => {}}
                onChange={(value) => {
                  const { [field.id]: _fixed, ...others } = errors;
                  setErrors(others);
                  change({ answers: { ...kept.answers, [field.id]: value } });
                }}
              />
            );
          })}
          {asking.map((step) => (
            <TextInput
              key={step.id}
              type="email"
              label={
                <>
                  Guest for “{step.title}” <span className={classes.optional}>optional</span>
                </>
              }
              description="Their e-mail address. They work on this task through a private link."
              maxLength={254}
              value={kept.guests?.[step.id] ?? ""}
              onChange={(event) => change({ guests: { ...kept.guests, [step.id]: event.currentTarget.value } })}
            />
          ))}
        </div>
        <footer className={classes.bar}>
          <p className={classes.then}>{whatFollows(template)}</p>
          <MainButton type="submit" loading={launch.isPending}>
            Launch process
          </MainButton>
        </footer>
      </form>
    </Page>
  );
}

function whatFollows(template: Template): string {
  if (template.steps_count === 0) return "This template has no steps, so no task will be made.";
  return `This makes ${plural(template.steps_count, "task")}, one for each step of the template.`;
}

function filledIn(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== undefined));
}

function entered(guests: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(guests)
      .map(([step, address]) => [step, address.trim()] as const)
      .filter(([, address]) => address !== ""),
  );
}

function goTo(fieldId: string): void {
  const place = document.getElementById(fieldAnchor(fieldId));
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
