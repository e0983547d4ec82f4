/** A small table: people add rows, the answer holds one list per column. */
import { ActionIcon, Button, InputWrapper, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Field } from "@/lib/types";
import { helpOf, labelOf } from "./parts";
import classes from "./table.module.css";
import type { FieldView, InputProps } from "./view";

/** Rows of texts from any stored form: one entry per column, each a text, an object or a list of row values. */
export function rowsOf(value: unknown, columns: number): string[][] {
  if (!Array.isArray(value)) return [];
  const lists = Array.from({ length: columns }, (_, i) => cellsOf(value[i]));
  const height = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? ""));
}

function cellsOf(entry: unknown): string[] {
  if (entry === null || entry === undefined) return [];
  if (Array.isArray(entry)) return entry.map((cell) => String(cell ?? ""));
  if (typeof entry === "object") return Object.values(entry).map((cell) => String(cell ?? ""));
  return [String(entry)];
}

/** One list per column; nothing at all where every cell is empty. */
export function answerOf(rows: string[][], columns: number): string[][] | null {
  if (rows.every((row) => row.every((cell) => cell === ""))) return null;
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? ""));
}

function TableField({ field, value, onChange, onLeave, error, id }: InputProps) {
  const width = field.columns.length;
  const [extra, setExtra] = useState(0);
  const stored = rowsOf(value, width);
  const blank = Array<string>(width).fill("");
  const rows = [...stored, ...Array.from({ length: Math.max(extra, stored.length ? 0 : 1) }, () => blank)];
  const store = (next: string[][]) => {
    setExtra(0);
    onChange(answerOf(next, width));
  };
  return (
    <InputWrapper
      label={labelOf(field)}
      description={helpOf(field)}
      error={error}
      labelElement="div"
      role="group"
      aria-label={field.label}
    >
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              {field.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.label}
                </th>
              ))}
              <th>
                <span className="visually-hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={y}>
                {row.map((cell, x) => (
                  <td key={field.columns[x]?.id ?? x}>
                    <TextInput
                      id={y === 0 && x === 0 ? id : undefined}
                      aria-label={`${columnName(field, x)}, row ${y + 1}`}
                      value={cell}
                      onBlur={onLeave}
                      onChange={(event) => store(withCell(rows, y, x, event.currentTarget.value))}
                    />
                  </td>
                ))}
                <td>
                  <ActionIcon
                    size={28}
                    aria-label={`Remove row ${y + 1}`}
                    style={{ visibility: rows.length === 1 && stored.length === 0 ? "hidden" : undefined }}
                    onClick={() => store(rows.filter((_, index) => index !== y))}
                  >
                    <IconX size={16} stroke={1.6} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button
        variant="subtle"
        color="gray"
        size="xs"
        leftSection={<IconPlus size={14} stroke={1.6} />}
        onClick={() => setExtra(rows.length - stored.length + 1)}
      >
        Add row
      </Button>
    </InputWrapper>
  );
}

function columnName(field: Field, index: number): string {
  return field.columns[index]?.label ?? `Column ${index + 1}`;
}

function withCell(rows: string[][], y: number, x: number, text: string): string[][] {
  return rows.map((row, index) => (index === y ? row.map((cell, column) => (column === x ? text : cell)) : row));
}

export const table: FieldView = {
  name: "Table",
  typed: true,
  Input: TableField,
  isBlank: (value) => !Array.isArray(value) || value.every((entry) => cellsOf(entry).every((cell) => cell === "")),
  show: (value, field) =>
    rowsOf(value, field.columns.length).map((row) =>
      row.map((cell, x) => `${columnName(field, x)}: ${cell || "–"}`).join(", "),
    ),
};
