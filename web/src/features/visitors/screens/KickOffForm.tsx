/** A public kick-off form: an address first, then by the private link the form, then how far it is. */
import { TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldAnchor } from "@/fields";
import { dropDraft, keepDraft, readDraft } from "@/lib/drafts";
import { sentenceOf } from "@/lib/failure";
import { errorsByField, missingFields } from "@/fields/kickoff";
import { byAlias, writtenSearch } from "@/lib/prefill";
import { isBlankText, RichText } from "@/lib/richtext";
import { Refused } from "@/lib/server";
import type { Field } from "@/lib/types";
import { LoadingPage } from "@/ui/Loading";
import { MainButton } from "@/ui/MainButton";
import { type PublicForm, usePublicForm, useSubmitForm } from "../data";
import { AskForLink } from "../parts/AskForLink";
import { Fault } from "../parts/Fault";
import { FormFields, isAsked } from "../parts/FormFields";
import { PublicPage } from "../parts/PublicPage";
import { Started } from "../parts/Started";
import classes from "./KickOffForm.module.css";

export function KickOffForm({ org, formKey }: { org: string; formKey: string }) {
  const [search] = useState(writtenSearch);
  const token = search.get("token") ?? "";
  const query = usePublicForm(org, formKey, token);
  const [isNew, setNew] = useState(false);
  if (query.isPending) return <LoadingPage />;
  if (!query.data) {
    const missing = token ? "This link doesn't count any more" : "There is no form at this address";
    return <Fault missing={missing} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const form = query.data;
  return (
    <PublicPage title={form.title} host={form.organization}>
      {form.run ? (
        <Started form={form} run={form.run} isNew={isNew} />
      ) : (
        <>
          <Head form={form} />
          {form.prerun ? (
            <FillIn org={org} formKey={formKey} token={token} form={form} onDone={() => setNew(true)} />
          ) : (
            <AskForLink
              org={org}
              formKey={formKey}
              values={byAlias(search.get("ko_fields"))}
              name={search.get("default_run_name")?.slice(0, 550) ?? ""}
            />
          )}
        </>
      )}
    </PublicPage>
  );
}

function Head({ form }: { form: PublicForm }) {
  return (
    <>
      <h1 className={classes.title}>{form.title}</h1>
      {[form.description, form.guidance].map(
        (text, index) =>
          !isBlankText(text) && (
            <div key={index} className="prose">
              <RichText html={text as string} />
            </div>
          ),
      )}
    </>
  );
}

interface Kept {
  name: string;
  answers: Record<string, unknown>;
}

interface FillInProps {
  org: string;
  formKey: string;
  token: string;
  form: PublicForm;
  onDone: () => void;
}

function startOf(form: PublicForm, fields: Field[]): Kept {
  const defaults = fields.filter((field) => field.default_value_enabled);
  const answers = Object.fromEntries(defaults.map((field) => [field.id, field.default_value]));
  return { name: form.name ?? "", answers: { ...answers, ...form.prefill } };
}

function FillIn({ org, formKey, token, form, onDone }: FillInProps) {
  const draft = `visit.${form.id}.${token.slice(-8)}`;
  const fields = ((form.prerun ?? []) as Field[]).filter(isAsked).sort((a, b) => a.position - b.position);
  const [kept, setKept] = useState<Kept>(() => readDraft<Kept>(draft) ?? startOf(form, fields));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submitting = useSubmitForm(org, formKey, token);
  const change = (part: Partial<Kept>) => {
    const next = { ...kept, ...part };
    setKept(next);
    keepDraft(draft, next);
  };
  const show = (named: Record<string, string>) => {
    setErrors(named);
    const first = fields.find((field) => field.id in named);
    if (first) goTo(first.id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingFields(fields, kept.answers);
    show(missing);
    if (Object.keys(missing).length) return;
    submitting.mutate(
      { name: kept.name.trim(), answers: filledIn(kept.answers) },
      {
        onSuccess: () => {
          dropDraft(draft);
          onDone();
        },
        onError: (error) => show(error instanceof Refused ? errorsByField(error.errors, fields) : {}),
      },
    );
  };
  const unplaced = submitting.error && Object.keys(errors).length === 0 ? sentenceOf(submitting.error) : null;
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <p className="quiet">
        You fill this in as <b>{form.email}</b>. What you type is kept on this device until you send it.
      </p>
      {form.takes_name && (
        <TextInput
          label={
            <>
              Name <span className={classes.optional}>optional</span>
            </>
          }
          description="What this is called from now on. Left empty, it gets the name of the form and the date."
          maxLength={550}
          value={kept.name}
          error={errors.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      )}
      <FormFields
        fields={fields}
        answers={kept.answers}
        errors={errors}
        onAnswer={(field, value) => {
          const { [field.id]: _fixed, ...others } = errors;
          setErrors(others);
          change({ answers: { ...kept.answers, [field.id]: value } });
        }}
      />
      {unplaced && (
        <p role="alert" className={classes.fault}>
          {unplaced}
        </p>
      )}
      <div className={classes.bar}>
        <MainButton type="submit" loading={submitting.isPending}>
          Send and start
        </MainButton>
        <p className="quiet">{form.organization.name} gets your answers, and work on them begins.</p>
      </div>
    </form>
  );
}

function filledIn(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== undefined));
}

function goTo(fieldId: string): void {
  const place = document.getElementById(fieldAnchor(fieldId));
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}
