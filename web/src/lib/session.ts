/** Who is signed in and for which organization; provided once by the app, read everywhere. */
import { createContext, useContext } from "react";
import type { Organization, User } from "./types";

export interface Session {
  me: User;
  organization: Organization;
  organizations: Organization[];
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is only for screens inside the signed-in frame");
  return session;
}

/** The id every call of the API carries in its path. */
export function useOrg(): string {
  return useSession().organization.id;
}

const CHOSEN = "procession.organization";

export function chosenOrganization(all: Organization[]): Organization | undefined {
  const chosen = localStorage.getItem(CHOSEN);
  return all.find((organization) => organization.id === chosen) ?? all[0];
}

export function chooseOrganization(id: string): void {
  localStorage.setItem(CHOSEN, id);
}
