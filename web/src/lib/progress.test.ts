import { describe, expect, it } from "vitest";
import { barsFromCounts, barsOf } from "./progress";

const now = new Date("2026-11-18T10:00:00Z");
const task = (status: string, deadline: string | null = null) => ({
  status,
  deadline,
  completed_at: status === "completed" ? "2026-11-17T10:00:00Z" : null,
});

describe("bars of loaded tasks", () => {
  it("shows the first open task as the current one and the rest as ahead", () => {
    expect(barsOf([task("completed"), task("not-started"), task("not-started")], now)).toEqual([
      "done",
      "now",
      "ahead",
    ]);
  });

  it("leaves hidden tasks out of the line", () => {
    expect(barsOf([task("completed"), task("auto-skipped")], now)).toEqual(["done"]);
  });

  it("shows late before everything else", () => {
    expect(barsOf([task("not-started", "2026-11-17T10:00:00Z"), task("in-progress")], now)).toEqual(["late", "now"]);
  });
});

describe("bars from counts", () => {
  it("has one bar per task", () => {
    expect(barsFromCounts(2, 5, 1)).toEqual(["done", "done", "late", "ahead", "ahead"]);
    expect(barsFromCounts(2, 4, 0)).toEqual(["done", "done", "now", "ahead"]);
    expect(barsFromCounts(3, 3, 0)).toEqual(["done", "done", "done"]);
    expect(barsFromCounts(0, 0, 0)).toEqual([]);
  });
});
