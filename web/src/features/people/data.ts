/** One's own profile. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";

export function useProfile() {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "profile"],
    queryFn: () => ask(server.GET("/organizations/{org}/me", { params: { path: { org } } })),
    select: (answer) => answer.data,
  });
}

export type ProfileChange = {
  first_name: string;
  last_name: string;
  timezone: string;
  phone: string | null;
  job_title: string | null;
};

export function useSaveProfile() {
  const org = useOrg();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileChange) =>
      ask(server.PUT("/organizations/{org}/me", { params: { path: { org } }, body })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ["session"] }),
        cache.invalidateQueries({ queryKey: [org, "profile"] }),
        cache.invalidateQueries({ queryKey: [org, "members"] }),
      ]),
  });
}
