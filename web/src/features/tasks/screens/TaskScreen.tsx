/** A task: what do I fill in, and what happens then? In the pane beside the list, or a page of its own. */
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { failureOf } from "@/lib/failure";
import type { Task } from "@/lib/types";
import { LinkButton } from "@/ui/LinkButton";
import { LoadingPage } from "@/ui/Loading";
import { Trouble } from "@/ui/Trouble";
import { useTask } from "../data";
import { TaskView } from "../parts/TaskView";

interface Props {
  id: string;
  /** Where "back" leads, and where one goes after completing. */
  home: string;
  /** Comments and problems, from their own room. */
  thread: (task: Task) => ReactNode;
}

export function TaskScreen({ id, home, thread }: Props) {
  const query = useTask(id);
  const navigate = useNavigate();
  const back = () => void navigate({ href: home });
  if (query.isPending) return <LoadingPage />;
  if (query.data) return <TaskView key={id} task={query.data} onBack={back} thread={thread} />;
  const failure = failureOf(query.error);
  return (
    <Trouble
      title={
        failure.kind === "missing"
          ? "This task does not exist, or you can't see it"
          : "This task can't be shown right now"
      }
      failure={failure}
      safe={failure.passing ? "Nothing you typed is lost." : undefined}
      onRetry={() => void query.refetch()}
      action={
        <LinkButton to="/my-work" variant="default">
          My work
        </LinkButton>
      }
    />
  );
}
