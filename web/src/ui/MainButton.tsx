/** The one filled button of a form: as wide and high as a thumb wants it on a phone. */
import { Button, type ButtonProps } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ButtonHTMLAttributes } from "react";
import { PHONE } from "@/lib/screen";

type Props = ButtonProps & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonProps>;

export function MainButton(props: Props) {
  const phone = useMediaQuery(PHONE);
  return phone ? <Button {...props} size="lg" w="100%" /> : <Button {...props} w={props.w ?? "fit-content"} />;
}
