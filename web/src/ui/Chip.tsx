/** A filter that reads as a sentence: "Template is Supplier onboarding", with a way to drop it. */
import { ActionIcon, Menu, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import classes from "./Chip.module.css";

interface Choice {
  value: string;
  label: string;
}

interface Props {
  /** The grey words before the value, such as "Template is". */
  reads: string;
  value?: string;
  choices: readonly Choice[];
  /** Shown while nothing is chosen. */
  empty: string;
  onChange: (value: string | undefined) => void;
}

export function Chip({ reads, value, choices, empty, onChange }: Props) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <span className={classes.chip} data-set={value !== undefined || undefined}>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <UnstyledButton className={classes.words}>
            {value === undefined ? (
              empty
            ) : (
              <>
                {reads} <b>{chosen?.label ?? value}</b>
              </>
            )}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflow: "auto" }}>
          {choices.length === 0 && <Menu.Label>Nothing to choose yet</Menu.Label>}
          {choices.map((choice) => (
            <Menu.Item key={choice.value} onClick={() => onChange(choice.value)}>
              {choice.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {value !== undefined && (
        <ActionIcon
          size={24}
          onClick={() => onChange(undefined)}
          aria-label={`Drop the filter ${reads} ${chosen?.label ?? value}`}
        >
          <IconX size={14} stroke={1.6} />
        </ActionIcon>
      )}
    </span>
  );
}
