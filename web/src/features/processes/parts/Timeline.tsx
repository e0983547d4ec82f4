/** The tasks of a process in order, from the kick-off form down: state, what was answered, who, when. */
import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Answers, answeredCount } from "@/fields/Answers";
import { dayOnly, fullDate, since } from "@/lib/dates";
import { type People, usePeople } from "@/lib/people";
import { isDone, isHidden } from "@/lib/progress";
import { plural } from "@/lib/text";
import type { Field, Process, Task } from "@/lib/types";
import { Due } from "@/ui/Due";
import { Glyph, type GlyphKind } from "@/ui/Glyph";
import { LinkButton } from "@/ui/LinkButton";
import { Nobody, Person } from "@/ui/Person";
import classes from "./Timeline.module.css";

export function Timeline({ process, tasks, now }: { process: Process; tasks: Task[]; now: Date }) {
  const people = usePeople();
  const kickOff = process.ko_form_fields?.data ?? [];
  const currents = currentTasks(tasks, people, now);
  const myNext = currents.find((task) => isMine(task, people));
  return (
    <ol className={`plain ${classes.timeline}`}>
      {kickOff.length > 0 && (
        <Line
          glyph={process.prerun_status === "complete" ? "done" : "open"}
          title="Kick-off form"
          fields={kickOff}
          people={people}
          who={<Person name={people.name(process.started_by)} />}
          when={<span title={fullDate(process.created_at)}>{dayOnly(process.created_at, now)}</span>}
        />
      )}
      {tasks.map((task) =>
        process.archived_at === null && currents.includes(task) ? (
          <OpenCard key={task.id} task={task} people={people} now={now} isNext={task === myNext} />
        ) : (
          <TaskLine key={task.id} task={task} people={people} now={now} />
        ),
      )}
    </ol>
  );
}

function isMine(task: Task, people: People): boolean {
  return people.holders(task.owners).some((holder) => holder.isMe);
}

/** What deserves a card: mine, late, with a problem, begun, or the first open one. The rest of the open work is a line. */
function currentTasks(tasks: Task[], people: People, now: Date): Task[] {
  const open = tasks.filter((task) => !isDone(task) && !isHidden(task));
  return open.filter(
    (task, index) =>
      index === 0 ||
      task.status === "in-progress" ||
      task.problem ||
      (task.deadline !== null && new Date(task.deadline) < now) ||
      isMine(task, people),
  );
}

function TaskLine({ task, people, now }: { task: Task; people: People; now: Date }) {
  const done = isDone(task);
  const hidden = isHidden(task);
  const rejected = task.task_type === "approval" && task.is_approved === false;
  const glyph: GlyphKind = hidden ? "hidden" : done ? (rejected ? "rejected" : "done") : "open";
  const who = task.completer_guest ?? (task.completer_id === null ? null : people.name(task.completer_id));
  const note = hidden
    ? "hidden in this process"
    : done && task.task_type === "approval"
      ? rejected
        ? "rejected"
        : "approved"
      : "";
  return (
    <Line
      glyph={glyph}
      title={task.title}
      href={task}
      note={note}
      faint={hidden}
      fields={task.form_fields?.data ?? []}
      people={people}
      who={who ? <Person name={who} /> : <Holders task={task} people={people} />}
      when={
        task.completed_at ? (
          <span title={fullDate(task.completed_at)}>{dayOnly(task.completed_at, now)}</span>
        ) : (
          task.deadline && <Due deadline={task.deadline} now={now} form="list" closed={hidden} />
        )
      }
    />
  );
}

interface LineProps {
  glyph: GlyphKind;
  title: string;
  href?: Task;
  note?: string;
  faint?: boolean;
  fields: Field[];
  people: People;
  who: ReactNode;
  when: ReactNode;
}

function Line({ glyph, title, href, note, faint, fields, people, who, when }: LineProps) {
  const [shown, setShown] = useState(false);
  const answers = answeredCount(fields, (field) => field.field_value);
  return (
    <li className={classes.item}>
      <div className={classes.line} data-faint={faint || undefined}>
        <Glyph kind={glyph} />
        <span className={classes.title}>
          {href ? <TaskLink task={href} /> : title}
          {note && <span className={classes.note}>{note}</span>}
        </span>
        {answers > 0 ? (
          <UnstyledButton className={classes.answers} onClick={() => setShown(!shown)} aria-expanded={shown}>
            {plural(answers, "answer")}
            {shown ? (
              <IconChevronDown size={14} aria-hidden="true" />
            ) : (
              <IconChevronRight size={14} aria-hidden="true" />
            )}
          </UnstyledButton>
        ) : (
          <span />
        )}
        <span className={classes.who}>{who}</span>
        <span className={classes.when}>{when}</span>
      </div>
      {shown && (
        <div className={classes.sheet}>
          <Answers fields={fields} valueOf={(field) => field.field_value} people={people} />
        </div>
      )}
    </li>
  );
}

interface CardProps {
  task: Task;
  people: People;
  now: Date;
  /** The first one that waits for the reader: its button is the main one. */
  isNext: boolean;
}

/** Current work is a card: who holds it, since when, and the way in. */
function OpenCard({ task, people, now, isNext }: CardProps) {
  const mine = isMine(task, people);
  const late = task.deadline !== null && new Date(task.deadline) < now;
  const fields = task.form_fields?.data ?? [];
  const begun = task.started_at ?? task.created_at;
  const facts = [
    new Date(begun) < now ? since(begun, now) : `from ${dayOnly(begun, now)}`,
    fields.length > 0 && `${answeredCount(fields, (field) => field.field_value)} of ${plural(fields.length, "answer")}`,
  ].filter(Boolean);
  return (
    <li className={classes.item}>
      <div className={classes.card}>
        <Glyph kind={late || task.problem ? "late" : mine ? "mine" : "open"} />
        <div className={classes.inside}>
          <div className={classes.first}>
            <b>
              <TaskLink task={task} />
            </b>
            {task.deadline && (
              <span className="small">
                <Due deadline={task.deadline} now={now} />
              </span>
            )}
          </div>
          <div className={classes.held}>
            <Holders task={task} people={people} />
            <span className="quiet">{facts.join(" · ")}</span>
          </div>
          {task.problem && <p className={classes.problem}>An open problem stops this task.</p>}
          {mine && (
            <LinkButton
              to="/processes/$process/tasks/$task"
              params={{ process: task.run_id ?? "", task: task.id }}
              size="xs"
              variant={isNext ? "filled" : "default"}
              mt={10}
            >
              Open task
            </LinkButton>
          )}
        </div>
      </div>
    </li>
  );
}

function TaskLink({ task }: { task: Task }) {
  return (
    <Link
      to="/processes/$process/tasks/$task"
      params={{ process: task.run_id ?? "", task: task.id }}
      className={classes.link}
      preload="intent"
    >
      {task.title}
    </Link>
  );
}

function Holders({ task, people }: { task: Task; people: People }) {
  const holders = people.holders(task.owners);
  if (holders.length === 0) return <Nobody />;
  return holders.map((holder) => <Person key={holder.key} name={holder.name} kind={holder.kind} />);
}
