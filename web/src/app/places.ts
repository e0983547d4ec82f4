/** The places of the app, in the order of the rail. */
import { IconChecklist, IconRoute, IconSettings, IconTemplate } from "@tabler/icons-react";

export const PLACES = [
  { to: "/my-work", label: "My work", icon: IconChecklist },
  { to: "/processes", label: "Processes", icon: IconRoute },
  { to: "/templates", label: "Templates", icon: IconTemplate },
  { to: "/settings", label: "Settings", icon: IconSettings },
] as const;
