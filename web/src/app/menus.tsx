/** Small menus of the frame: choose an organization; look of the app, profile and leaving. */
import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconKey, IconLogout, IconMoon, IconSun, IconUser } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { signOut } from "@/features/access/data";
import { chooseOrganization, useSession } from "@/lib/session";
import { toldFailure } from "@/lib/toasts";

const ICON = { size: 16, stroke: 1.6 };

export function OrganizationMenu({ children }: { children: ReactNode }) {
  const { organization, organizations } = useSession();
  if (organizations.length < 2) return children;
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Organizations</Menu.Label>
        {organizations.map((other) => (
          <Menu.Item
            key={other.id}
            rightSection={other.id === organization.id ? <IconCheck {...ICON} /> : undefined}
            onClick={() => {
              chooseOrganization(other.id);
              window.location.assign("/my-work");
            }}
          >
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function PersonMenu({ children }: { children: ReactNode }) {
  const { me } = useSession();
  const navigate = useNavigate();
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.email}</Menu.Label>
        <Menu.Item leftSection={<IconUser {...ICON} />} onClick={() => void navigate({ to: "/settings" })}>
          Profile
        </Menu.Item>
        <Menu.Item leftSection={<IconKey {...ICON} />} onClick={() => void navigate({ to: "/settings/tokens" })}>
          API tokens
        </Menu.Item>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout {...ICON} />} onClick={() => signOut().catch(toldFailure)}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const SCHEMES = [
  { value: "auto", label: "As the system", icon: IconDeviceDesktop },
  { value: "light", label: "Light", icon: IconSun },
  { value: "dark", label: "Dark", icon: IconMoon },
] as const;

function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return SCHEMES.map(({ value, label, icon: Icon }) => (
    <Menu.Item
      key={value}
      role="menuitemradio"
      aria-checked={colorScheme === value}
      leftSection={<Icon {...ICON} />}
      rightSection={colorScheme === value ? <IconCheck {...ICON} /> : undefined}
      onClick={() => setColorScheme(value)}
    >
      {label}
    </Menu.Item>
  ));
}
