/** The fields of a task, one column. Editing stores by itself; closed tasks show their answers for reading. */
import { Answers } from "@/fields/Answers";
import { fieldAnchor, viewOf } from "@/fields";
import { usePeople } from "@/lib/people";
import type { Field } from "@/lib/types";
import type { Answers as Keeping } from "../useAnswers";
import classes from "./TaskForm.module.css";

interface Props {
  fields: Field[];
  answers: Keeping;
  readOnly: boolean;
}

export function TaskForm({ fields, answers, readOnly }: Props) {
  const people = usePeople();
  if (fields.length === 0) return null;
  if (readOnly) {
    return (
      <section className={classes.read} aria-label="Answers">
        <Answers fields={fields} valueOf={(field) => field.field_value} people={people} />
      </section>
    );
  }
  return (
    <form
      className={classes.form}
      aria-label="Form of this task"
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      {fields.map((field) => {
        const view = viewOf(field);
        return (
          <div key={field.id} className={classes.field}>
            <view.Input
              id={fieldAnchor(field.id)}
              field={field}
              value={answers.valueOf(field)}
              error={answers.errorOf(field)}
              onChange={(value) => answers.change(field, value, view.typed)}
              onLeave={() => answers.leave(field)}
            />
          </div>
        );
      })}
    </form>
  );
}
