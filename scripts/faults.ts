// `npm run faults -- 100`: kills web server, database, both or the browser while somebody types, lets the database stand still or
// its connections fall silent, and interrupts migrations, round after round; checks that no acknowledged save and no typed text is
// lost, that the person is told in time, and that all is well soon afterwards. No part of `npm test`.
import { isClientCurrent } from "@/scripts/bootstrap/client-stamp.mjs";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { withOwner } from "@/scripts/database/owner-client";
import { type Acknowledged, Author } from "@/scripts/faults/author";
import { HOLD_NAMES, type Hold, holdingRound } from "@/scripts/faults/holding-round";
import { makeOlderState, migrationRound } from "@/scripts/faults/migration-round";
import { type MortalInstallation, openMortalInstallation } from "@/scripts/faults/mortal-installation";
import { type Chance, type Round, runRound, VICTIMS, type Victim } from "@/scripts/faults/run-round";
import { describeFailure } from "@/scripts/process/failure";
import { Shutdown } from "@/scripts/process/shutdown";
import { build, isBuilt } from "@/scripts/server/build";
import { generateClient } from "@/scripts/server/prisma-client";
import { findBrowser } from "@/scripts/testing/find-browser";

/** A killed browser can lose what was typed within the last moments: characters at the speed of this typing, twice over. */
const TAIL = 60;

const MIGRATION = "migration interrupted";
const KINDS: readonly (Victim | Hold | typeof MIGRATION)[] = [...VICTIMS, ...HOLD_NAMES, MIGRATION];

const shutdown = new Shutdown();

/** The same numbers for the same seed (mulberry32): what happens when still depends on the machine. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is wrong after a round; empty when nothing is. */
function lossesOf({ victim, typed, kept }: Round): readonly string[] {
  if (victim === "browser") {
    const tail = typed.length - kept.length;
    // A key can go in between looking and killing: then more is kept than was seen.
    return kept.startsWith(typed) || (typed.startsWith(kept) && tail <= TAIL)
      ? []
      : [`the browser kept ${kept.length} of ${typed.length} characters: ${JSON.stringify(kept)}`];
  }
  return kept === typed ? [] : [`typed ${typed.length} characters, kept ${kept.length}`];
}

/** Acknowledged saves that the history of the answer does not hold as they were sent. */
async function lostSaves(
  ownerUrl: string,
  assessmentId: string,
  acknowledged: readonly Acknowledged[],
): Promise<readonly Acknowledged[]> {
  return withOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ version: number; value: string }>(
      `SELECT version, value ->> 'value' AS value FROM answer_change
        WHERE assessment_id = $1 AND path = 'project.summary'`,
      [assessmentId],
    );
    const kept = new Map(rows.map(({ version, value }) => [version, value]));
    return acknowledged.filter(({ version, value }) => kept.get(version) !== value);
  });
}

async function run(rounds: number, seed: number): Promise<boolean> {
  if (!isClientCurrent()) await step("Generating the database client", () => generateClient(shutdown));
  if (!isBuilt()) await step("Building (a minute or two)", () => build(shutdown));
  let installation: MortalInstallation | undefined;
  await step("Making an installation", async () => {
    installation = await openMortalInstallation(shutdown);
  });
  if (!installation) throw new Error("The installation was not made.");
  const { url, password, ownerUrl } = installation;
  const author = new Author(url, password, findBrowser().path, shutdown);
  await author.open();
  let older = "";
  await step("Making an older installation", async () => {
    older = await makeOlderState(shutdown);
  });
  console.log(`Seed ${seed}: npm run faults -- ${rounds} ${seed}`);
  const chance = chanceOf(seed);
  const losses: string[] = [];
  let longestTail = 0;
  for (let number = 1; number <= rounds; number++) {
    const kind = KINDS[(number - 1) % KINDS.length] ?? MIGRATION;
    const begun = performance.now();
    let words: string;
    let wrong: readonly string[];
    if (kind === MIGRATION) {
      const round = await migrationRound(older, { number, chance, shutdown });
      wrong = round.wrong;
      words = `${kind} by ${round.interrupt}`;
    } else if (isHold(kind)) {
      wrong = await holdingRound(installation, author, { number, hold: kind, chance });
      words = kind;
    } else {
      const round = await runRound(installation, author, number, kind, chance);
      wrong = lossesOf(round);
      words = `${kind} killed after ${round.after} ms of typing`;
      if (kind === "browser") longestTail = Math.max(longestTail, round.typed.length - round.kept.length);
    }
    losses.push(...wrong.map((each) => `round ${number}, ${words}: ${each}`));
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${number}/${rounds}  ${words}, ${seconds} s${wrong.length > 0 ? `: ${wrong.join("; ")}` : ""}`,
    );
  }
  const lost = await lostSaves(ownerUrl, author.assessmentId, author.acknowledged);
  console.log(
    `\n${rounds} rounds. Acknowledged saves: ${author.acknowledged.length}, lost: ${lost.length}. Else wrong: ${losses.length}` +
      ` (a killed browser forgot at most ${longestTail} characters of the last moment).`,
  );
  for (const loss of losses) console.error(loss);
  return losses.length === 0 && lost.length === 0 && author.acknowledged.length > 0;
}

function isHold(kind: Victim | Hold): kind is Hold {
  return (HOLD_NAMES as readonly string[]).includes(kind);
}

shutdown.onSignals((words) => console.log(words), 130);
try {
  const rounds = Number(process.argv[2] ?? 8);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("How many rounds? npm run faults -- 100");
  const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
  if (!Number.isInteger(seed)) throw new Error("The seed is a whole number: npm run faults -- 100 4711");
  const isWell = await run(rounds, seed);
  await shutdown.run();
  process.exit(isWell ? 0 : 1);
} catch (error) {
  console.error(describeFailure(error));
  await shutdown.run();
  process.exit(2);
}
