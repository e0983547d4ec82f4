/** Processes from and to the server: the table, one process with its tasks, archiving. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";
import type { Process, Task } from "@/lib/types";

export const PER_PAGE = 25;

export interface ProcessFilter {
  q?: string;
  status?: string;
  template?: string;
  mine?: boolean;
  sort?: string;
  page?: number;
}

export function useProcesses(filter: ProcessFilter) {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "processes", filter],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/runs", {
          params: {
            path: { org },
            query: {
              with: "next_task",
              per_page: PER_PAGE,
              page: filter.page ?? 1,
              sort: filter.sort ?? "-created_at",
              ...(filter.q ? { q: filter.q } : {}),
              ...(filter.status ? { status: filter.status } : {}),
              ...(filter.template ? { checklist_id: filter.template } : {}),
              ...(filter.mine ? { me: true } : {}),
            },
          },
        }),
      ),
    select: (answer) => ({ processes: answer.data as Process[], pages: answer.meta?.pagination }),
  });
}

export function useProcess(id: string) {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "process", id],
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/runs/{run}", {
          params: { path: { org, run: id }, query: { with: "ko_form_fields,threads", form_fields_values: true } },
        }),
      ),
    select: (answer) => answer.data as Process,
  });
}

const MOST = 100;

/** All tasks of a process in order; the same cache entry as the line of progress on a task. */
export function useProcessTasks(id: string) {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "process", id, "tasks"],
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/runs/{run}/tasks", {
          params: { path: { org, run: id }, query: { per_page: MOST, with: "form_fields" } },
        }),
      ),
    select: (answer) => answer.data as Task[],
  });
}

/** Names of templates for the filter. */
export function useTemplateNames() {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "template-names"],
    staleTime: 5 * 60_000,
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/checklists", {
          params: { path: { org }, query: { per_page: MOST, sort: "title" } },
        }),
      ),
    select: (answer) => answer.data.map(({ id, title }) => ({ value: id, label: title })),
  });
}

function useProcessChange(change: (org: string, run: string) => Promise<unknown>) {
  const org = useOrg();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (run: string) => change(org, run),
    onSuccess: () => void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org }),
  });
}

export function useArchive() {
  return useProcessChange((org, run) =>
    ask(server.DELETE("/organizations/{org}/runs/{run}", { params: { path: { org, run } } })),
  );
}

export function useReactivate() {
  return useProcessChange((org, run) =>
    ask(server.PUT("/organizations/{org}/runs/{run}/activate", { params: { path: { org, run } } })),
  );
}
