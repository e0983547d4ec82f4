import { describe, expect, it } from "vitest";
import { answerDate, daysAway, dueInFull, dueInList, duration, groupOf, happened, since, toneOf } from "./dates";

/** Wednesday, 18 November 2026, 10:30 where the test runs. */
const now = new Date(2026, 10, 18, 10, 30);
const at = (day: number, hour = 17, minute = 0, month = 10) => new Date(2026, month, day, hour, minute).toISOString();

describe("groups of My work", () => {
  it.each([
    [at(17), "overdue"],
    [at(18, 10, 29), "overdue"],
    [at(18), "today"],
    [at(19), "week"],
    [at(22), "week"],
    [at(23), "later"],
    [null, "later"],
  ] as const)("puts %s into %s", (deadline, group) => {
    expect(groupOf(deadline, now)).toBe(group);
  });

  it("counts the day after tomorrow as this week even on a Saturday", () => {
    expect(groupOf(at(23), new Date(2026, 10, 21, 10))).toBe("week");
  });
});

describe("dates in lists", () => {
  it("says only the time today, the weekday this week and the day beyond", () => {
    expect(dueInList(at(18), now)).toBe("17:00");
    expect(dueInList(at(19), now)).toBe("Thu");
    expect(dueInList(at(2, 12, 0, 11), now)).toBe("2 Dec");
    expect(dueInList(null, now)).toBe("No date");
  });

  it("says how late something is", () => {
    expect(dueInList(at(16, 10), now)).toBe("2 days late");
    expect(dueInList(at(18, 7), now)).toBe("3 h late");
    expect(dueInFull(at(16, 10), now)).toBe("2 days late, due 16 Nov");
  });

  it("names today and tomorrow where there is room", () => {
    expect(dueInFull(at(18), now)).toBe("Today, 17:00");
    expect(dueInFull(at(19), now)).toBe("Tomorrow, 17:00");
    expect(dueInFull(at(2, 9, 0, 11), now)).toBe("2 Dec, 09:00");
  });

  it("warns a day ahead and not before", () => {
    expect(toneOf(at(19, 10), now)).toBe("soon");
    expect(toneOf(at(19, 11), now)).toBe("plain");
    expect(toneOf(at(18, 9), now)).toBe("late");
  });
});

describe("how long and since when", () => {
  it("uses one unit, rounded down, and never nought", () => {
    expect(duration(1000)).toBe("1 min");
    expect(duration(90 * 60_000)).toBe("1 h");
    expect(duration(86_400_000)).toBe("1 day");
    expect(duration(2.9 * 86_400_000)).toBe("2 days");
  });

  it("tells since when somebody holds something", () => {
    expect(since(at(18, 9), now)).toBe("since 09:00 today");
    expect(since(at(17, 9), now)).toBe("since yesterday");
    expect(since(at(12, 9), now)).toBe("since 12 Nov, 6 days");
  });

  it("tells when something happened", () => {
    expect(happened(at(18, 9, 5), now)).toBe("today, 09:05");
    expect(happened(at(17, 16, 20), now)).toBe("yesterday, 16:20");
    expect(happened(at(13, 10, 41), now)).toBe("13 Nov, 10:41");
  });

  it("adds the year when it is another one", () => {
    expect(happened(new Date(2025, 10, 13, 10, 41).toISOString(), now)).toBe("13 Nov 2025, 10:41");
  });
});

it("counts calendar days over a change of the clock", () => {
  expect(daysAway(new Date(2026, 9, 26, 1), new Date(2026, 9, 24, 23))).toBe(2);
});

it("shows an unreadable answer as it was written", () => {
  expect(answerDate("next week", false)).toBe("next week");
  expect(answerDate("2026-12-01T12:00:00", false)).toBe("1 Dec 2026");
});
