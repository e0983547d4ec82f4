/** Settings, security: the password, the second step at sign-in, and where somebody is signed in. */
import { Stack } from "@mantine/core";
import { ChangePassword } from "../parts/ChangePassword";
import { SecondStep } from "../parts/SecondStep";
import { Sessions } from "../parts/Sessions";

export function Security() {
  return (
    <Stack gap={40}>
      <ChangePassword />
      <SecondStep />
      <Sessions />
    </Stack>
  );
}
