import { describe, expect, it } from "vitest";
import {
  type Change,
  entriesOf,
  type History,
  joinHistory,
} from "@/components/questionnaire/history/history";
import type { Answer } from "@/lib/domain/assessment/answer";

const text = (value: string, more: object = {}): Answer => ({ status: "answered", value, ...more });
const change = (version: number, answer: Answer | null, second = version, who = "ada"): Change => ({
  version,
  answer,
  by: { id: who, name: who },
  at: new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString(),
  fits: true,
});
const history = (...changes: Change[]): History => ({ changes, earlier: null });
const outline = (from: History) =>
  entriesOf(from).map(({ version, steps }) => [version, ...steps.map((step) => step.version)]);

describe("the entries of a history", () => {
  it("know what they changed, the first one nothing, the last of a page what is beyond it", () => {
    const changes = [change(3, text("C")), change(2, null), change(1, text("A"))];
    expect(entriesOf(history(...changes)).map(({ before }) => before)).toEqual([null, text("A"), null]);
    const page = { changes: changes.slice(0, 2), earlier: { answer: text("A") } };
    expect(entriesOf(page).at(-1)?.before).toEqual(text("A"));
  });

  it("take one person's typing together, each save kept as a step", () => {
    const typed = history(
      change(4, text("The work is open")),
      change(3, text("The work is")),
      change(2, text("The is")),
      change(1, text("Another")),
    );
    expect(outline(typed)).toEqual([[4, 4, 3, 2], [1]]);
    expect(entriesOf(typed)[0]?.before).toEqual(text("Another"));
    expect(entriesOf(typed)[0]?.steps.map(({ before }) => before)).toEqual([
      text("The work is"),
      text("The is"),
      text("Another"),
    ]);
  });

  it.each<[string, Change, Change]>([
    ["by two people", change(2, text("A b"), 2, "ben"), change(1, text("A"))],
    ["more than a minute apart", change(2, text("A b"), 62), change(1, text("A"))],
    ["that take words away", change(2, text("A")), change(1, text("A b"))],
    ["that replace words", change(2, text("A new b")), change(1, text("A c"))],
    ["that add in two places", change(2, text("1 A 2 B 3")), change(1, text("A B"))],
    ["of more than the words", change(2, text("A b", { confidence: "low" })), change(1, text("A"))],
    ["from no answer", change(2, text("A")), change(1, null)],
    [
      "of choices",
      change(2, { status: "answered", value: ["a", "b"] }),
      change(1, { status: "answered", value: ["a"] }),
    ],
    ["to the same words", change(2, text("A")), change(1, text("A"))],
  ])("leave changes %s apart", (_what, newer, older) => {
    expect(outline(history(newer, older))).toEqual([[2], [1]]);
  });
});

describe("a history read anew", () => {
  const known: History = {
    changes: [change(3, null), change(2, null)],
    earlier: { answer: null },
  };

  it("keeps what was read before where both meet", () => {
    const newest: History = { changes: [change(4, null), change(3, null)], earlier: { answer: null } };
    const joined = joinHistory(newest, known);
    expect(joined.changes.map(({ version }) => version)).toEqual([4, 3, 2]);
    expect(joined.earlier).toBe(known.earlier);
  });

  it("begins anew where they don't", () => {
    const newest: History = { changes: [change(9, null), change(8, null)], earlier: { answer: null } };
    expect(joinHistory(newest, known)).toBe(newest);
    expect(joinHistory(newest, null)).toBe(newest);
  });
});
