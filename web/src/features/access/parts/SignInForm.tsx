/** Email and password. Used by the sign-in page and by the dialog that appears when a session ends. */
import { PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { sentenceOf } from "@/lib/failure";
import { Refused } from "@/lib/server";
import { MainButton } from "@/ui/MainButton";
import { useSignIn } from "../data";

interface Props {
  onDone: () => void;
  email?: string;
}

export function SignInForm({ onDone, email: known = "" }: Props) {
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const [code, setCode] = useState("");
  const signIn = useSignIn(onDone);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = {
      email: email.trim() ? undefined : "Enter the email address you were invited with",
      password: password ? undefined : "Enter your password",
    };
    setMissing(wrong);
    if (!wrong.email && !wrong.password) {
      signIn.mutate(
        { email: email.trim(), password, code: asked ? code : undefined },
        { onError: (error) => setAsked((before) => before || isAskedFor(error)) },
      );
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={20}>
        <TextInput
          label="Email address"
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          error={missing.email}
          autoFocus={!known}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          value={password}
          error={missing.password}
          autoFocus={Boolean(known)}
          visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {asked && (
          <TextInput
            label="Code"
            description="From your authenticator app, or a recovery code"
            name="code"
            inputMode="text"
            autoComplete="one-time-code"
            maxLength={40}
            value={code}
            autoFocus
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        {signIn.error && !isAskedFor(signIn.error) && (
          <Text role="alert" c="var(--pr-late)" size="sm">
            {refusal(signIn.error)}
          </Text>
        )}
        <MainButton type="submit" w="100%" loading={signIn.isPending}>
          Sign in
        </MainButton>
      </Stack>
    </form>
  );
}

/** The password is right, and there is a second step. */
function isAskedFor(error: unknown): boolean {
  return error instanceof Refused && error.code === "second_step_needed";
}

function refusal(error: unknown): string {
  if (error instanceof Refused && error.code === "invalid_credentials") {
    return "Email address and password do not belong together. Check both and try again.";
  }
  return sentenceOf(error);
}
