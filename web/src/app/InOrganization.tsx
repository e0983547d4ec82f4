/** For addresses that name an organization: works in that one, also when another was chosen before. */
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { chooseOrganization, useSession } from "@/lib/session";
import { Empty } from "@/ui/Empty";
import { LoadingPage } from "@/ui/Loading";

export function InOrganization({ org, children }: { org: string; children: ReactNode }) {
  const { organization, organizations } = useSession();
  const cache = useQueryClient();
  const isOther = organization.id !== org && organizations.some((one) => one.id === org);
  useEffect(() => {
    if (!isOther) return;
    chooseOrganization(org);
    void cache.invalidateQueries({ queryKey: ["session"] });
  }, [isOther, org, cache]);
  if (organization.id === org) return children;
  if (isOther) return <LoadingPage />;
  return (
    <Empty title="This link is for another organization">
      You are no member of it under this account. Ask whoever sent the link, or sign in with your other account.
    </Empty>
  );
}
