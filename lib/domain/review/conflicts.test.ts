import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { conflictGrounds, namesIn } from "@/lib/domain/review/conflicts";

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
