/** People who shall do something: members by name, guests by address. */
import { MultiSelect } from "@mantine/core";
import { useState } from "react";
import { useMembers } from "@/lib/people";
import { helpOf, labelOf, useWidth } from "./parts";
import type { FieldView, InputProps } from "./view";

interface Picked {
  users: number[];
  guests: string[];
  groups: string[];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function pickedPeople(value: unknown): Picked {
  const given = (typeof value === "object" && value !== null ? value : {}) as Partial<Picked>;
  return { users: (given.users ?? []).map(Number), guests: given.guests ?? [], groups: given.groups ?? [] };
}

function isNobody(value: unknown): boolean {
  const { users, guests, groups } = pickedPeople(value);
  return users.length + guests.length + groups.length === 0;
}

function Assignees({ field, value, onChange, error, id }: InputProps) {
  const members = useMembers().filter((member) => member.status === "active");
  const [sought, setSought] = useState("");
  const picked = pickedPeople(value);
  const newGuest = EMAIL.test(sought.trim()) ? [sought.trim().toLowerCase()] : [];
  const guests = [...new Set([...picked.guests, ...newGuest])];
  const store = (keys: string[]) => {
    const users = keys.filter((key) => key.startsWith("m:")).map((key) => Number(key.slice(2)));
    const next = { users, guests: keys.filter((key) => key.startsWith("g:")).map((key) => key.slice(2)) };
    const all = { ...next, groups: picked.groups };
    onChange(isNobody(all) ? null : all);
  };
  return (
    <MultiSelect
      id={id}
      w={useWidth(400)}
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      placeholder={isNobody(value) ? "Name, or a guest's email address" : undefined}
      searchable
      hidePickedOptions
      searchValue={sought}
      onSearchChange={setSought}
      nothingFoundMessage="Nobody with that name. Type a whole email address to ask a guest."
      data={[
        ...members.map((member) => ({ value: `m:${member.id}`, label: member.full_name })),
        ...guests.map((email) => ({ value: `g:${email}`, label: `${email} (guest)` })),
      ]}
      value={[...picked.users.map((userId) => `m:${userId}`), ...picked.guests.map((email) => `g:${email}`)]}
      onChange={store}
    />
  );
}

export const assignees: FieldView = {
  name: "People",
  typed: false,
  Input: Assignees,
  isBlank: isNobody,
  show: (value, _field, people) => people.holders(pickedPeople(value)).map((holder) => holder.name),
};
