/** Keys for programs that act as this person. A new one is shown once. */
import {
  ActionIcon,
  Alert,
  Button,
  Code,
  CopyButton,
  Group,
  Modal,
  Stack,
  Table,
  TextInput,
  Tooltip,
} from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useNow } from "@/lib/clock";
import { dayOnly, fullDate, happened } from "@/lib/dates";
import { failureOf, sentenceOf } from "@/lib/failure";
import { told } from "@/lib/toasts";
import type { Token } from "@/lib/types";
import { LoadingRows } from "@/ui/Loading";
import { Trouble } from "@/ui/Trouble";
import { useCreateToken, useRevokeToken, useTokens } from "../data";

export function Tokens() {
  const tokens = useTokens();
  const [secret, setSecret] = useState<string>();
  return (
    <section aria-labelledby="tokens-title">
      <h2 id="tokens-title" style={{ fontSize: 16, lineHeight: "24px" }}>
        API tokens
      </h2>
      <p className="quiet" style={{ maxWidth: 560, marginTop: 4 }}>
        A program that sends a token acts as you, with everything you may do. Give each program its own, so that you can
        take one back without stopping the others.
      </p>
      <NewToken onMade={setSecret} />
      {secret && <ShownOnce secret={secret} onClose={() => setSecret(undefined)} />}
      {tokens.isPending && <LoadingRows rows={3} />}
      {tokens.error && (
        <Trouble
          title="Your tokens can't be shown right now"
          failure={failureOf(tokens.error)}
          onRetry={() => void tokens.refetch()}
        />
      )}
      {tokens.data && <TokenTable tokens={tokens.data.data} />}
    </section>
  );
}

function NewToken({ onMade }: { onMade: (secret: string) => void }) {
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState<string>();
  const create = useCreateToken();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return setWrong("Enter what the token is for, such as Reporting script");
    setWrong(undefined);
    create.mutate(name.trim(), {
      onSuccess: (answer) => {
        setName("");
        onMade(answer.accessToken);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate style={{ marginTop: 20 }}>
      <Group align="flex-end" gap={8} wrap="wrap">
        <TextInput
          label="What it is for"
          w={288}
          maxLength={255}
          value={name}
          error={wrong ?? (create.error ? sentenceOf(create.error) : undefined)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={create.isPending} mb={wrong || create.error ? 26 : 0}>
          Create token
        </Button>
      </Group>
    </form>
  );
}

function ShownOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <Alert
      mt={20}
      maw={640}
      color="evergreen"
      title="Copy the token now. It is not shown again."
      withCloseButton
      closeButtonLabel="Hide the token"
      onClose={onClose}
    >
      <Group gap={8} wrap="nowrap">
        <Code style={{ overflowWrap: "anywhere", flex: 1 }} data-testid="new-token">
          {secret}
        </Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? "Copied" : "Copy the token"}>
              <ActionIcon onClick={copy} aria-label="Copy the token">
                {copied ? <IconCheck size={18} stroke={1.6} /> : <IconCopy size={18} stroke={1.6} />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}

function TokenTable({ tokens }: { tokens: Token[] }) {
  const now = useNow();
  const [revoking, setRevoking] = useState<Token>();
  const living = tokens.filter((token) => !token.revoked);
  if (living.length === 0)
    return (
      <p className="quiet" style={{ marginTop: 20 }}>
        There is no token yet.
      </p>
    );
  return (
    <>
      <Table mt={20} maw={720} highlightOnHover={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>For</Table.Th>
            <Table.Th>Created</Table.Th>
            <Table.Th>Last used</Table.Th>
            <Table.Th>Ends</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {living.map((token) => (
            <Table.Tr key={token.id} h={40}>
              <Table.Td>{token.name}</Table.Td>
              <Table.Td className="quiet">{dayOnly(token.created_at, now)}</Table.Td>
              <Table.Td className="quiet">{token.last_used_at ? happened(token.last_used_at, now) : "Never"}</Table.Td>
              <Table.Td className="quiet" title={token.expires_at ? fullDate(token.expires_at) : undefined}>
                {token.expires_at ? dayOnly(token.expires_at, now) : "Never"}
              </Table.Td>
              <Table.Td ta="right">
                <Button variant="subtle" color="gray" size="xs" onClick={() => setRevoking(token)}>
                  Revoke<span className="visually-hidden"> {token.name}</span>
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {revoking && <ConfirmRevoke token={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function ConfirmRevoke({ token, onClose }: { token: Token; onClose: () => void }) {
  const revoke = useRevokeToken();
  const go = () =>
    revoke.mutate(token.id, {
      onSuccess: () => {
        told(`The token for ${token.name} no longer works.`);
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={`Revoke the token for ${token.name}?`}>
      <Stack gap={20}>
        <p>Programs that use it are refused from now on. This can't be undone.</p>
        {revoke.error && <p style={{ color: "var(--pr-late)" }}>{sentenceOf(revoke.error)}</p>}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Keep token
          </Button>
          <Button color="brick" onClick={go} loading={revoke.isPending}>
            Revoke token
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
