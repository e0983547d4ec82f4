/** Processes: how does all the running work stand? One row each; filters and page live in the address. */
import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback, useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { PHONE } from "@/lib/screen";
import { failureOf } from "@/lib/failure";
import { moveThroughRows, useKeys } from "@/lib/keys";
import { Chip } from "@/ui/Chip";
import { Empty } from "@/ui/Empty";
import { LinkButton } from "@/ui/LinkButton";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { Pages } from "@/ui/Pages";
import { Trouble } from "@/ui/Trouble";
import { PER_PAGE, type ProcessFilter, useProcesses, useTemplateNames } from "../data";
import { ProcessCards } from "../parts/ProcessCards";
import { ProcessTable } from "../parts/ProcessTable";
import { STATUS_CHOICES } from "../status";
import classes from "./Processes.module.css";

interface Props {
  filter: ProcessFilter;
  onFilter: (filter: ProcessFilter) => void;
}

export function Processes({ filter, onFilter }: Props) {
  const list = useProcesses(filter);
  const place = useRef<HTMLDivElement>(null);
  const phone = useMediaQuery(PHONE);
  const change = (part: Partial<ProcessFilter>) => onFilter({ ...filter, page: undefined, ...part });
  const filtered = Boolean(filter.q || filter.status || filter.template || filter.mine);
  useKeys({ j: () => moveThroughRows(place.current, 1), k: () => moveThroughRows(place.current, -1) });
  const { processes, pages } = list.data ?? {};
  return (
    <Page
      title="Processes"
      actions={
        <>
          {!phone && <Find value={filter.q} onFind={(q) => change({ q })} />}
          <LinkButton to="/launch">Launch process</LinkButton>
        </>
      }
      below={<Filters filter={filter} change={change} total={pages?.total} phone={phone ?? false} />}
    >
      <div ref={place} className={classes.list} data-stale={list.isPlaceholderData || undefined}>
        {list.isPending && <LoadingRows />}
        {list.error && !list.data && (
          <Trouble
            title="The processes can't be shown right now"
            failure={failureOf(list.error)}
            onRetry={() => void list.refetch()}
          />
        )}
        {processes?.length === 0 && <NothingHere filtered={filtered} onClear={() => onFilter({})} />}
        {processes && processes.length > 0 && (
          <>
            {phone ? (
              <ProcessCards processes={processes} />
            ) : (
              <ProcessTable processes={processes} sort={filter.sort} onSort={(sort) => change({ sort })} />
            )}
            <div className={classes.pages}>
              <Pages
                page={filter.page ?? 1}
                perPage={PER_PAGE}
                total={pages?.total ?? 0}
                onPage={(page) => onFilter({ ...filter, page })}
              />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

function Find({ value, onFind }: { value?: string; onFind: (text: string | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value ?? "");
  const find = useDebouncedCallback((typed: string) => onFind(typed.trim() || undefined), 250);
  useKeys({ "/": () => input.current?.focus() });
  return (
    <TextInput
      ref={input}
      type="search"
      className={classes.find}
      aria-label="Find a process by name"
      placeholder="Find a process"
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        find(event.currentTarget.value);
      }}
    />
  );
}

interface FiltersProps {
  filter: ProcessFilter;
  change: (part: Partial<ProcessFilter>) => void;
  total?: number;
  phone: boolean;
}

function Filters({ filter, change, total, phone }: FiltersProps) {
  const templates = useTemplateNames().data ?? [];
  return (
    <div className={classes.bar}>
      {phone && <Find value={filter.q} onFind={(q) => change({ q })} />}
      <div className={classes.tabs} role="group" aria-label="Whose processes">
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          aria-pressed={!filter.mine}
          onClick={() => change({ mine: undefined })}
        >
          All
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          aria-pressed={filter.mine === true}
          onClick={() => change({ mine: true })}
        >
          Mine
        </Button>
      </div>
      <Chip
        reads="Status is"
        empty="Status"
        value={filter.status}
        choices={STATUS_CHOICES}
        onChange={(status) => change({ status })}
      />
      <Chip
        reads="Template is"
        empty="Template"
        value={filter.template}
        choices={templates}
        onChange={(template) => change({ template })}
      />
      {total !== undefined && <span className={classes.total}>{total.toLocaleString("en-GB")} in all</span>}
    </div>
  );
}

function NothingHere({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (filtered) {
    return (
      <Empty
        title="No process fits these filters"
        actions={
          <Button variant="default" onClick={onClear}>
            Clear the filters
          </Button>
        }
      >
        There may be others: clear the filters to see all you may see.
      </Empty>
    );
  }
  return (
    <Empty
      title="No process is running"
      actions={
        <LinkButton to="/templates" variant="default">
          Look at the templates
        </LinkButton>
      }
    >
      A process is one piece of work that follows a template, with a task for each step. Launch one, and it appears
      here.
    </Empty>
  );
}
