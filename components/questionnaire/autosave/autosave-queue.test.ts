import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEBOUNCE,
  LONGEST_WAIT,
  nextDue,
  type QueueEvent,
  type Send,
  step,
} from "@/components/questionnaire/autosave/autosave-queue";
import {
  answerAt,
  type Confirmed,
  EMPTY_QUEUE,
  isServerSilent,
  type Queue,
  unsavedPaths,
} from "@/components/questionnaire/autosave/autosave-state";
import { type KeptEdit, keptEditsOf } from "@/components/questionnaire/autosave/kept-edits";
import type { Answer } from "@/lib/domain/assessment/answer";

const PATH = "project.title";
const text = (value: string): Answer => ({ status: "answered", value });
const theirs = (value: string, version: number) => ({
  answer: text(value),
  version,
  byName: "Ada",
  at: "2026-01-01T12:00:00.000Z",
});
const saved = (path: string, version: number, at: number): QueueEvent => ({
  type: "saved",
  path,
  version,
  savedAt: "2026-01-01T12:04:00.000Z",
  at,
});

/** Runs events one after another; gives the last queue and everything sent. */
function run(queue: Queue, ...events: QueueEvent[]): { queue: Queue; sends: readonly Send[] } {
  const sends: Send[] = [];
  for (const event of events) {
    const stepped = step(queue, event);
    queue = stepped.queue;
    sends.push(...stepped.sends);
  }
  return { queue, sends };
}

const edited = (value: string, at: number, path = PATH): QueueEvent => ({
  type: "edited",
  path,
  answer: text(value),
  at,
});
const kept = (wanted: Answer | null, base: Confirmed, more: Partial<KeptEdit> = {}): QueueEvent => ({
  type: "taken-up",
  edits: [{ path: PATH, wanted, base, unheard: [], ...more }],
  at: 0,
});
const ticked = (at: number): QueueEvent => ({ type: "ticked", at });

describe("the autosave queue", () => {
  it("sends one request after the person pauses, with the version last known", () => {
    const loaded = run(EMPTY_QUEUE, {
      type: "loaded",
      confirmed: { [PATH]: { answer: text("a"), version: 3 } },
    });
    const typing = run(loaded.queue, edited("ab", 0), ticked(300), edited("abc", 400), ticked(700));
    expect(typing.sends).toEqual([]);
    expect(nextDue(typing.queue)).toBe(400 + DEBOUNCE);
    expect(run(typing.queue, ticked(1_000)).sends).toEqual([{ path: PATH, answer: text("abc"), version: 3 }]);
  });

  it("sends in the middle of typing that never pauses", () => {
    const keys = Array.from({ length: 80 }, (_, at) => [
      edited("a".repeat(at + 1), at * 50),
      ticked(at * 50 + 1),
    ]);
    const { sends } = run(EMPTY_QUEUE, ...keys.flat());
    expect(sends).toHaveLength(1);
    expect(sends[0]?.answer).toEqual(text("a".repeat(LONGEST_WAIT / 50 + 1)));
  });

  it("sends at once when the field is left", () => {
    const { sends } = run(EMPTY_QUEUE, edited("a", 0), { type: "flushed", path: PATH, at: 10 });
    expect(sends).toHaveLength(1);
  });

  it("never has two requests for one path under way, and sends what was typed meanwhile afterwards", () => {
    const first = run(EMPTY_QUEUE, edited("a", 0), ticked(DEBOUNCE), edited("ab", 700), ticked(5_000));
    expect(first.sends).toHaveLength(1);
    const second = run(first.queue, saved(PATH, 1, 5_000), ticked(5_000 + DEBOUNCE));
    expect(second.sends).toEqual([{ path: PATH, answer: text("ab"), version: 1 }]);
  });

  it("is settled only after the server said so", () => {
    const sending = run(EMPTY_QUEUE, edited("a", 0), ticked(DEBOUNCE));
    expect(unsavedPaths(sending.queue)).toEqual([PATH]);
    const done = run(sending.queue, saved(PATH, 1, 700));
    expect(unsavedPaths(done.queue)).toEqual([]);
    expect(done.queue.entries[PATH]?.savedAt).toBe("2026-01-01T12:04:00.000Z");
  });

  it("sends nothing when the words are back to what is saved", () => {
    const loaded = run(EMPTY_QUEUE, {
      type: "loaded",
      confirmed: { [PATH]: { answer: text("a"), version: 1 } },
    });
    const { queue, sends } = run(loaded.queue, edited("ab", 0), edited("a", 100), ticked(2_000));
    expect(sends).toEqual([]);
    expect(unsavedPaths(queue)).toEqual([]);
  });

  it("waits longer after every failure, and keeps the words", () => {
    const first = run(EMPTY_QUEUE, edited("a", 0), ticked(600), { type: "failed", path: PATH, at: 600 });
    expect(nextDue(first.queue)).toBe(1_600);
    const second = run(first.queue, ticked(1_600), { type: "failed", path: PATH, at: 1_600 });
    expect(nextDue(second.queue)).toBe(3_600);
    expect(answerAt(second.queue, PATH)).toEqual(text("a"));
  });

  it("knows that the server is silent: late with a reply, failing, and while somebody writes on", () => {
    const silent = (queue: Queue) => isServerSilent(queue);
    const sent = run(EMPTY_QUEUE, edited("a", 0), ticked(600)).queue;
    expect(silent(sent)).toBe(false);
    const late = run(sent, { type: "late", path: PATH }).queue;
    expect(silent(late)).toBe(true);
    const failed = run(late, { type: "failed", path: PATH, at: 9_000 }).queue;
    const typedOn = run(failed, edited("ab", 9_100)).queue;
    expect([silent(failed), silent(typedOn)]).toEqual([true, true]);
    const again = run(typedOn, ticked(12_000)).queue;
    expect(silent(again)).toBe(true);
    expect(silent(run(again, saved(PATH, 1, 12_100)).queue)).toBe(false);
    expect(run(EMPTY_QUEUE, { type: "late", path: PATH }).queue).toEqual(EMPTY_QUEUE);
  });

  it("tries again within five seconds, however often it failed", () => {
    let { queue } = run(EMPTY_QUEUE, edited("a", 0), ticked(600));
    for (let at = 600; at < 200_000; at = nextDue(queue) ?? Number.POSITIVE_INFINITY) {
      queue = run(queue, ticked(at), { type: "failed", path: PATH, at }).queue;
      expect((nextDue(queue) ?? 0) - at).toBeLessThanOrEqual(5_000);
    }
  });

  it("takes its own words found on the server after a lost reply as saved, not as a conflict", () => {
    const lost = run(EMPTY_QUEUE, edited("a", 0), ticked(600), { type: "failed", path: PATH, at: 600 });
    const typedOn = run(lost.queue, edited("ab", 900), ticked(1_600));
    const { queue, sends } = run(typedOn.queue, {
      type: "stale",
      path: PATH,
      theirs: theirs("a", 1),
      ancestor: null,
      at: 1_700,
    });
    expect(queue.entries[PATH]?.phase.type).toBe("sending");
    expect(sends).toEqual([{ path: PATH, answer: text("ab"), version: 1 }]);
  });

  it("remembers every text sent without a reply, not the last one alone", () => {
    const lost = run(EMPTY_QUEUE, edited("a", 0), ticked(600), edited("ab", 700), {
      type: "failed",
      path: PATH,
      at: 800,
    });
    const again = run(lost.queue, ticked(5_000), { type: "failed", path: PATH, at: 5_000 }, ticked(60_000));
    const { queue } = run(again.queue, {
      type: "stale",
      path: PATH,
      theirs: theirs("a", 1),
      ancestor: null,
      at: 61_000,
    });
    expect(queue.entries[PATH]?.phase.type).toBe("sending");
  });

  it("pauses while offline or signed out and sends everything when resumed", () => {
    const offline = run(EMPTY_QUEUE, { type: "went-offline" }, edited("a", 0), ticked(10_000));
    expect(offline.sends).toEqual([]);
    expect(nextDue(offline.queue)).toBeNull();
    expect(run(offline.queue, { type: "resumed", at: 20_000 }).sends).toHaveLength(1);

    const expired = run(EMPTY_QUEUE, edited("a", 0), ticked(600), {
      type: "signed-out",
      path: PATH,
      at: 700,
    });
    expect(expired.queue.pause).toBe("session");
    expect(run(expired.queue, { type: "resumed", at: 9_000 }).sends).toEqual([
      { path: PATH, answer: text("a"), version: 0 },
    ]);
  });

  it("keeps both texts in a conflict, and sends the choice over the other's version", () => {
    const conflict = run(EMPTY_QUEUE, edited("mine", 0), ticked(600), {
      type: "stale",
      path: PATH,
      theirs: theirs("theirs", 4),
      ancestor: null,
      at: 700,
    });
    const typedOn = run(conflict.queue, edited("mine, longer", 800), ticked(5_000));
    expect(typedOn.sends).toEqual([]);
    expect(answerAt(typedOn.queue, PATH)).toEqual(text("mine, longer"));
    const phase = typedOn.queue.entries[PATH]?.phase;
    expect(phase?.type === "conflict" && phase.theirs.answer).toEqual(text("theirs"));

    const merged = run(typedOn.queue, { type: "resolved", path: PATH, answer: text("both"), at: 6_000 });
    expect(merged.sends).toEqual([{ path: PATH, answer: text("both"), version: 4 }]);
    const taken = run(typedOn.queue, { type: "resolved", path: PATH, answer: text("theirs"), at: 6_000 });
    expect(taken.sends).toEqual([]);
    expect(unsavedPaths(taken.queue)).toEqual([]);
  });

  it("does not take a newer version under an unsaved text: that has to come back as a conflict", () => {
    const dirty = run(EMPTY_QUEUE, edited("mine", 0), {
      type: "loaded",
      confirmed: { [PATH]: { answer: text("theirs"), version: 2 } },
    });
    expect(run(dirty.queue, ticked(600)).sends).toEqual([{ path: PATH, answer: text("mine"), version: 0 }]);
  });

  it("ignores an older page that the browser kept", () => {
    const newer = run(
      EMPTY_QUEUE,
      { type: "loaded", confirmed: { [PATH]: { answer: text("new"), version: 5 } } },
      { type: "loaded", confirmed: { [PATH]: { answer: text("old"), version: 4 } } },
    );
    expect(answerAt(newer.queue, PATH)).toEqual(text("new"));
  });

  it("holds the fields of a new record until the record is saved", () => {
    const record = "uses.list/abcd";
    const name = `${record}/name`;
    const added = run(
      EMPTY_QUEUE,
      { type: "edited", path: record, answer: text("a0"), at: 0, now: true },
      edited("Chat product", 0, name),
      ticked(600),
    );
    expect(added.sends.map(({ path }) => path)).toEqual([record]);
    expect(run(added.queue, saved(record, 1, 700)).sends.map(({ path }) => path)).toEqual([name]);
  });

  it("puts a removed record back after the removal, fields last", () => {
    const record = "uses.list/abcd";
    const name = `${record}/name`;
    const start = run(EMPTY_QUEUE, {
      type: "loaded",
      confirmed: {
        [record]: { answer: text("a0"), version: 1 },
        [name]: { answer: text("Chat product"), version: 2 },
      },
    });
    const undone = run(
      start.queue,
      { type: "forgotten", paths: [name] },
      { type: "edited", path: record, answer: null, at: 0, now: true },
      ticked(0),
      { type: "edited", path: record, answer: text("a0"), at: 10, now: true },
      edited("Chat product", 10, name),
      ticked(1_000),
    );
    expect(undone.sends).toEqual([{ path: record, answer: null, version: 1 }]);
    const back = run(undone.queue, saved(record, 2, 1_000), ticked(2_000));
    expect(back.sends).toEqual([{ path: record, answer: text("a0"), version: 2 }]);
    const fields = run(back.queue, saved(record, 3, 2_100));
    expect(fields.sends).toEqual([{ path: name, answer: text("Chat product"), version: 0 }]);
    // The server remembers the version of the emptied field: nothing to choose between.
    const emptied = { answer: null, version: 3, byName: "me", at: "2026-01-01T12:00:00.000Z" };
    const again = run(fields.queue, {
      type: "stale",
      path: name,
      theirs: emptied,
      ancestor: null,
      at: 2_200,
    });
    expect(again.sends).toEqual([{ path: name, answer: text("Chat product"), version: 3 }]);
  });

  it("does not lose a half-written answer, and says what is missing", () => {
    const { queue } = run(EMPTY_QUEUE, edited("a", 0), {
      type: "incomplete",
      path: PATH,
      sentence: "Give all three numbers.",
    });
    expect(unsavedPaths(queue)).toEqual([PATH]);
    expect(nextDue(queue)).toBeNull();
  });

  it("ends with the last words on the server whatever order answers, failures and pauses come in", () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant("type" as const),
        value: fc.option(fc.constantFrom("a", "ab", "abc"), { freq: 3 }),
      }),
      fc.record({ type: fc.constant("pass" as const), by: fc.integer({ min: 1, max: 2_000 }) }),
      fc.constant({ type: "answer" as const }),
      fc.constant({ type: "fail" as const }),
      fc.constant({ type: "lose-reply" as const }),
      fc.constant({ type: "offline" as const }),
      fc.constant({ type: "online" as const }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const server = { answer: null as Answer | null, version: 0 };
        let queue = EMPTY_QUEUE;
        let under: Send | null = null;
        let now = 0;
        let typed: Answer | null = null;
        const apply = (event: QueueEvent) => {
          const stepped = step(queue, event);
          queue = stepped.queue;
          expect(stepped.sends.length + (under ? 1 : 0)).toBeLessThanOrEqual(1);
          under = stepped.sends[0] ?? under;
        };
        const reply = (heard: boolean) => {
          const sent = under;
          if (!sent) return;
          under = null;
          const isStale = sent.version !== server.version;
          if (!isStale) {
            server.answer = sent.answer;
            server.version += 1;
          }
          if (!heard) return apply({ type: "failed", path: PATH, at: now });
          if (!isStale) return apply(saved(PATH, server.version, now));
          apply({
            type: "stale",
            path: PATH,
            theirs: { ...server, byName: "me", at: "2026-01-01T12:00:00.000Z" },
            ancestor: null,
            at: now,
          });
        };
        for (const act of actions) {
          if (act.type === "type") {
            typed = act.value === null ? null : text(act.value);
            apply({ type: "edited", path: PATH, answer: typed, at: now });
          } else if (act.type === "pass") {
            now += act.by;
            apply(ticked(now));
          } else if (act.type === "answer") reply(true);
          else if (act.type === "lose-reply") reply(false);
          else if (act.type === "fail") {
            if (under) {
              under = null;
              apply({ type: "failed", path: PATH, at: now });
            }
          } else if (act.type === "offline") apply({ type: "went-offline" });
          else apply({ type: "resumed", at: now });
        }
        apply({ type: "resumed", at: now });
        for (let round = 0; round < 10 && unsavedPaths(queue).length > 0; round += 1) {
          reply(true);
          now += 60_000;
          apply(ticked(now));
        }
        expect(unsavedPaths(queue)).toEqual([]);
        expect(server.answer).toEqual(typed);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what an earlier tab left unsaved", () => {
  const loaded = (value: string, version: number) =>
    run(EMPTY_QUEUE, { type: "loaded", confirmed: { [PATH]: { answer: text(value), version } } }).queue;

  it("is sent at once, over the version it was typed over", () => {
    const base = { answer: text("a"), version: 3 };
    const { queue, sends } = run(loaded("a", 3), kept(text("ab"), base));
    expect(sends).toEqual([{ path: PATH, answer: text("ab"), version: 3 }]);
    expect(answerAt(queue, PATH)).toEqual(text("ab"));
  });

  it("meets a newer answer as a conflict, with both and what both started from", () => {
    const base = { answer: text("a"), version: 3 };
    const taken = run(loaded("theirs", 4), kept(text("mine"), base));
    expect(taken.sends[0]?.version).toBe(3);
    const { queue } = run(taken.queue, {
      type: "stale",
      path: PATH,
      theirs: theirs("theirs", 4),
      ancestor: text("a"),
      at: 1,
    });
    expect(queue.entries[PATH]?.phase).toMatchObject({ type: "conflict", ancestor: text("a") });
    expect(answerAt(queue, PATH)).toEqual(text("mine"));
  });

  it("is no conflict with what the dead tab itself had sent", () => {
    const base = { answer: text("a"), version: 3 };
    const taken = run(loaded("ab", 4), kept(text("abc"), base, { unheard: [text("ab")] }));
    const own = { ...theirs("ab", 4), byName: "Me" };
    const met = run(taken.queue, { type: "stale", path: PATH, theirs: own, ancestor: text("a"), at: 1 });
    expect(met.sends).toEqual([{ path: PATH, answer: text("abc"), version: 4 }]);
  });

  it("changes nothing where it was saved after all, or where something is typed already", () => {
    const base = { answer: text("a"), version: 3 };
    const saved = loaded("ab", 4);
    expect(run(saved, kept(text("ab"), base))).toEqual({ queue: saved, sends: [] });
    const typing = run(loaded("a", 3), edited("other", 0)).queue;
    expect(run(typing, kept(text("ab"), base))).toEqual({ queue: typing, sends: [] });
  });

  it("stays half-written where it was half-written", () => {
    const base = { answer: text("a"), version: 3 };
    const held = { draft: {} as never, sentence: "Give all three numbers." };
    const { queue, sends } = run(loaded("b", 4), kept(text("a"), base, { held }));
    expect(sends).toEqual([]);
    expect(queue.entries[PATH]?.phase).toEqual({ type: "incomplete", sentence: "Give all three numbers." });
    expect(queue.confirmed[PATH]?.version).toBe(3);
  });

  it("is everything that is not settled, with what is under way", () => {
    const { queue } = run(loaded("a", 3), edited("ab", 0), ticked(DEBOUNCE), edited("abc", 700));
    const before = { answer: text("a"), version: 3 };
    expect(keptEditsOf(queue, new Map())).toEqual([
      { path: PATH, wanted: text("abc"), base: before, unheard: [text("ab")] },
    ]);
    expect(keptEditsOf(loaded("a", 3), new Map())).toEqual([]);
  });

  it("taken up from what was kept, ends like the tab that was not killed, whatever happened before", () => {
    const value = fc.constantFrom("a", "ab", "abc");
    const event = fc.oneof(
      fc.tuple(value, fc.nat(5_000)).map(([words, at]) => edited(words, at)),
      fc.nat(9_000).map((at) => ticked(at)),
      fc.nat(9_000).map((at): QueueEvent => ({ type: "failed", path: PATH, at })),
      fc
        .tuple(fc.integer({ min: 4, max: 9 }), fc.nat(9_000))
        .map(([version, at]) => saved(PATH, version, at)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const { queue } = run(loaded("a", 3), ...events);
        const edits = keptEditsOf(queue, new Map());
        const server = queue.confirmed[PATH];
        const anew = run(EMPTY_QUEUE, { type: "loaded", confirmed: server ? { [PATH]: server } : {} });
        const taken = run(anew.queue, { type: "taken-up", edits, at: 0 }).queue;
        expect(answerAt(taken, PATH)).toEqual(answerAt(queue, PATH));
      }),
    );
  });
});
