/** After submitting: thank you, and from then on how far the process is; nothing that is inside it. */
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { plural } from "@/lib/text";
import { Segments } from "@/ui/Segments";
import type { PublicForm } from "../data";
import classes from "./Started.module.css";

type Run = NonNullable<PublicForm["run"]>;

const STANDING: Record<string, string> = {
  active: "Under way",
  delayed: "Under way, later than planned",
  problem: "Held up by a question",
  issue: "Held up by a question",
  complete: "Finished",
  archived: "Closed",
};

export function Started({ form, run, isNew }: { form: PublicForm; run: Run; isNew: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const { complete, total } = run.progress;
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {isNew ? "Thank you" : run.name}
      </h1>
      <p>
        {isNew
          ? `${form.organization.name} has your answers, and work on them has begun.`
          : `What you asked ${form.organization.name} for.`}
      </p>
      <section className={classes.card} aria-label="How far it is">
        {isNew && <h2>{run.name}</h2>}
        <p>
          <b>{STANDING[run.status] ?? "Under way"}</b>
          {total > 0 && (
            <span className="quiet">
              {" "}
              · {complete} of {plural(total, "step")} done
            </span>
          )}
        </p>
        {total > 0 && (
          <Segments
            size="wide"
            label={`${complete} of ${plural(total, "step")} done`}
            bars={Array.from({ length: total }, (_, at) => (at < complete ? "done" : "ahead"))}
          />
        )}
      </section>
      {run.guest_link && (
        <p className={classes.tasks}>
          Something waits for you.{" "}
          <Button component="a" href={run.guest_link}>
            Open your tasks
          </Button>
        </p>
      )}
      <p className="quiet">The link in your mail always leads back here. This page follows by itself.</p>
    </>
  );
}
