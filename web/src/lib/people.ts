/** Names of members, loaded once per organization, for every place that shows who holds or did something. */
import { useQuery } from "@tanstack/react-query";
import { ask, server } from "./server";
import { useOrg, useSession } from "./session";
import { shortName } from "./text";
import type { Group, Member, Owners } from "./types";

export interface Holder {
  key: string;
  name: string;
  kind: "member" | "guest" | "group";
  isMe: boolean;
}

export function useMembers(): Member[] {
  const org = useOrg();
  const { data } = useQuery({
    queryKey: [org, "members"],
    queryFn: () => ask(server.GET("/organizations/{org}/users-list", { params: { path: { org } } })),
    staleTime: 5 * 60_000,
  });
  return data?.data ?? [];
}

function useGroups(): Group[] {
  const org = useOrg();
  const { data } = useQuery({
    queryKey: [org, "groups"],
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/groups", { params: { path: { org }, query: { without_pagination: true } } }),
      ),
    staleTime: 5 * 60_000,
  });
  return data?.data ?? [];
}

export interface People {
  /** "You" for the person signed in, "Kim D." for a member, "Somebody" for one who left. */
  name(id: number | null): string;
  holders(owners: Owners): Holder[];
}

export function usePeople(): People {
  const members = useMembers();
  const groups = useGroups();
  const { me } = useSession();
  const name = (id: number | null) => {
    if (id === null) return "Nobody";
    if (id === me.id) return "You";
    const member = members.find((candidate) => candidate.id === id);
    return member ? shortName(member) : "Somebody";
  };
  return {
    name,
    holders: (owners) => [
      ...owners.users.map((id): Holder => ({ key: `m${id}`, name: name(id), kind: "member", isMe: id === me.id })),
      ...owners.guests.map((email): Holder => ({ key: email, name: `${email} (guest)`, kind: "guest", isMe: false })),
      ...owners.groups.map((id): Holder => {
        const group = groups.find((candidate) => candidate.id === id);
        return {
          key: id,
          name: group?.name ?? "A group",
          kind: "group",
          isMe: group?.members.includes(me.id) ?? false,
        };
      }),
    ],
  };
}
