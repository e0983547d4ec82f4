/** Asking for a link to choose a new password. The answer never says whether the address is known. */
import { Anchor, Stack, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { MainButton } from "@/ui/MainButton";
import { useAskForReset, useSignInOptions } from "../data";
import { Outside } from "../parts/Outside";
import { Said } from "../parts/Said";

export function ForgottenPassword() {
  const [email, setEmail] = useState("");
  const [missing, setMissing] = useState<string>();
  const options = useSignInOptions();
  const ask = useAskForReset();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!email.trim()) return setMissing("Enter the email address you sign in with");
    setMissing(undefined);
    ask.mutate(email.trim());
  };
  if (ask.isSuccess) {
    return (
      <Outside
        title="Look at your mail"
        lead={`If ${email.trim()} has an account here, a link is on its way. It works once, within an hour.`}
      >
        {options.data?.mail === false && (
          <p>This installation sends no mail. Whoever runs it can pass the link on to you.</p>
        )}
        <Back />
      </Outside>
    );
  }
  return (
    <Outside title="Forgotten password" lead="We send you a link to choose a new one.">
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <TextInput
            label="Email address"
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            error={missing}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Said error={ask.error} />
          <MainButton type="submit" w="100%" loading={ask.isPending}>
            Send link
          </MainButton>
        </Stack>
      </form>
      <Back />
    </Outside>
  );
}

export function Back() {
  return (
    <p style={{ marginTop: 24 }}>
      <Anchor component={Link} to="/sign-in" size="sm">
        Go to sign-in
      </Anchor>
    </p>
  );
}
