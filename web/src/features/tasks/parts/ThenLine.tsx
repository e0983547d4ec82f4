/** Beside the main button: what stands open once this task is done, and with whom. */
import { usePeople } from "@/lib/people";
import { listed, plural } from "@/lib/text";
import type { Task } from "@/lib/types";
import { thenOf } from "../then";

export function ThenLine({ task, siblings }: { task: Task; siblings: Task[] }) {
  const people = usePeople();
  const { kind, open } = thenOf(task, siblings);
  const process = task.run?.data?.name;
  const next = open[0];
  if (kind === "alone") return <>This task stands alone; nothing waits for it.</>;
  if (kind === "together") {
    const share = task.completion_progress ?? 0;
    return (
      <>
        Done once everybody assigned has completed it. <span className="quiet">{Math.round(share)} % have.</span>
      </>
    );
  }
  if (kind === "last" || !next) {
    return (
      <>
        This is the last open task of <b>{process ?? "its process"}</b>.
      </>
    );
  }
  const holders = people.holders(next.owners).map((holder) => (holder.isMe ? "you" : holder.name));
  return (
    <>
      <span>
        {kind === "next" ? "Then" : "Still open is"} <b>{next.title}</b>{" "}
        {holders.length ? <>with {listed(holders)}</> : "with nobody yet"}
      </span>
      <span className="quiet small" style={{ display: "block" }}>
        {plural(open.length, "task")} of {process} {open.length === 1 ? "is" : "are"} still open after this
      </span>
    </>
  );
}
