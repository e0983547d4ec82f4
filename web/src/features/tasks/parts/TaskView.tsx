/** One loaded task: head, form, thread, and the bar with the next action. */
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { PHONE } from "@/lib/screen";
import { useNow } from "@/lib/clock";
import { useKeys } from "@/lib/keys";
import { barsOf, isDone } from "@/lib/progress";
import { isBlankText, RichText } from "@/lib/richtext";
import type { Task } from "@/lib/types";
import { Segments } from "@/ui/Segments";
import { useTitle } from "@/ui/Page";
import { useCompletionCheck, useSiblings } from "../data";
import { useAnswers } from "../useAnswers";
import { DoneBar } from "./DoneBar";
import { NextAction } from "./NextAction";
import { ReportProblem } from "./ReportProblem";
import { TaskBar, TaskFacts } from "./TaskHead";
import { TaskForm } from "./TaskForm";
import classes from "./TaskView.module.css";

interface Props {
  task: Task;
  onBack: () => void;
  thread: (task: Task) => ReactNode;
}

export function TaskView({ task, onBack, thread }: Props) {
  useTitle(task.title);
  const now = useNow();
  const phone = useMediaQuery(PHONE);
  const answers = useAnswers(task);
  const siblings = useSiblings(task.run_id).data ?? [];
  const done = isDone(task);
  const check = useCompletionCheck(task.id, !done).data;
  const [reporting, setReporting] = useState(false);
  const fields = [...(task.form_fields?.data ?? [])].sort((a, b) => a.position - b.position);
  const bars = barsOf(
    siblings.map((other) => (other.id === task.id ? { ...other, status: task.status } : other)),
    now,
  );
  const frozen = done || task.run?.data?.archived_at != null;
  useKeys({ Escape: onBack });
  return (
    <article className={classes.view} aria-labelledby="task-title">
      <TaskBar task={task} siblings={siblings} bars={bars} onBack={onBack} onReport={() => setReporting(true)} />
      {bars.length > 0 && (
        <div className={classes.phoneProgress}>
          <Segments bars={bars} size="wide" />
        </div>
      )}
      <div className={classes.body}>
        <h1 id="task-title" className={classes.title} tabIndex={-1}>
          {task.title}
        </h1>
        <TaskFacts task={task} now={now} done={done} />
        {!isBlankText(task.summary) && (
          <div className={`prose ${classes.summary}`}>
            <RichText html={task.summary as string} />
          </div>
        )}
        <TaskForm fields={fields} answers={answers} readOnly={frozen} />
        {thread(task)}
      </div>
      {done ? (
        <DoneBar task={task} now={now} />
      ) : (
        <NextAction task={task} siblings={siblings} answers={answers} check={check} onDone={() => phone && onBack()} />
      )}
      {reporting && <ReportProblem task={task} onClose={() => setReporting(false)} />}
    </article>
  );
}
