import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A browser whose storage and locks are there and never answer. What is no wait (sealing, another tab) is done at once. */
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal("IDBRequest", class extends EventTarget {});
  vi.stubGlobal("indexedDB", { open: () => new IDBRequest() });
  vi.stubGlobal("navigator", { locks: { request: () => new Promise(() => undefined) } });
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage = () => undefined;
      close = () => undefined;
    },
  );
  vi.stubGlobal("crypto", {
    randomUUID: () => "this tab",
    getRandomValues: (bytes: Uint8Array) => bytes,
    subtle: { importKey: async () => ({}), encrypt: async () => new ArrayBuffer(8) },
  });
  vi.stubGlobal("fetch", async () => ({ ok: true, json: async () => ({ key: "" }) }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const words = [{ path: "project.summary", text: "Typed and not saved" }];

async function open() {
  const { KeptStore, forgetAllKept } = await import("@/components/kept-forms/kept-store");
  const store = new KeptStore<{ path: string | null; text: string }>("member", "assessment", "answers");
  return { store, forgetAllKept };
}

/** What it gives, at most a minute later. */
async function within<Value>(waited: Promise<Value>): Promise<Value | "hangs"> {
  let outcome: Value | "hangs" = "hangs";
  void waited.then((value) => {
    outcome = value;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return outcome;
}

test("a storage that never answers keeps nobody from signing out, and is not said to be erased", async () => {
  const { store, forgetAllKept } = await open();
  void store.write(words);
  expect(await within(Promise.all([store.forget(), forgetAllKept()]))).toEqual([false, false]);
});

test("what a hanging storage could not keep is tried again, until it is", async () => {
  const opening = vi.fn(() => new IDBRequest());
  vi.stubGlobal("indexedDB", { open: opening });
  const { store } = await open();
  expect(await within(store.write(words))).toBe(false);
  expect(opening.mock.calls.length).toBeGreaterThan(3);
});

test("a server that never hands out the key doesn't stop later words from being kept", async () => {
  const asked = vi.fn(
    (_address: string, { signal }: RequestInit) =>
      new Promise<Response>((_, refuse) => signal?.addEventListener("abort", () => refuse(signal.reason))),
  );
  vi.stubGlobal("fetch", asked);
  vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), milliseconds);
    return controller.signal;
  });
  const { store } = await open();
  expect(await within(store.write(words))).toBe(false);
  expect(asked.mock.calls.length).toBeGreaterThan(2);
});

test("in a page that is put away nothing is begun, and it begins again once the page is back", async () => {
  const opening = vi.fn(() => new IDBRequest());
  vi.stubGlobal("indexedDB", { open: opening });
  const { store } = await open();
  const turn = (type: string) => window.dispatchEvent(Object.assign(new Event(type), { persisted: true }));
  turn("pagehide");
  expect(await within(store.write(words))).toBe(false);
  expect(opening).not.toHaveBeenCalled();
  turn("pageshow");
  await vi.advanceTimersByTimeAsync(1);
  expect(opening).toHaveBeenCalledTimes(1);
});
