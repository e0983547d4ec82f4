/** A screen with nothing on it says what it is for and offers one thing to do. */
import type { ReactNode } from "react";
import { WaitingMark } from "./Mark";
import classes from "./Empty.module.css";

interface Props {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  foot?: ReactNode;
}

export function Empty({ title, children, actions, foot }: Props) {
  return (
    <div className={classes.empty}>
      <WaitingMark />
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{children}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
      {foot && <p className={classes.foot}>{foot}</p>}
    </div>
  );
}
