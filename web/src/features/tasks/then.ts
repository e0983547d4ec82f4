/** What can honestly be said about what follows: facts of the process as it stands, no promise about rules. */
import { isDone, isHidden } from "@/lib/progress";
import type { Task } from "@/lib/types";

export interface Then {
  /** `next`: something later in order stays open; `earlier`: only something before this one does. */
  kind: "last" | "next" | "earlier" | "together" | "alone";
  /** Open tasks besides this one, the one to name first. */
  open: Task[];
}

type Here = Pick<Task, "id" | "run_id" | "position" | "everyone_must_complete">;

export function thenOf(task: Here, siblings: Task[]): Then {
  if (!task.run_id) return { kind: "alone", open: [] };
  const others = siblings.filter((other) => other.id !== task.id && !isHidden(other) && !isDone(other));
  const later = others.filter((other) => other.position > task.position);
  const open = [...later, ...others.filter((other) => !later.includes(other))];
  if (task.everyone_must_complete) return { kind: "together", open };
  if (open.length === 0) return { kind: "last", open };
  return { kind: later.length ? "next" : "earlier", open };
}
