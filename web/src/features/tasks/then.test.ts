import { expect, it } from "vitest";
import type { Task } from "@/lib/types";
import { thenOf } from "./then";

const aTask = (id: string, status = "not-started") =>
  ({
    id,
    run_id: "r",
    position: Number(id),
    status,
    completed_at: status === "completed" ? "2026-01-01T00:00:00Z" : null,
    everyone_must_complete: false,
  }) as Task;

it("names the open tasks that remain, leaving out done and hidden ones", () => {
  const then = thenOf(aTask("1"), [aTask("1"), aTask("2", "completed"), aTask("3", "auto-skipped"), aTask("4")]);
  expect(then.kind).toBe("next");
  expect(then.open.map((task) => task.id)).toEqual(["4"]);
});

it("does not call an earlier task the next one", () => {
  expect(thenOf(aTask("3"), [aTask("1"), aTask("3")]).kind).toBe("earlier");
  expect(thenOf(aTask("3"), [aTask("1"), aTask("3"), aTask("4")]).open.map((task) => task.id)).toEqual(["4", "1"]);
});

it("knows the last open task of a process", () => {
  expect(thenOf(aTask("1"), [aTask("1"), aTask("2", "completed")]).kind).toBe("last");
});

it("knows a task that stands alone", () => {
  expect(thenOf({ ...aTask("1"), run_id: null }, []).kind).toBe("alone");
});
