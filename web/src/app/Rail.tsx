/** The rail at the left: organization, search, places, the person. Folded it shows icons with tooltips. */
import { ActionIcon, Kbd, Tooltip, UnstyledButton } from "@mantine/core";
import { IconLayoutSidebar, IconQuestionMark, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useUrgentCount } from "@/features/tasks/data";
import { useSession } from "@/lib/session";
import { shortName } from "@/lib/text";
import { Mark } from "@/ui/Mark";
import { Face } from "@/ui/Person";
import { OrganizationMenu, PersonMenu } from "./menus";
import { PLACES } from "./places";
import classes from "./Rail.module.css";

interface Props {
  folded: boolean;
  onFold?: () => void;
  onPalette: () => void;
  onHelp: () => void;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function Rail({ folded, onFold, onPalette, onHelp }: Props) {
  const { me, organization } = useSession();
  const urgent = useUrgentCount();
  return (
    <nav className={classes.rail} data-folded={folded || undefined} aria-label="Places">
      <OrganizationMenu>
        <UnstyledButton className={classes.organization} aria-label={`Organization: ${organization.name}`}>
          <Mark />
          {!folded && <span className={classes.name}>{organization.name}</span>}
        </UnstyledButton>
      </OrganizationMenu>
      <Tooltip label="Search or do" position="right" disabled={!folded}>
        <UnstyledButton className={classes.search} onClick={onPalette} aria-label={folded ? "Search or do" : undefined}>
          <IconSearch size={18} stroke={1.6} aria-hidden="true" />
          {!folded && (
            <>
              <span>Search or do</span>
              <Kbd className={classes.key} aria-hidden="true">
                {isMac ? "⌘ K" : "Ctrl K"}
              </Kbd>
            </>
          )}
        </UnstyledButton>
      </Tooltip>
      <ul className={`plain ${classes.places}`}>
        {PLACES.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Tooltip label={label} position="right" disabled={!folded}>
              <Link to={to} className={classes.place} activeProps={{ "data-here": true }} preload="intent">
                <Icon size={18} stroke={1.6} aria-hidden="true" />
                <span className={folded ? "visually-hidden" : undefined}>{label}</span>
                {to === "/my-work" && urgent > 0 && !folded && (
                  <span className={classes.count} aria-label={`${urgent} due by tonight`}>
                    {urgent}
                  </span>
                )}
              </Link>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <PersonMenu>
          <UnstyledButton className={classes.person} aria-label={folded ? `You: ${me.full_name}` : undefined}>
            <Face name={shortName(me)} size={24} />
            {!folded && <span className={classes.name}>{shortName(me)}</span>}
          </UnstyledButton>
        </PersonMenu>
        <Tooltip label="Keys" position="right">
          <ActionIcon onClick={onHelp} aria-label="Show all keys" size={28}>
            <IconQuestionMark size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        {onFold && (
          <Tooltip label={folded ? "Unfold the rail" : "Fold the rail"} position="right">
            <ActionIcon onClick={onFold} aria-label={folded ? "Unfold the rail" : "Fold the rail"} size={28}>
              <IconLayoutSidebar size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </nav>
  );
}
