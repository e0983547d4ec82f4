/** What the server refused, where no field says it already. */
import { Text } from "@mantine/core";
import { sentenceOf } from "@/lib/failure";
import { Refused } from "@/lib/server";

export function Said({ error, fields = [] }: { error: unknown; fields?: string[] }) {
  if (!error) return null;
  if (error instanceof Refused && fields.some((name) => error.errors[name])) return null;
  return (
    <Text role="alert" c="var(--pr-late)" size="sm">
      {sentenceOf(error)}
    </Text>
  );
}

/** The sentences of a refusal, by field. */
export function errorsOf(error: unknown): Record<string, string[] | undefined> {
  return error instanceof Refused ? error.errors : {};
}
