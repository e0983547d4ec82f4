/** A template that was made public: what is done, in which order, and what is asked first. Nothing of anybody's work. */
import type { ReactNode } from "react";
import { viewOf } from "@/fields";
import { isBlankText, RichText } from "@/lib/richtext";
import { plural } from "@/lib/text";
import type { Field } from "@/lib/types";
import { LinkButton } from "@/ui/LinkButton";
import { LoadingPage } from "@/ui/Loading";
import { type PublicTemplate, usePublicTemplate } from "../data";
import { Fault } from "../parts/Fault";
import { PublicPage } from "../parts/PublicPage";
import classes from "./PublicTemplateScreen.module.css";

export function PublicTemplateScreen({ templateKey }: { templateKey: string }) {
  const query = usePublicTemplate(templateKey);
  if (query.isPending) return <LoadingPage />;
  if (!query.data) {
    const missing = "There is no public template at this address";
    return <Fault missing={missing} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const template = query.data;
  return (
    <PublicPage title={template.title} host={template.organization}>
      <h1 className={classes.title}>{template.title}</h1>
      <Text html={template.summary} of={template} />
      <Text html={template.guidance} of={template} />
      {template.is_public_kickoff && (
        <p className={classes.action}>
          <LinkButton to="/$org/public/kickoff/$form" params={{ org: template.organization.id, form: template.alias }}>
            Fill in the form
          </LinkButton>
        </p>
      )}
      {template.prerun.length > 0 && (
        <section className={classes.section}>
          <h2>What is asked first</h2>
          <ul className="plain">
            {template.prerun.map((field) => (
              <li key={field.id} className={classes.field}>
                <span>
                  {field.label}
                  {!field.required && <span className={classes.optional}>optional</span>}
                </span>
                <span className="quiet">{viewOf(field as Field).name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.section}>
        <h2>{plural(template.steps.data.length, "step")}</h2>
        {template.steps.data.length === 0 && <p className="quiet">This template has no steps yet.</p>}
        <ol className="plain">
          {template.steps.data.map((step) => (
            <li key={step.id} className={classes.step}>
              <span className={classes.number}>{step.position}</span>
              <div>
                <h3>{named(step.title, template)}</h3>
                <Text html={step.summary} of={template} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    </PublicPage>
  );
}

function Text({ html, of }: { html: string | null; of: PublicTemplate }): ReactNode {
  if (isBlankText(html)) return null;
  return (
    <div className="prose">
      <RichText html={named(html as string, of)} />
    </div>
  );
}

/** Variables as the name of the question whose answer will stand there. */
function named(text: string, template: PublicTemplate): string {
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (_, alias: string) => {
    const field = template.prerun.find((candidate) => candidate.alias === alias);
    return field ? `[${field.label}]` : "[…]";
  });
}
