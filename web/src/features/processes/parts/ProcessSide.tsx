/** Facts about a process: owner, launch, template. */
import { dayOnly, fullDate } from "@/lib/dates";
import { usePeople } from "@/lib/people";
import type { Process } from "@/lib/types";
import { Person } from "@/ui/Person";
import { StandingMark } from "@/ui/Standing";
import { Link } from "@tanstack/react-router";
import { standingOf } from "../status";
import classes from "./ProcessSide.module.css";

export function ProcessSide({ process, now }: { process: Process; now: Date }) {
  const people = usePeople();
  return (
    <dl className={classes.facts}>
      <dt>Status</dt>
      <dd>
        <StandingMark {...standingOf(process)} />
      </dd>
      <dt>Owner</dt>
      <dd>
        <Person name={people.name(process.owner_id)} />
      </dd>
      <dt>Launched</dt>
      <dd title={fullDate(process.created_at)}>
        {dayOnly(process.created_at, now)}
        {process.started_by !== null && `, by ${people.name(process.started_by).replace("You", "you")}`}
      </dd>
      {process.due_date && (
        <>
          <dt>Due</dt>
          <dd title={fullDate(process.due_date)}>{dayOnly(process.due_date, now)}</dd>
        </>
      )}
      <dt>Template</dt>
      <dd>
        <Link to="/templates/$template" params={{ template: process.checklist_id }} className={classes.link}>
          {process.checklist_title}
        </Link>
      </dd>
      <dt>Number</dt>
      <dd>{process.increment_id}</dd>
    </dl>
  );
}
