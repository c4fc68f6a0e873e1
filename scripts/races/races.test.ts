/** Every two commands that meet, at the same moment: `npm test` tries each twenty times, `npm run races -- 500` as often as it is told. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeConnections, waitAsLongAs } from "@/lib/data/as-viewer";
import { queryAsOwner } from "@/lib/data/testing/test-organisation";
import { SEED_LIMITS } from "@/lib/time-limits";
import { INVARIANTS } from "@/scripts/races/invariants";
import { MOVES, nameOf } from "@/scripts/races/moves";
import { pairsOf } from "@/scripts/races/pairs";
import { type Fault, raceForTheLast, racePair, titleOf } from "@/scripts/races/race";
import { makeTemplate, SCENES, type Scene, type Template } from "@/scripts/races/templates";
import { closeOwner } from "@/scripts/races/world";

// What a password costs on purpose is no part of a race.
vi.mock("@/lib/auth/password", async (original) => ({
  ...(await original<typeof import("@/lib/auth/password")>()),
  hashPassword: async (password: string) => `hash of ${password}`,
}));

const GIVEN = process.env.LANDFALL_RACE_TRIES;
const TRIES = Number(GIVEN ?? 20);
/** Where no row is written by both; told how often, as often. */
const TRIES_OF_READING = GIVEN ? TRIES : 5;
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
  for (const scene of SCENES) templates.set(scene, await makeTemplate(scene));
}, 120_000);

afterAll(async () => {
  await closeOwner();
  await closeConnections();
});

const inWords = (faults: readonly Fault[]) =>
  faults.map(({ what, tries, example }) => `${tries} times: ${what}: ${example}`).join("\n");

describe("two at the same moment do what one after the other would have done", () => {
  for (const pair of pairsOf()) {
    const kept = INVARIANTS.filter(({ over }) => over.some((thing) => pair.over.includes(thing)));
    const title = `${titleOf(pair)} (${kept.map(({ name }) => name).join("; ")})`;
    test(title, { timeout }, async () => {
      const tries = pair.isOneRow ? TRIES : TRIES_OF_READING;
      const faults = await racePair(pair, templateOf(pair.scene), tries);
      expect(faults, inWords(faults)).toEqual([]);
    });
  }
});

test("of two administrators who disable each other one does, also where a third would stay", {
  timeout,
}, async () => {
  const template = await makeTemplate("draft");
  await queryAsOwner("UPDATE member SET roles = '{admin,lead}' WHERE id = $1", [template.people.olga]);
  const disabling = pairsOf().filter(({ over }) => over.includes("administrators"));
  expect(disabling.length).toBeGreaterThan(2);
  for (const pair of disabling) {
    const faults = await racePair(pair, template, TRIES);
    expect(faults, inWords(faults)).toEqual([]);
  }
});

describe("of eight where one has room, one gets in", () => {
  for (const move of MOVES.filter(({ scenes }) => scenes.includes("nearly full"))) {
    test(nameOf(move), { timeout }, async () => {
      const faults = await raceForTheLast(move, templateOf("nearly full"), { tries: TRIES, runners: 8 });
      expect(faults, inWords(faults)).toEqual([]);
    });
  }
});
