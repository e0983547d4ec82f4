/** Answers for reading: label and value, line by line. */
import type { People } from "@/lib/people";
import type { Field } from "@/lib/types";
import classes from "./Answers.module.css";
import { viewOf } from "./index";

interface Props {
  fields: Field[];
  valueOf: (field: Field) => unknown;
  people: People;
}

export function Answers({ fields, valueOf, people }: Props) {
  return (
    <dl className={classes.answers}>
      {fields.map((field) => {
        const lines = viewOf(field).show(valueOf(field), field, people);
        return (
          <div key={field.id} className={classes.pair}>
            <dt>{field.label}</dt>
            <dd>
              {lines.length ? lines.map((line, i) => <div key={i}>{line}</div>) : <span className="quiet">–</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** How many of these fields have an answer. */
export function answeredCount(fields: Field[], valueOf: (field: Field) => unknown): number {
  return fields.filter((field) => !viewOf(field).isBlank(valueOf(field))).length;
}
