/** The next action and what follows from it, always in the same place. No button has an unknown consequence. */
import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconArrowRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { PHONE } from "@/lib/screen";
import type { SaveState } from "../answerStore";
import classes from "./ActionBar.module.css";

const SAVE_WORDS: Record<SaveState, string> = {
  idle: "",
  saving: "Saving",
  saved: "Saved",
  kept: "Kept on this device",
  refused: "Not all saved",
};

interface Props {
  then: ReactNode;
  /** Replaces the then line with what is missing. */
  missing?: ReactNode;
  save: SaveState;
  children: ReactNode;
}

export function ActionBar({ then, missing, save, children }: Props) {
  return (
    <footer className={classes.bar}>
      {missing ?? (
        <div className={classes.then}>
          {then && <IconArrowRight size={18} stroke={1.6} color="var(--pr-accent)" aria-hidden="true" />}
          <div>{then}</div>
        </div>
      )}
      <span className={classes.save} role="status" data-state={save}>
        {SAVE_WORDS[save]}
      </span>
      <div className={classes.buttons}>{children}</div>
    </footer>
  );
}

interface ActionProps {
  children: string;
  shortcut?: string;
  onClick: () => void;
  busy: boolean;
  /** Can't be done yet; pressing it leads to what is missing instead. */
  blocked?: boolean;
  plain?: boolean;
  describedBy?: string;
}

export function Action({ children, shortcut, onClick, busy, blocked, plain, describedBy }: ActionProps) {
  const phone = useMediaQuery(PHONE);
  return (
    <Button
      size={phone ? "lg" : "sm"}
      variant={plain ? "default" : "filled"}
      className={classes.button}
      loading={busy}
      data-blocked={blocked || undefined}
      onClick={onClick}
      aria-describedby={describedBy}
      rightSection={
        shortcut && !phone && !blocked ? (
          <kbd className={classes.key} aria-hidden="true">
            {shortcut}
          </kbd>
        ) : undefined
      }
    >
      {children}
    </Button>
  );
}
