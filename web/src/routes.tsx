/** Every screen, as a table of contents. Screens that need two rooms are put together here. */
import { createRoute, createRouter, redirect, useNavigate } from "@tanstack/react-router";
import { Look, Settings } from "@/app/Settings";
import { ForgottenPassword } from "@/features/access/screens/ForgottenPassword";
import { Invitation } from "@/features/access/screens/Invitation";
import { Register, Verify } from "@/features/access/screens/Register";
import { ResetPassword } from "@/features/access/screens/ResetPassword";
import { Security } from "@/features/access/screens/Security";
import { SignOut } from "@/features/access/screens/SignOut";
import { SignIn } from "@/features/access/screens/SignIn";
import { Tokens } from "@/features/access/screens/Tokens";
import { Thread } from "@/features/comments/parts/Thread";
import { Profile } from "@/features/people/screens/Profile";
import type { ProcessFilter } from "@/features/processes/data";
import { Processes } from "@/features/processes/screens/Processes";
import { ProcessScreen } from "@/features/processes/screens/ProcessScreen";
import { MyWork } from "@/features/tasks/screens/MyWork";
import { TaskScreen } from "@/features/tasks/screens/TaskScreen";
import type { TemplateFilter } from "@/features/templates/data";
import { LaunchScreen } from "@/features/templates/screens/LaunchScreen";
import { NewTemplate } from "@/features/templates/screens/NewTemplate";
import { Templates } from "@/features/templates/screens/Templates";
import { TemplateScreen } from "@/features/templates/screens/TemplateScreen";
import type { Comment } from "@/lib/types";
import { linkRoutes, publicRoutes } from "./publicRoutes";
import { inside, root } from "./roots";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search): { to?: string } => ({ to: text(search.to) }),
  component: function SignInRoute() {
    return <SignIn to={signIn.useSearch().to} />;
  },
});

/** Pages for people who are not signed in, most of them opened by a link that was mailed. */
const code = (search: Record<string, unknown>): { code: string } => ({ code: text(search.code) ?? "" });

const forgotten = createRoute({
  getParentRoute: () => root,
  path: "/password/forgotten",
  component: ForgottenPassword,
});
const register = createRoute({ getParentRoute: () => root, path: "/register", component: Register });
const signOutPage = createRoute({ getParentRoute: () => root, path: "/logout", component: SignOut });

const reset = createRoute({
  getParentRoute: () => root,
  path: "/password/reset",
  validateSearch: code,
  component: function ResetRoute() {
    return <ResetPassword code={reset.useSearch().code} />;
  },
});

const verify = createRoute({
  getParentRoute: () => root,
  path: "/verify",
  validateSearch: code,
  component: function VerifyRoute() {
    return <Verify code={verify.useSearch().code} />;
  },
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  validateSearch: code,
  component: function InvitationRoute() {
    return <Invitation code={invitation.useSearch().code} />;
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/my-work", replace: true });
  },
});

const myWork = createRoute({ getParentRoute: () => inside, path: "/my-work", component: () => <MyWork /> });

const myTask = createRoute({
  getParentRoute: () => inside,
  path: "/my-work/$task",
  component: function MyTaskRoute() {
    const { task } = myTask.useParams();
    return <MyWork chosen={task} detail={<TaskWithThread id={task} home="/my-work" />} />;
  },
});

const processes = createRoute({
  getParentRoute: () => inside,
  path: "/processes",
  validateSearch: (search): ProcessFilter => ({
    q: text(search.q),
    status: text(search.status),
    template: text(search.template),
    sort: text(search.sort),
    mine: search.mine === true || undefined,
    page: pageNumber(search.page),
  }),
  component: function ProcessesRoute() {
    const navigate = useNavigate();
    return (
      <Processes
        filter={processes.useSearch()}
        onFilter={(search) => void navigate({ to: "/processes", search, replace: true })}
      />
    );
  },
});

const process = createRoute({
  getParentRoute: () => inside,
  path: "/processes/$process",
  component: function ProcessRoute() {
    return (
      <ProcessScreen
        id={process.useParams().process}
        thread={(shown) => <Thread subject={{ kind: "process", id: shown.id }} comments={shown.threads?.data ?? []} />}
      />
    );
  },
});

const processTask = createRoute({
  getParentRoute: () => inside,
  path: "/processes/$process/tasks/$task",
  component: function ProcessTaskRoute() {
    const { process: run, task } = processTask.useParams();
    return <TaskWithThread id={task} home={`/processes/${run}`} />;
  },
});

const templates = createRoute({
  getParentRoute: () => inside,
  path: "/templates",
  validateSearch: (search): TemplateFilter => ({ q: text(search.q), page: pageNumber(search.page) }),
  component: function TemplatesRoute() {
    const navigate = useNavigate();
    return (
      <Templates
        purpose="look"
        filter={templates.useSearch()}
        onFilter={(search) => void navigate({ to: "/templates", search, replace: true })}
      />
    );
  },
});

const launchWhich = createRoute({
  getParentRoute: () => inside,
  path: "/launch",
  validateSearch: (search): TemplateFilter => ({ q: text(search.q), page: pageNumber(search.page) }),
  component: function LaunchWhichRoute() {
    const navigate = useNavigate();
    return (
      <Templates
        purpose="launch"
        filter={launchWhich.useSearch()}
        onFilter={(search) => void navigate({ to: "/launch", search, replace: true })}
      />
    );
  },
});

const newTemplate = createRoute({ getParentRoute: () => inside, path: "/templates/new", component: NewTemplate });

const template = createRoute({
  getParentRoute: () => inside,
  path: "/templates/$template",
  component: function TemplateRoute() {
    return <TemplateScreen id={template.useParams().template} />;
  },
});

const launch = createRoute({
  getParentRoute: () => inside,
  path: "/templates/$template/launch",
  component: function LaunchRoute() {
    return <LaunchScreen id={launch.useParams().template} />;
  },
});

const settings = createRoute({ getParentRoute: () => inside, path: "/settings", component: Settings });
const profile = createRoute({ getParentRoute: () => settings, path: "/", component: Profile });
const look = createRoute({ getParentRoute: () => settings, path: "/look", component: Look });
const security = createRoute({ getParentRoute: () => settings, path: "/security", component: Security });
const tokens = createRoute({ getParentRoute: () => settings, path: "/tokens", component: Tokens });

const tree = root.addChildren([
  signIn,
  ...publicRoutes,
  forgotten,
  reset,
  register,
  verify,
  invitation,
  signOutPage,
  inside.addChildren([
    ...linkRoutes,
    home,
    myWork,
    myTask,
    processes,
    process,
    processTask,
    templates,
    launchWhich,
    newTemplate,
    template,
    launch,
    settings.addChildren([profile, look, security, tokens]),
  ]),
]);

export function createAppRouter() {
  return createRouter({ routeTree: tree, defaultPreload: false, scrollRestoration: false });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

/** A task with what people say about it; the two rooms know nothing of each other. */
function TaskWithThread({ id, home: back }: { id: string; home: string }) {
  return (
    <TaskScreen
      id={id}
      home={back}
      thread={(task) => (
        <Thread
          subject={{ kind: "task", id: task.id }}
          comments={(task.threads?.data ?? []) as Comment[]}
          hasGuests={task.owners.guests.length > 0}
        />
      )}
    />
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function pageNumber(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 ? page : undefined;
}
