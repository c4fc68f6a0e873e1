// `npm run faults -- 100`: kills web server, database, both or the browser while somebody types, round after round, and
// checks that no acknowledged save and no typed text is lost. No part of `npm test`: ten seconds a round.
import pg from "pg";
import { isClientCurrent } from "@/scripts/bootstrap/client-stamp.mjs";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { type Acknowledged, Author } from "@/scripts/faults/author";
import { type MortalInstallation, openMortalInstallation } from "@/scripts/faults/mortal-installation";
import { type Round, runRound, VICTIMS } from "@/scripts/faults/run-round";
import { describeFailure } from "@/scripts/process/failure";
import { Shutdown } from "@/scripts/process/shutdown";
import { build, isBuilt } from "@/scripts/server/build";
import { generateClient } from "@/scripts/server/prisma-client";
import { findBrowser } from "@/scripts/testing/find-browser";

/** A killed browser can lose what was typed within the last moments: characters at the speed of this typing, twice over. */
const TAIL = 60;

const shutdown = new Shutdown();

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
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number; value: string }>(
      `SELECT version, value ->> 'value' AS value FROM answer_change
        WHERE assessment_id = $1 AND path = 'project.summary'`,
      [assessmentId],
    );
    const kept = new Map(rows.map(({ version, value }) => [version, value]));
    return acknowledged.filter(({ version, value }) => kept.get(version) !== value);
  } finally {
    await client.end();
  }
}

async function run(rounds: number): Promise<boolean> {
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
  const losses: string[] = [];
  let longestTail = 0;
  for (let number = 1; number <= rounds; number++) {
    const victim = VICTIMS[(number - 1) % VICTIMS.length] ?? "server";
    const round = await runRound(installation, author, number, victim, Math.random);
    losses.push(...lossesOf(round).map((loss) => `round ${number}, ${victim} killed: ${loss}`));
    if (victim === "browser") longestTail = Math.max(longestTail, round.typed.length - round.kept.length);
    console.log(`${number}/${rounds}  ${victim} killed after ${round.after} ms of typing`);
  }
  const lost = await lostSaves(ownerUrl, author.assessmentId, author.acknowledged);
  console.log(
    `\n${rounds} rounds. Acknowledged saves: ${author.acknowledged.length}, lost: ${lost.length}. Typed text lost: ${losses.length}` +
      ` (a killed browser forgot at most ${longestTail} characters of the last moment).`,
  );
  for (const loss of losses) console.error(loss);
  return losses.length === 0 && lost.length === 0 && author.acknowledged.length > 0;
}

shutdown.onSignals((words) => console.log(words), 130);
try {
  const rounds = Number(process.argv[2] ?? 8);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("How many rounds? npm run faults -- 100");
  const isWell = await run(rounds);
  await shutdown.run();
  process.exit(isWell ? 0 : 1);
} catch (error) {
  console.error(describeFailure(error));
  await shutdown.run();
  process.exit(2);
}
