/** What just happened, at the foot of the screen, with a way back where there is one. */
import { Button } from "@mantine/core";
import { hideNotification, showNotification } from "@mantine/notifications";
import { sentenceOf } from "./failure";

const LONG_ENOUGH_TO_UNDO = 8000;

export function told(message: string, undo?: () => void): void {
  const id = `told-${Date.now()}`;
  showNotification({
    id,
    withBorder: false,
    autoClose: undo ? LONG_ENOUGH_TO_UNDO : 4000,
    closeButtonProps: { "aria-label": "Close" },
    message: undo ? (
      <span style={{ display: "flex", alignItems: "center", justifyContent: "space-between", gap: 16 }}>
        <span>{message}</span>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            hideNotification(id);
            undo();
          }}
        >
          Undo
        </Button>
      </span>
    ) : (
      message
    ),
  });
}

export function toldFailure(error: unknown): void {
  showNotification({
    color: "red",
    autoClose: LONG_ENOUGH_TO_UNDO,
    closeButtonProps: { "aria-label": "Close" },
    message: sentenceOf(error),
  });
}
