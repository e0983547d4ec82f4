/** The frame of one screen: a header 56 high with its title and main action, and a body that scrolls. */
import { IconArrowLeft } from "@tabler/icons-react";
import { ActionIcon, Tooltip } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./Page.module.css";

interface Props {
  title: string;
  /** Shown instead of the title text, for breadcrumbs. The title still names the page. */
  heading?: ReactNode;
  back?: { label: string; go: () => void };
  actions?: ReactNode;
  below?: ReactNode;
  children: ReactNode;
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Procession` : "Procession";
  }, [title]);
}

export function Page({ title, heading, back, actions, below, children }: Props) {
  useTitle(title);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        {back && (
          <Tooltip label={back.label}>
            <ActionIcon onClick={back.go} aria-label={back.label} className={classes.back}>
              <IconArrowLeft size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
        {heading ?? <h1 className={classes.title}>{title}</h1>}
        <div className={classes.actions}>{actions}</div>
      </header>
      {below}
      {/* A page may have nothing in it that takes the focus; then the keyboard must still be able to scroll it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.body} role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
