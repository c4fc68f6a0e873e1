/** Starts two at the same moment, and says what was wrong. */
import { setTimeout as wait } from "node:timers/promises";
import type { Result } from "@/lib/use-cases/result";
import { brokenIn } from "@/scripts/races/invariants";
import { type Move, nameOf } from "@/scripts/races/move";
import type { Pair } from "@/scripts/races/pairs";
import { statesOf } from "@/scripts/races/state";
import type { Template } from "@/scripts/races/template";
import { copyWorlds, type World } from "@/scripts/races/world";

/** How many run at the same moment, each on a connection of its own; the pool has ten. */
const AT_ONCE = 5;

/** What a use case gave: "done", or the code of its refusal; "failed: …" is no typed result. */
export type Outcome = string;

export type Fault = { readonly what: string; readonly tries: number; readonly example: string };

export async function outcomeOf(work: () => Promise<Result<unknown>>): Promise<Outcome> {
  try {
    const result = await work();
    if (result.ok) return "done";
    // A deadlock, or a lock that did not come: whoever asked did nothing wrong, and would have to ask again.
    return result.refusal.code === "unavailable" ? "failed: unavailable" : result.refusal.code;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.replaceAll(/\s+/g, " ").slice(-160) : String(error)}`;
  }
}

/**
 * Races a pair so many times, each in a world of its own. Whatever happens has to be what would have happened one after the
 * other, in either order; no invariant is broken; and each of the two gets a typed result. Some things are written once an hour
 * (a reading, its digest): where the hour turned meanwhile, worlds differ by it, and the pair is raced again within the next.
 */
export async function racePair(pair: Pair, template: Template, tries: number): Promise<readonly Fault[]> {
  const began = hourOf(new Date());
  const faults = await raceOnce(pair, template, tries);
  return faults.length > 0 && hourOf(new Date()) !== began ? raceOnce(pair, template, tries) : faults;
}

const hourOf = (time: Date): string => time.toISOString().slice(0, "2026-01-01T00".length);

async function raceOnce(
  { first, second }: Pair,
  template: Template,
  tries: number,
): Promise<readonly Fault[]> {
  const worlds = await copyWorlds(template, tries + 2);
  const [inOrder, inReverse, ...raced] = worlds as [World, World, ...World[]];
  const moves: Doing[] = [
    { move: first, side: 0 },
    { move: second, side: 1 },
  ];
  const ends = new Map<World, readonly Outcome[]>();
  ends.set(inOrder, await oneAfterAnother(inOrder, moves));
  ends.set(inReverse, (await oneAfterAnother(inReverse, moves.toReversed())).toReversed());
  await inLanes(raced, async (world, n) => {
    ends.set(world, await atOnce(world, moves, n));
  });
  const states = await statesOf(worlds);
  const isWhole = !first.isComparedByOutcome && !second.isComparedByOutcome;
  const endOf = (world: World) => `${doneOf(ends.get(world))}\n${isWhole ? states.get(world) : ""}`;
  const expected = [endOf(inOrder), endOf(inReverse)];
  const broken = await brokenIn(worlds);
  const faults = new Tally();
  for (const [world, outcomes] of ends) {
    for (const outcome of outcomes)
      if (outcome.startsWith("failed")) faults.add(outcome, outcomes.join(" | "));
    const names = broken
      .filter((each) => each.organisationId === world.organisationId)
      .map(({ name }) => name);
    for (const name of names) faults.add(`not so: ${name}`, outcomes.join(" | "));
    if (names.length > 0 || outcomes.some((outcome) => outcome.startsWith("failed"))) continue;
    const isFine = first === second && first.isDoneTwice && outcomes.includes("done");
    if (!isFine && !expected.includes(endOf(world))) {
      faults.add(
        "not as one after the other",
        `${outcomes.join(" | ")}\n${differences(endOf(world), expected)}`,
      );
    }
  }
  return faults.all();
}

/** Races so many of the same move where there is room for one. @returns what was wrong. */
export async function raceForTheLast(
  move: Move,
  template: Template,
  { tries, runners }: { readonly tries: number; readonly runners: number },
): Promise<readonly Fault[]> {
  const worlds = await copyWorlds(template, tries);
  const moves = Array.from({ length: runners }, (_, side): Doing => ({ move, side }));
  const faults = new Tally();
  for (const world of worlds) {
    const outcomes = await atOnce(world, moves, 0);
    const done = outcomes.filter((outcome) => outcome === "done").length;
    if (done !== 1) faults.add(`${done} were let in where one has room`, outcomes.join(" | "));
    for (const outcome of outcomes) if (outcome.startsWith("failed")) faults.add(outcome, "");
  }
  for (const { name } of await brokenIn(worlds)) faults.add(`not so: ${name}`, "");
  return faults.all();
}

type Doing = { readonly move: Move; readonly side: number };

async function oneAfterAnother(world: World, moves: readonly Doing[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { move, side } of moves) outcomes.push(await outcomeOf(() => move.run(world, side)));
  return outcomes;
}

/** Mostly in the same moment; every third time one of them a little later, so that they meet at other places, too. */
function atOnce(world: World, moves: readonly Doing[], n: number): Promise<readonly Outcome[]> {
  return Promise.all(
    moves.map(async ({ move, side }, at) => {
      if (n % 3 !== 0 && at === n % 2) await wait(n % 5);
      return outcomeOf(() => move.run(world, side));
    }),
  );
}

async function inLanes<T>(items: readonly T[], work: (item: T, n: number) => Promise<void>): Promise<void> {
  const left = items.entries();
  const lane = async () => {
    for (const [n, item] of left) await work(item, n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Which did it: by which words the others were refused depends on how far they came. */
function doneOf(outcomes: readonly Outcome[] = []): string {
  return outcomes.map((outcome) => (outcome === "done" ? "done" : "refused")).join(" | ");
}

function differences(end: string, expected: readonly string[]): string {
  return expected
    .map((each) => {
      const [here, there] = [end.split("\n"), each.split("\n")];
      const more = here.filter((line) => !there.includes(line)).map((line) => `  + ${line}`);
      const less = there.filter((line) => !here.includes(line)).map((line) => `  - ${line}`);
      return [...more, ...less, more.length + less.length === 0 ? "  (a line more or less often)" : ""].join(
        "\n",
      );
    })
    .join("\n  or\n");
}

class Tally {
  private readonly found = new Map<string, { tries: number; example: string }>();
  add(what: string, example: string): void {
    const known = this.found.get(what);
    this.found.set(what, { tries: (known?.tries ?? 0) + 1, example: known?.example ?? example });
  }
  all(): readonly Fault[] {
    return [...this.found].map(([what, { tries, example }]) => ({ what, tries, example }));
  }
}

/** "saveAnswer (the title) × submitAssessment, in a draft". */
export function titleOf({ first, second, scene }: Pair): string {
  return `${nameOf(first)} × ${nameOf(second)}, ${scene}`;
}
