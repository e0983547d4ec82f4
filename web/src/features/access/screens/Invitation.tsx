/** Coming in by an invitation: with a new password, or with the one that somebody has already. */
import { PasswordInput, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { MainButton } from "@/ui/MainButton";
import { useAcceptInvitation } from "../data";
import { Outside } from "../parts/Outside";
import { errorsOf, Said } from "../parts/Said";
import { Back } from "./ForgottenPassword";

export function Invitation({ code }: { code: string }) {
  const [password, setPassword] = useState("");
  const accept = useAcceptInvitation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ code, password });
  };
  if (accept.isSuccess) {
    return (
      <Outside title="You are in" lead={`Sign in with ${accept.data.data.email} and your password.`}>
        <Back />
      </Outside>
    );
  }
  return (
    <Outside title="Accept the invitation" lead="Choose a password. If you have an account here, enter its password.">
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <PasswordInput
            label="Password"
            description="8 characters or more. A few words that don’t belong together are a good one"
            autoComplete="new-password"
            value={password}
            error={errorsOf(accept.error).password?.[0]}
            visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Said error={accept.error} fields={["password"]} />
          <MainButton type="submit" w="100%" loading={accept.isPending}>
            Accept invitation
          </MainButton>
        </Stack>
      </form>
      <Back />
    </Outside>
  );
}
