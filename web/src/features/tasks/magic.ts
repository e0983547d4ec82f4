/** Links that ask for something about a task: what they say, and doing it once the person has said yes. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { byAlias, byField } from "@/lib/prefill";
import { ask, server } from "@/lib/server";
import { useOrg, useSession } from "@/lib/session";
import type { Field, Task } from "@/lib/types";

export const ACTIONS = [
  "createOotTask",
  "completeTask",
  "reOpenTask",
  "writeAComment",
  "editDeadline",
  "updateFormFieldValue",
] as const;
export type Action = (typeof ACTIONS)[number];

export interface Asked {
  action: Action;
  task: string;
  title: string;
  comment: string;
  deadline: string;
  values: Record<string, unknown>;
}

/** Nothing, when the link asks for something nobody knows. */
export function readLink(search: URLSearchParams): Asked | null {
  const action = ACTIONS.find((each) => each === search.get("action"));
  if (!action) return null;
  const said = (name: string) => search.get(name)?.trim() ?? "";
  const task = said("task_id");
  if (action !== "createOotTask" && !/^[0-9a-f]{32}$/.test(task)) return null;
  return {
    action,
    task,
    title: said("default_task_name"),
    comment: said("comment"),
    deadline: said("deadline"),
    values: byAlias(search.get("form_fields")),
  };
}

export function answersOf(asked: Asked, task: Task): { field: Field; value: unknown }[] {
  const fields = task.form_fields?.data ?? [];
  const values = byField(fields, asked.values);
  return fields.filter((field) => field.id in values).map((field) => ({ field, value: values[field.id] }));
}

/** Does it, and gives the id of the task. */
export function useMagic() {
  const org = useOrg();
  const { me } = useSession();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ asked, task }: { asked: Asked; task?: Task }): Promise<string> => {
      const path = { org, task: asked.task };
      switch (asked.action) {
        case "createOotTask": {
          const body = { title: asked.title, task_type: "task", owners: { users: [me.id] } };
          return (await ask(server.POST("/organizations/{org}/tasks", { params: { path: { org } }, body }))).data.id;
        }
        case "completeTask":
          await ask(
            server.POST("/organizations/{org}/completed-tasks", {
              params: { path: { org } },
              body: { task_id: asked.task },
            }),
          );
          break;
        case "reOpenTask":
          await ask(server.DELETE("/organizations/{org}/completed-tasks/{task}", { params: { path } }));
          break;
        case "writeAComment":
          await ask(
            server.POST("/organizations/{org}/tasks/{task}/comment", {
              params: { path },
              body: { content: asked.comment },
            }),
          );
          break;
        case "editDeadline":
          await ask(
            server.PUT("/organizations/{org}/tasks/{task}", { params: { path }, body: { deadline: asked.deadline } }),
          );
          break;
        case "updateFormFieldValue": {
          const taskdata = Object.fromEntries(
            (task ? answersOf(asked, task) : []).map(({ field, value }) => [field.id, value]),
          );
          await ask(
            server.PUT("/organizations/{org}/tasks/{task}", {
              params: { path },
              body: { taskdata: taskdata as never },
            }),
          );
        }
      }
      return asked.task;
    },
    onSuccess: () => void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org }),
  });
}
