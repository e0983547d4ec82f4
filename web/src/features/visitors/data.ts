/** What strangers read and send: public templates, public forms, public processes. No session is needed. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { components } from "@/api/schema";
import { ask, isPassing, server } from "@/lib/server";

export type PublicTemplate = components["schemas"]["PublicTemplateOut"];
export type PublicForm = components["schemas"]["PublicFormOut"];
export type PublicProcess = components["schemas"]["RunOut"];
export type PublicTask = components["schemas"]["PublicTaskOut"];
export type Host = components["schemas"]["PublicOrganizationOut"];

const retry = (count: number, error: Error) => count < 1 && isPassing(error);

export function usePublicTemplate(key: string) {
  return useQuery({
    queryKey: ["public-template", key],
    retry,
    queryFn: () => ask(server.GET("/public/checklists/{template}", { params: { path: { template: key } } })),
    select: (answer) => answer.data as PublicTemplate,
  });
}

/** While a process runs, the page follows it. */
export function usePublicForm(org: string, key: string, token: string) {
  return useQuery({
    queryKey: ["public-form", org, key, token],
    retry,
    refetchInterval: (query) => (query.state.data?.data.run?.completed_at === null ? 30_000 : false),
    queryFn: () =>
      ask(
        server.GET("/public/organizations/{org}/checklists/{template}/kickoff", {
          params: { path: { org, template: key }, query: token ? { token } : {} },
        }),
      ),
    select: (answer) => answer.data,
  });
}

export function useAskForLink(org: string, key: string) {
  return useMutation({
    mutationFn: ({ email, values, name }: { email: string; values: Record<string, unknown>; name: string }) =>
      ask(
        server.POST("/public/organizations/{org}/checklists/{template}/kickoff-access", {
          params: { path: { org, template: key } },
          body: {
            email,
            ...(Object.keys(values).length ? { ko_fields: [values] } : {}),
            ...(name ? { default_run_name: name } : {}),
          },
        }),
      ),
  });
}

export function useSubmitForm(org: string, key: string, token: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ name, answers }: { name: string; answers: Record<string, unknown> }) =>
      ask(
        server.POST("/public/organizations/{org}/checklists/{template}/runs", {
          params: { path: { org, template: key } },
          body: { token, prerun: answers, ...(name ? { name } : {}) },
        }),
      ),
    onSuccess: (answer) => cache.setQueryData(["public-form", org, key, token], answer),
  });
}

export function usePublicProcess(org: string, run: string) {
  return useQuery({
    queryKey: ["public-process", org, run],
    retry,
    refetchInterval: 30_000,
    queryFn: async () => {
      const path = { org, run };
      const [head, tasks] = await Promise.all([
        ask(server.GET("/public/organizations/{org}/runs/{run}", { params: { path } })),
        ask(server.GET("/public/organizations/{org}/runs/{run}/tasks", { params: { path, query: { per_page: 100 } } })),
      ]);
      return { process: head.data, tasks: tasks.data, total: tasks.meta?.pagination.total ?? tasks.data.length };
    },
  });
}
