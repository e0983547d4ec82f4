/** How a step reads: who does it, within what time, and who may complete it. */
import { plural } from "@/lib/text";
import type { Step } from "@/lib/types";

interface Deadline {
  value?: number;
  unit?: string;
  option?: string;
}

export function stepSentence(step: Step, who: string): string {
  const several = who.includes(" and ");
  const verb =
    step.step_type === "approval"
      ? `${several ? "approve or reject" : "approves or rejects"} this`
      : `${several ? "do" : "does"} this`;
  const subject = who || (step.assign_run_starter ? "Whoever launches the process" : "Nobody yet");
  const sentences = [`${subject} ${verb}${within(step.deadline as Deadline | null)}.`];
  if (step.everyone_must_complete) sentences.push("Everybody assigned must complete it.");
  else if (step.can_complete_only_assignees) sentences.push("Only they may complete it.");
  return sentences.join(" ");
}

function within(deadline: Deadline | null): string {
  if (!deadline?.value || !deadline.unit || deadline.option === "prior_to") return "";
  return ` within ${plural(deadline.value, deadline.unit.replace(/s$/, ""))}`;
}
