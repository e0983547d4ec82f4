/** What the palette offers: places and actions first, then what the server finds for the text. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Icon, IconChecklist, IconPlayerPlay, IconRoute, IconTemplate } from "@tabler/icons-react";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";
import type { Task } from "@/lib/types";
import { PLACES } from "./places";

export interface Command {
  key: string;
  label: string;
  kind: string;
  icon: Icon;
  go: () => void;
}

const FEW = 5;

export function useCommands(text: string, sought: string): { commands: Command[]; searching: boolean } {
  const navigate = useNavigate();
  const found = useFound(sought);
  const go = (href: string) => () => void navigate({ href });
  const fixed: Command[] = [
    ...PLACES.map(({ to, label, icon }) => ({ key: to, label, kind: "Go to", icon, go: go(to) })),
    { key: "launch", label: "Launch process", kind: "Do", icon: IconPlayerPlay, go: go("/launch") },
    { key: "tokens", label: "API tokens", kind: "Go to", icon: PLACES[3].icon, go: go("/settings/tokens") },
  ];
  const wanted = text.toLowerCase();
  const places = fixed.filter((command) => command.label.toLowerCase().includes(wanted));
  if (sought.length < 2) return { commands: places, searching: false };
  const { templates = [], processes = [], tasks = [] } = found.data ?? {};
  const commands = [
    ...places,
    ...templates.flatMap((template) => [
      {
        key: `launch-${template.id}`,
        label: `Launch ${template.title}`,
        kind: "Do",
        icon: IconPlayerPlay,
        go: go(`/templates/${template.id}/launch`),
      },
      {
        key: template.id,
        label: template.title,
        kind: "Template",
        icon: IconTemplate,
        go: go(`/templates/${template.id}`),
      },
    ]),
    ...processes.map((process) => ({
      key: process.id,
      label: process.name,
      kind: `Process of ${process.checklist_title}`,
      icon: IconRoute,
      go: go(`/processes/${process.id}`),
    })),
    ...tasks.map((task) => ({
      key: task.id,
      label: task.title,
      kind: (task as Task).run?.data?.name ?? "One-off task",
      icon: IconChecklist,
      go: go(task.run_id ? `/processes/${task.run_id}/tasks/${task.id}` : `/my-work/${task.id}`),
    })),
  ];
  return { commands, searching: found.isFetching };
}

function useFound(q: string) {
  const org = useOrg();
  const path = { org };
  return useQuery({
    queryKey: [org, "found", q],
    enabled: q.length >= 2,
    staleTime: 30_000,
    queryFn: async () => {
      const query = { q, per_page: FEW };
      const [templates, processes, tasks] = await Promise.all([
        ask(server.GET("/organizations/{org}/checklists", { params: { path, query } })),
        ask(server.GET("/organizations/{org}/runs", { params: { path, query } })),
        ask(
          server.GET("/organizations/{org}/tasks", {
            params: { path, query: { ...query, status: "active", with: "run" } },
          }),
        ),
      ]);
      return { templates: templates.data, processes: processes.data, tasks: tasks.data };
    },
  });
}
