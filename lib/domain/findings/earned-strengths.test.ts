import { expect, test } from "vitest";
import { earnedStrengths, notEarned } from "@/lib/domain/findings/earned-strengths";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";

const ROW: LedgerRow = {
  subject: "outsiders",
  cause: "process",
  label: "Outsiders",
  claims: ["SM-28"],
  start: 2,
  level: 0,
  because: "It becomes public.",
  moves: [
    { to: 0, why: "“Nurses”: asked, and something changed", paths: ["inaction.any"], isCompared: true },
    { to: 0, why: "“Judges”: asked, and something changed", paths: ["inaction.all"], isCompared: true },
    { to: 0, why: "its authors rate it", paths: ["misuse.recipe"] },
    { to: 0, why: "what their own words deny", paths: ["misuse.any"], isCompared: true, isDenied: true },
  ],
  answers: [],
  isRaised: false,
};

const quote = (path: string) => ({ path, label: path, text: "" });

test("what a row is lightened by twice is two strengths, told apart, and what nobody earned is none", () => {
  const strengths = earnedStrengths([ROW], {}, quote);
  expect(strengths.map(({ fingerprint, title }) => [fingerprint, title])).toEqual([
    ["earned.outsiders", "“Nurses”: asked, and something changed"],
    ["earned.outsiders-2", "“Judges”: asked, and something changed"],
  ]);
  expect(strengths[0]?.explanation).toBe(
    "It makes lighter: “Outsiders”. What that changed is so far stated here alone.",
  );
});

test("what people outside changed is told in words, and not by the row it makes lighter", () => {
  const moves = ROW.moves.slice(0, 1).map((move) => ({ ...move, said: "“Doses are asked twice”" }));
  const [strength] = earnedStrengths([{ ...ROW, moves }], {}, quote);
  expect(strength?.explanation).toBe(
    "What changed: “Doses are asked twice”. That it came of asking them is so far stated here alone.",
  );
});

test("a promise and evidence that nobody has read lighten a row, and are no strength", () => {
  const unread = { to: 0, paths: ["misuse.any"], isUnread: true } as const;
  const moves = [
    { ...unread, why: "“Block every download by those not approved” is taken on (Ada, due 1 May 2030)" },
    { ...unread, why: "there is evidence, with its place, for how likely it is" },
  ];
  expect(earnedStrengths([{ ...ROW, moves }], {}, quote)).toEqual([]);
});

test("what its own words deny is told beside the strengths, with why it isn’t counted", () => {
  const denied = ROW.moves.slice(3).map((move) => ({ ...move, said: "“Their estimates stand behind it”" }));
  expect(notEarned([{ ...ROW, moves: denied }], {}, quote)).toEqual([
    {
      subjects: ["outsiders"],
      title: "What their own words deny",
      text: "Written on what changed: “Their estimates stand behind it”. That is what they gave to the work, or is inferred, and no change that asking them made.",
      words: [{ path: "misuse.any", label: "misuse.any", text: "" }],
    },
  ]);
  expect(notEarned([{ ...ROW, moves: ROW.moves.slice(0, 3) }], {}, quote)).toEqual([]);
});

test("a comparison of which it is written what speaks against it is not counted, and said to be there", () => {
  const claim = (how: string) =>
    ({
      "evidence.claims/c": { status: "answered", value: "c" },
      "evidence.claims/c/claim": { status: "answered", value: "Monitors catch most planted faults" },
      "evidence.claims/c/shown-by": { status: "answered", value: "verification" },
      "evidence.claims/c/method": {
        status: "answered",
        value: how,
        evidence: "https://example.org/faults, table 2",
      },
    }) as const;
  const plain = "Planted faults caught rise from 40 to 80 per cent";
  expect(notEarned([], claim(plain), quote)).toEqual([]);
  expect(earnedStrengths([], claim(plain), quote)).toHaveLength(1);
  const uneven = claim(`${plain}; with one run each.`);
  expect(earnedStrengths([], uneven, quote)).toEqual([]);
  const [told] = notEarned([], uneven, quote);
  expect(told?.title).toBe("“Monitors catch most planted faults”: compared in figures");
  expect(told?.text).toMatch(
    /^Written on it is what speaks against it \(“one run”\); .*How it was shown: “Planted/,
  );
});
