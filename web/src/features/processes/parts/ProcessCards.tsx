/** The tracker on a phone: a row of three lines per process. */
import { Link } from "@tanstack/react-router";
import { useNow } from "@/lib/clock";
import { usePeople } from "@/lib/people";
import { barsFromCounts } from "@/lib/progress";
import type { Process } from "@/lib/types";
import { Due } from "@/ui/Due";
import { Segments } from "@/ui/Segments";
import { StandingMark } from "@/ui/Standing";
import { standingOf } from "../status";
import classes from "./ProcessCards.module.css";

export function ProcessCards({ processes }: { processes: Process[] }) {
  const now = useNow();
  const people = usePeople();
  return (
    <ul className="plain">
      {processes.map((process) => {
        const next = process.next_task?.data[0];
        const holder = next && people.holders(next.owners)[0]?.name;
        const { complete, total } = process.progress;
        return (
          <li key={process.id}>
            <Link to="/processes/$process" params={{ process: process.id }} className={classes.card} data-row>
              <span className={classes.line}>
                <b>{process.name}</b>
                <StandingMark {...standingOf(process)} />
              </span>
              <span className={classes.progress}>
                <Segments bars={barsFromCounts(complete, total, process.late_tasks)} size="wide" />
                <span className="quiet small">
                  {complete}/{total}
                </span>
              </span>
              {next && (
                <span className={classes.line}>
                  <span className={classes.next}>
                    {next.title} · {holder ?? "nobody yet"}
                  </span>
                  <span className="small">
                    <Due deadline={next.deadline} now={now} form="list" />
                  </span>
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
