/** Above the form: where this task belongs, how far that is, until when, who holds it and since when. */
import { ActionIcon, CopyButton, Menu, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconCheck, IconDots, IconFlag, IconLink, IconMessage } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { since } from "@/lib/dates";
import { usePeople } from "@/lib/people";
import { type Bar, isHidden } from "@/lib/progress";
import type { Task } from "@/lib/types";
import { Due } from "@/ui/Due";
import { Nobody, Person } from "@/ui/Person";
import { Segments } from "@/ui/Segments";
import classes from "./TaskHead.module.css";

interface BarProps {
  task: Task;
  siblings: Task[];
  bars: Bar[];
  onBack: () => void;
  onReport: () => void;
}

export function TaskBar({ task, siblings, bars, onBack, onReport }: BarProps) {
  const process = task.run?.data;
  const visible = siblings.filter((sibling) => !isHidden(sibling));
  const place = visible.findIndex((sibling) => sibling.id === task.id) + 1;
  const comments = task.threads?.data.length ?? 0;
  return (
    <header className={classes.bar}>
      <ActionIcon className={classes.back} onClick={onBack} aria-label="Back" size={40}>
        <IconArrowLeft size={20} stroke={1.6} />
      </ActionIcon>
      {process ? (
        <nav className={classes.crumbs} aria-label="Belongs to">
          <span className={classes.template}>{process.checklist_title}</span>
          <span className={classes.slash} aria-hidden="true">
            /
          </span>
          <Link to="/processes/$process" params={{ process: process.id }} className={classes.process} preload="intent">
            {process.name}
          </Link>
        </nav>
      ) : (
        <span className={classes.crumbs}>{task.is_oneoff_task ? "One-off task" : ""}</span>
      )}
      {place > 0 && (
        <span className={classes.step}>
          <span className={classes.short}>
            <Segments bars={bars} size="row" />
          </span>
          <span>
            <span className={classes.word}>Task </span>
            {place} of {visible.length}
          </span>
        </span>
      )}
      <div className={classes.actions}>
        {comments > 0 && (
          <a href="#comments" className={classes.comments}>
            <IconMessage size={16} stroke={1.6} aria-hidden="true" />
            {comments} {comments === 1 ? "comment" : "comments"}
          </a>
        )}
        <CopyButton value={window.location.href}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? "Copied" : "Copy the address of this task"}>
              <ActionIcon onClick={copy} aria-label="Copy the address of this task" className={classes.wide}>
                {copied ? <IconCheck size={18} stroke={1.6} /> : <IconLink size={18} stroke={1.6} />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label="More for this task">
              <IconDots size={18} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconFlag size={16} stroke={1.6} />} onClick={onReport}>
              Report a problem
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}

export function TaskFacts({ task, now, done }: { task: Task; now: Date; done: boolean }) {
  const people = usePeople();
  const holders = people.holders(task.owners);
  const begun = task.started_at ?? task.created_at;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>Due</dt>
        <dd>
          <Due deadline={task.deadline} now={now} closed={done} />
        </dd>
      </div>
      <div>
        <dt>{done ? "Was with" : "Held by"}</dt>
        <dd className={classes.holders}>
          {holders.length === 0 && <Nobody />}
          {holders.map((holder, index) => (
            <Person
              key={holder.key}
              name={holder.name}
              kind={holder.kind}
              note={!done && index === holders.length - 1 && new Date(begun) < now ? since(begun, now) : undefined}
            />
          ))}
        </dd>
      </div>
      {task.starter_id !== null && (
        <div className={classes.wideFact}>
          <dt>Asked by</dt>
          <dd>
            <Person name={people.name(task.starter_id)} />
          </dd>
        </div>
      )}
    </dl>
  );
}
