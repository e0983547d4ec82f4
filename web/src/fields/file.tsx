/** Files as links: a name and an address. The list shows what is attached; each entry opens in a new tab. */
import { ActionIcon, Anchor, Button, Group, InputWrapper, TextInput } from "@mantine/core";
import { IconFile, IconLink, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { helpOf, labelOf } from "./parts";
import classes from "./file.module.css";
import { type FieldView, type InputProps, isEmpty } from "./view";

interface Attached {
  id?: string;
  filename?: string;
  url?: string;
  full_url?: string;
  source?: string;
}

function attachedFiles(value: unknown): Attached[] {
  return Array.isArray(value) ? (value as Attached[]) : [];
}

function nameOf(file: Attached): string {
  return file.filename || addressOf(file).split("/").pop() || "File";
}

function addressOf(file: Attached): string {
  return file.full_url ?? file.url ?? "";
}

export function isWebAddress(written: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(written).protocol);
  } catch {
    return false;
  }
}

function Files({ field, value, onChange, error, id }: InputProps) {
  const files = attachedFiles(value);
  const [address, setAddress] = useState("");
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState<string>();
  const add = () => {
    if (!isWebAddress(address.trim())) {
      setWrong("Enter the whole address, such as https://files.example.com/contract.pdf");
      return;
    }
    const filename = name.trim() || nameOf({ url: address.trim() });
    onChange([...files, { filename, url: address.trim(), source: "url" }]);
    setAddress("");
    setName("");
    setWrong(undefined);
  };
  return (
    <InputWrapper
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      labelElement="div"
      role="group"
      aria-label={field.label}
      maw={560}
    >
      <ul className="plain">
        {files.map((file, index) => (
          <li key={index} className={classes.file}>
            <IconFile size={18} stroke={1.6} aria-hidden="true" />
            <Anchor href={addressOf(file)} target="_blank" rel="noreferrer" c="inherit" truncate>
              {nameOf(file)}
            </Anchor>
            <ActionIcon
              size={28}
              ml="auto"
              aria-label={`Remove ${nameOf(file)}`}
              onClick={() => onChange(files.length > 1 ? files.filter((_, other) => other !== index) : null)}
            >
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group gap={8} align="flex-start" wrap="wrap" className={classes.add}>
        <TextInput
          id={id}
          flex="2 1 220px"
          aria-label={`Address of the file for ${field.label}`}
          placeholder="https://"
          type="url"
          leftSection={<IconLink size={16} stroke={1.6} aria-hidden="true" />}
          value={address}
          error={wrong}
          onChange={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <TextInput
          flex="1 1 140px"
          aria-label={`Name of the file for ${field.label}`}
          placeholder="Name to show"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button variant="default" onClick={add} disabled={address.trim() === ""}>
          Add link
        </Button>
      </Group>
    </InputWrapper>
  );
}

export const file: FieldView = {
  name: "File",
  typed: false,
  Input: Files,
  isBlank: isEmpty,
  show: (value) => attachedFiles(value).map(nameOf),
};
