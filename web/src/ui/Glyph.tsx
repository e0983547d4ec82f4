/** State as a shape, never as a colour alone; a word stands near by wherever a glyph is used. */
import {
  IconAlertCircle,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClock,
  IconEyeOff,
  IconCircleXFilled,
} from "@tabler/icons-react";
import type { CSSProperties } from "react";

/** A ring with a dot one can see: the icon set's own is too small at 18 px. */
function Mine({
  size,
  stroke,
  color,
  ...rest
}: {
  size: number;
  stroke: number;
  color: string;
  style?: CSSProperties;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" {...rest}>
      <circle cx="12" cy="12" r="9" stroke={color} strokeWidth={stroke * 1.2} />
      <circle cx="12" cy="12" r="5" fill={color} />
    </svg>
  );
}

export type GlyphKind = "open" | "mine" | "done" | "rejected" | "ahead" | "hidden" | "late" | "soon" | "problem";

const SHAPES = {
  open: [IconCircle, "var(--pr-line-control)"],
  mine: [Mine, "var(--pr-accent)"],
  done: [IconCircleCheckFilled, "var(--pr-accent)"],
  rejected: [IconCircleXFilled, "var(--pr-ink-2)"],
  ahead: [IconCircleDashed, "var(--pr-line-control)"],
  hidden: [IconEyeOff, "var(--pr-ink-2)"],
  late: [IconAlertCircle, "var(--pr-late)"],
  soon: [IconClock, "var(--pr-soon)"],
  problem: [IconAlertCircle, "var(--pr-late)"],
} as const;

export function Glyph({ kind, size = 18 }: { kind: GlyphKind; size?: number }) {
  const [Shape, color] = SHAPES[kind];
  return <Shape size={size} stroke={1.6} color={color} aria-hidden="true" style={{ flex: "none" }} />;
}
