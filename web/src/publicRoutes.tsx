/** Screens that links from outside lead to: public pages, and what a link asks a member for. */
import { createRoute } from "@tanstack/react-router";
import { InOrganization } from "@/app/InOrganization";
import { MagicScreen } from "@/features/tasks/screens/MagicScreen";
import { LaunchScreen } from "@/features/templates/screens/LaunchScreen";
import { KickOffForm } from "@/features/visitors/screens/KickOffForm";
import { PublicProcessScreen } from "@/features/visitors/screens/PublicProcessScreen";
import { PublicTemplateScreen } from "@/features/visitors/screens/PublicTemplateScreen";
import { byAlias, writtenSearch } from "@/lib/prefill";
import { inside, root } from "./roots";

/* For whoever has the address; nobody signs in. */

const publicForm = createRoute({
  getParentRoute: () => root,
  path: "/$org/public/kickoff/$form",
  component: function PublicFormRoute() {
    const { org, form } = publicForm.useParams();
    return <KickOffForm org={org} formKey={form} />;
  },
});

const publicFormOfOld = createRoute({
  getParentRoute: () => root,
  path: "/public/library/$org/blueprint/$form/kick-off",
  component: function PublicFormRoute() {
    const { org, form } = publicFormOfOld.useParams();
    return <KickOffForm org={org} formKey={form} />;
  },
});

const publicTemplate = createRoute({
  getParentRoute: () => root,
  path: "/public/checklists/$template",
  component: function PublicTemplateRoute() {
    return <PublicTemplateScreen templateKey={publicTemplate.useParams().template} />;
  },
});

const publicProcess = createRoute({
  getParentRoute: () => root,
  path: "/public/organizations/$org/runs/$run",
  component: function PublicProcessRoute() {
    const { org, run } = publicProcess.useParams();
    return <PublicProcessScreen org={org} run={run} />;
  },
});

/* Links that ask for something: sign in, look, say yes. */

const launchLink = createRoute({
  getParentRoute: () => inside,
  path: "/$org/process/$template/create",
  component: function LaunchLinkRoute() {
    const { org, template: id } = launchLink.useParams();
    return (
      <InOrganization org={org}>
        <LaunchScreen id={id} prefill={prefilled()} />
      </InOrganization>
    );
  },
});

const magicLink = createRoute({
  getParentRoute: () => inside,
  path: "/$org/magic",
  component: function MagicLinkRoute() {
    return (
      <InOrganization org={magicLink.useParams().org}>
        <MagicScreen />
      </InOrganization>
    );
  },
});

export const publicRoutes = [publicForm, publicFormOfOld, publicTemplate, publicProcess] as const;
export const linkRoutes = [launchLink, magicLink] as const;

function prefilled() {
  const search = writtenSearch();
  return {
    name: search.get("default_run_name")?.slice(0, 550) ?? "",
    values: byAlias(search.get("ko_fields")),
    atOnce: search.get("launchprocess") === "true",
  };
}
