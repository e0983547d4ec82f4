/** A finished task: who did it, when and how it ended, and the way back. */
import { happened } from "@/lib/dates";
import { usePeople } from "@/lib/people";
import { told, toldFailure } from "@/lib/toasts";
import type { Task } from "@/lib/types";
import { Glyph } from "@/ui/Glyph";
import { useReopen } from "../data";
import { Action } from "./ActionBar";
import classes from "./ActionBar.module.css";

export function DoneBar({ task, now }: { task: Task; now: Date }) {
  const people = usePeople();
  const reopen = useReopen();
  const rejected = task.is_approved === false;
  const who = task.completer_guest ?? people.name(task.completer_id);
  const what = task.task_type === "approval" ? (rejected ? "Rejected" : "Approved") : "Completed";
  return (
    <footer className={classes.bar}>
      <div className={classes.then}>
        <Glyph kind={rejected ? "rejected" : "done"} />
        <div>
          {what} by <b>{who === "You" ? "you" : who}</b>
          {task.completed_at && <span className="quiet"> {happened(task.completed_at, now)}</span>}
        </div>
      </div>
      <div className={classes.buttons}>
        <Action
          plain
          busy={reopen.isPending}
          onClick={() =>
            void reopen
              .mutateAsync(task)
              .then(() => told(`${task.title} is open again.`))
              .catch(toldFailure)
          }
        >
          Reopen task
        </Action>
      </div>
    </footer>
  );
}
