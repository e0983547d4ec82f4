/** The address /logout. Opening it signs nobody out, because pages and programs open addresses without being asked. */
import { useState } from "react";
import { MainButton } from "@/ui/MainButton";
import { signOut } from "../data";
import { Outside } from "../parts/Outside";
import { Said } from "../parts/Said";
import { Back } from "./ForgottenPassword";

export function SignOut() {
  const [error, setError] = useState<unknown>();
  return (
    <Outside title="Sign out" lead="Personal API tokens may end with it, if whoever runs this installation wants that.">
      <Said error={error} />
      <MainButton w="100%" mt={20} onClick={() => signOut().catch(setError)}>
        Sign out
      </MainButton>
      <Back />
    </Outside>
  );
}
