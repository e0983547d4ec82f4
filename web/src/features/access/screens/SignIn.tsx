/** The page before everything else. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Mark } from "@/ui/Mark";
import { useTitle } from "@/ui/Page";
import { SignInForm } from "../parts/SignInForm";
import classes from "./SignIn.module.css";

/** `to` is the address somebody wanted before we asked who they are; only addresses of this app are followed. */
export function SignIn({ to }: { to?: string }) {
  useTitle("Sign in");
  const navigate = useNavigate();
  const cache = useQueryClient();
  const enter = () => {
    cache.clear();
    void navigate({ href: to?.startsWith("/") && !to.startsWith("//") ? to : "/my-work", replace: true });
  };
  return (
    <main className={classes.page}>
      <div className={classes.form}>
        <Mark size={40} />
        <h1 className={classes.title}>Sign in to Procession</h1>
        <SignInForm onDone={enter} />
        <p className={classes.hint}>No password yet, or forgotten? Whoever runs this installation can set a new one.</p>
      </div>
      <footer className={classes.foot}>{window.location.host}</footer>
    </main>
  );
}
