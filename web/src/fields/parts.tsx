/** What the inputs of all types share: label with "optional", help in words, width by device. */
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { PHONE } from "@/lib/screen";
import { isBlankText, plainText } from "@/lib/richtext";
import type { Field } from "@/lib/types";

export function labelOf(field: Field): ReactNode {
  if (field.required) return field.label;
  return (
    <>
      {field.label}
      <span className="quiet small" style={{ fontWeight: 400, marginLeft: 8 }}>
        optional
      </span>
    </>
  );
}

export function helpOf(field: Field): string | undefined {
  return isBlankText(field.guidance) ? undefined : plainText(field.guidance as string);
}

/** The width that fits the expected answer; phones always use the full width. */
export function useWidth(pixels: number): number | string {
  return useMediaQuery(PHONE) ? "100%" : pixels;
}
