/** The frame of the pages before somebody is signed in: one question, narrow, the mark above and the host below. */
import type { ReactNode } from "react";
import { Mark } from "@/ui/Mark";
import { useTitle } from "@/ui/Page";
import classes from "../screens/SignIn.module.css";

export function Outside({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  useTitle(title);
  return (
    <main className={classes.page}>
      <div className={classes.form}>
        <Mark size={40} />
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </div>
      <footer className={classes.foot}>{window.location.host}</footer>
    </main>
  );
}
