import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { asksForWords, conflictGrounds, namesIn, wordsStated } from "@/lib/domain/review/conflicts";

const said = (value: string) => ({ status: "answered", value }) as const;

test("names are those of recipients and of whom the authors asked, and of nobody else", () => {
  const answers: Answers = {
    "recipients.list/r1": said("a0"),
    "recipients.list/r1/name": said("Rita Sand"),
    "recipients.list/r1/kind": said("regulator"),
    "inaction.consulted/c1": said("a0"),
    "inaction.consulted/c1/who": said("Rolf, of the library"),
    "project.summary": said("Lena will read it."),
  };
  expect(namesIn(answers)).toEqual(["Rita Sand", "Rolf, of the library"]);
  expect(namesIn({})).toEqual([]);
});

describe("grounds for a conflict of interest", () => {
  const of = (name: string, named: readonly string[]) =>
    conflictGrounds({ name, wroteWith: [], named, isSameTeam: false }).map(({ kind }) => kind);

  test("are a name as whole words, whatever its case and accents", () => {
    expect(of("Zoë Müller", ["ZOE MULLER and others"])).toEqual(["named"]);
    expect(of("Rita", ["Margarita", "Ritas"])).toEqual([]);
    expect(of("Rita Sand", ["Sand, Rita"])).toEqual([]);
    expect(of("…", ["…"])).toEqual([]);
    expect(of("Rita", [])).toEqual([]);
  });

  test("are what was written together and, where it counts, the team", () => {
    const given = { name: "Rita", wroteWith: ["Ada"], named: [], isSameTeam: true };
    expect(conflictGrounds(given)).toEqual([{ kind: "co-author", with: ["Ada"] }, { kind: "same-team" }]);
  });
});

test("words written beside a conflict do not go with saying that there is none, where none are asked for", () => {
  const stated = (has: "none" | "one", isNoneExplained: boolean) =>
    wordsStated({ has, kind: "other", words: "We are married." }, { isNoneExplained });
  expect(stated("one", false)).toBe("We are married.");
  expect(stated("none", false)).toBe("");
  expect(stated("none", true)).toBe("We are married.");
  expect(asksForWords({ has: "one", kind: "other" }, { isNoneExplained: false })).toBe(true);
  expect(asksForWords({ has: "one", kind: "close-person" }, { isNoneExplained: true })).toBe(false);
});
