/** Progress as steps, not percent: one bar per task up to twelve, one continuous bar beyond. A word stands beside it. */
import classes from "./Segments.module.css";

export type SegmentBar = "done" | "now" | "late" | "ahead";

interface Props {
  bars: SegmentBar[];
  /** `row` is 104 px for tables, `wide` takes the width it gets. */
  size?: "row" | "wide" | "page";
  label?: string;
}

const SEPARATE_UP_TO = 12;

export function Segments({ bars, size = "row", label }: Props) {
  const done = bars.filter((bar) => bar === "done").length;
  const late = bars.filter((bar) => bar === "late").length;
  const words = label ?? `${done} of ${bars.length} tasks done${late ? `, ${late} late` : ""}`;
  return (
    <span className={classes.line} data-size={size} role="img" aria-label={words}>
      {bars.length > SEPARATE_UP_TO ? <Continuous bars={bars} /> : bars.map((bar, i) => <i key={i} data-bar={bar} />)}
      {bars.length === 0 && <i data-bar="ahead" />}
    </span>
  );
}

/** One bar in four lengths, in the same order of colours as the separate ones. */
function Continuous({ bars }: { bars: SegmentBar[] }) {
  const order: SegmentBar[] = ["done", "now", "late", "ahead"];
  return order.map((kind) => {
    const count = bars.filter((bar) => bar === kind).length;
    return count ? <i key={kind} data-bar={kind} data-joined style={{ flexGrow: count }} /> : null;
  });
}
