/** Procession's look: type, measures and the shape of components. Colours are in colours.ts. */
import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  Checkbox,
  Input,
  InputWrapper,
  Kbd,
  Menu,
  Modal,
  Paper,
  Popover,
  Radio,
  SegmentedControl,
  Skeleton,
  Switch,
  Table,
  Tabs,
  Textarea,
  Tooltip,
  createTheme,
  rem,
} from "@mantine/core";
import { brick, dark, evergreen, gray, marigold } from "./colours";

const font = '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif';

export const theme = createTheme({
  colors: { evergreen, marigold, brick, gray, dark },
  primaryColor: "evergreen",
  primaryShade: 7,
  white: "#ffffff",
  black: gray[9],
  autoContrast: false,
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  fontFamily: font,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, "Cascadia Mono", Menlo, Consolas, monospace',
  fontSmoothing: true,
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(28) },
  lineHeights: { xs: "1.333", sm: "1.43", md: "1.5", lg: "1.4", xl: "1.215" },
  fontWeights: { regular: "400", medium: "560", bold: "560" },
  headings: {
    fontFamily: font,
    fontWeight: "560",
    sizes: {
      h1: { fontSize: rem(28), lineHeight: "1.215" },
      h2: { fontSize: rem(20), lineHeight: "1.4" },
      h3: { fontSize: rem(16), lineHeight: "1.5" },
      h4: { fontSize: rem(14), lineHeight: "1.43" },
    },
  },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(20), xl: rem(32) },
  radius: { xs: rem(3), sm: rem(6), md: rem(6), lg: rem(10), xl: rem(999) },
  defaultRadius: "sm",
  shadows: {
    xs: "none",
    sm: "0 1px 2px rgb(34 32 29 / .06)",
    md: "0 4px 16px rgb(34 32 29 / .10), 0 0 0 1px rgb(34 32 29 / .06)",
    lg: "0 12px 40px rgb(34 32 29 / .16), 0 0 0 1px rgb(34 32 29 / .06)",
    xl: "0 12px 40px rgb(34 32 29 / .16), 0 0 0 1px rgb(34 32 29 / .06)",
  },
  breakpoints: { xs: "30em", sm: "48em", md: "64em", lg: "80em", xl: "100em" },
  components: {
    Button: Button.extend({
      defaultProps: { size: "sm" },
      styles: { root: { fontWeight: 560 } },
      vars: (_t, p) => ({
        root: {
          ...(p.variant === "default"
            ? { "--button-bd": "1px solid var(--pr-line-control)", "--button-bg": "var(--pr-surface)" }
            : {}),
          ...(p.size === "xs"
            ? { "--button-height": rem(28), "--button-fz": rem(12), "--button-padding-x": rem(10) }
            : {}),
          ...(p.size === "sm" ? { "--button-height": rem(36), "--button-padding-x": rem(16) } : {}),
          ...(p.size === "lg" ? { "--button-height": rem(48), "--button-fz": rem(16) } : {}),
        } as never,
      }),
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray", size: 32 } }),
    Input: Input.extend({
      defaultProps: { size: "sm" },
      styles: (_t, p) => ({ input: p.error ? { color: "var(--pr-ink)" } : {} }),
      vars: (_t, p) => ({
        wrapper: {
          ...(p.error || p.variant === "unstyled" ? {} : { "--input-bd": "var(--pr-line-control)" }),
          ...(p.variant === "unstyled" ? {} : { "--input-bg": "var(--pr-field)" }),
          ...(p.size === "lg" ? { "--input-height": rem(48), "--input-fz": rem(16) } : {}),
          ...(p.size === "md" ? { "--input-height": rem(44), "--input-fz": rem(16) } : {}),
        } as never,
      }),
    }),
    InputWrapper: InputWrapper.extend({
      defaultProps: { size: "sm", inputWrapperOrder: ["label", "description", "input", "error"], withAsterisk: false },
      styles: {
        label: { fontSize: rem(14), lineHeight: "20px", fontWeight: 560 },
        description: { fontSize: rem(12), lineHeight: "16px", color: "var(--pr-ink-2)", marginTop: 2, marginBottom: 6 },
        error: { fontSize: rem(14), lineHeight: "20px", marginTop: 6 },
      },
    }),
    Textarea: Textarea.extend({ defaultProps: { autosize: true, minRows: 2, maxRows: 12 } }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: rem(18), radius: 4 },
      styles: { body: { alignItems: "flex-start" }, label: { lineHeight: "20px", fontSize: rem(14) } },
    }),
    Radio: Radio.extend({
      vars: () => ({ root: { "--radio-size": rem(18), "--radio-icon-size": rem(7) } as never }),
      styles: { body: { alignItems: "flex-start" }, label: { lineHeight: "20px", fontSize: rem(14) } },
    }),
    Switch: Switch.extend({ defaultProps: { size: "sm" } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: "xs" },
      styles: { root: { background: "var(--pr-sunken)", padding: 2 }, label: { fontWeight: 560 } },
    }),
    Badge: Badge.extend({
      defaultProps: { variant: "light", radius: 4 },
      styles: { root: { textTransform: "none", fontWeight: 560, letterSpacing: 0 } },
    }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 0, horizontalSpacing: 12, highlightOnHover: true } }),
    Tabs: Tabs.extend({
      defaultProps: { variant: "default" },
      styles: { tab: { padding: "0 2px", height: 40, marginRight: 20, fontSize: rem(14) } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 120 } } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", withinPortal: true, transitionProps: { duration: 120 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: "md", transitionProps: { duration: 120 } } }),
    Modal: Modal.extend({
      defaultProps: { shadow: "lg", centered: true, radius: 10, transitionProps: { duration: 160 } },
    }),
    Paper: Paper.extend({ defaultProps: { shadow: "none", radius: "sm" } }),
    Anchor: Anchor.extend({ defaultProps: { underline: "hover", inherit: true } }),
    Kbd: Kbd.extend({ defaultProps: { size: "xs" } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 4 } }),
  },
});
