/** What all screens stand in: the page itself, and the frame for whoever is signed in. */
import { createRootRoute, createRoute, Outlet } from "@tanstack/react-router";
import { Frame } from "@/app/Frame";
import { NotFound } from "@/app/NotFound";
import { SessionGate } from "@/app/SessionGate";

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

export const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: () => (
    <SessionGate>
      <Frame />
    </SessionGate>
  ),
});
