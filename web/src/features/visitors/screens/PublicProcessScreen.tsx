/** A process that was made public, read-only and live: its tasks in order, without what its owner keeps back. */
import { plainText } from "@/lib/richtext";
import { plural } from "@/lib/text";
import { LoadingPage } from "@/ui/Loading";
import { Segments } from "@/ui/Segments";
import { type PublicTask, usePublicProcess } from "../data";
import { Fault } from "../parts/Fault";
import { PublicPage } from "../parts/PublicPage";
import classes from "./PublicTemplateScreen.module.css";

export function PublicProcessScreen({ org, run }: { org: string; run: string }) {
  const query = usePublicProcess(org, run);
  if (query.isPending) return <LoadingPage />;
  if (!query.data) {
    const missing = "There is no public process at this address";
    return <Fault missing={missing} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { process, tasks, total } = query.data;
  const { complete, total: steps } = process.progress;
  return (
    <PublicPage title={process.name}>
      <h1 className={classes.title}>{process.name}</h1>
      <p>
        {complete} of {plural(steps, "task")} done
      </p>
      <Segments
        size="wide"
        bars={Array.from({ length: steps }, (_, at) => (at < complete ? "done" : "ahead"))}
        label={`${complete} of ${plural(steps, "task")} done`}
      />
      <section className={classes.section}>
        <h2>Tasks</h2>
        <ol className="plain">
          {tasks.map((task, index) => (
            <li key={task.id} className={classes.step}>
              <span className={classes.number}>{index + 1}</span>
              <div>
                <h3>{task.title}</h3>
                <p className="quiet">{standing(task)}</p>
                <Said task={task} />
              </div>
            </li>
          ))}
        </ol>
        {total > tasks.length && (
          <p className="quiet">And {plural(total - tasks.length, "more task", "more tasks")}.</p>
        )}
      </section>
    </PublicPage>
  );
}

function standing(task: PublicTask): string {
  const who = task.completed_at ? task.completer_name : task.assignee_names.join(", ");
  const state = task.completed_at ? "Done" : "Open";
  return [state, who].filter(Boolean).join(" · ");
}

interface Shown {
  threads?: { data?: { id: string; content: string }[] };
}

function Said({ task }: { task: PublicTask }) {
  const comments = (task as unknown as Shown).threads?.data ?? [];
  return comments.map((comment) => <blockquote key={comment.id}>{plainText(comment.content)}</blockquote>);
}
