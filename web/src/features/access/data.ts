/** Signing in and out, and the tokens a person made for programs. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { dropAllDrafts } from "@/lib/drafts";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";

export function useSignIn(onDone: () => void) {
  return useMutation({
    mutationFn: (body: { email: string; password: string; code?: string }) => ask(server.POST("/auth/login", { body })),
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

const SECOND_STEP = ["second-step"];
const SESSIONS = ["sessions"];

/** What the sign-in page may offer. */
export function useSignInOptions() {
  return useQuery({
    queryKey: ["sign-in-options"],
    queryFn: async () => (await ask(server.GET("/auth/options"))).data,
    staleTime: Infinity,
  });
}

export function useAskForReset() {
  return useMutation({
    mutationFn: (email: string) => ask(server.POST("/auth/password/reset-request", { body: { email } })),
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (body: { code: string; password: string; password_confirmation: string }) =>
      ask(server.POST("/auth/password/reset", { body })),
  });
}

export function useChangePassword() {
  const org = useOrg();
  return useMutation({
    mutationFn: (body: { current_password: string; password: string; password_confirmation: string }) =>
      ask(server.PUT("/organizations/{org}/me/update-password", { params: { path: { org } }, body })),
  });
}

export interface Newcomer {
  first_name: string;
  last_name: string;
  email: string;
  company_name: string;
  password: string;
  timezone: string;
}

export function useRegister() {
  return useMutation({ mutationFn: (body: Newcomer) => ask(server.POST("/auth/register", { body })) });
}

export function useVerify() {
  return useMutation({ mutationFn: (code: string) => ask(server.POST("/auth/verify", { body: { code } })) });
}

export function useAcceptInvitation() {
  return useMutation({
    mutationFn: (body: { code: string; password: string }) => ask(server.POST("/auth/accept-invitation", { body })),
  });
}

export function useSecondStep() {
  return useQuery({ queryKey: SECOND_STEP, queryFn: () => ask(server.GET("/me/second-step")) });
}

export function useStartSecondStep() {
  return useMutation({ mutationFn: (password: string) => ask(server.POST("/me/second-step", { body: { password } })) });
}

export function useConfirmSecondStep() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => ask(server.POST("/me/second-step/confirm", { body: { code } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SECOND_STEP }),
  });
}

export function useRenewCodes() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (password: string) => ask(server.POST("/me/second-step/recovery-codes", { body: { password } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SECOND_STEP }),
  });
}

export function useRemoveSecondStep() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (password: string) => ask(server.POST("/me/second-step/remove", { body: { password } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SECOND_STEP }),
  });
}

export function useSessions() {
  return useQuery({ queryKey: SESSIONS, queryFn: () => ask(server.GET("/me/sessions")) });
}

export function useEndSession() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (session: string) => ask(server.DELETE("/me/sessions/{session}", { params: { path: { session } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: SESSIONS }),
  });
}

export function useEndOtherSessions() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => ask(server.DELETE("/me/sessions")),
    onSuccess: () => cache.invalidateQueries({ queryKey: SESSIONS }),
  });
}
