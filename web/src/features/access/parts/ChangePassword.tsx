/** A new password, with the present one. */
import { PasswordInput, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { told } from "@/lib/toasts";
import { MainButton } from "@/ui/MainButton";
import { useChangePassword } from "../data";
import { NewPassword } from "./NewPassword";
import { errorsOf, Said } from "./Said";

const FIELDS = ["current_password", "password", "password_confirmation"];

export function ChangePassword() {
  const [present, setPresent] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const change = useChangePassword();
  const errors = errorsOf(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { current_password: present, password, password_confirmation: again },
      {
        onSuccess: () => {
          [setPresent, setPassword, setAgain].forEach((set) => set(""));
          told("Your new password counts. You were signed out everywhere else.");
        },
      },
    );
  };
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title" style={{ fontSize: 16, lineHeight: "24px" }}>
        Password
      </h2>
      <form onSubmit={submit} noValidate>
        <Stack gap={20} mt={20} maw={400}>
          <PasswordInput
            label="Present password"
            autoComplete="current-password"
            value={present}
            error={errors.current_password?.[0]}
            visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
            onChange={(event) => setPresent(event.currentTarget.value)}
          />
          <NewPassword password={password} again={again} onPassword={setPassword} onAgain={setAgain} errors={errors} />
          <Said error={change.error} fields={FIELDS} />
          <MainButton type="submit" loading={change.isPending}>
            Change password
          </MainButton>
        </Stack>
      </form>
    </section>
  );
}
