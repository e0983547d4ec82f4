/** An address this app does not know. */
import { Empty } from "@/ui/Empty";
import { LinkButton } from "@/ui/LinkButton";
import { useTitle } from "@/ui/Page";

export function NotFound() {
  useTitle("No such page");
  return (
    <main style={{ height: "100dvh" }}>
      <Empty title="There is no page at this address" actions={<LinkButton to="/my-work">Go to My work</LinkButton>}>
        The address may be cut off, or what it led to was deleted.
      </Empty>
    </main>
  );
}
