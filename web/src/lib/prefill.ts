/** Values that a link brings along: `ko_fields` and the like, keyed by field alias, as the addresses of links carry them. */

/** A JSON list of objects with one alias each, or one object; whatever else it is says nothing. */
export function byAlias(text: string | null): Record<string, unknown> {
  if (!text) return {};
  try {
    const sent: unknown = JSON.parse(text);
    const entries = Array.isArray(sent) ? sent : [sent];
    const pairs = entries.flatMap((entry) =>
      typeof entry === "object" && entry !== null && !Array.isArray(entry) ? Object.entries(entry as object) : [],
    );
    return Object.fromEntries(pairs) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The same values keyed by field id; what no field answers to is left out. */
export function byField(
  fields: { id: string; alias: string }[],
  values: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter((field) => field.alias in values).map((field) => [field.id, values[field.alias]]),
  );
}

/** What stands behind the question mark, as it was written. */
export function writtenSearch(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
