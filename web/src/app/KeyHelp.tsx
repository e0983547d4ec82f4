/** All keys, on one card. */
import { Kbd, Modal } from "@mantine/core";

const KEYS: [string[], string][] = [
  [["Ctrl K", "⌘ K"], "Search, go somewhere, launch something"],
  [["j", "k"], "Next and previous row"],
  [["Enter"], "Open the row"],
  [["c"], "Complete the task that is open"],
  [["/"], "Find in this list"],
  [["["], "Fold the rail"],
  [["Esc"], "Close, or back to the list"],
  [["?"], "This card"],
];

export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" closeButtonProps={{ "aria-label": "Close" }}>
      <dl style={{ display: "grid", gridTemplateColumns: "120px 1fr", gap: "10px 16px", alignItems: "center" }}>
        {KEYS.map(([keys, does]) => (
          <div key={does} style={{ display: "contents" }}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key} mr={6}>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
