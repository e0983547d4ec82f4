/** The error state of a screen: left aligned; cause, what is safe, what to do, when it is tried again, what to quote. */
import { Anchor, Button, CopyButton } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import type { Failure } from "@/lib/failure";
import classes from "./Trouble.module.css";

interface Props {
  title: string;
  failure: Failure;
  /** What happened to anything the person typed. */
  safe?: string;
  onRetry?: () => void;
  action?: ReactNode;
}

const RETRY_AFTER = 15;

export function Trouble({ title, failure, safe, onRetry, action }: Props) {
  const retry = failure.passing ? onRetry : undefined;
  return (
    <div className={classes.place}>
      <div className={classes.trouble} role="alert">
        <IconAlertCircle size={28} stroke={1.6} color="var(--pr-late)" aria-hidden="true" />
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.text}>
          {failure.text}
          {safe && ` ${safe}`}
        </p>
        {(onRetry || action) && (
          <div className={classes.actions}>
            {onRetry && failure.kind === "trouble" && <Button onClick={onRetry}>Try again</Button>}
            {action}
          </div>
        )}
        <footer className={classes.foot}>
          <span>{retry && <Countdown onEnd={retry} />}</span>
          <span className={classes.facts}>
            <code>{failure.facts}</code>
            <CopyButton value={failure.facts}>
              {({ copied, copy }) => (
                <Anchor component="button" type="button" size="xs" onClick={copy}>
                  {copied ? "Copied" : "Copy"}
                </Anchor>
              )}
            </CopyButton>
          </span>
        </footer>
      </div>
    </div>
  );
}

function Countdown({ onEnd }: { onEnd: () => void }) {
  const [left, setLeft] = useState(RETRY_AFTER);
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onEnd()), 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return (
    <>
      Trying again by itself in <b>{left} s</b>
    </>
  );
}
