import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { answerSections } from "@/lib/domain/report/parts/answer-sections";
import { answerChanges } from "@/lib/domain/report-changes/answer-changes";
import { changed, gone, unknown } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const compare = (before: Answers, now: Answers) =>
  answerChanges(answerSections(INSTRUMENT, before), answerSections(INSTRUMENT, now));
const groups = (before: Answers, now: Answers) => compare(before, now).flatMap((section) => section.groups);

describe("what differs between the answers of two revisions", () => {
  it("is nothing where the answers are the same, and all of them are counted", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const sections = compare(answers, answers);
      expect(sections.flatMap((section) => section.groups)).toEqual([]);
      const said = answerSections(INSTRUMENT, answers).flatMap(({ lines }) =>
        lines.filter(({ status }) => status !== "unanswered"),
      );
      expect(sections.reduce((sum, { same }) => sum + same, 0)).toBe(said.length);
    }
  });

  it("is a record added, with its fields, and removed the other way round", () => {
    const more = changed(SOUND_ASSESSMENT, {
      "recipients.list/more/name": "One more",
      "recipients.list/more/channel": "leak",
    });
    expect(groups(SOUND_ASSESSMENT, more)).toMatchObject([
      { name: "One more", mark: "added", same: 0, lines: [{ mark: "added" }, { mark: "added" }] },
    ]);
    expect(groups(more, SOUND_ASSESSMENT)).toMatchObject([{ name: "One more", mark: "removed" }]);
  });

  it("keeps a record that was renamed, with the answers that stayed counted", () => {
    const renamed = changed(SOUND_ASSESSMENT, { "project.outputs/tool/name": "Another name" });
    const [group] = groups(SOUND_ASSESSMENT, renamed).filter(({ path }) => path === "project.outputs/tool");
    expect(group).toMatchObject({ name: "Another name", mark: "changed", formerName: "Watcher" });
    expect(group?.same).toBeGreaterThan(0);
  });

  it("is an answer given, taken back, put off or given with another note", () => {
    const path = "release.form";
    const without = changed(SOUND_ASSESSMENT, { [path]: gone });
    expect(groups(without, SOUND_ASSESSMENT)).toMatchObject([{ path, lines: [{ mark: "added" }] }]);
    expect(groups(SOUND_ASSESSMENT, without)).toMatchObject([{ path, lines: [{ mark: "removed" }] }]);
    expect(groups(SOUND_ASSESSMENT, changed(SOUND_ASSESSMENT, { [path]: unknown }))).toMatchObject([
      { path, lines: [{ mark: "changed", now: { status: "unknown" } }] },
    ]);
    const answer = SOUND_ASSESSMENT[path];
    if (answer?.status !== "answered") throw new Error("the form of release is answered");
    const noted = changed(SOUND_ASSESSMENT, { [path]: { ...answer, note: "A note that is new" } });
    expect(groups(SOUND_ASSESSMENT, noted)).toMatchObject([{ path, lines: [{ mark: "changed" }] }]);
  });
});
