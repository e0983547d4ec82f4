/** Signing in and out, and the tokens a person made for programs. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { dropAllDrafts } from "@/lib/drafts";
import { ask, server } from "@/lib/server";

export function useSignIn(onDone: () => void) {
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => ask(server.POST("/auth/login", { body })),
    onSuccess: onDone,
  });
}

/** Signs out, forgets what was typed and starts over on the sign-in page. */
export async function signOut(): Promise<void> {
  await ask(server.POST("/auth/logout"));
  dropAllDrafts();
  window.location.assign("/sign-in");
}

const TOKENS = ["tokens"];

export function useTokens() {
  return useQuery({ queryKey: TOKENS, queryFn: () => ask(server.GET("/oauth/personal-access-tokens")) });
}

export function useCreateToken() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => ask(server.POST("/oauth/personal-access-tokens", { body: { name } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: TOKENS }),
  });
}

export function useRevokeToken() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (token: string) =>
      ask(server.DELETE("/oauth/personal-access-tokens/{token}", { params: { path: { token } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: TOKENS }),
  });
}
