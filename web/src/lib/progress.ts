/** What each bar of the progress line says. A bar is one task; beyond twelve the line becomes continuous. */

export type Bar = "done" | "now" | "late" | "ahead";

interface Piece {
  status: string;
  deadline: string | null;
  completed_at: string | null;
}

export function isHidden(task: { status: string }): boolean {
  return task.status === "auto-skipped" || task.status === "skipped";
}

export function isDone(task: { completed_at: string | null; status: string }): boolean {
  return task.status === "completed" || task.completed_at !== null;
}

/** One bar per visible task, in order: done, late, the first open one "now" (and whatever is being worked on), the rest ahead. */
export function barsOf(tasks: Piece[], now: Date): Bar[] {
  let first = true;
  return tasks
    .filter((task) => !isHidden(task))
    .map((task) => {
      if (isDone(task)) return "done";
      const isFirst = first;
      first = false;
      if (task.deadline && new Date(task.deadline) < now) return "late";
      return isFirst || task.status === "in-progress" ? "now" : "ahead";
    });
}

/** The same from counts alone, for lists that do not load the tasks: done first, then late, then now. */
export function barsFromCounts(complete: number, total: number, late: number): Bar[] {
  const open = Math.max(total - complete, 0);
  const overdue = Math.min(late, open);
  const current = open > overdue && overdue === 0 ? 1 : 0;
  return [
    ...Array<Bar>(complete).fill("done"),
    ...Array<Bar>(overdue).fill("late"),
    ...Array<Bar>(current).fill("now"),
    ...Array<Bar>(Math.max(open - overdue - current, 0)).fill("ahead"),
  ];
}
