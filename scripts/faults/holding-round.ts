import type { Author } from "@/scripts/faults/author";
import type { End, MortalInstallation } from "@/scripts/faults/mortal-installation";
import { type Chance, SENTENCE } from "@/scripts/faults/run-round";

/** Milliseconds: what the product promises. */
const TOLD = 5_000;
const RECOVERED = 10_000;
const ANSWERED = 10_000;

const HOLDS = {
  "database paused": ({ pauseDatabase }: MortalInstallation) => pauseDatabase(),
  "table of answers locked": ({ lockAnswers }: MortalInstallation) => lockAnswers(),
  "every connection swallowed": async ({ proxy }: MortalInstallation): Promise<End> => {
    proxy.swallowAll();
    return async () => proxy.passNewOnes();
  },
  "existing connections silent": async ({ proxy }: MortalInstallation): Promise<End> => {
    proxy.silenceExisting();
    return async () => undefined;
  },
} as const;

export type Hold = keyof typeof HOLDS;
export const HOLD_NAMES = Object.keys(HOLDS) as readonly Hold[];

/**
 * One round: somebody types, something stands still for some seconds while they type on, and lets go. Gives what went wrong: words
 * lost, a person not told in time, a page without an answer, a recovery that took too long.
 */
export async function holdingRound(
  installation: MortalInstallation,
  author: Author,
  { number, hold, chance }: { readonly number: number; readonly hold: Hold; readonly chance: Chance },
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const start = `Round ${number}. `;
  await author.box().fill(start);
  await author.box().press("End");
  const before = SENTENCE.repeat(4);
  const typing = author.type(before);
  await pause(300 + chance() * 1_500);
  const end = await HOLDS[hold](installation);
  const begun = performance.now();
  // Only what is typed from now on is not saved for certain.
  const watching = watchTelling(author, begun, begun + 4_000 + chance() * 6_000);
  const asking = hold === "existing connections silent" ? undefined : author.ask();
  await typing;
  const more = "And on, while nothing answers. ";
  await author.type(more);
  const late = await watching;
  if (late !== undefined) wrong.push(`nobody was told within 5 s that it is not saved: ${late}`);
  const asked = await asking;
  if (asked && (asked.status !== 503 || asked.took > ANSWERED)) {
    wrong.push(`a page was answered with ${asked.status} after ${Math.round(asked.took)} ms`);
  }
  await end();
  const ended = performance.now();
  await author.settle();
  const settled = performance.now() - ended;
  if (settled > RECOVERED) wrong.push(`it took ${Math.round(settled)} ms until everything was saved`);
  const again = await author.ask();
  if (again.status !== 200) wrong.push(`a page was answered with ${again.status} afterwards`);
  const kept = await author.box().inputValue();
  const typed = `${start}${before}${more}`;
  if (kept !== typed) wrong.push(`typed ${typed.length} characters, kept ${kept.length}`);
  return wrong;
}

/**
 * Looks until a time whether the page says that something is not saved, whenever nothing was acknowledged for longer than it may
 * take to say so. Gives what was seen instead; undefined: all well.
 */
async function watchTelling(author: Author, begun: number, until: number): Promise<string | undefined> {
  while (performance.now() < until) {
    const isTold = await author.isTold();
    const now = performance.now();
    const heard = author.acknowledged.at(-1)?.at ?? 0;
    if (!isTold && now - Math.max(begun, heard) > TOLD) {
      return `${Math.round(now - begun)} ms after it began, ${Math.round(now - heard)} ms after the last save`;
    }
    await pause(50);
  }
  return undefined;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
