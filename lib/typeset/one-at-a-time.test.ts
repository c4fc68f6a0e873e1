import { expect, it, vi } from "vitest";
import { oneAtATime, TooManyWait } from "@/lib/typeset/one-at-a-time";

/** A work that ends when it is told to. */
function work() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const start = vi.fn(() => ended);
  return { start, end };
}

it("does one work after the other, in the order of asking, whatever becomes of them", async () => {
  const inTurn = oneAtATime({ most: 5, longestMs: 60_000 });
  const [first, second] = [work(), work()];
  const done: string[] = [];
  const all = [
    inTurn(first.start).then(() => done.push("first")),
    inTurn(second.start).then(() => done.push("second")),
    inTurn(() => Promise.reject(new Error("no"))).catch(() => done.push("failed")),
    inTurn(() => Promise.resolve()).then(() => done.push("last")),
  ];
  expect(second.start).not.toHaveBeenCalled();
  first.end();
  second.end();
  await Promise.all(all);
  expect(done).toEqual(["first", "second", "failed", "last"]);
});

it("refuses whom too many stand before, and says when to ask again", async () => {
  const inTurn = oneAtATime({ most: 1, longestMs: 45_000 });
  const first = work();
  const all = [inTurn(first.start), inTurn(() => Promise.resolve())];
  await expect(inTurn(() => Promise.resolve())).rejects.toMatchObject({ retryAfterSeconds: 45 });
  first.end();
  await Promise.all(all);
  await expect(inTurn(() => Promise.resolve("free again"))).resolves.toBe("free again");
});

it("lets nobody wait without end, nor loses their turn to them", async () => {
  vi.useFakeTimers();
  try {
    const inTurn = oneAtATime({ most: 5, longestMs: 1_000 });
    const first = work();
    const under = inTurn(first.start);
    const late = expect(inTurn(() => Promise.resolve())).rejects.toThrow(TooManyWait);
    await vi.advanceTimersByTimeAsync(1_000);
    await late;
    const next = inTurn(() => Promise.resolve("next"));
    first.end();
    await under;
    await expect(next).resolves.toBe("next");
  } finally {
    vi.useRealTimers();
  }
});
