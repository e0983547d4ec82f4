/** The places on a phone: five items at the foot, words of at most ten letters. */
import { UnstyledButton } from "@mantine/core";
import { IconSearch, IconStack2 } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import classes from "./BottomBar.module.css";
import { PersonMenu } from "./menus";
import { PLACES } from "./places";

const AT_THE_FOOT = PLACES.filter((place) => place.to !== "/settings");

export function BottomBar({ onPalette }: { onPalette: () => void }) {
  return (
    <nav className={classes.bar} aria-label="Places">
      {AT_THE_FOOT.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={classes.item} activeProps={{ "data-here": true }}>
          <Icon size={22} stroke={1.6} aria-hidden="true" />
          {label}
        </Link>
      ))}
      <UnstyledButton className={classes.item} onClick={onPalette}>
        <IconSearch size={22} stroke={1.6} aria-hidden="true" />
        Search
      </UnstyledButton>
      <PersonMenu>
        <UnstyledButton className={classes.item}>
          <IconStack2 size={22} stroke={1.6} aria-hidden="true" />
          More
        </UnstyledButton>
      </PersonMenu>
    </nav>
  );
}
