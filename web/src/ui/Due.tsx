/** A date in words with the whole date on hover and for screen readers; marigold or brick only when it matters. */
import { dayOnly, dueInFull, dueInList, fullDate, toneOf } from "@/lib/dates";
import { Glyph } from "./Glyph";
import classes from "./Due.module.css";

interface Props {
  deadline: string | null;
  now: Date;
  /** `list` is the narrow column where the group already says "today"; `full` stands alone. */
  form?: "list" | "full";
  /** Closed work is never late. */
  closed?: boolean;
  withGlyph?: boolean;
}

export function Due({ deadline, now, form = "full", closed = false, withGlyph = form === "full" }: Props) {
  const tone = closed ? "plain" : toneOf(deadline, now);
  const past = closed && deadline !== null && new Date(deadline) < now;
  const shown = past ? dayOnly(deadline, now) : form === "list" ? dueInList(deadline, now) : dueInFull(deadline, now);
  const quiet = form === "list" && tone !== "late";
  return (
    <span className={classes.due} data-tone={quiet ? "quiet" : tone} title={deadline ? fullDate(deadline) : undefined}>
      {withGlyph && tone === "soon" && <Glyph kind="soon" size={16} />}
      {withGlyph && tone === "late" && <Glyph kind="late" size={16} />}
      {deadline ? <time dateTime={deadline}>{shown}</time> : <span>{shown}</span>}
    </span>
  );
}
