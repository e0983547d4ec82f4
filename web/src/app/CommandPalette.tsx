/** Ctrl/Cmd-K: go somewhere, launch something, find a process, a task or a template. Everything by keyboard. */
import { Modal, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useState } from "react";
import classes from "./CommandPalette.module.css";
import { useCommands } from "./commands";

interface Props {
  opened: boolean;
  onClose: () => void;
}

export function CommandPalette({ opened, onClose }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} yOffset="12vh" size={560} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label="Search or do">
        <Palette onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const [sought] = useDebouncedValue(text.trim(), 150);
  const [at, setAt] = useState(0);
  const listId = useId();
  const { commands, searching } = useCommands(text.trim(), sought);
  const current = commands[Math.min(at, commands.length - 1)];
  const run = (command: (typeof commands)[number] | undefined) => {
    if (!command) return;
    onClose();
    command.go();
  };
  const steer = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter") run(current);
    if (!by || commands.length === 0) return;
    event.preventDefault();
    const next = (Math.min(at, commands.length - 1) + by + commands.length) % commands.length;
    setAt(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div>
      <TextInput
        data-autofocus
        variant="unstyled"
        size="md"
        className={classes.input}
        placeholder="Search or do"
        aria-label="Search or do"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}-${commands.indexOf(current)}` : undefined}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={steer}
      />
      <ul className={`plain ${classes.list}`} id={listId} role="listbox" aria-label="What can be done">
        {commands.map((command, index) => (
          // The keyboard is steered from the input above, as in every combobox.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={command.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={command === current}
            className={classes.item}
            onClick={() => run(command)}
            onMouseMove={() => setAt(index)}
          >
            <command.icon size={18} stroke={1.6} aria-hidden="true" />
            <span className={classes.label}>{command.label}</span>
            <span className={classes.kind}>{command.kind}</span>
          </li>
        ))}
      </ul>
      {commands.length === 0 && (
        <p className={classes.nothing} role="status">
          {searching ? "Looking" : `Nothing is called “${text.trim()}”.`}
        </p>
      )}
    </div>
  );
}
