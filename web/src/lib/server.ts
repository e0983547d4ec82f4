/** The only way to the server: the generated client, our client header, a time limit, and refusals as exceptions. */
import createClient from "openapi-fetch";
import type { paths } from "@/api/schema";

const PATIENCE = 10_000;
export const CLIENT_HEADER = { "X-Tallyfy-Client": "Procession" };

export interface Blocker {
  code: string;
  message: string;
  field?: { id: string; label: string } | null;
}

/** The server said no: a sentence for the person, a code for machines, and per-field sentences. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: string | null,
    readonly errors: Record<string, string[]>,
    readonly blocking: Blocker[],
    readonly requestId: string | null,
    readonly retryAfter: number | null,
  ) {
    super(message);
  }
}

/** No answer came: offline, no server, or slower than our patience. Nothing is known about what happened. */
export class Unreachable extends Error {
  constructor(readonly why: "offline" | "no_answer" | "timeout") {
    super(
      why === "offline"
        ? "This device is offline."
        : why === "timeout"
          ? `The server did not answer within ${PATIENCE / 1000} seconds.`
          : "The server could not be reached.",
    );
  }
}

type Listener = () => void;
const listeners = new Set<Listener>();

/** Told when the server no longer knows the session; the app then asks to sign in without leaving the page. */
export function onSessionEnded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function patientFetch(request: Request): Promise<Response> {
  const limit = AbortSignal.timeout(PATIENCE);
  try {
    return await fetch(request, { signal: AbortSignal.any([limit, request.signal]) });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Unreachable(limit.aborted ? "timeout" : navigator.onLine === false ? "offline" : "no_answer");
  }
}

export const server = createClient<paths>({
  baseUrl: `${window.location.origin}/api`,
  credentials: "same-origin",
  headers: CLIENT_HEADER,
  fetch: patientFetch,
});

interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Unwraps a reply of the client, or throws what went wrong. */
export async function ask<T>(reply: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await reply;
  if (response.ok) return data as T;
  const refused = readRefusal(error, response);
  if (refused.status === 401 && !new URL(response.url).pathname.includes("/auth/")) {
    listeners.forEach((listener) => listener());
  }
  throw refused;
}

function readRefusal(error: unknown, response: Response): Refused {
  const body = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const retry = Number(response.headers.get("Retry-After"));
  return new Refused(
    response.status,
    typeof body.message === "string" && body.message ? body.message : fallbackSentence(response.status),
    typeof body.code === "string" ? body.code : null,
    typeof body.errors === "object" && body.errors !== null ? (body.errors as Record<string, string[]>) : {},
    Array.isArray(body.blocking) ? (body.blocking as Blocker[]) : [],
    typeof body.request_id === "string" ? body.request_id : response.headers.get("X-Request-Id"),
    Number.isFinite(retry) && retry > 0 ? retry : null,
  );
}

function fallbackSentence(status: number): string {
  if (status >= 500) return "Something went wrong on the server. Nothing was changed.";
  return "The server refused this without giving a reason.";
}

/** True where trying the same thing again later may work. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refused && (error.status >= 500 || error.status === 429));
}
