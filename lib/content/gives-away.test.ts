import { describe, expect, it } from "vitest";
import { givesAway, MARKS } from "@/lib/content/gives-away";
import { INSTRUMENT } from "@/lib/content/instrument";
import { isList } from "@/lib/domain/instrument/lookup";
import { AUDIENCES, leftOutFor } from "@/lib/domain/report/redaction/audience";

const keys = INSTRUMENT.questions.flatMap((question) =>
  isList(question)
    ? [question.id, ...question.kind.fields.map(({ id }) => `${question.id}/${id}`)]
    : [question.id],
);

describe("what answers can give away", () => {
  it("is judged for every question and every field of a record, and for nothing else", () => {
    expect(Object.keys(MARKS).sort()).toEqual([...keys].sort());
  });

  it("is everything where nobody has judged it: people outside don't get it", () => {
    for (const path of [
      "misuse.new-question",
      "misuse.pathways/rec1/new-field",
      "new.list/rec1/name",
      "toString",
    ]) {
      expect(givesAway(path)).toBeNull();
      expect(leftOutFor("outside", path, "answers")).not.toBeNull();
      expect(leftOutFor("outside", path, "note")).not.toBeNull();
    }
  });

  it("grows with the audience: wider ones leave out what narrower ones do", () => {
    for (const key of keys) {
      const path = key.replace("/", "/rec1/");
      for (const part of ["answers", "note", "evidence"] as const) {
        const left = AUDIENCES.map((audience) => leftOutFor(audience, path, part) !== null);
        expect(left).toEqual([...left].sort());
      }
    }
  });

  it("leaves no free text of theirs to people outside that says how, who would or what stops it", () => {
    for (const key of [
      "recipients.list/rec1/bend",
      "recipients.list/rec1/wants",
      "recipients.list/rec1/setting",
      "recipients.recruiters",
      "screening.surprise",
      "screening.worst-misuse",
      "release.triggers",
      "release.timing-why",
      "inaction.consulted/rec1/changed",
      "misuse.pathways/rec1/barriers",
    ]) {
      expect(leftOutFor("outside", key, "answers"), key).not.toBeNull();
    }
  });
});
