import { expect, test } from "vitest";
import { earnedStrengths } from "@/lib/domain/findings/earned-strengths";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { PRICE_STATED } from "@/lib/domain/ledger/size-row";

const ROW: LedgerRow = {
  subject: "pattern.cover",
  cause: "misuse",
  label: "Cover",
  claims: ["SM-2"],
  start: 2,
  level: 0,
  because: "It becomes public.",
  moves: [
    { to: 1, why: "“A plan” is taken on by Ada, due 2030-01-01", paths: ["misuse.any"], isUnread: true },
    { to: 0, why: "there is evidence for how likely it is", paths: ["misuse.uplift"], isUnread: true },
    { to: 0, why: "its authors rate it", paths: ["misuse.recipe"] },
    { to: 0, why: "what their own words deny", paths: ["misuse.any"], isUnread: true, isDenied: true },
  ],
  answers: [],
  isRaised: false,
};

test("what a row is lightened by twice is two strengths, told apart, and what nobody earned is none", () => {
  const strengths = earnedStrengths([ROW], (path) => ({ path, label: path, text: "" }));
  expect(strengths.map(({ fingerprint, title }) => [fingerprint, title])).toEqual([
    ["earned.pattern.cover", "“A plan” is taken on by Ada, due 2030-01-01"],
    ["earned.pattern.cover-2", "There is evidence for how likely it is"],
  ]);
});

test("what leaves its row where it was, or changes too little by its authors' own numbers, is none; nor is what a shift costs", () => {
  const quote = (path: string) => ({ path, label: path, text: "" });
  const plan = { to: 2, why: "“A plan” is taken on by Ada", paths: ["misuse.any"], isUnread: true } as const;
  const [strength, ...others] = earnedStrengths(
    [
      { ...ROW, moves: [{ ...plan, isHeld: true }] },
      { ...ROW, subject: "power", label: "Power", moves: [{ ...plan, to: 1 }] },
      { ...ROW, subject: "slight", moves: [{ ...plan, why: "“Less” is taken on", isSlight: true }] },
      { ...ROW, subject: "timing.size", moves: [{ ...plan, why: PRICE_STATED }] },
    ],
    quote,
  );
  expect(others).toEqual([]);
  expect(strength?.explanation).toBe(
    "It makes lighter: “Power”. So far only its authors have read what it rests on.",
  );
});

test("of people who were asked it isn't said that only the authors read what it rests on", () => {
  const heard = { ...ROW, subject: "outsiders", label: "Outsiders" };
  const [strength] = earnedStrengths([heard], (path) => ({ path, label: path, text: "" }));
  expect(strength?.explanation).toBe(
    "It makes lighter: “Outsiders”. What that changed is so far told by its authors alone.",
  );
});
