import { expect, test } from "vitest";
import { Shutdown } from "@/scripts/process/shutdown";
import { keepServing } from "@/scripts/server/keep-serving";
import type { End } from "@/scripts/server/web-server";

/** Web servers that end when they are told to. */
function servers() {
  const deaths: ((end: End) => void)[] = [];
  let seen = (): void => undefined;
  const shutdown = new Shutdown();
  const settings = { port: 1, host: "127.0.0.1", development: false, env: process.env, shutdown };
  const start = async () => {
    const ended = new Promise<End>((resolve) => {
      deaths.push(resolve);
    });
    seen();
    return { ended };
  };
  const started = (count: number) =>
    new Promise<void>((resolve) => {
      seen = () => deaths.length >= count && resolve();
      seen();
    });
  const means = { start, wait: async () => undefined, say: () => undefined };
  return { shutdown, deaths, started, serving: keepServing(settings, means) };
}

test("a web server that dies is started again, five times, and then its exit code is the end", async () => {
  const { deaths, started, serving } = servers();
  const { over } = await serving;
  for (let death = 0; death <= 5; death++) {
    await started(death + 1);
    deaths[death]?.({ code: 7, words: "ended with code 7" });
  }
  expect(await over).toBe(7);
  expect(deaths).toHaveLength(6);
});

test("one that was ended with everything else stays ended", async () => {
  const { shutdown, deaths, serving } = servers();
  const { over } = await serving;
  shutdown.add(async () => deaths[0]?.({ code: 0, words: "ended with code 0" }));
  await shutdown.run();
  expect(await over).toBe(0);
  expect(deaths).toHaveLength(1);
});
