/** A process: where is it, who holds it, since when? */
import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { ActionIcon } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useNow } from "@/lib/clock";
import { failureOf } from "@/lib/failure";
import { barsOf } from "@/lib/progress";
import { isBlankText, RichText } from "@/lib/richtext";
import { told, toldFailure } from "@/lib/toasts";
import type { Process, Task } from "@/lib/types";
import { LoadingPage } from "@/ui/Loading";
import { LinkButton } from "@/ui/LinkButton";
import { useTitle } from "@/ui/Page";
import { Segments } from "@/ui/Segments";
import { Trouble } from "@/ui/Trouble";
import { useArchive, useProcess, useProcessTasks, useReactivate } from "../data";
import { ProcessSide } from "../parts/ProcessSide";
import { Timeline } from "../parts/Timeline";
import { WaitingLine } from "../parts/WaitingLine";
import classes from "./ProcessScreen.module.css";

interface Props {
  id: string;
  thread: (process: Process) => ReactNode;
}

export function ProcessScreen({ id, thread }: Props) {
  const process = useProcess(id);
  const tasks = useProcessTasks(id);
  const error = process.error ?? tasks.error;
  if (process.data && tasks.data) return <ProcessView process={process.data} tasks={tasks.data} thread={thread} />;
  if (!error) return <LoadingPage />;
  const failure = failureOf(error);
  return (
    <Trouble
      title={
        failure.kind === "missing"
          ? "This process does not exist, or you can't see it"
          : "This process can't be shown right now"
      }
      failure={failure}
      onRetry={() => {
        void process.refetch();
        void tasks.refetch();
      }}
      action={
        <LinkButton to="/processes" variant="default">
          All processes
        </LinkButton>
      }
    />
  );
}

function ProcessView({ process, tasks, thread }: { process: Process; tasks: Task[]; thread: Props["thread"] }) {
  useTitle(process.name);
  const now = useNow();
  const ordered = [...tasks].sort((a, b) => a.position - b.position);
  const bars = barsOf(ordered, now);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <ActionIcon component={Link} to="/processes" aria-label="All processes">
          <IconArrowLeft size={18} stroke={1.6} />
        </ActionIcon>
        <Link
          to="/templates/$template"
          params={{ template: process.checklist_id }}
          className={classes.template}
          preload="intent"
        >
          {process.checklist_title}
        </Link>
        <div className={classes.actions}>
          <ArchiveButton process={process} />
        </div>
      </header>
      <div className={classes.columns}>
        <div className={classes.main}>
          <h1 className={classes.name}>{process.name}</h1>
          <Segments bars={bars} size="page" />
          <WaitingLine process={process} tasks={ordered} now={now} />
          {!isBlankText(process.summary) && (
            <div className={`prose ${classes.summary}`}>
              <RichText html={process.summary as string} />
            </div>
          )}
          <Timeline process={process} tasks={ordered} now={now} />
        </div>
        <aside className={classes.side} aria-label="About this process">
          <ProcessSide process={process} now={now} />
          {thread(process)}
        </aside>
      </div>
    </div>
  );
}

function ArchiveButton({ process }: { process: Process }) {
  const archive = useArchive();
  const reactivate = useReactivate();
  const bringBack = () =>
    reactivate.mutate(process.id, {
      onSuccess: () => told(`${process.name} is back.`),
      onError: toldFailure,
    });
  if (process.archived_at) {
    return (
      <Button variant="default" size="xs" loading={reactivate.isPending} onClick={bringBack}>
        Reactivate process
      </Button>
    );
  }
  return (
    <Button
      variant="default"
      size="xs"
      loading={archive.isPending}
      onClick={() =>
        archive.mutate(process.id, {
          onSuccess: () => told(`${process.name} is archived, with all its tasks.`, bringBack),
          onError: toldFailure,
        })
      }
    >
      Archive process
    </Button>
  );
}
