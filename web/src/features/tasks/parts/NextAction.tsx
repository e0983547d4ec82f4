/** Completing, approving or rejecting: stores what is typed first, then acts, and offers the way back. */
import { useId } from "react";
import { isTyping, useKeys } from "@/lib/keys";
import { Refused } from "@/lib/server";
import { told, toldFailure } from "@/lib/toasts";
import type { Blocking, CompletionCheck, Task } from "@/lib/types";
import { useComplete, useReopen } from "../data";
import type { Answers } from "../useAnswers";
import { Action, ActionBar } from "./ActionBar";
import { goToField, Missing } from "./Missing";
import { ThenLine } from "./ThenLine";

interface Props {
  task: Task;
  siblings: Task[];
  answers: Answers;
  check?: CompletionCheck;
  onDone: () => void;
}

export function NextAction({ task, siblings, answers, check, onDone }: Props) {
  const complete = useComplete();
  const reopen = useReopen();
  const missingId = useId();
  const refused = complete.error instanceof Refused ? (complete.error.blocking as Blocking[]) : [];
  const reasons = reasonsToWait(check ? check.blocking : refused);
  const blocked = reasons.length > 0;
  const undo = (done: Task) => void reopen.mutateAsync(done).catch(toldFailure);
  const act = async (approved?: boolean) => {
    if (complete.isPending) return;
    if (blocked) return showFirst(reasons);
    if (!(await answers.flush())) {
      return toldFailure(
        new Error("Some answers are not stored yet. Look at the fields marked in red, or wait for the connection."),
      );
    }
    // Awaited rather than given callbacks: this bar is gone by the time a finished task is shown.
    try {
      const done = await complete.mutateAsync({ task, approved });
      told(doneWords(done, approved), () => undo(done));
      onDone();
    } catch (error) {
      if (!(error instanceof Refused && error.blocking.length > 0)) toldFailure(error);
    }
  };
  const isApproval = task.task_type === "approval";
  useKeys({ c: (event) => void (!isTyping(event.target) && act(isApproval ? true : undefined)) });
  const shared = { busy: complete.isPending, blocked, describedBy: blocked ? missingId : undefined };
  return (
    <ActionBar
      then={<ThenLine task={task} siblings={siblings} />}
      missing={blocked ? <Missing reasons={reasons} id={missingId} /> : undefined}
      save={answers.state}
    >
      {isApproval ? (
        <>
          <Action {...shared} plain onClick={() => void act(false)}>
            Reject
          </Action>
          <Action {...shared} shortcut="C" onClick={() => void act(true)}>
            Approve
          </Action>
        </>
      ) : (
        <Action {...shared} shortcut="C" onClick={() => void act()}>
          {task.task_type === "expiring" ? "Acknowledge" : "Complete task"}
        </Action>
      )}
    </ActionBar>
  );
}

/** The decision itself is what the buttons are for; it is no reason to wait. */
function reasonsToWait(blocking: Blocking[]): Blocking[] {
  return blocking.filter((reason) => reason.code !== "approval_needs_decision");
}

function showFirst(reasons: Blocking[]): void {
  const field = reasons.find((reason) => reason.field)?.field;
  if (field) goToField(field.id);
  else document.getElementById("problems")?.scrollIntoView({ block: "center" });
}

function doneWords(task: Task, approved?: boolean): string {
  if (task.status !== "completed") return `Your part of ${task.title} is done.`;
  if (approved !== undefined) return `${task.title}: ${approved ? "approved" : "rejected"}.`;
  return `${task.title} is done.`;
}
