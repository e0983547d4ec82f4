/** What stands in the way of completing, each reason a way to its field. */
import { UnstyledButton } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { fieldAnchor } from "@/fields";
import type { Blocking } from "@/lib/types";
import classes from "./Missing.module.css";

const SHOWN = 4;

export function goToField(id: string): void {
  const place = document.getElementById(fieldAnchor(id));
  place?.scrollIntoView({ block: "center", behavior: "smooth" });
  place?.focus({ preventScroll: true });
}

export function Missing({ reasons, id }: { reasons: Blocking[]; id: string }) {
  const fields = reasons.filter((reason) => reason.field);
  const others = reasons.filter((reason) => !reason.field);
  return (
    <div className={classes.missing} id={id} role="status">
      <IconAlertCircle size={18} stroke={1.6} aria-hidden="true" />
      <div>
        {others.map((reason) => (
          <p key={reason.code}>
            {reason.code === "open_issues" ? <a href="#problems">{reason.message}</a> : reason.message}
          </p>
        ))}
        {fields.length > 0 && (
          <p>
            Still to fill in:{" "}
            {fields.slice(0, SHOWN).map(({ field }, index) => (
              <span key={field?.id ?? index}>
                {index > 0 && ", "}
                <UnstyledButton className={classes.link} onClick={() => field && goToField(field.id)}>
                  {field?.label}
                </UnstyledButton>
              </span>
            ))}
            {fields.length > SHOWN && ` and ${fields.length - SHOWN} more`}
          </p>
        )}
      </div>
    </div>
  );
}
