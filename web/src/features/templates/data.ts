/** Templates from and to the server: the list, one with its steps, launching, making a new one. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";
import type { Template } from "@/lib/types";
import { type Draft, fieldBody, stepBody } from "./draft";

export const PER_PAGE = 25;

export interface TemplateFilter {
  q?: string;
  page?: number;
}

export function useTemplates(filter: TemplateFilter) {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "templates", filter],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/checklists", {
          params: {
            path: { org },
            query: {
              per_page: PER_PAGE,
              page: filter.page ?? 1,
              sort: "title",
              ...(filter.q ? { q: filter.q } : {}),
            },
          },
        }),
      ),
    select: (answer) => ({ templates: answer.data as Template[], pages: answer.meta?.pagination }),
  });
}

export function useTemplate(id: string) {
  const org = useOrg();
  return useQuery({
    queryKey: [org, "template", id],
    queryFn: () =>
      ask(
        server.GET("/organizations/{org}/checklists/{template}", {
          params: { path: { org, template: id }, query: { with: "steps" } },
        }),
      ),
    select: (answer) => answer.data as Template,
  });
}

export interface Launch {
  name: string;
  answers: Record<string, unknown>;
  /** Addresses of the guests that steps ask for, by the step's id. */
  guests: Record<string, string>;
  /** The same key for every try of one launch, so that a lost answer never launches twice. */
  attempt: string;
}

export function useLaunch(template: string) {
  const org = useOrg();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ name, answers, guests, attempt }: Launch) =>
      ask(
        server.POST("/organizations/{org}/runs", {
          params: { path: { org } },
          headers: { "Idempotency-Key": attempt },
          body: {
            checklist_id: template,
            prerun: answers,
            ...(name ? { name } : {}),
            tasks: Object.fromEntries(
              Object.entries(guests).map(([step, address]) => [step, { owners: { guests: [address] } }]),
            ),
          },
        }),
      ),
    onSuccess: () => void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org }),
  });
}

/** Makes a template with its kick-off form, then its steps in order, each with its fields. */
export function useCreateTemplate() {
  const org = useOrg();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (draft: Draft) => {
      const { data: made } = await ask(
        server.POST("/organizations/{org}/checklists", {
          params: { path: { org } },
          body: {
            title: draft.title.trim(),
            type: "procedure",
            ...(draft.summary.trim() ? { summary: draft.summary.trim() } : {}),
            prerun: draft.kickOff.map(fieldBody),
          },
        }),
      );
      for (const step of draft.steps) {
        await ask(
          server.POST("/organizations/{org}/checklists/{template}/steps", {
            params: { path: { org, template: made.id } },
            body: { ...stepBody(step), captures: step.fields.map(fieldBody) },
          }),
        );
      }
      return made;
    },
    onSettled: () => void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org }),
  });
}
