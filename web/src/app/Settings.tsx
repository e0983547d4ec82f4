/** The settings a person has today: own profile, look, API tokens. Each part has its own address. */
import { SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { Link, Outlet } from "@tanstack/react-router";
import { Page } from "@/ui/Page";
import classes from "./Settings.module.css";

const PARTS = [
  { to: "/settings", label: "Profile" },
  { to: "/settings/look", label: "Look" },
  { to: "/settings/security", label: "Security" },
  { to: "/settings/tokens", label: "API tokens" },
] as const;

export function Settings() {
  return (
    <Page
      title="Settings"
      below={
        <nav className={classes.tabs} aria-label="Settings">
          {PARTS.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              className={classes.tab}
              activeOptions={{ exact: true }}
              activeProps={{ "data-here": true }}
            >
              {label}
            </Link>
          ))}
        </nav>
      }
    >
      <div className={classes.body}>
        <Outlet />
      </div>
    </Page>
  );
}

export function Look() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title" style={{ fontSize: 16, lineHeight: "24px" }}>
        Look
      </h2>
      <p className="quiet" style={{ margin: "4px 0 20px" }}>
        Kept on this device.
      </p>
      <SegmentedControl
        size="sm"
        aria-labelledby="look-title"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as "auto" | "light" | "dark")}
        data={[
          { value: "auto", label: "As the system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />
    </section>
  );
}
