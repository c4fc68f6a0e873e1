import { expect, test } from "vitest";
import { type Part, type Place, textsToPlace } from "@/components/questionnaire/paste/texts-to-place";

const place = (path: string, holds: Place["holds"], version = 0): Place => ({
  path,
  holds,
  version,
  section: "project",
  text: path,
  words: "",
  max: 20_000,
  length: holds === "text" ? 5 : 0,
  isAsked: true,
});
const PLACES = [place("a.empty", "nothing"), place("a.full", "text", 4), place("a.unknown", "settled", 1)];
const part = (number: number, path: string, headings: string[] = []): Part => ({
  number,
  path,
  headings,
  text: `Text ${number}.`,
  isSuggested: false,
});

test("parts of one place go together, in the order of the document; unplaced ones go nowhere", () => {
  const parts = [part(1, "a.empty"), part(2, ""), part(3, "a.empty")];
  expect(textsToPlace(parts, PLACES, { where: "empty", withHeadings: false })).toEqual([
    { path: "a.empty", version: 0, text: "Text 1.\n\nText 3." },
  ]);
});

test("an answer with text takes more only below it, one marked unknown takes none", () => {
  const parts = [part(1, "a.full"), part(2, "a.unknown")];
  expect(textsToPlace(parts, PLACES, { where: "empty", withHeadings: false })).toEqual([]);
  expect(textsToPlace(parts, PLACES, { where: "below", withHeadings: false })).toEqual([
    { path: "a.full", version: 4, text: "Text 1." },
  ]);
});

test("a heading comes along as it reads, not as markup", () => {
  const parts = [part(1, "a.empty", ["Risks", "Why a_b *matters*"]), part(2, "a.empty")];
  expect(textsToPlace(parts, PLACES, { where: "empty", withHeadings: true })[0]?.text).toBe(
    "### Why a\\_b \\*matters\\*\n\nText 1.\n\nText 2.",
  );
});
