/** Tasks from and to the server: the list of what is mine, one task, its process line, and what can be done with it. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { groupOf } from "@/lib/dates";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";
import type { CompletionCheck, Task } from "@/lib/types";

const PAGE = 100;

export const taskKeys = {
  mine: (org: string) => [org, "my-tasks"] as const,
  one: (org: string, task: string) => [org, "task", task] as const,
  check: (org: string, task: string) => [org, "task", task, "check"] as const,
  ofProcess: (org: string, process: string) => [org, "process", process, "tasks"] as const,
};

export function useMyTasks() {
  const org = useOrg();
  const list = useInfiniteQuery({
    queryKey: taskKeys.mine(org),
    initialPageParam: 1,
    queryFn: ({ pageParam }) =>
      ask(
        server.GET("/organizations/{org}/me/tasks", {
          params: {
            path: { org },
            query: { status: "active", sort: "deadline", with: "run", per_page: PAGE, page: pageParam },
          },
        }),
      ),
    getNextPageParam: ({ meta }) => (meta?.pagination.has_more_pages ? meta.pagination.current_page + 1 : undefined),
    refetchInterval: 60_000,
  });
  const tasks = (list.data?.pages.flatMap((page) => page.data) ?? []) as Task[];
  const total = list.data?.pages[0]?.meta?.pagination.total ?? 0;
  return { ...list, tasks, total };
}

/** What is due by tonight: the count in the rail. */
export function useUrgentCount(): number {
  const { tasks } = useMyTasks();
  const now = new Date();
  return tasks.filter((task) => ["overdue", "today"].includes(groupOf(task.deadline, now))).length;
}

export function useLastDone() {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "last-done"],
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/me/tasks", {
          params: { path: { org }, query: { status: "completed", sort: "completed_newest", per_page: 1 } },
        }),
      ),
    select: (answer) => answer.data[0] ?? null,
  });
}

export function useTask(task: string) {
  const org = useOrg();
  return useQuery({
    queryKey: taskKeys.one(org, task),
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/tasks/{task}", {
          params: { path: { org, task }, query: { with: "run,form_fields,threads,summary" } },
        }),
      ),
    select: (answer) => answer.data as Task,
  });
}

/** What still stands in the way of completing, as the server sees it. */
export function useCompletionCheck(task: string, wanted: boolean) {
  const org = useOrg();
  return useQuery({
    queryKey: taskKeys.check(org, task),
    enabled: wanted,
    queryFn: () =>
      ask(server.GET("/organizations/{org}/tasks/{task}/completion-check", { params: { path: { org, task } } })),
    select: (answer): CompletionCheck => answer.data,
  });
}

/** The tasks of the process around this one, for the progress line and for what is still open afterwards. */
export function useSiblings(process: string | null) {
  const org = useOrg();
  return useQuery({
    queryKey: taskKeys.ofProcess(org, process ?? ""),
    enabled: process !== null,
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/runs/{run}/tasks", {
          params: { path: { org, run: process as string }, query: { per_page: PAGE, with: "form_fields" } },
        }),
      ),
    select: (answer) => answer.data as Task[],
  });
}

export interface Decision {
  task: Task;
  /** For approvals: yes or no. */
  approved?: boolean;
}

function useTaskChange<T>(change: (given: T, org: string) => Promise<{ data: unknown }>) {
  const org = useOrg();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (given: T) => (await change(given, org)).data as Task,
    onSuccess: () => void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org }),
  });
}

export function useComplete() {
  return useTaskChange(({ task, approved }: Decision, org) => {
    const body = { task_id: task.id, ...(approved === undefined ? {} : { is_approved: approved }) };
    return task.run_id
      ? ask(
          server.POST("/organizations/{org}/runs/{run}/completed-tasks", {
            params: { path: { org, run: task.run_id } },
            body,
          }),
        )
      : ask(server.POST("/organizations/{org}/completed-tasks", { params: { path: { org } }, body }));
  });
}

export function useReopen() {
  return useTaskChange((task: Task, org) =>
    task.run_id
      ? ask(
          server.DELETE("/organizations/{org}/runs/{run}/completed-tasks/{task}", {
            params: { path: { org, run: task.run_id, task: task.id } },
          }),
        )
      : ask(server.DELETE("/organizations/{org}/completed-tasks/{task}", { params: { path: { org, task: task.id } } })),
  );
}
