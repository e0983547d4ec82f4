/** People are grey circles with an initial, groups grey squares: colour means state, never a person. */
import { IconUsersGroup } from "@tabler/icons-react";
import classes from "./Person.module.css";

interface Props {
  name: string;
  kind?: "member" | "guest" | "group";
  /** What stands after the name in grey, such as a duration. */
  note?: string;
  strong?: boolean;
}

export function Face({ name, kind = "member", size = 20 }: { name: string; kind?: Props["kind"]; size?: number }) {
  return (
    <span className={classes.face} data-kind={kind} style={{ width: size, height: size }} aria-hidden="true">
      {kind === "group" ? <IconUsersGroup size={12} stroke={1.6} /> : (name.trim()[0] ?? "?").toLocaleUpperCase()}
    </span>
  );
}

export function Person({ name, kind, note, strong }: Props) {
  return (
    <span className={classes.person}>
      <Face name={name} kind={kind} />
      <span className={classes.name} data-strong={strong || undefined} title={name}>
        {name}
      </span>
      {note && <span className={classes.note}>{note}</span>}
    </span>
  );
}

export function Nobody() {
  return <span className="quiet">Nobody yet</span>;
}
