/** My work: what is next? Tasks by urgency at the left, the chosen one at the right. */
import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useRef } from "react";
import { ONE_PANE } from "@/lib/screen";
import { useNow } from "@/lib/clock";
import { type Group, groupOf, happened } from "@/lib/dates";
import { failureOf } from "@/lib/failure";
import { moveThroughRows, useKeys } from "@/lib/keys";
import type { Task } from "@/lib/types";
import { Empty } from "@/ui/Empty";
import { LinkButton } from "@/ui/LinkButton";
import { LoadingRows } from "@/ui/Loading";
import { useTitle } from "@/ui/Page";
import { Trouble } from "@/ui/Trouble";
import { useLastDone, useMyTasks } from "../data";
import { TaskRow } from "../parts/TaskRow";
import classes from "./MyWork.module.css";

const GROUPS: [Group, string][] = [
  ["overdue", "Overdue"],
  ["today", "Today"],
  ["week", "This week"],
  ["later", "Later"],
];

interface Props {
  /** The task shown at the right, by its address. */
  chosen?: string;
  detail?: ReactNode;
}

export function MyWork({ chosen, detail }: Props) {
  useTitle("My work");
  const list = useMyTasks();
  const one = useMediaQuery(ONE_PANE);
  const nothing = list.isSuccess && list.tasks.length === 0;
  if (one && chosen) return detail;
  if (nothing && !chosen) return <NothingWaiting />;
  return (
    <div className={classes.screen}>
      <TaskList list={list} chosen={chosen} />
      {!one && (
        <div className={classes.pane}>
          {detail ?? <p className={classes.hint}>Choose a task to see it here, or press j and Enter.</p>}
        </div>
      )}
    </div>
  );
}

function TaskList({ list, chosen }: { list: ReturnType<typeof useMyTasks>; chosen?: string }) {
  const now = useNow();
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  useKeys({
    j: () => moveThroughRows(place.current, 1),
    k: () => moveThroughRows(place.current, -1),
    Escape: () => chosen && void navigate({ to: "/my-work" }),
  });
  return (
    <section className={classes.list} aria-label="Tasks waiting for you" ref={place}>
      <header className={classes.head}>
        <h1>My work</h1>
        {list.total > 0 && <span className="quiet small">{list.total} open</span>}
      </header>
      {list.isPending && <LoadingRows />}
      {list.error && (
        <Trouble
          title="Your tasks can't be shown right now"
          failure={failureOf(list.error)}
          onRetry={() => void list.refetch()}
        />
      )}
      {GROUPS.map(([group, title]) => (
        <TaskGroup
          key={group}
          title={title}
          tasks={list.tasks.filter((task) => groupOf(task.deadline, now) === group)}
          now={now}
          chosen={chosen}
        />
      ))}
      {list.hasNextPage && (
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          m={16}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show {Math.min(100, list.total - list.tasks.length)} more
        </Button>
      )}
    </section>
  );
}

function TaskGroup({ title, tasks, now, chosen }: { title: string; tasks: Task[]; now: Date; chosen?: string }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h2 className={classes.group}>
        {title} <span>{tasks.length}</span>
      </h2>
      <ul className="plain">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow task={task} now={now} selected={task.id === chosen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NothingWaiting() {
  const now = useNow();
  const last = useLastDone().data;
  return (
    <div className={classes.alone}>
      <header className={classes.head}>
        <h1>My work</h1>
      </header>
      <Empty
        title="Nothing is waiting for you"
        actions={
          <>
            <LinkButton to="/launch">Launch process</LinkButton>
            <LinkButton to="/templates" variant="default">
              Look at the templates
            </LinkButton>
          </>
        }
        foot={
          last?.completed_at && (
            <>
              Last done:{" "}
              <Link to="/my-work/$task" params={{ task: last.id }} className={classes.link}>
                {last.title}
              </Link>
              , {happened(last.completed_at, now)}
            </>
          )
        }
      >
        When a process reaches you, its task appears here, the most urgent first.
      </Empty>
    </div>
  );
}
