/** Lets nobody past who is not signed in, and asks again, on the spot, when a session ends while somebody works. */
import { Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { SignInForm } from "@/features/access/parts/SignInForm";
import { failureOf } from "@/lib/failure";
import { ask, onSessionEnded, Refused, server } from "@/lib/server";
import { chosenOrganization, type Session, SessionContext } from "@/lib/session";
import { shortName } from "@/lib/text";
import { Empty } from "@/ui/Empty";
import { LoadingPage } from "@/ui/Loading";
import { MyName } from "@/ui/Person";
import { Trouble } from "@/ui/Trouble";

async function loadSession(): Promise<Session | null> {
  const [me, organizations] = await Promise.all([
    ask(server.GET("/me")),
    ask(server.GET("/me/organizations", { params: { query: { per_page: 100 } } })),
  ]);
  const organization = chosenOrganization(organizations.data);
  return organization ? { me: me.data, organization, organizations: organizations.data } : null;
}

export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery({
    queryKey: ["session"],
    queryFn: loadSession,
    staleTime: Infinity,
    retry: isWorthRetrying,
  });
  if (session.isPending) return <LoadingPage />;
  if (session.error instanceof Refused && session.error.status === 401) {
    return <ToSignIn />;
  }
  if (session.error && !session.data) {
    return (
      <Trouble
        title="Procession can't be reached right now"
        failure={failureOf(session.error)}
        safe="Nothing you typed is lost."
        onRetry={() => void session.refetch()}
      />
    );
  }
  if (!session.data) {
    return (
      <Empty title="You are in no organization">
        An administrator of your organization can invite you. Reload this page afterwards.
      </Empty>
    );
  }
  return (
    <SessionContext value={session.data}>
      <MyName value={shortName(session.data.me)}>{children}</MyName>
      <SignInAgain email={session.data.me.email} />
    </SessionContext>
  );
}

/** Goes to the sign-in page once, with the address somebody wanted, read before this very redirect changes it. */
function ToSignIn() {
  const navigate = useNavigate();
  const [wanted] = useState(useLocation().href);
  useEffect(() => void navigate({ to: "/sign-in", search: { to: wanted }, replace: true }), [navigate, wanted]);
  return null;
}

function isWorthRetrying(count: number, error: Error): boolean {
  return count < 2 && !(error instanceof Refused && error.status < 500);
}

/** What was typed stays on the screen behind this dialog; after signing in, everything that failed is asked again. */
function SignInAgain({ email }: { email: string }) {
  const [ended, setEnded] = useState(false);
  const cache = useQueryClient();
  useEffect(() => onSessionEnded(() => setEnded(true)), []);
  const done = () => {
    setEnded(false);
    window.dispatchEvent(new Event("procession:back"));
    void cache.invalidateQueries();
  };
  return (
    <Modal
      opened={ended}
      onClose={() => setEnded(false)}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title="Sign in to go on"
    >
      <p className="quiet" style={{ marginBottom: 20 }}>
        Your session has ended. What you typed is kept on this device and stored once you are back.
      </p>
      <SignInForm email={email} onDone={done} />
    </Modal>
  );
}
