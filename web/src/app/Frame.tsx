/** What stands around every screen: the rail (a bar at the foot on phones), the palette, the help, and the news of being offline. */
import { useDisclosure, useMediaQuery, useNetwork } from "@mantine/hooks";
import { IconCloudOff } from "@tabler/icons-react";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { PHONE, NARROW } from "@/lib/screen";
import { useKeys } from "@/lib/keys";
import { BottomBar } from "./BottomBar";
import { CommandPalette } from "./CommandPalette";
import classes from "./Frame.module.css";
import { KeyHelp } from "./KeyHelp";
import { Rail } from "./Rail";

const FOLDED = "procession.rail";

export function Frame() {
  const [palette, setPalette] = useDisclosure(false);
  const [help, setHelp] = useDisclosure(false);
  const phone = useMediaQuery(PHONE);
  const narrow = useMediaQuery(NARROW);
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) === "folded");
  const fold = () => {
    localStorage.setItem(FOLDED, folded ? "open" : "folded");
    setFolded(!folded);
  };
  usePaletteKey(setPalette.toggle);
  useKeys({ "?": setHelp.open, "[": fold });
  return (
    <div className={classes.frame}>
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      {!phone && (
        <Rail
          folded={narrow || folded}
          onFold={narrow ? undefined : fold}
          onPalette={setPalette.open}
          onHelp={setHelp.open}
        />
      )}
      <div className={classes.column}>
        <OfflineNotice />
        <main id="main" className={classes.main} tabIndex={-1}>
          <Outlet />
        </main>
        {phone && <PhoneBar onPalette={setPalette.open} />}
      </div>
      <CommandPalette opened={palette} onClose={setPalette.close} />
      <KeyHelp opened={help} onClose={setHelp.close} />
    </div>
  );
}

/** A task or a form on a phone has its own bar with the next action; the bar of places makes room for it. */
function PhoneBar({ onPalette }: { onPalette: () => void }) {
  const { pathname } = useLocation();
  const ownBar = /^\/my-work\/.|\/tasks\/|\/launch$|^\/templates\/new$/.test(pathname);
  return ownBar ? null : <BottomBar onPalette={onPalette} />;
}

function usePaletteKey(toggle: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [toggle]);
}

function OfflineNotice() {
  const { online } = useNetwork();
  if (online) return null;
  return (
    <div className={classes.offline} role="status">
      <IconCloudOff size={18} stroke={1.6} aria-hidden="true" />
      You are offline. What you type is kept on this device and stored once you are back.
    </div>
  );
}
