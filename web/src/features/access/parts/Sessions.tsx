/** Where somebody is signed in, and signing out there. */
import { Button, Table } from "@mantine/core";
import { useNow } from "@/lib/clock";
import { happened } from "@/lib/dates";
import { failureOf } from "@/lib/failure";
import { told } from "@/lib/toasts";
import { LoadingRows } from "@/ui/Loading";
import { Trouble } from "@/ui/Trouble";
import { useEndOtherSessions, useEndSession, useSessions } from "../data";

export function Sessions() {
  const sessions = useSessions();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const now = useNow();
  const shown = sessions.data?.data ?? [];
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title" style={{ fontSize: 16, lineHeight: "24px" }}>
        Where you are signed in
      </h2>
      {sessions.isPending && <LoadingRows rows={2} />}
      {sessions.error && (
        <Trouble
          title="Your sessions can't be shown right now"
          failure={failureOf(sessions.error)}
          onRetry={() => void sessions.refetch()}
        />
      )}
      {shown.length > 0 && (
        // The table may be wider than a phone; then the keyboard must be able to scroll it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div style={{ overflowX: "auto" }} role="region" aria-label="Sessions" tabIndex={0}>
          <Table mt={12} maw={720} highlightOnHover={false}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Device</Table.Th>
                <Table.Th>Address</Table.Th>
                <Table.Th>Since</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((session) => (
                <Table.Tr key={session.id} h={40}>
                  <Table.Td>{deviceOf(session.device)}</Table.Td>
                  <Table.Td className="quiet">{session.address}</Table.Td>
                  <Table.Td className="quiet">{happened(session.created_at, now)}</Table.Td>
                  <Table.Td ta="right">
                    {session.is_current ? (
                      "This device"
                    ) : (
                      <Button
                        variant="subtle"
                        color="gray"
                        size="xs"
                        onClick={() => end.mutate(session.id, { onSuccess: () => told("Signed out there.") })}
                      >
                        Sign out<span className="visually-hidden"> on {deviceOf(session.device)}</span>
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {shown.length > 1 && (
        <Button
          mt={12}
          variant="default"
          loading={endOthers.isPending}
          onClick={() => endOthers.mutate(undefined, { onSuccess: () => told("You are signed in here only.") })}
        >
          Sign out everywhere else
        </Button>
      )}
    </section>
  );
}

/** "Firefox on Windows", as well as one can tell from what a browser calls itself. */
export function deviceOf(agent: string | null | undefined): string {
  if (!agent) return "Unknown device";
  const browser = [
    ["Edg/", "Edge"],
    ["Firefox/", "Firefox"],
    ["Chrome/", "Chrome"],
    ["Safari/", "Safari"],
  ].find(([sign]) => agent.includes(sign ?? ""))?.[1];
  const system = [
    ["iPhone", "iPhone"],
    ["iPad", "iPad"],
    ["Android", "Android"],
    ["Windows", "Windows"],
    ["Mac OS", "Mac"],
    ["Linux", "Linux"],
  ].find(([sign]) => agent.includes(sign ?? ""))?.[1];
  if (!browser) return agent.slice(0, 40);
  return system ? `${browser} on ${system}` : browser;
}
