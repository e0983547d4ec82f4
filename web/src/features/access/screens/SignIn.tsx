/** The page before everything else. */
import { Anchor } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Mark } from "@/ui/Mark";
import { useTitle } from "@/ui/Page";
import { useSignInOptions } from "../data";
import { SignInForm } from "../parts/SignInForm";
import classes from "./SignIn.module.css";

/** `to` is the address somebody wanted before we asked who they are; only addresses of this app are followed. */
export function SignIn({ to }: { to?: string }) {
  useTitle("Sign in");
  const navigate = useNavigate();
  const cache = useQueryClient();
  const options = useSignInOptions();
  const enter = () => {
    cache.clear();
    void navigate({ href: isOurs(to) ? to : "/my-work", replace: true });
  };
  return (
    <main className={classes.page}>
      <div className={classes.form}>
        <Mark size={40} />
        <h1 className={classes.title}>Sign in to Procession</h1>
        <SignInForm onDone={enter} />
        <p className={classes.hint}>
          <Anchor component={Link} to="/password/forgotten" size="sm">
            Forgotten password
          </Anchor>
          {options.data?.registration && (
            <>
              {" · "}
              <Anchor component={Link} to="/register" size="sm">
                Register
              </Anchor>
            </>
          )}
        </p>
      </div>
      <footer className={classes.foot}>{window.location.host}</footer>
    </main>
  );
}

/** An address of this app. Browsers read `//host` and `/\\host` as another server. */
function isOurs(to: string | undefined): to is string {
  return to !== undefined && /^\/(?![/\\])/.test(to);
}
