/** What went wrong, in the words a person needs: the cause, what is safe, what to do, and what to quote to support. */
import { isPassing, Refused, Unreachable } from "./server";

export interface Failure {
  text: string;
  /** For people who help: code and request id. */
  facts: string;
  passing: boolean;
  kind: "missing" | "forbidden" | "trouble";
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) {
    return {
      text: error.message,
      facts: [error.code ?? `status ${error.status}`, error.requestId && `request ${error.requestId}`]
        .filter(Boolean)
        .join(" · "),
      passing: isPassing(error),
      kind: error.status === 404 ? "missing" : error.status === 403 ? "forbidden" : "trouble",
    };
  }
  if (error instanceof Unreachable) return { text: error.message, facts: error.why, passing: true, kind: "trouble" };
  return { text: "This page ran into a fault of its own.", facts: String(error), passing: false, kind: "trouble" };
}

export function sentenceOf(error: unknown): string {
  return failureOf(error).text;
}
