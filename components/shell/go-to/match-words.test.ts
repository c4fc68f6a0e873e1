import { expect, test } from "vitest";
import { matchWords } from "@/components/shell/go-to/match-words";

/** The text with what was found in brackets; null when it does not fit. */
function shown(query: string, text: string): string | null {
  const match = matchWords(query, text);
  if (!match) return null;
  return [...match.ranges]
    .reverse()
    .reduce((out, [start, end]) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`, text);
}

test.each([
  ["", "Home", "Home"],
  ["port", "Portfolio", "[Port]folio"],
  ["ans check", "Check answers", "[Check] [ans]wers"],
  ["folio", "Portfolio", "Port[folio]"],
  ["cmprison", "Comparison", "[C]o[mp]a[rison]"],
  ["éva", "EVALUATION", "[EVA]LUATION"],
  ["uber", "Über uns", "[Über] uns"],
  ["who gains", "Who gains from having you?", "[Who] [gains] from having you?"],
  ["  ?!", "Help", "Help"],
])("“%s” in “%s”", (query, text, found) => {
  expect(shown(query, text)).toBe(found);
});

test.each([
  ["xyz", "Portfolio"],
  ["port xyz", "Portfolio"],
  ["pfl", "Portfolio"],
  ["p", "Report"],
])("“%s” is not in “%s”", (query, text) => {
  expect(matchWords(query, text)).toBeNull();
});

test("a whole word is better than a beginning, that than the inside, that than letters in order", () => {
  const scores = ["Term", "Terms", "Determined"].map((text) => matchWords("term", text)?.score ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(3);
  expect(matchWords("queu", "Queue")?.score).toBeGreaterThan(matchWords("quue", "Queue")?.score ?? 9);
});

test("of two that fit alike the one of fewer words is better; as many words are as good", () => {
  const [short, long, ...same] = ["Report", "Report on the draft", "Colours: dark", "Colours: system"];
  expect(matchWords("report", short)?.score).toBeGreaterThan(matchWords("report", long)?.score ?? 9);
  const [first, second] = same.map((text) => matchWords("colours", text)?.score);
  expect(first).toBe(second);
});
