/** How a process stands, in our words. */
import type { Process } from "@/lib/types";
import type { GlyphKind } from "@/ui/Glyph";

export interface Standing {
  word: string;
  glyph: GlyphKind;
  tone: "late" | "soon" | "quiet" | "done";
}

export function standingOf(
  process: Pick<Process, "status" | "late_tasks" | "due_soon" | "due_date_passed" | "archived_at">,
): Standing {
  if (process.archived_at) return { word: "Archived", glyph: "hidden", tone: "quiet" };
  if (process.status === "complete") return { word: "Done", glyph: "done", tone: "done" };
  if (process.status === "problem" || process.status === "issue")
    return { word: "Problem", glyph: "problem", tone: "late" };
  if (process.late_tasks > 0 || process.due_date_passed) return { word: "Late", glyph: "late", tone: "late" };
  if (process.due_soon) return { word: "Due soon", glyph: "soon", tone: "soon" };
  return { word: "On time", glyph: "open", tone: "quiet" };
}

/** What the filter offers; values are those of the API. */
export const STATUS_CHOICES = [
  { value: "active", label: "Running" },
  { value: "delayed", label: "Late" },
  { value: "problem", label: "With a problem" },
  { value: "complete", label: "Done" },
  { value: "archived", label: "Archived" },
] as const;
