/** A new password, twice, with the rule it has to keep to. */
import { PasswordInput } from "@mantine/core";

interface Props {
  password: string;
  again: string;
  onPassword: (text: string) => void;
  onAgain: (text: string) => void;
  errors: Record<string, string[] | undefined>;
}

export function NewPassword({ password, again, onPassword, onAgain, errors }: Props) {
  const shown = { visibilityToggleButtonProps: { "aria-label": "Show or hide the password" } };
  return (
    <>
      <PasswordInput
        label="New password"
        description="8 characters or more. A few words that don’t belong together are a good one"
        name="new-password"
        autoComplete="new-password"
        value={password}
        error={errors.password?.[0]}
        onChange={(event) => onPassword(event.currentTarget.value)}
        {...shown}
      />
      <PasswordInput
        label="The same password again"
        name="new-password-again"
        autoComplete="new-password"
        value={again}
        error={errors.password_confirmation?.[0]}
        onChange={(event) => onAgain(event.currentTarget.value)}
        {...shown}
      />
    </>
  );
}
