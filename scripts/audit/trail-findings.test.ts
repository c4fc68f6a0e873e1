import { expect, test } from "vitest";
import { readAnchors } from "@/scripts/audit/anchor";
import { type TrailFacts, trailFindings } from "@/scripts/audit/trail-findings";

const hash = (of: string) => of.repeat(64);
const organisation = "00000000-0000-4000-8000-000000000001";
const intact: TrailFacts = {
  organisation,
  last: 9,
  head: { seq: 9, hash: hash("9") },
  followed: { hash: hash("9"), broken: null },
  checkpoint: { seq: 7, hash: hash("7") },
  hashes: new Map([1, 5, 7, 9].map((seq) => [seq, hash(String(seq))])),
};
const anchor = (seq: number, of = String(seq), time = `2026-11-28T0${seq}:00:00.000Z`) => ({
  organisation,
  seq,
  hash: hash(of),
  time,
});
const found = (facts: Partial<TrailFacts>, ...anchors: ReturnType<typeof anchor>[]) =>
  trailFindings({ ...intact, ...facts }, anchors);

test("an intact trail has no findings, beside its anchors or none", () => {
  expect(found({})).toEqual([]);
  expect(found({}, anchor(1), anchor(5), anchor(9))).toEqual([]);
});

test.each([
  ["Head missing", { head: null }],
  ["Head set back", { head: { seq: 8, hash: hash("8") } }],
  ["Rows missing at the end", { head: { seq: 12, hash: hash("c") } }],
  ["Head changed", { head: { seq: 9, hash: hash("a") } }],
  ["Changed: entry 4", { followed: { hash: "", broken: { at: 4, fault: "changed" as const } } }],
  [
    "Rows missing in between: entry 4",
    { followed: { hash: "", broken: { at: 4, fault: "missing" as const } } },
  ],
  ["Readings changed", { followed: { hash: "", broken: { at: 4, fault: "readings" as const } } }],
  ["Re-chained: entry 7", { hashes: new Map([[7, hash("b")]]) }],
])("%s is told apart without any anchor", (words, facts) => {
  expect(found(facts)).toEqual([expect.stringContaining(words)]);
});

test("an anchor shows what nothing within the database does", () => {
  const setBack = {
    last: 4,
    head: { seq: 4, hash: hash("4") },
    followed: { hash: hash("4"), broken: null },
    checkpoint: null,
  };
  expect(found(setBack)).toEqual([]);
  expect(found(setBack, anchor(1), anchor(5))).toEqual([
    "Rows missing since an anchor: the anchor of 2026-11-28T05:00:00.000Z names entry 5, and the trail ends with 4.",
  ]);
  const anew = {
    checkpoint: null,
    hashes: new Map([
      [1, hash("1")],
      [5, hash("b")],
    ]),
  };
  expect(found(anew)).toEqual([]);
  expect(found(anew, anchor(1), anchor(5))).toEqual([
    "Re-chained: entry 5 has another hash than the anchor of 2026-11-28T05:00:00.000Z names; entry 1 is still as the anchor of 2026-11-28T01:00:00.000Z has it.",
  ]);
  expect(found({}, anchor(9), anchor(5))).toEqual([expect.stringContaining("Set back once")]);
});

test("lines that are no anchors are named", () => {
  const good = JSON.stringify(anchor(1));
  const { anchors, spoilt } = readAnchors(
    `${good}\n{"time"\n${good.replace('"seq":1', '"seq":0')}\n${good}\n`,
  );
  expect(anchors).toHaveLength(2);
  expect(spoilt).toEqual([2, 3]);
});
