/** A template: what will people be asked? Steps in order, each with its fields, beside the kick-off form. */
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { viewOf } from "@/fields";
import { failureOf } from "@/lib/failure";
import { useMembers } from "@/lib/people";
import { isBlankText, RichText } from "@/lib/richtext";
import { listed, plural, shortName } from "@/lib/text";
import type { Field, Step, Template } from "@/lib/types";
import { LoadingPage } from "@/ui/Loading";
import { LinkButton } from "@/ui/LinkButton";
import { Page } from "@/ui/Page";
import { Trouble } from "@/ui/Trouble";
import { useTemplate } from "../data";
import { stepSentence } from "../sentences";
import classes from "./TemplateScreen.module.css";

export function TemplateScreen({ id }: { id: string }) {
  const query = useTemplate(id);
  if (query.data) return <TemplateView template={query.data} />;
  if (query.isPending) return <LoadingPage />;
  const failure = failureOf(query.error);
  return (
    <Trouble
      title={
        failure.kind === "missing"
          ? "This template does not exist, is archived, or you can't see it"
          : "This template can't be shown right now"
      }
      failure={failure}
      onRetry={() => void query.refetch()}
      action={
        <LinkButton to="/templates" variant="default">
          All templates
        </LinkButton>
      }
    />
  );
}

function TemplateView({ template }: { template: Template }) {
  const navigate = useNavigate();
  const steps = [...(template.steps?.data ?? [])].sort((a, b) => a.position - b.position);
  const kickOff = [...template.prerun].sort((a, b) => a.position - b.position);
  return (
    <Page
      title={template.title}
      back={{ label: "All templates", go: () => void navigate({ to: "/templates" }) }}
      actions={
        <LinkButton to="/templates/$template/launch" params={{ template: template.id }}>
          Launch process
        </LinkButton>
      }
    >
      <div className={classes.body}>
        {!isBlankText(template.summary) && (
          <div className="prose">
            <RichText html={template.summary as string} />
          </div>
        )}
        <Section title="Kick-off form" count={plural(kickOff.length, "field")}>
          {kickOff.length > 0 ? (
            <FieldList fields={kickOff} />
          ) : (
            <p className="quiet">Nothing is asked when a process is launched, only its name.</p>
          )}
        </Section>
        <Section title="Steps" count={String(steps.length)}>
          {steps.length === 0 && <p className="quiet">This template has no steps yet.</p>}
          <ol className="plain">
            {steps.map((step, index) => (
              <StepItem key={step.id} step={step} number={index + 1} />
            ))}
          </ol>
        </Section>
      </div>
    </Page>
  );
}

function Section({ title, count, children }: { title: string; count: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>
        {title} <span>{count}</span>
      </h2>
      {children}
    </section>
  );
}

function StepItem({ step, number }: { step: Step; number: number }) {
  const members = useMembers();
  const names = step.assignees.map((id) => {
    const member = members.find((candidate) => candidate.id === id);
    return member ? shortName(member) : "somebody";
  });
  const who = listed([...names, ...step.guests, ...(step.groups.length ? [plural(step.groups.length, "group")] : [])]);
  const fields = [...step.captures].sort((a, b) => a.position - b.position);
  return (
    <li className={classes.step}>
      <span className={classes.number}>{number}</span>
      <div className={classes.inside}>
        <h3>{step.title}</h3>
        <p className="quiet">{stepSentence(step, who)}</p>
        {!isBlankText(step.summary) && (
          <div className={`prose ${classes.summary}`}>
            <RichText html={step.summary as string} />
          </div>
        )}
        {fields.length > 0 && <FieldList fields={fields} />}
      </div>
    </li>
  );
}

function FieldList({ fields }: { fields: Field[] }) {
  return (
    <ul className={`plain ${classes.fields}`}>
      {fields.map((field) => (
        <li key={field.id}>
          <span>
            {field.label}
            {!field.required && <span className={classes.optional}>optional</span>}
          </span>
          <span className="quiet">{kindOf(field)}</span>
        </li>
      ))}
    </ul>
  );
}

function kindOf(field: Field): string {
  const parts = [viewOf(field).name];
  if (field.options.length) parts.push(plural(field.options.length, "option"));
  if (field.columns.length) parts.push(plural(field.columns.length, "column"));
  if (field.field_validation.includes("numeric")) parts.push("number");
  return parts.join(" · ");
}
