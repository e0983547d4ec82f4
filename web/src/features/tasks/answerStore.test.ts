import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftKeys } from "@/lib/drafts";
import { Refused, Unreachable } from "@/lib/server";
import { AnswerStore } from "./answerStore";

const refusal = (status: number, message: string) => new Refused(status, message, null, {}, [], null, null);

let sent: [string, unknown][];
let answer: () => Promise<unknown>;

const aStore = () =>
  new AnswerStore("task.1", (field, value) => {
    sent.push([field, value]);
    return answer();
  });

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  sent = [];
  answer = () => Promise.resolve();
});

afterEach(() => vi.useRealTimers());

describe("answers on their way", () => {
  it("waits for a pause in typing and sends the last text once", async () => {
    const store = aStore();
    for (const text of ["A", "Al", "Alder"]) store.change("name", text, true);
    expect(store.read().state).toBe("saving");
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([["name", "Alder"]]);
    expect(store.read().state).toBe("saved");
    expect(draftKeys()).toEqual([]);
  });

  it("sends a choice at once", async () => {
    const store = aStore();
    store.change("kind", "Red", false);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([["kind", "Red"]]);
  });

  it("keeps text through a lost connection and sends it when there is one again", async () => {
    answer = () => Promise.reject(new Unreachable("offline"));
    const store = aStore();
    store.change("name", "Alder", true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.read()).toMatchObject({ state: "kept", drafts: { name: "Alder" } });
    answer = () => Promise.resolve();
    expect(await store.flush()).toBe(true);
    expect(store.read().state).toBe("saved");
  });

  it("finds after a reload what the server never got", async () => {
    answer = () => Promise.reject(new Unreachable("timeout"));
    aStore().change("name", "Alder", true);
    await vi.advanceTimersByTimeAsync(1000);
    answer = () => Promise.resolve();
    sent = [];
    const reloaded = aStore();
    expect(reloaded.read().drafts).toEqual({ name: "Alder" });
    reloaded.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toContainEqual(["name", "Alder"]);
  });

  it("shows a stored value until the page has it too, so that nothing flickers", async () => {
    const store = aStore();
    store.change("kind", "Red", false);
    await vi.advanceTimersByTimeAsync(10);
    expect(store.read()).toMatchObject({ state: "saved", drafts: { kind: "Red" } });
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.read().drafts).toEqual({});
  });

  it("waits for signing in again, without trying on its own", async () => {
    answer = () => Promise.reject(refusal(401, "Unauthenticated."));
    const store = aStore();
    store.change("name", "Alder", false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(store.read().state).toBe("kept");
  });

  it("shows what the server says about a field, until it is changed", async () => {
    answer = () => Promise.reject(refusal(422, "Amount must be a number."));
    const store = aStore();
    store.change("amount", "many", true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.read()).toMatchObject({ state: "refused", errors: { amount: "Amount must be a number." } });
    expect(await store.flush()).toBe(false);
    answer = () => Promise.resolve();
    store.change("amount", "12", true);
    expect(store.read().errors).toEqual({});
    expect(await store.flush()).toBe(true);
  });

  it("sends what was typed while an earlier text was under way", async () => {
    const done: (() => void)[] = [];
    answer = () => new Promise<void>((resolve) => done.push(resolve));
    const store = aStore();
    store.change("name", "A", false);
    await vi.advanceTimersByTimeAsync(0);
    store.change("name", "AB", false);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([["name", "A"]]);
    done[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([
      ["name", "A"],
      ["name", "AB"],
    ]);
    expect(store.read().state).toBe("saving");
    done[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.read().state).toBe("saved");
  });

  it("leaves nothing behind when the screen is left in the middle of a word", async () => {
    const store = aStore();
    store.change("name", "Ald", true);
    store.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([["name", "Ald"]]);
  });
});
