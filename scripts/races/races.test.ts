/**
 * Every two commands that meet, at the same moment: `npm test` tries two that write one row ten times, `npm run races -- 500` all of
 * them as often as told.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeConnections, waitAsLongAs } from "@/lib/data/as-viewer";
import { closeDoor, letVisitorsWait } from "@/lib/data/as-visitor";
import { queryAsOwner } from "@/lib/data/testing/test-organisation";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { SEED_LIMITS } from "@/lib/time-limits";
import { loadExamples } from "@/lib/use-cases/load-examples";
import { tryAlone } from "@/scripts/races/alone";
import { INVARIANTS } from "@/scripts/races/invariants";
import { nameOf } from "@/scripts/races/move";
import { MOVES } from "@/scripts/races/moves";
import { type Pair, pairsOf } from "@/scripts/races/pairs";
import { type Fault, outcomeOf, raceForTheLast, racePair, titleOf } from "@/scripts/races/race";
import { SCENES, type Scene, type Template } from "@/scripts/races/template";
import { makeTemplate } from "@/scripts/races/templates";
import { closeOwner, copyWorlds } from "@/scripts/races/world";

vi.mock("@/lib/auth/password", () => import("@/scripts/races/plain-passwords"));

const GIVEN = process.env.LANDFALL_RACE_TRIES;
const TRIES = Number(GIVEN ?? 10);
/** Where no row is written by both; told how often, as often. */
const TRIES_OF_READING = GIVEN ? TRIES : 2;
/** Of eight at once, and of what was tried with fewer people before. */
const TRIES_AGAIN = GIVEN ? TRIES : 5;
/** The ways in which two commands write one row share the tries of the two; no way has fewer than these. */
const FEWEST = GIVEN ? TRIES : 3;
/** A try takes some ten milliseconds on a machine with nothing else to do. */
const timeout = 30_000 + TRIES * 400;

const templates = new Map<Scene, Template>();
const templateOf = (scene: Scene): Template => {
  const template = templates.get(scene);
  if (!template) throw new Error(`no template of ${scene}`);
  return template;
};

beforeAll(async () => {
  // On a busy machine somebody in front of a screen would be told to try again; a deadlock is told at once.
  waitAsLongAs(SEED_LIMITS);
  letVisitorsWait(SEED_LIMITS);
  for (const scene of SCENES) templates.set(scene, await makeTemplate(scene));
}, 120_000);

afterAll(async () => {
  await closeOwner();
  await closeConnections();
  await closeDoor();
});

const inWords = (faults: readonly Fault[]) =>
  faults.map(({ what, tries, example }) => `${tries} times: ${what}: ${example}`).join("\n");

const PAIRS = pairsOf();

const commandsOf = ({ first, second }: Pair) => [first.command, second.command].toSorted().join();

function triesOf(pair: Pair): number {
  if (!pair.isOneRow) return TRIES_OF_READING;
  const ways = PAIRS.filter((each) => each.isOneRow && commandsOf(each) === commandsOf(pair)).length;
  return Math.max(FEWEST, Math.ceil(TRIES / ways));
}

describe("alone, each writes the tables that the table says", () => tryAlone(templateOf));

describe("two at the same moment do what one after the other would have done", () => {
  for (const pair of PAIRS) {
    const kept = INVARIANTS.filter(({ over }) => over.some((thing) => pair.over.includes(thing)));
    const title = `${titleOf(pair)} (${kept.map(({ name }) => name).join("; ")})`;
    test(title, { timeout }, async () => {
      const faults = await racePair(pair, templateOf(pair.scene), triesOf(pair));
      expect(faults, inWords(faults)).toEqual([]);
    });
  }
});

test("of two administrators who disable each other one does, also where a third would stay", {
  timeout,
}, async () => {
  const template = await makeTemplate("draft");
  await queryAsOwner("UPDATE member SET roles = '{admin,lead}' WHERE id = $1", [template.people.olga]);
  const disabling = PAIRS.filter(({ over }) => over.includes("administrators"));
  expect(disabling.length).toBeGreaterThan(2);
  for (const pair of disabling) {
    const faults = await racePair(pair, template, TRIES_AGAIN);
    expect(faults, inWords(faults)).toEqual([]);
  }
});

test("two who load the examples at once load each once", { timeout }, async () => {
  for (const world of await copyWorlds(templateOf("draft"), GIVEN ? 5 : 1)) {
    const loading = () => outcomeOf(() => loadExamples(world.session("ada")));
    expect(await Promise.all([loading(), loading()])).toEqual(["done", "done"]);
    const loaded = await queryAsOwner<{ state: string }>(
      "SELECT state FROM assessment WHERE organisation_id = $1 AND example_citation IS NOT NULL",
      [world.organisationId],
    );
    expect(loaded).toEqual(WORKED_EXAMPLES.map(() => ({ state: "submitted" })));
  }
});

describe("of eight where one has room, one gets in", () => {
  for (const move of MOVES.filter(({ scenes }) => scenes.includes("nearly full"))) {
    test(nameOf(move), { timeout }, async () => {
      const faults = await raceForTheLast(move, templateOf("nearly full"), {
        tries: TRIES_AGAIN,
        runners: 8,
      });
      expect(faults, inWords(faults)).toEqual([]);
    });
  }
});
