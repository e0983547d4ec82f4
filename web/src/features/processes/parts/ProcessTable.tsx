/** The tracker: name, progress, state, what it waits for, who holds that and since when, dates. */
import { Table, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useNow } from "@/lib/clock";
import { dayOnly, duration, fullDate } from "@/lib/dates";
import { type People, usePeople } from "@/lib/people";
import { barsFromCounts } from "@/lib/progress";
import type { Process } from "@/lib/types";
import { Due } from "@/ui/Due";
import { Person } from "@/ui/Person";
import { Segments } from "@/ui/Segments";
import { StandingMark } from "@/ui/Standing";
import { standingOf } from "../status";
import classes from "./ProcessTable.module.css";

interface Props {
  processes: Process[];
  sort?: string;
  onSort: (sort: string | undefined) => void;
}

export function ProcessTable({ processes, sort = "-created_at", onSort }: Props) {
  const now = useNow();
  const people = usePeople();
  const heading = { sort, onSort };
  return (
    <div className={classes.scroll}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <SortHead {...heading} by="name">
              Process
            </SortHead>
            <SortHead {...heading} by="progress">
              Progress
            </SortHead>
            <Table.Th>Status</Table.Th>
            <Table.Th>Waiting for</Table.Th>
            <Table.Th>Held by</Table.Th>
            <Table.Th className={classes.since}>For</Table.Th>
            <SortHead {...heading} by="due_date" right>
              Due
            </SortHead>
            <SortHead {...heading} by="created_at" right className={classes.launched}>
              Launched
            </SortHead>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {processes.map((process) => (
            <ProcessLine key={process.id} process={process} now={now} people={people} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface HeadProps {
  children: string;
  by: string;
  sort: string;
  onSort: (sort: string | undefined) => void;
  right?: boolean;
  className?: string;
}

function SortHead({ children, by, sort, onSort, right, className }: HeadProps) {
  const direction = sort === by ? "ascending" : sort === `-${by}` ? "descending" : undefined;
  const next = direction === "ascending" ? `-${by}` : by;
  return (
    <Table.Th aria-sort={direction} ta={right ? "right" : undefined} className={className}>
      <UnstyledButton className={classes.sort} onClick={() => onSort(next)}>
        {children}
        {direction === "ascending" && <IconArrowUp size={12} aria-hidden="true" />}
        {direction === "descending" && <IconArrowDown size={12} aria-hidden="true" />}
      </UnstyledButton>
    </Table.Th>
  );
}

function ProcessLine({ process, now, people }: { process: Process; now: Date; people: People }) {
  const navigate = useNavigate();
  const standing = standingOf(process);
  const next = process.next_task?.data[0];
  const others = process.progress.total - process.progress.complete - 1;
  const closed = standing.tone === "done" || process.archived_at !== null;
  const holder = next && people.holders(next.owners)[0];
  const open = () => void navigate({ to: "/processes/$process", params: { process: process.id } });
  return (
    <Table.Tr className={classes.row} data-closed={closed || undefined} onClick={open}>
      <Table.Td className={classes.name}>
        <Link
          to="/processes/$process"
          params={{ process: process.id }}
          data-row
          preload="intent"
          title={process.name}
          onClick={(event) => event.stopPropagation()}
        >
          {process.name}
        </Link>
      </Table.Td>
      <Table.Td className={classes.progress}>
        <Segments bars={barsFromCounts(process.progress.complete, process.progress.total, process.late_tasks)} />
        <span className="quiet small">
          {process.progress.complete}/{process.progress.total}
        </span>
      </Table.Td>
      <Table.Td>
        <StandingMark {...standing} />
      </Table.Td>
      <Table.Td className={classes.waiting} title={next?.title}>
        {closed || !next ? "–" : next.title}
        {!closed && next && others > 0 && <span className="quiet"> +{others}</span>}
      </Table.Td>
      <Table.Td className={classes.holder}>
        {closed || !next ? (
          "–"
        ) : holder ? (
          <Person name={holder.name} kind={holder.kind} />
        ) : (
          <span className="quiet">Nobody yet</span>
        )}
      </Table.Td>
      <Table.Td className={classes.since}>
        {!closed && next?.started_at && new Date(next.started_at) < now
          ? duration(now.getTime() - new Date(next.started_at).getTime())
          : "–"}
      </Table.Td>
      <Table.Td ta="right">
        {process.completed_at ? (
          <span className="quiet" title={fullDate(process.completed_at)}>
            Done {dayOnly(process.completed_at, now)}
          </span>
        ) : (
          <Due deadline={next?.deadline ?? process.due_date} now={now} form="list" closed={closed} />
        )}
      </Table.Td>
      <Table.Td ta="right" className={classes.launched} title={fullDate(process.created_at)}>
        {dayOnly(process.created_at, now)}
      </Table.Td>
    </Table.Tr>
  );
}
