/** Coming with an organization of one's own, and confirming the address with the mailed link. */
import { PasswordInput, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { MainButton } from "@/ui/MainButton";
import { useRegister, useVerify } from "../data";
import { Outside } from "../parts/Outside";
import { errorsOf, Said } from "../parts/Said";
import { Back } from "./ForgottenPassword";

const FIELDS = ["first_name", "last_name", "email", "company_name", "password", "timezone"];

export function Register() {
  const [form, setForm] = useState({ first_name: "", last_name: "", email: "", company_name: "", password: "" });
  const register = useRegister();
  const errors = errorsOf(register.error);
  const text = (key: keyof typeof form) => ({
    name: key,
    value: form[key],
    error: errors[key]?.[0],
    onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [key]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register.mutate({ ...form, timezone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  };
  if (register.isSuccess) {
    return (
      <Outside title="Look at your mail" lead={`Open the link that was sent to ${form.email}, to confirm the address.`}>
        <Back />
      </Outside>
    );
  }
  return (
    <Outside title="Register">
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <TextInput label="First name" maxLength={32} autoComplete="given-name" {...text("first_name")} />
          <TextInput label="Last name" maxLength={32} autoComplete="family-name" {...text("last_name")} />
          <TextInput label="Email address" type="email" autoComplete="username" {...text("email")} />
          <TextInput label="Organization" maxLength={50} autoComplete="organization" {...text("company_name")} />
          <PasswordInput
            label="Password"
            description="8 characters or more. A few words that don’t belong together are a good one"
            autoComplete="new-password"
            visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
            {...text("password")}
          />
          <Said error={register.error} fields={FIELDS} />
          <MainButton type="submit" w="100%" loading={register.isPending}>
            Register
          </MainButton>
        </Stack>
      </form>
      <Back />
    </Outside>
  );
}

/** Programs open links too, so a person confirms. */
export function Verify({ code }: { code: string }) {
  const verify = useVerify();
  if (verify.isSuccess) {
    return (
      <Outside title="Your address is confirmed" lead={`Sign in with ${verify.data.data.email}.`}>
        <Back />
      </Outside>
    );
  }
  return (
    <Outside title="Confirm your address" lead="Afterwards your organization is ready, and you can sign in.">
      <Stack gap={20}>
        <Said error={verify.error} />
        <MainButton w="100%" loading={verify.isPending} onClick={() => verify.mutate(code)}>
          Confirm address
        </MainButton>
      </Stack>
      <Back />
    </Outside>
  );
}
