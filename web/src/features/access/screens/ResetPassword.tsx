/** Choosing a new password with the code of a mailed link. Opening the page changes nothing. */
import { Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { MainButton } from "@/ui/MainButton";
import { useResetPassword } from "../data";
import { NewPassword } from "../parts/NewPassword";
import { Outside } from "../parts/Outside";
import { errorsOf, Said } from "../parts/Said";
import { Back } from "./ForgottenPassword";

export function ResetPassword({ code }: { code: string }) {
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const reset = useResetPassword();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate({ code, password, password_confirmation: again });
  };
  if (reset.isSuccess) {
    return (
      <Outside title="Your new password counts" lead="You were signed out everywhere. Sign in with the new password.">
        <Back />
      </Outside>
    );
  }
  return (
    <Outside title="Choose a new password">
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <NewPassword
            password={password}
            again={again}
            onPassword={setPassword}
            onAgain={setAgain}
            errors={errorsOf(reset.error)}
          />
          <Said error={reset.error} fields={["password", "password_confirmation"]} />
          <MainButton type="submit" w="100%" loading={reset.isPending}>
            Save new password
          </MainButton>
        </Stack>
      </form>
      <Back />
    </Outside>
  );
}
