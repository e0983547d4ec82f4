/** One line of a task list: state, title, process, date. Two lines on a phone. */
import { Link } from "@tanstack/react-router";
import type { Task } from "@/lib/types";
import { Due } from "@/ui/Due";
import { Glyph, type GlyphKind } from "@/ui/Glyph";
import classes from "./TaskRow.module.css";

interface Props {
  task: Task;
  now: Date;
  selected: boolean;
}

export function TaskRow({ task, now, selected }: Props) {
  const late = task.deadline !== null && new Date(task.deadline) < now;
  const kind: GlyphKind = late || task.problem ? "late" : selected ? "mine" : "open";
  const place = task.run?.data?.name ?? (task.is_oneoff_task ? "One-off" : "");
  return (
    <Link
      to="/my-work/$task"
      params={{ task: task.id }}
      className={classes.row}
      data-row
      data-chosen={selected || undefined}
      preload="intent"
    >
      <Glyph kind={kind} />
      <span className={classes.title}>
        {task.title}
        {task.problem && <span className="visually-hidden">, has an open problem</span>}
      </span>
      <span className={classes.place}>{place}</span>
      <span className={classes.due}>
        <Due deadline={task.deadline} now={now} form="list" />
      </span>
    </Link>
  );
}
