/** The answers of one task as the form needs them: what is typed over what is stored, and how storing goes. One task per mount: the screen is keyed by it. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";
import type { Field, Task } from "@/lib/types";
import { AnswerStore } from "./answerStore";
import { taskKeys } from "./data";

export function useAnswers(task: Task) {
  const org = useOrg();
  const cache = useQueryClient();
  const [store] = useState(
    () =>
      new AnswerStore(`task.${task.id}`, async (field, value) => {
        await ask(
          server.POST("/organizations/{org}/tasks/{task}/captures", {
            params: { path: { org, task: task.id } },
            body: { id: field, value },
          }),
        );
        cache.setQueryData(taskKeys.one(org, task.id), (known: { data: Task } | undefined) =>
          known ? { ...known, data: withAnswer(known.data, field, value) } : known,
        );
        void cache.invalidateQueries({ queryKey: taskKeys.check(org, task.id) });
      }),
  );
  useEffect(() => {
    const again = () => void store.flush();
    window.addEventListener("online", again);
    window.addEventListener("procession:back", again);
    store.open();
    return () => {
      window.removeEventListener("online", again);
      window.removeEventListener("procession:back", again);
      store.close();
    };
  }, [store]);
  const { drafts, errors, state } = useSyncExternalStore(store.subscribe, store.read);
  return {
    valueOf: (field: Field) => (field.id in drafts ? drafts[field.id] : field.field_value),
    errorOf: (field: Field) => errors[field.id],
    hasErrors: Object.keys(errors).length > 0,
    state,
    change: (field: Field, value: unknown, typed: boolean) => store.change(field.id, value, typed),
    leave: (field: Field) => store.leave(field.id),
    flush: () => store.flush(),
  };
}

export type Answers = ReturnType<typeof useAnswers>;

function withAnswer(task: Task, fieldId: string, value: unknown): Task {
  const fields = task.form_fields?.data.map((field) =>
    field.id === fieldId ? { ...field, value, field_value: value } : field,
  );
  return {
    ...task,
    status: task.status === "not-started" ? "in-progress" : task.status,
    ...(fields ? { form_fields: { data: fields } } : {}),
  };
}
