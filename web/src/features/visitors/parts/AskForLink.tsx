/** The first step of a public form: where the private link is sent. */
import { Text, TextInput } from "@mantine/core";
import { IconMail } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/lib/failure";
import { MainButton } from "@/ui/MainButton";
import { useAskForLink } from "../data";
import classes from "./AskForLink.module.css";

interface Props {
  org: string;
  formKey: string;
  values: Record<string, unknown>;
  name: string;
}

export function AskForLink({ org, formKey, values, name }: Props) {
  const [email, setEmail] = useState("");
  const [missing, setMissing] = useState(false);
  const asking = useAskForLink(org, formKey);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!email.trim());
    if (email.trim()) asking.mutate({ email: email.trim(), values, name });
  };
  if (asking.isSuccess) return <Sent email={email.trim()} onBack={() => asking.reset()} />;
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <TextInput
        label="Your email address"
        description="We send you a private link to the form. It also shows you later how far things are."
        type="email"
        name="email"
        autoComplete="email"
        maxLength={320}
        value={email}
        error={missing ? "Enter your email address" : undefined}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {asking.error && (
        <Text role="alert" c="var(--pr-late)">
          {sentenceOf(asking.error)}
        </Text>
      )}
      <MainButton type="submit" loading={asking.isPending}>
        Send me the link
      </MainButton>
    </form>
  );
}

function Sent({ email, onBack }: { email: string; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.sent}>
      <IconMail size={28} stroke={1.6} color="var(--pr-accent)" aria-hidden="true" />
      <h2 ref={heading} tabIndex={-1}>
        Look into your mailbox
      </h2>
      <p>
        A link to the form is on its way to <b>{email}</b>. Open it to go on; you can close this page.
      </p>
      <p className="quiet">
        Nothing after a few minutes? Look among unwanted mail, or{" "}
        <button type="button" className={classes.again} onClick={onBack}>
          correct the address
        </button>
        .
      </p>
    </section>
  );
}
