/** Writing comments and resolving problems, on a task or on a process. Reading comes with what they belong to. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";

export interface Subject {
  kind: "task" | "process";
  id: string;
}

function useThreadChange<T>(change: (given: T, org: string) => Promise<unknown>) {
  const org = useOrg();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (given: T) => change(given, org),
    onSuccess: () => void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org }),
  });
}

export function useWriteComment(subject: Subject) {
  return useThreadChange(({ content, forGuests }: { content: string; forGuests: boolean }, org) => {
    const body = { content, ...(forGuests ? { state: "open" } : {}) };
    return subject.kind === "task"
      ? ask(
          server.POST("/organizations/{org}/tasks/{task}/comment", {
            params: { path: { org, task: subject.id } },
            body,
          }),
        )
      : ask(
          server.POST("/organizations/{org}/runs/{run}/comment", { params: { path: { org, run: subject.id } }, body }),
        );
  });
}

export function useResolve(subject: Subject) {
  return useThreadChange((problem: string, org) => {
    const body = { thread_id: problem, content: "Resolved" };
    return subject.kind === "task"
      ? ask(
          server.POST("/organizations/{org}/tasks/{task}/resolved-threads", {
            params: { path: { org, task: subject.id } },
            body,
          }),
        )
      : ask(
          server.POST("/organizations/{org}/runs/{run}/resolved-threads", {
            params: { path: { org, run: subject.id } },
            body,
          }),
        );
  });
}
