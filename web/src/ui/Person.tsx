/** People are grey circles with an initial, groups grey squares: colour means state, never a person. */
import { IconUsersGroup } from "@tabler/icons-react";
import { createContext, useContext } from "react";
import classes from "./Person.module.css";

interface Props {
  name: string;
  kind?: "member" | "guest" | "group";
  /** What stands after the name in grey, such as a duration. */
  note?: string;
  strong?: boolean;
}

/** The name behind "You". */
export const MyName = createContext("You");

/** The first letter of a name; of "You" it is the one of your own name, as everybody else sees it. */
function useInitial(name: string): string {
  const mine = useContext(MyName);
  const meant = name === "You" ? mine : name;
  return (meant.trim()[0] ?? "?").toLocaleUpperCase();
}

export function Face({ name, kind = "member", size = 20 }: { name: string; kind?: Props["kind"]; size?: number }) {
  const initial = useInitial(name);
  return (
    <span className={classes.face} data-kind={kind} style={{ width: size, height: size }} aria-hidden="true">
      {kind === "group" ? <IconUsersGroup size={12} stroke={1.6} /> : initial}
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
