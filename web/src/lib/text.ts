/** Small words. */

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** "Kim D." where there is a last name, else whatever name there is. */
export function shortName(person: { first_name?: string | null; last_name?: string | null; email?: string }): string {
  const first = person.first_name?.trim() ?? "";
  const last = person.last_name?.trim() ?? "";
  if (first) return last ? `${first} ${last[0]}.` : first;
  return last || (person.email ?? "Somebody");
}

export function initialOf(name: string): string {
  return (name.trim()[0] ?? "?").toLocaleUpperCase();
}

/** "a, b and c". */
export function listed(words: string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
