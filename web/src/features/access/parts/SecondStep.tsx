/** Setting up an authenticator app, its recovery codes, and doing without it again. */
import { Alert, Anchor, Button, Code, Group, Modal, PasswordInput, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useNow } from "@/lib/clock";
import { dayOnly } from "@/lib/dates";
import { failureOf } from "@/lib/failure";
import { LoadingRows } from "@/ui/Loading";
import { MainButton } from "@/ui/MainButton";
import { Trouble } from "@/ui/Trouble";
import { useConfirmSecondStep, useRemoveSecondStep, useRenewCodes, useSecondStep, useStartSecondStep } from "../data";
import { errorsOf, Said } from "./Said";

type Doing = "set-up" | "renew" | "remove";

export function SecondStep() {
  const step = useSecondStep();
  const now = useNow();
  const [doing, setDoing] = useState<Doing>();
  const [codes, setCodes] = useState<string[]>();
  const shown = step.data?.data;
  return (
    <section aria-labelledby="second-step-title">
      <h2 id="second-step-title" style={{ fontSize: 16, lineHeight: "24px" }}>
        Second step at sign-in
      </h2>
      <p className="quiet" style={{ maxWidth: 560, marginTop: 4 }}>
        Besides the password, a code that an authenticator app on your phone shows. Whoever learns your password alone
        can't sign in.
      </p>
      {step.isPending && <LoadingRows rows={1} />}
      {step.error && (
        <Trouble
          title="This can't be shown right now"
          failure={failureOf(step.error)}
          onRetry={() => void step.refetch()}
        />
      )}
      {shown?.is_required && !shown.is_on && (
        <Alert mt={20} maw={560} color="marigold" title="One of your organizations asks for a second step">
          Set it up now. Until then that organization is closed to you.
        </Alert>
      )}
      {codes && <RecoveryCodes codes={codes} onClose={() => setCodes(undefined)} />}
      {shown && !shown.is_on && (
        <Button mt={20} variant="default" onClick={() => setDoing("set-up")}>
          Set up an authenticator app
        </Button>
      )}
      {shown?.is_on && (
        <>
          <p style={{ marginTop: 20 }}>
            On since {shown.since && dayOnly(shown.since, now)}. {shown.recovery_codes} recovery codes are left.
          </p>
          <Group gap={8} mt={12}>
            <Button variant="default" onClick={() => setDoing("renew")}>
              New recovery codes
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setDoing("remove")}>
              Remove the second step
            </Button>
          </Group>
        </>
      )}
      {doing === "set-up" && <SetUp onClose={() => setDoing(undefined)} onCodes={setCodes} />}
      {doing === "renew" && <Renew onClose={() => setDoing(undefined)} onCodes={setCodes} />}
      {doing === "remove" && <Remove onClose={() => setDoing(undefined)} />}
    </section>
  );
}

function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  return (
    <Alert
      mt={20}
      maw={560}
      color="evergreen"
      title="Keep these recovery codes. They are not shown again."
      withCloseButton
      closeButtonLabel="Hide the recovery codes"
      onClose={onClose}
    >
      <p>Each of them works once in place of the app, when the phone is lost.</p>
      <Code block mt={12} data-testid="recovery-codes">
        {codes.join("\n")}
      </Code>
    </Alert>
  );
}

interface Step {
  onClose: () => void;
  onCodes: (codes: string[]) => void;
}

function SetUp({ onClose, onCodes }: Step) {
  const start = useStartSecondStep();
  const confirm = useConfirmSecondStep();
  const [code, setCode] = useState("");
  const made = start.data?.data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(code, {
      onSuccess: (answer) => {
        onCodes(answer.data.recovery_codes);
        onClose();
      },
    });
  };
  if (!made) {
    return (
      <AskPassword
        title="Set up an authenticator app"
        action="Go on"
        error={start.error}
        busy={start.isPending}
        onClose={onClose}
        onPassword={(password) => start.mutate(password)}
      />
    );
  }
  return (
    <Modal opened onClose={onClose} title="Set up an authenticator app">
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <p>
            Add an account in the app, by hand, with this key. On a phone that has the app,{" "}
            <Anchor href={made.uri}>open the app</Anchor> instead.
          </p>
          <Code block style={{ overflowWrap: "anywhere", whiteSpace: "normal" }} data-testid="app-key">
            {made.secret}
          </Code>
          <TextInput
            label="The code that the app shows now"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            error={errorsOf(confirm.error).code?.[0]}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Said error={confirm.error} fields={["code"]} />
          <MainButton type="submit" loading={confirm.isPending}>
            Turn on the second step
          </MainButton>
        </Stack>
      </form>
    </Modal>
  );
}

function Renew({ onClose, onCodes }: Step) {
  const renew = useRenewCodes();
  return (
    <AskPassword
      title="Make new recovery codes"
      action="Make new codes"
      error={renew.error}
      busy={renew.isPending}
      onClose={onClose}
      onPassword={(password) =>
        renew.mutate(password, {
          onSuccess: (answer) => {
            onCodes(answer.data.recovery_codes);
            onClose();
          },
        })
      }
    />
  );
}

function Remove({ onClose }: { onClose: () => void }) {
  const remove = useRemoveSecondStep();
  return (
    <AskPassword
      title="Remove the second step"
      action="Remove it"
      error={remove.error}
      busy={remove.isPending}
      onClose={onClose}
      onPassword={(password) => remove.mutate(password, { onSuccess: onClose })}
    />
  );
}

interface Asking {
  title: string;
  action: string;
  error: unknown;
  busy: boolean;
  onClose: () => void;
  onPassword: (password: string) => void;
}

function AskPassword({ title, action, error, busy, onClose, onPassword }: Asking) {
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPassword(password);
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <PasswordInput
            label="Your present password"
            autoComplete="current-password"
            value={password}
            error={errorsOf(error).password?.[0]}
            data-autofocus
            visibilityToggleButtonProps={{ "aria-label": "Show or hide the password" }}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Said error={error} fields={["password"]} />
          <MainButton type="submit" loading={busy}>
            {action}
          </MainButton>
        </Stack>
      </form>
    </Modal>
  );
}
