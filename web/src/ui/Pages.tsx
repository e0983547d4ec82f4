/** "26–50 of 312", with a step back and a step on. */
import { ActionIcon } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";

interface Props {
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
}

export function Pages({ page, perPage, total, onPage }: Props) {
  if (total <= perPage) return null;
  const last = Math.ceil(total / perPage);
  const first = (page - 1) * perPage + 1;
  return (
    <nav aria-label="Pages" style={{ display: "flex", alignItems: "center", gap: 8, justifyContent: "flex-end" }}>
      <span className="quiet">
        {first}–{Math.min(page * perPage, total)} of {total.toLocaleString("en-GB")}
      </span>
      <ActionIcon disabled={page <= 1} onClick={() => onPage(page - 1)} aria-label="Previous page">
        <IconChevronLeft size={18} stroke={1.6} />
      </ActionIcon>
      <ActionIcon disabled={page >= last} onClick={() => onPage(page + 1)} aria-label="Next page">
        <IconChevronRight size={18} stroke={1.6} />
      </ActionIcon>
    </nav>
  );
}
