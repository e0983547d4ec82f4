/** The frame of a page for strangers: whose it is on top, one column, our own name small at the foot. */
import type { ReactNode } from "react";
import { Mark } from "@/ui/Mark";
import { useTitle } from "@/ui/Page";
import type { Host } from "../data";
import classes from "./PublicPage.module.css";

interface Props {
  title: string;
  host?: Host;
  children: ReactNode;
}

export function PublicPage({ title, host, children }: Props) {
  useTitle(host ? `${title} · ${host.name}` : title);
  return (
    <div className={classes.page}>
      {host && (
        <header className={classes.head}>
          {host.logo ? <img src={host.logo} alt={host.name} className={classes.logo} /> : <b>{host.name}</b>}
        </header>
      )}
      <main className={classes.main}>{children}</main>
      <footer className={classes.foot}>
        <Mark size={14} /> Made with Procession
      </footer>
    </div>
  );
}
