/** A public page that can't be shown: what it is, and what a stranger can do about it. */
import { failureOf } from "@/lib/failure";
import { Trouble } from "@/ui/Trouble";
import { PublicPage } from "./PublicPage";

export function Fault({ missing, error, onRetry }: { missing: string; error: unknown; onRetry: () => void }) {
  const failure = failureOf(error);
  const title = failure.kind === "missing" ? missing : "This page can't be shown right now";
  return (
    <PublicPage title={title}>
      <Trouble title={title} failure={failure} onRetry={onRetry} />
    </PublicPage>
  );
}
