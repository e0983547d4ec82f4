/** What people said about a task or a process, oldest first; open problems stand above with a way to resolve them. */
import { Button, Checkbox, Textarea } from "@mantine/core";
import { IconAlertCircle, IconCheck } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { useNow } from "@/lib/clock";
import { fullDate, happened } from "@/lib/dates";
import { dropDraft, keepDraft, readDraft } from "@/lib/drafts";
import { sentenceOf } from "@/lib/failure";
import { RichText } from "@/lib/richtext";
import { useSession } from "@/lib/session";
import { shortName } from "@/lib/text";
import { toldFailure } from "@/lib/toasts";
import type { Comment } from "@/lib/types";
import { Face } from "@/ui/Person";
import { type Subject, useResolve, useWriteComment } from "../data";
import classes from "./Thread.module.css";

interface Props {
  subject: Subject;
  comments: Comment[];
  hasGuests?: boolean;
}

export function Thread({ subject, comments, hasGuests = false }: Props) {
  const open = comments.filter((comment) => comment.label === "problem" && comment.resolve_id === null);
  return (
    <section className={classes.thread} id="comments" aria-label="Comments">
      {open.length > 0 && <Problems subject={subject} problems={open} />}
      <h2 className={classes.title}>Comments</h2>
      <ol className="plain">
        {comments.map((comment) => (
          <Said key={comment.id} comment={comment} />
        ))}
      </ol>
      <Write subject={subject} hasGuests={hasGuests} />
    </section>
  );
}

function Said({ comment }: { comment: Comment }) {
  const now = useNow();
  const { me } = useSession();
  const name = authorOf(comment, me.id);
  const label =
    comment.label === "problem" ? "reported a problem" : comment.label === "resolve" ? "resolved a problem" : null;
  return (
    <li className={classes.said}>
      <Face
        name={name === "You" ? shortName(me) : name}
        kind={comment.author_type === "guest" ? "guest" : "member"}
        size={24}
      />
      <div className={classes.words}>
        <b>{name}</b> {label && <span className="quiet">{label} </span>}
        <time className="quiet" dateTime={comment.created_at} title={fullDate(comment.created_at)}>
          {happened(comment.created_at, now)}
        </time>
        {comment.state === "open" && comment.author_type === "user" && (
          <span className="quiet small"> · guests see this</span>
        )}
        <div className="prose">
          <RichText html={comment.content} />
        </div>
      </div>
    </li>
  );
}

function Problems({ subject, problems }: { subject: Subject; problems: Comment[] }) {
  const now = useNow();
  const { me } = useSession();
  const resolve = useResolve(subject);
  return (
    <div className={classes.problems} id="problems">
      {problems.map((problem) => (
        <div key={problem.id} className={classes.problem}>
          <IconAlertCircle size={18} stroke={1.6} className={classes.sign} aria-hidden="true" />
          <div className={classes.words}>
            <b>Open problem</b>{" "}
            <span className="quiet">
              from {authorOf(problem, me.id).replace("You", "you")}, {happened(problem.created_at, now)}
            </span>
            <div className="prose">
              <RichText html={problem.content} />
            </div>
          </div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCheck size={14} stroke={1.6} />}
            loading={resolve.isPending && resolve.variables === problem.id}
            onClick={() => resolve.mutate(problem.id, { onError: toldFailure })}
          >
            Resolve problem
          </Button>
        </div>
      ))}
    </div>
  );
}

function Write({ subject, hasGuests }: { subject: Subject; hasGuests: boolean }) {
  const { me } = useSession();
  const draft = `comment.${subject.kind}.${subject.id}`;
  const [text, setText] = useState(() => readDraft<string>(draft) ?? "");
  const [forGuests, setForGuests] = useState(false);
  const write = useWriteComment(subject);
  const send = () => {
    if (!text.trim() || write.isPending) return;
    write.mutate(
      { content: text.trim(), forGuests },
      {
        onSuccess: () => {
          setText("");
          dropDraft(draft);
        },
      },
    );
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <div className={classes.write}>
      <Face name={shortName(me)} size={24} />
      <div className={classes.words}>
        <Textarea
          aria-label="Write a comment"
          placeholder="Write a comment"
          minRows={1}
          value={text}
          error={write.error ? sentenceOf(write.error) : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            keepDraft(draft, event.currentTarget.value);
          }}
          onKeyDown={sendByKey}
        />
        {text.trim() && (
          <div className={classes.sending}>
            {hasGuests && (
              <Checkbox
                label="Guests can read this"
                checked={forGuests}
                onChange={(event) => setForGuests(event.currentTarget.checked)}
              />
            )}
            <Button variant="default" size="xs" ml="auto" loading={write.isPending} onClick={send}>
              Add comment
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function authorOf(comment: Comment, me: number): string {
  if (comment.author_type === "bot") return "Procession";
  if (comment.author_id === me) return "You";
  return comment.author.first_name ? shortName(comment.author) : (comment.author.full_name ?? "Somebody");
}
