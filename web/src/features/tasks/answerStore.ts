/**
 * Answers on their way to the server. Each one is kept on the device until the server has it, so that neither a
 * reload, nor a lost connection, nor an ended session loses what was typed. One request per field at a time;
 * the last value wins.
 */
import { draftKeys, dropDraft, keepDraft, readDraft } from "@/lib/drafts";
import { sentenceOf } from "@/lib/failure";
import { isPassing, Refused } from "@/lib/server";

const TYPING_PAUSE = 700;
const RETRY_AFTER = 5000;
/** How long a stored value is still shown from here, until the cache of the page has it too. */
const HANDED_OVER_AFTER = 1000;

export type SaveState = "idle" | "saving" | "saved" | "kept" | "refused";

export interface AnswerState {
  drafts: Readonly<Record<string, unknown>>;
  errors: Readonly<Record<string, string>>;
  state: SaveState;
}

type Send = (field: string, value: unknown) => Promise<unknown>;

export class AnswerStore {
  /** What the form shows over what it loaded. */
  private drafts: Record<string, unknown> = {};
  /** Which of these the server does not have yet. */
  private readonly pending = new Set<string>();
  private errors: Record<string, string> = {};
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly underway = new Map<string, Promise<void>>();
  private readonly listeners = new Set<() => void>();
  private waiting = false;
  private storedSomething = false;
  private snapshot: AnswerState = { drafts: {}, errors: {}, state: "idle" };

  constructor(
    private readonly prefix: string,
    private readonly send: Send,
  ) {
    for (const key of draftKeys(`${prefix}.`)) {
      const field = key.slice(prefix.length + 1);
      this.drafts[field] = readDraft(key);
      this.pending.add(field);
    }
    this.tell();
  }

  /** Sends what an earlier visit left on the device. */
  open(): void {
    for (const field of this.pending) this.soon(field, 0);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read = (): AnswerState => this.snapshot;

  /** A new value. Typed letters wait for a pause, choices go at once. */
  change(field: string, value: unknown, typed: boolean): void {
    this.drafts = { ...this.drafts, [field]: value ?? null };
    this.pending.add(field);
    this.errors = without(this.errors, field);
    keepDraft(this.key(field), value ?? null);
    this.soon(field, typed ? TYPING_PAUSE : 0);
    this.tell();
  }

  /** The person left the field: no need to wait for a pause. */
  leave(field: string): void {
    if (this.timers.has(field)) void this.store(field);
  }

  /** Stores everything that is still here; true when the server has all of it. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3; round += 1) {
      const fields = [...this.pending].filter((field) => !(field in this.errors));
      if (fields.length === 0) break;
      await Promise.all(fields.map((field) => this.store(field)));
      if (this.waiting) break;
    }
    return this.pending.size === 0;
  }

  /** Sends what waits for a pause. What can't be stored now stays on the device and goes out when the task is opened again. */
  close(): void {
    for (const field of [...this.timers.keys()]) void this.store(field);
  }

  private key(field: string): string {
    return `${this.prefix}.${field}`;
  }

  private soon(field: string, wait: number): void {
    clearTimeout(this.timers.get(field));
    this.timers.set(
      field,
      setTimeout(() => void this.store(field), wait),
    );
  }

  private store(field: string): Promise<void> {
    clearTimeout(this.timers.get(field));
    this.timers.delete(field);
    const before = this.underway.get(field);
    const attempt = (before ?? Promise.resolve()).then(() => this.attempt(field));
    this.underway.set(field, attempt);
    this.tell();
    return attempt.finally(() => {
      if (this.underway.get(field) === attempt) this.underway.delete(field);
      this.tell();
    });
  }

  private async attempt(field: string): Promise<void> {
    if (!this.pending.has(field)) return;
    const value = this.drafts[field];
    try {
      await this.send(field, value);
    } catch (error) {
      this.failed(field, value, error);
      return;
    }
    this.waiting = false;
    this.storedSomething = true;
    if (this.drafts[field] !== value) return;
    this.pending.delete(field);
    dropDraft(this.key(field));
    setTimeout(() => this.handOver(field), HANDED_OVER_AFTER);
  }

  private handOver(field: string): void {
    if (this.pending.has(field)) return;
    this.drafts = without(this.drafts, field);
    this.tell();
  }

  private failed(field: string, value: unknown, error: unknown): void {
    const signedOut = error instanceof Refused && error.status === 401;
    if (signedOut || isPassing(error)) {
      this.waiting = true;
      if (!signedOut && !this.timers.has(field)) this.soon(field, RETRY_AFTER);
    } else if (this.drafts[field] === value) {
      this.errors = { ...this.errors, [field]: fieldSentence(error) };
    }
  }

  private tell(): void {
    const state: SaveState =
      Object.keys(this.errors).length > 0
        ? "refused"
        : this.waiting && this.pending.size > 0
          ? "kept"
          : this.pending.size > 0
            ? "saving"
            : this.storedSomething
              ? "saved"
              : "idle";
    this.snapshot = { drafts: this.drafts, errors: this.errors, state };
    this.listeners.forEach((listener) => listener());
  }
}

function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** The sentence about this field, where the server gave one. */
function fieldSentence(error: unknown): string {
  if (error instanceof Refused) {
    const first = Object.values(error.errors)[0];
    if (Array.isArray(first) && typeof first[0] === "string") return first[0];
  }
  return sentenceOf(error);
}
