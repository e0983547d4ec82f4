/** Dates as people say them. Every function takes `now`, so that tests and screens agree; instants are ISO texts. */

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const LOCALE = "en-GB";

/** A deadline this near is "due soon", as on the server. */
const SOON = DAY;

export type Group = "overdue" | "today" | "week" | "later";
export type Tone = "late" | "soon" | "plain";

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, options);
const clockOf = format({ hour: "2-digit", minute: "2-digit" });
const weekday = format({ weekday: "short" });
const dayMonth = format({ day: "numeric", month: "short" });
const dayMonthYear = format({ day: "numeric", month: "short", year: "numeric" });
const everything = format({ dateStyle: "full", timeStyle: "short" });

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

/** Whole calendar days from today to that moment; negative in the past. Daylight saving moves no day. */
export function daysAway(moment: Date, now: Date): number {
  return Math.round((startOfDay(moment) - startOfDay(now)) / DAY);
}

function isMidnight(moment: Date): boolean {
  return moment.getHours() === 0 && moment.getMinutes() === 0;
}

export function groupOf(deadline: string | null, now: Date): Group {
  if (!deadline) return "later";
  const due = new Date(deadline);
  if (due < now) return "overdue";
  const days = daysAway(due, now);
  if (days === 0) return "today";
  const untilSunday = (7 - now.getDay()) % 7;
  return days <= untilSunday || days <= 2 ? "week" : "later";
}

export function toneOf(deadline: string | null, now: Date): Tone {
  if (!deadline) return "plain";
  const left = new Date(deadline).getTime() - now.getTime();
  return left < 0 ? "late" : left <= SOON ? "soon" : "plain";
}

/** "2 days late", "3 h late". */
export function lateBy(deadline: string, now: Date): string {
  return `${duration(now.getTime() - new Date(deadline).getTime())} late`;
}

/** "20 min", "6 h", "3 days": one unit, rounded down, never nought. */
export function duration(milliseconds: number): string {
  const past = Math.max(milliseconds, MINUTE);
  if (past < HOUR) return `${Math.floor(past / MINUTE)} min`;
  if (past < DAY) return `${Math.floor(past / HOUR)} h`;
  const days = Math.floor(past / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}

/** A date in the narrow column of a list: late, time alone today, weekday this week, "2 Dec" beyond. */
export function dueInList(deadline: string | null, now: Date): string {
  if (!deadline) return "No date";
  const due = new Date(deadline);
  if (due < now) return lateBy(deadline, now);
  const days = daysAway(due, now);
  if (days === 0) return isMidnight(due) ? "Today" : clockOf.format(due);
  return days < 7 ? weekday.format(due) : dayOnly(due, now);
}

/** A date with room: "Today, 17:00", "Thu, 09:00", "2 Dec". */
export function dueInFull(deadline: string | null, now: Date): string {
  if (!deadline) return "No date";
  const due = new Date(deadline);
  if (due < now) return `${lateBy(deadline, now)}, due ${dayOnly(due, now)}`;
  const days = daysAway(due, now);
  const time = isMidnight(due) ? "" : `, ${clockOf.format(due)}`;
  if (days === 0) return `Today${time}`;
  if (days === 1) return `Tomorrow${time}`;
  return (days < 7 ? weekday.format(due) : dayOnly(due, now)) + time;
}

/** "today, 09:05", "yesterday, 16:20", "13 Nov, 10:41": when something happened. */
export function happened(at: string, now: Date): string {
  const moment = new Date(at);
  const days = daysAway(moment, now);
  const time = clockOf.format(moment);
  if (days === 0) return `today, ${time}`;
  if (days === -1) return `yesterday, ${time}`;
  return `${dayOnly(moment, now)}, ${time}`;
}

/** "since yesterday", "since 12 Nov, 5 days": how long somebody holds something. */
export function since(at: string, now: Date): string {
  const moment = new Date(at);
  const days = daysAway(moment, now);
  if (days >= 0) return `since ${clockOf.format(moment)} today`;
  if (days === -1) return "since yesterday";
  return `since ${dayOnly(moment, now)}, ${-days} days`;
}

/** "2 Dec", with the year when it is not this one. */
export function dayOnly(moment: Date | string, now: Date): string {
  const day = typeof moment === "string" ? new Date(moment) : moment;
  return (day.getFullYear() === now.getFullYear() ? dayMonth : dayMonthYear).format(day);
}

export function fullDate(at: string): string {
  return everything.format(new Date(at));
}

/** "1 Dec 2026", with the time when the field asks for one: an answer of a date field. */
export function answerDate(value: string, withTime: boolean): string {
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return value;
  const day = dayMonthYear.format(moment);
  return withTime ? `${day}, ${clockOf.format(moment)}` : day;
}
