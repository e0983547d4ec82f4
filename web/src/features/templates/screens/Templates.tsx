/** Templates: what can be launched here. The same list chooses one for a new process. */
import { Table, TextInput } from "@mantine/core";
import { useDebouncedCallback, useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { PHONE } from "@/lib/screen";
import { useNow } from "@/lib/clock";
import { dayOnly, fullDate } from "@/lib/dates";
import { failureOf } from "@/lib/failure";
import { moveThroughRows, useKeys } from "@/lib/keys";
import { usePeople } from "@/lib/people";
import { useSession } from "@/lib/session";
import { plural } from "@/lib/text";
import type { Template } from "@/lib/types";
import { Empty } from "@/ui/Empty";
import { LinkButton } from "@/ui/LinkButton";
import { LoadingRows } from "@/ui/Loading";
import { Page } from "@/ui/Page";
import { Pages } from "@/ui/Pages";
import { Person } from "@/ui/Person";
import { Trouble } from "@/ui/Trouble";
import { PER_PAGE, type TemplateFilter, useTemplates } from "../data";
import classes from "./Templates.module.css";

interface Props {
  filter: TemplateFilter;
  onFilter: (filter: TemplateFilter) => void;
  /** `launch` asks which template to launch; rows then lead to the launch form. */
  purpose: "look" | "launch";
}

export function Templates({ filter, onFilter, purpose }: Props) {
  const list = useTemplates(filter);
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const mayCreate = useSession().me.role !== "light";
  const [text, setText] = useState(filter.q ?? "");
  const find = useDebouncedCallback((typed: string) => onFilter({ q: typed.trim() || undefined }), 250);
  const input = useRef<HTMLInputElement>(null);
  useKeys({
    j: () => moveThroughRows(place.current, 1),
    k: () => moveThroughRows(place.current, -1),
    "/": () => input.current?.focus(),
  });
  const { templates, pages } = list.data ?? {};
  const looking = purpose === "look";
  return (
    <Page
      title={looking ? "Templates" : "Launch a process"}
      back={looking ? undefined : { label: "All processes", go: () => void navigate({ to: "/processes" }) }}
      actions={looking && mayCreate && <LinkButton to="/templates/new">New template</LinkButton>}
      below={
        <div className={classes.bar}>
          <TextInput
            ref={input}
            type="search"
            className={classes.find}
            aria-label="Find a template by name"
            placeholder={looking ? "Find a template" : "Which template?"}
            autoFocus={!looking}
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              find(event.currentTarget.value);
            }}
            onKeyDown={(event) => event.key === "Enter" && moveThroughRows(place.current, 1)}
          />
        </div>
      }
    >
      <div ref={place} className={classes.list}>
        {list.isPending && <LoadingRows />}
        {list.error && !list.data && (
          <Trouble
            title="The templates can't be shown right now"
            failure={failureOf(list.error)}
            onRetry={() => void list.refetch()}
          />
        )}
        {templates?.length === 0 && <NothingHere filtered={Boolean(filter.q)} mayCreate={mayCreate} />}
        {templates && templates.length > 0 && (
          <>
            <TemplateTable templates={templates} purpose={purpose} />
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

function TemplateTable({ templates, purpose }: { templates: Template[]; purpose: Props["purpose"] }) {
  const now = useNow();
  const people = usePeople();
  const phone = useMediaQuery(PHONE);
  return (
    <Table className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Template</Table.Th>
          <Table.Th ta="right">Steps</Table.Th>
          {!phone && (
            <>
              <Table.Th ta="right">Launched</Table.Th>
              <Table.Th>Owner</Table.Th>
              <Table.Th ta="right">Changed</Table.Th>
            </>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {templates.map((template) => (
          <Table.Tr key={template.id} className={classes.row}>
            <Table.Td className={classes.name}>
              <Link
                to={purpose === "launch" ? "/templates/$template/launch" : "/templates/$template"}
                params={{ template: template.id }}
                data-row
                preload="intent"
                title={template.title}
              >
                {template.title}
              </Link>
            </Table.Td>
            <Table.Td ta="right">{template.steps_count}</Table.Td>
            {!phone && (
              <>
                <Table.Td ta="right" className="quiet">
                  {plural(template.started_processes, "time")}
                </Table.Td>
                <Table.Td className={classes.owner}>
                  <Person name={people.name(template.owner_id)} />
                </Table.Td>
                <Table.Td ta="right" className="quiet" title={fullDate(template.last_updated)}>
                  {dayOnly(template.last_updated, now)}
                </Table.Td>
              </>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function NothingHere({ filtered, mayCreate }: { filtered: boolean; mayCreate: boolean }) {
  if (filtered) return <Empty title="No template is called that">Try a shorter part of its name.</Empty>;
  return (
    <Empty
      title="There is no template yet"
      actions={mayCreate && <LinkButton to="/templates/new">New template</LinkButton>}
    >
      A template says what is done in which order, and what is asked on the way. Each process follows one.
    </Empty>
  );
}
