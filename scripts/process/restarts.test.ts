import { describe, expect, test } from "vitest";
import { Restarts, startAgain } from "@/scripts/process/restarts";

describe("what dies", () => {
  test("is started again five times in ten minutes, after growing waits, and not a sixth time", () => {
    const restarts = new Restarts();
    const waits = [0, 1, 2, 3, 4, 5].map((minute) => restarts.afterDeath(minute * 60_000));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, null]);
  });

  test("once in a while is always started again, without delay to speak of", () => {
    const restarts = new Restarts();
    const waits = Array.from({ length: 50 }, (_, index) => restarts.afterDeath(index * 11 * 60_000));
    expect(new Set(waits)).toEqual(new Set([1_000]));
  });

  /** Runs the loop without its waits; `fails` is how many starts fail. */
  async function keep(fails: number, stopsAfter = Number.POSITIVE_INFINITY) {
    const said: string[] = [];
    let starts = 0;
    const up = await startAgain({
      name: "The web server",
      ended: "ended with code 1",
      restarts: new Restarts(),
      isStopping: () => starts >= stopsAfter,
      wait: async () => undefined,
      say: (words) => said.push(words),
      start: async () => {
        starts += 1;
        if (starts <= fails) throw new Error("the port is taken");
      },
    });
    return { up, starts, said };
  }

  test("is up again after a start that works, with the reason and the wait said", async () => {
    expect(await keep(1)).toEqual({
      up: true,
      starts: 2,
      said: [
        "The web server ended with code 1. It is started again in 1 s.",
        "The web server did not start: the port is taken. It is started again in 2 s.",
        "The web server is up again.",
      ],
    });
  });

  test("is given up with a sentence when it never starts", async () => {
    const { up, starts, said } = await keep(99);
    expect({ up, starts }).toEqual({ up: false, starts: 5 });
    expect(said.at(-1)).toBe(
      "The web server did not start: the port is taken, for the 6th time within ten minutes. It is not started again.",
    );
  });

  test("is left alone once we are stopping", async () => {
    expect(await keep(0, 0)).toEqual({ up: false, starts: 0, said: [] });
  });
});
