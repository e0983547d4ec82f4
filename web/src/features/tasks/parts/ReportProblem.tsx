/** Something is wrong with this task: say what, and nobody can complete it until that is resolved. */
import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/lib/drafts";
import { sentenceOf } from "@/lib/failure";
import { ask, server } from "@/lib/server";
import { useOrg } from "@/lib/session";
import { told } from "@/lib/toasts";
import type { Task } from "@/lib/types";

export function ReportProblem({ task, onClose }: { task: Task; onClose: () => void }) {
  const org = useOrg();
  const cache = useQueryClient();
  const draft = `problem.${task.id}`;
  const [text, setText] = useState(() => readDraft<string>(draft) ?? "");
  const report = useMutation({
    mutationFn: () =>
      ask(
        server.POST("/organizations/{org}/tasks/{task}/problem", {
          params: { path: { org, task: task.id } },
          body: { content: text.trim() },
        }),
      ),
    onSuccess: () => {
      dropDraft(draft);
      void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === org });
      told("The problem is reported.");
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title="Report a problem" closeButtonProps={{ "aria-label": "Close" }}>
      <Stack gap={20}>
        <Textarea
          data-autofocus
          label="What is wrong"
          description="The task can't be completed until the problem is resolved. If it was done already, it opens again."
          minRows={3}
          value={text}
          error={report.error ? sentenceOf(report.error) : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            keepDraft(draft, event.currentTarget.value);
          }}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={!text.trim()} loading={report.isPending} onClick={() => report.mutate()}>
            Report problem
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
