/** What a link asks for, in words, before anything happens: mail scanners and previews open links too. */
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { Answers } from "@/fields/Answers";
import { failureOf, sentenceOf } from "@/lib/failure";
import { usePeople } from "@/lib/people";
import { writtenSearch } from "@/lib/prefill";
import type { Task } from "@/lib/types";
import { Empty } from "@/ui/Empty";
import { LinkButton } from "@/ui/LinkButton";
import { LoadingPage } from "@/ui/Loading";
import { MainButton } from "@/ui/MainButton";
import { Page } from "@/ui/Page";
import { Trouble } from "@/ui/Trouble";
import { useTask } from "../data";
import { type Action, answersOf, type Asked, readLink, useMagic } from "../magic";
import classes from "./MagicScreen.module.css";

const WORDS: Record<Action, { question: string; verb: string; done: string }> = {
  createOotTask: { question: "Create a task for you?", verb: "Create task", done: "The task is created." },
  completeTask: { question: "Complete this task?", verb: "Complete task", done: "The task is completed." },
  reOpenTask: { question: "Reopen this task?", verb: "Reopen task", done: "The task is open again." },
  writeAComment: { question: "Write this comment?", verb: "Write comment", done: "The comment is written." },
  editDeadline: { question: "Change the deadline?", verb: "Change deadline", done: "The deadline is changed." },
  updateFormFieldValue: { question: "Save these answers?", verb: "Save answers", done: "The answers are saved." },
};

export function MagicScreen() {
  const [asked] = useState(() => readLink(writtenSearch()));
  if (!asked) {
    return (
      <Empty title="This link asks for nothing we know" actions={<LinkButton to="/my-work">My work</LinkButton>}>
        Perhaps it was cut off on the way. Ask whoever sent it for a new one.
      </Empty>
    );
  }
  return asked.action === "createOotTask" ? <Confirm asked={asked} /> : <AboutTask asked={asked} />;
}

function AboutTask({ asked }: { asked: Asked }) {
  const query = useTask(asked.task);
  if (query.data) return <Confirm asked={asked} task={query.data} />;
  if (query.isPending) return <LoadingPage />;
  return (
    <Trouble
      title="The task of this link can't be shown"
      failure={failureOf(query.error)}
      safe="Nothing was changed."
      onRetry={() => void query.refetch()}
    />
  );
}

function Confirm({ asked, task }: { asked: Asked; task?: Task }) {
  const [title, setTitle] = useState(asked.title);
  const magic = useMagic();
  const words = WORDS[asked.action];
  const isMissing = asked.action === "createOotTask" && !title.trim();
  return (
    <Page title={words.question}>
      <div className={classes.body}>
        {task && (
          <p>
            <b>{task.title}</b>
            {task.run?.data && <span className="quiet"> · {task.run.data.name}</span>}
          </p>
        )}
        {magic.isSuccess ? (
          <>
            <p role="status">{words.done}</p>
            <p>
              <LinkButton to="/my-work/$task" params={{ task: magic.data }}>
                Open the task
              </LinkButton>
            </p>
          </>
        ) : (
          <>
            {asked.action === "createOotTask" && (
              <TextInput
                label="Title"
                maxLength={600}
                value={title}
                onChange={(event) => setTitle(event.currentTarget.value)}
              />
            )}
            <What asked={asked} task={task} />
            <p className="quiet">A link asks for this. Nothing has happened yet.</p>
            {magic.error && (
              <p role="alert" className={classes.fault}>
                {sentenceOf(magic.error)}
              </p>
            )}
            <div className={classes.actions}>
              <MainButton
                loading={magic.isPending}
                disabled={isMissing}
                onClick={() => magic.mutate({ asked: { ...asked, title: title.trim() }, task })}
              >
                {words.verb}
              </MainButton>
              {task && (
                <LinkButton to="/my-work/$task" params={{ task: task.id }} variant="default">
                  Only look at the task
                </LinkButton>
              )}
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

/** The values that the link brings along. */
function What({ asked, task }: { asked: Asked; task?: Task }) {
  const people = usePeople();
  if (asked.action === "writeAComment") return <blockquote className={classes.quote}>{asked.comment}</blockquote>;
  if (asked.action === "editDeadline") {
    return (
      <p>
        New deadline: <b>{asked.deadline}</b>
      </p>
    );
  }
  if (asked.action !== "updateFormFieldValue" || !task) return null;
  const answers = answersOf(asked, task);
  if (answers.length === 0) return <p>The form of this task has none of the fields that the link names.</p>;
  const values = new Map(answers.map(({ field, value }) => [field.id, value]));
  return (
    <Answers fields={answers.map(({ field }) => field)} valueOf={(field) => values.get(field.id)} people={people} />
  );
}
