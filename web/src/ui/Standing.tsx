/** A state as glyph and word. */
import { Glyph, type GlyphKind } from "./Glyph";
import classes from "./Standing.module.css";

interface Props {
  word: string;
  glyph: GlyphKind;
  tone: "late" | "soon" | "quiet" | "done";
}

export function StandingMark({ word, glyph, tone }: Props) {
  return (
    <span className={classes.standing} data-tone={tone}>
      <Glyph kind={glyph} size={16} />
      {word}
    </span>
  );
}
