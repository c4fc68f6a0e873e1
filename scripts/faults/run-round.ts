import type { Author } from "@/scripts/faults/author";
import type { MortalInstallation } from "@/scripts/faults/mortal-installation";

export const VICTIMS = ["server", "database", "both", "browser"] as const;
export type Victim = (typeof VICTIMS)[number];

export type Round = {
  readonly victim: Victim;
  /** What stood in the box when everything was saved again, and what was typed. */
  readonly kept: string;
  readonly typed: string;
  /** Milliseconds of typing before the kill. */
  readonly after: number;
};

/** Numbers from 0 to below 1. */
export type Chance = () => number;

export const SENTENCE =
  "Results reach people we did not think of, and they use them for what they are paid for. ";

/**
 * One round: somebody types, something is killed at a moment of chance while they do, they go on typing where they can, it is
 * started again, and the page settles by itself.
 */
export async function runRound(
  installation: MortalInstallation,
  author: Author,
  number: number,
  victim: Victim,
  chance: Chance,
): Promise<Round> {
  const start = `Round ${number}. `;
  await author.box().fill(start);
  await author.box().press("End");
  const after = 300 + Math.floor(chance() * 2_500);
  const before = SENTENCE.repeat(4);
  const typing = author.type(before).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, after));
  if (victim === "browser") {
    const typed = await author.box().inputValue();
    await author.kill();
    await typing;
    await author.open();
    await author.settle();
    return { victim, typed, kept: await author.box().inputValue(), after };
  }
  if (victim !== "database") await installation.killServer();
  if (victim !== "server") await installation.killDatabase();
  await typing;
  await author.type("And on, while nothing answers. ");
  if (victim !== "server") await installation.startDatabase();
  if (victim !== "database") await installation.startServer();
  const typed = `${start}${before}And on, while nothing answers. `;
  await author.settle();
  return { victim, typed, kept: await author.box().inputValue(), after };
}
