import { expect, test } from "vitest";
import { earnedStrengths } from "@/lib/domain/findings/earned-strengths";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";

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
