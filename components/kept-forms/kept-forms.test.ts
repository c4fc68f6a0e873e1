import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Typed } from "@/components/kept-forms/form-words";
import type { KeptForms, Saving } from "@/components/kept-forms/kept-forms";

/** What is on the disk of the browser, by the tab that wrote it. */
const disk = new Map<number, readonly Typed[]>();
const dead = new Set<number>();
let canWrite = true;
/** Each test's tabs are somebody else's: they don't hear those of another test. */
let tests = 0;
let tabs = 0;

vi.mock("@/components/kept-forms/kept-store", () => ({
  KEEP_PAUSE: 100,
  KeptStore: class {
    private readonly tab: number;
    constructor() {
      tabs += 1;
      this.tab = 100 + tabs;
    }
    async write(typed: readonly Typed[]) {
      if (canWrite) disk.set(this.tab, structuredClone(typed));
      return canWrite;
    }
    async takeLeft() {
      const [tab] = [...dead];
      return {
        typed: (tab !== undefined && disk.get(tab)) || [],
        settle: async () => {
          if (tab === undefined) return;
          disk.delete(tab);
          dead.delete(tab);
        },
      };
    }
    async forget() {
      disk.delete(this.tab);
    }
  },
}));

beforeEach(() => {
  tests += 1;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  disk.clear();
  dead.clear();
  canWrite = true;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const PLACE = "rating/1/summary";
const NOTHING = { values: { comment: "" }, version: 0 };
/** Until messages between tabs, which travel by themselves, have arrived. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function openTab(): Promise<KeptForms> {
  const { KeptForms } = await import("@/components/kept-forms/kept-forms");
  const forms = new KeptForms(`member of test ${tests}`);
  forms.connect();
  forms.offer(PLACE, NOTHING, false);
  await settled();
  return forms;
}

async function type(forms: KeptForms, comment: string): Promise<void> {
  forms.write(PLACE, { comment });
  await vi.advanceTimersByTimeAsync(100);
  await settled();
}

function saving(comment: string, reply: Awaited<ReturnType<Saving<{ version: number }>["act"]>>) {
  const asked: number[] = [];
  const how: Saving<{ version: number }> = {
    values: { comment },
    act: async (version) => {
      asked.push(version);
      return reply;
    },
    storedBy: ({ version }) => ({ values: { comment }, version }),
    storedIn: ({ stored }) =>
      stored ? { values: { comment: stored.comment }, version: stored.version } : null,
  };
  return { how, asked };
}

const accepted = (version: number) => ({ data: { ok: true as const, value: { version } } });
const refused = (code: string, stored?: { version: number; comment: string }) => ({
  data: { ok: false as const, refusal: { code, sentence: "No.", ...(stored && { stored }) } },
});
const onDisk = () => [...disk.values()].flat();

test("what is typed is on the disk within a fifth of a second, and gone once it is saved", async () => {
  const forms = await openTab();
  forms.write(PLACE, { comment: "Words" });
  expect(forms.view(PLACE)).toMatchObject({ isTyped: true, isKept: false });
  await vi.advanceTimersByTimeAsync(200);
  expect(onDisk()).toMatchObject([{ path: PLACE, values: { comment: "Words" }, over: NOTHING }]);
  expect(forms.view(PLACE)).toMatchObject({ isTyped: true, isKept: true });

  const { how, asked } = saving("Words", accepted(1));
  expect(await forms.save(PLACE, how)).toEqual({ value: { version: 1 } });
  await settled();
  expect([asked, onDisk(), forms.view(PLACE).isTyped]).toEqual([[0], [], false]);
});

test("words typed on while they were saved stay, over what was saved", async () => {
  const forms = await openTab();
  await type(forms, "Words");
  const { how } = saving("Words", accepted(1));
  const saved = forms.save(PLACE, how);
  forms.write(PLACE, { comment: "Words, and more" });
  await saved;
  await settled();
  expect(onDisk()).toMatchObject([{ values: { comment: "Words, and more" }, over: { version: 1 } }]);
  expect(forms.view(PLACE).alternatives).toEqual([]);
});

test("a save that is under way is waited for by whoever saves what is left", async () => {
  const forms = await openTab();
  await type(forms, "Words");
  let answer = () => {};
  const { how } = saving("Words", accepted(1));
  const slow: typeof how = {
    ...how,
    act: async (version) => {
      await new Promise<void>((answered) => {
        answer = answered;
      });
      return how.act(version);
    },
  };
  const saved = forms.save(PLACE, slow);
  expect(await forms.save(PLACE, how)).toBeNull();
  let hasEnded = false;
  const waiting = forms.saved(PLACE).then(() => {
    hasEnded = true;
  });
  await settled();
  expect([hasEnded, forms.unsaved()]).toEqual([false, [PLACE]]);
  answer();
  await waiting;
  expect([await saved, forms.unsaved()]).toEqual([{ value: { version: 1 } }, []]);
  await forms.saved(PLACE);
});

test.each([
  ["a session that ran out", refused("session"), "session"],
  ["a server that doesn't answer", undefined, "failed"],
])("after %s the words stay, and the form says why", async (_what, reply, code) => {
  const forms = await openTab();
  await type(forms, "Words");
  expect(await forms.save(PLACE, saving("Words", reply).how)).toBeNull();
  expect(forms.view(PLACE)).toMatchObject({ isTyped: true, isSaving: false, refusal: { code } });
  expect(onDisk()).toMatchObject([{ values: { comment: "Words" } }]);
});

test("what another tab saved is not written over: both are shown until the person chooses", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await type(one, "First");
  await one.save(PLACE, saving("First", accepted(1)).how);
  await settled();
  await type(two, "Second");
  const other = { from: "saved", values: { comment: "First" } };
  expect(two.view(PLACE).alternatives).toEqual([other]);
  const stale = saving("Second", refused("stale", { version: 1, comment: "First" }));
  await two.save(PLACE, stale.how);
  expect(stale.asked).toEqual([0]);
  expect(two.view(PLACE)).toMatchObject({ alternatives: [other], refusal: { code: "stale" } });

  two.choose(PLACE, { comment: "Second" });
  expect(two.view(PLACE)).toMatchObject({ alternatives: [], refusal: null });
  const again = saving("Second", accepted(2));
  await two.save(PLACE, again.how);
  expect(again.asked).toEqual([1]);
});

test("a stale save of the very words that stand there was an earlier one, whose answer was lost", async () => {
  const forms = await openTab();
  await type(forms, "Words");
  await forms.save(PLACE, saving("Words", undefined).how);
  await forms.save(PLACE, saving("Words", refused("stale", { version: 1, comment: "Words" })).how);
  expect(forms.view(PLACE)).toMatchObject({ isTyped: false, refusal: null });
});

test("tabs see each other's unsaved words, and sending one takes the same words out of the other", async () => {
  const [one, two] = [await openTab(), await openTab()];
  await type(one, "Being written");
  expect(two.view(PLACE).alternatives).toEqual([{ from: "other-tab", values: { comment: "Being written" } }]);
  expect(two.unsaved("rating/")).toEqual([PLACE]);
  two.choose(PLACE, { comment: "Being written" });
  await settled();
  await one.save(PLACE, saving("Being written", accepted(1)).how);
  await settled();
  expect(two.view(PLACE)).toMatchObject({ isTyped: false, alternatives: [] });
  expect(two.valuesAt(PLACE)).toEqual({ comment: "Being written" });
});

test("words of tabs that are gone come back, all of them", async () => {
  const left = (comment: string, at: number): Typed => ({
    path: PLACE,
    values: { comment },
    over: NOTHING,
    at,
    others: [],
  });
  disk.set(1, [left("Older", 1)]);
  disk.set(2, [left("Newer", 2)]);
  for (const tab of [1, 2]) dead.add(tab);
  const forms = await openTab();
  await vi.advanceTimersByTimeAsync(200);
  await settled();
  expect(forms.valuesAt(PLACE)).toEqual({ comment: "Newer" });
  expect(forms.view(PLACE)).toMatchObject({
    isRestored: true,
    alternatives: [{ from: "left", values: { comment: "Older" } }],
  });
  expect(onDisk()).toMatchObject([{ values: { comment: "Newer" }, others: [{ comment: "Older" }] }]);
  forms.discard(PLACE);
  await vi.advanceTimersByTimeAsync(200);
  expect([forms.valuesAt(PLACE), onDisk()]).toEqual([NOTHING.values, []]);
});

test("leaving asks only for what is not on the disk", async () => {
  const leave = () => {
    const event = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const forms = await openTab();
  expect(leave()).toBe(false);
  await type(forms, "Kept");
  expect(leave()).toBe(false);
  forms.write(PLACE, { comment: "Kept, and one more" });
  expect(leave()).toBe(true);
  canWrite = false;
  await type(forms, "Nowhere to keep it");
  expect(forms.view(PLACE).isKept).toBe(false);
  expect(leave()).toBe(true);
});
