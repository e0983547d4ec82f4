/** One sentence under the name: how much is done, and on whom it waits. */
import { dayOnly, happened, lateBy, since } from "@/lib/dates";
import { usePeople } from "@/lib/people";
import { isDone, isHidden } from "@/lib/progress";
import type { Process, Task } from "@/lib/types";
import classes from "./WaitingLine.module.css";

const NAMED = 2;

export function WaitingLine({ process, tasks, now }: { process: Process; tasks: Task[]; now: Date }) {
  const people = usePeople();
  const visible = tasks.filter((task) => !isHidden(task));
  const done = visible.filter(isDone).length;
  const open = visible.filter((task) => !isDone(task));
  const late = open.filter((task) => task.deadline !== null && new Date(task.deadline) < now);
  const named = [...late, ...open.filter((task) => !late.includes(task))].slice(0, NAMED);
  return (
    <p className={classes.line}>
      <span>
        <b>
          {done} of {visible.length} done.
        </b>{" "}
        {process.archived_at && <>Archived {happened(process.archived_at, now)}. </>}
        {process.completed_at && <>Finished {happened(process.completed_at, now)}. </>}
        {!process.archived_at && named.length > 0 && (
          <>
            Waiting{" "}
            {named.map((task, index) => (
              <span key={task.id}>
                {index > 0 && " and "}on <Holder task={task} now={now} name={holderName(people.holders(task.owners))} />
              </span>
            ))}
            .
          </>
        )}
      </span>
      {process.due_date && !process.completed_at && <span className="quiet">Due {dayOnly(process.due_date, now)}</span>}
    </p>
  );
}

function Holder({ task, now, name }: { task: Task; now: Date; name: string }) {
  const begun = task.started_at ?? task.created_at;
  if (task.deadline && new Date(task.deadline) < now) {
    return (
      <b className={classes.late}>
        {name}, {lateBy(task.deadline, now)}
      </b>
    );
  }
  return (
    <>
      <b>{name}</b> {new Date(begun) < now ? since(begun, now) : `from ${dayOnly(begun, now)}`}
    </>
  );
}

function holderName(holders: { name: string; isMe: boolean }[]): string {
  const first = holders[0];
  if (!first) return "somebody to take it";
  const name = first.isMe ? "you" : first.name;
  return holders.length > 1 ? `${name} and ${holders.length - 1} more` : name;
}
