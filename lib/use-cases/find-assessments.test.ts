import { beforeAll, expect, test } from "vitest";
import { readAsViewer } from "@/lib/data/as-viewer";
import { listAuthoredBy } from "@/lib/data/own-assessments";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { findAssessments } from "@/lib/use-cases/find-assessments";
import { getHome } from "@/lib/use-cases/get-home";
import { getOutline } from "@/lib/use-cases/get-outline";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { copySubmitted } from "@/lib/use-cases/testing/copy-submitted";

let org: TestOrganisation;
let foreign: TestOrganisation;
let draftId: string;

const make = async (title: string, handling: "organisation" | "named-people") =>
  accepted(await createAssessment(org.ada, { teamId: org.team, title, handling })).assessmentId;
const titles = async (who: TestMember, text?: string) =>
  accepted(await findAssessments(who, text === undefined ? {} : { text })).assessments.map(
    ({ title, revision }) => [title, revision],
  );

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  draftId = await make("Probing for deception", "organisation");
  for (const [title, handling] of [
    ["Open deception benchmark", "organisation"],
    ["Closed deception benchmark", "named-people"],
  ] as const) {
    accepted(await submitAssessment(org.ada, { assessmentId: await make(title, handling) }));
  }
});

test("an author finds their own by any words of the title, whatever their state, and opens the draft", async () => {
  expect(await titles(org.ada, "deception PROB")).toEqual([["Probing for deception", null]]);
  expect((await titles(org.ada, "benchmark deception")).sort()).toEqual([
    ["Closed deception benchmark", null],
    ["Open deception benchmark", null],
  ]);
  expect(await titles(org.ada)).toHaveLength(3);
  expect(await titles(org.ada, "100%")).toEqual([]);
});

test("a title changed in the draft is found by its author as it reads there", async () => {
  const renamed = await make("Before", "organisation");
  const answer = { status: "answered", value: "Afterwards" };
  accepted(await saveAnswer(org.ada, { assessmentId: renamed, path: "project.title", answer, version: 1 }));
  expect(await titles(org.ada, "afterwards")).toEqual([["Afterwards", null]]);
});

test("one's own are listed by where they stand, cut short, counted whole, and told to nobody else", async () => {
  const lists = [
    { name: "drafts", states: ["draft", "changes-requested"], size: 1 },
    { name: "sent", states: ["submitted", "in-review"], size: 1 },
    { name: "decided", states: ["approved"], size: 10 },
  ] as const;
  const listed = (who: TestMember) =>
    readAsViewer(who, async (reader, viewer) => {
      const found = await listAuthoredBy(reader, viewer, lists);
      return [...found].map(([name, { rows, total }]) => [name, rows.map(({ title }) => title), total]);
    });
  expect(await listed(org.ada)).toEqual([
    ["drafts", ["Afterwards"], 2],
    ["sent", ["Closed deception benchmark"], 2],
  ]);
  expect(accepted(await getHome(org.ada, {}))).toMatchObject({
    toFinish: [{ title: "Afterwards" }, { title: "Probing for deception" }],
    waiting: [{ title: "Closed deception benchmark" }, { title: "Open deception benchmark" }],
    decided: [],
    totals: { toFinish: 2, waiting: 2 },
  });
  for (const who of [org.ben, org.lena, org.adam, foreign.ada]) expect(await listed(who)).toEqual([]);
});

test("a worked example is nobody's own work, whoever loaded it", async () => {
  const example = await make("Published by others", "organisation");
  accepted(await submitAssessment(org.ada, { assessmentId: example }));
  const waitingIds = async () => accepted(await getHome(org.ada, {})).waiting.map(({ id }) => id);
  expect(await waitingIds()).toContain(example);
  await queryAsOwner("UPDATE assessment SET example_citation = 'Others 2020' WHERE id = $1", [example]);
  expect(await waitingIds()).not.toContain(example);
});

test("others find what was submitted and is shared with them, by its revision; never a draft", async () => {
  expect(await titles(org.ben, "deception")).toEqual([["Open deception benchmark", 1]]);
  expect(await titles(org.ben, "probing")).toEqual([]);
});

test("an exact title is found among more than the screen or one look holds, and stands first", async () => {
  const target = await make("Zebra", "organisation");
  accepted(await submitAssessment(org.ada, { assessmentId: target }));
  await copySubmitted(org.id, target, { count: 260, title: "Later than a zebra" });
  const found = await titles(org.ben, "zebra");
  expect(found).toHaveLength(20);
  expect(found[0]).toEqual(["Zebra", 1]);
  expect(found[1]?.[0]).toBe("Later than a zebra 260");
  expect((await titles(org.ben, "later than a zebra 7"))[0]?.[0]).toBe("Later than a zebra 7");
  expect((await titles(org.ben, "7 ZEBRA")).length).toBeGreaterThan(1);
  expect((await titles(org.ada, "zebra"))[0]).toEqual(["Zebra", null]);
  for (const who of [org.adam, foreign.lena]) expect(await titles(who, "zebra")).toEqual([]);
});

test("an administrator's role and another organisation find nothing", async () => {
  expect(await titles(org.adam, "deception")).toEqual([]);
  expect(await titles(foreign.lena, "deception")).toEqual([]);
});

test("an outline has the sections and questions asked now, for authors alone", async () => {
  const outline = accepted(await getOutline(org.ada, { assessmentId: draftId }));
  expect(outline).toMatchObject({ title: "Probing for deception", mayEdit: true });
  expect(outline.sections.map(({ id }) => id)).toContain("project");
  expect(outline.questions).toContainEqual({
    id: "project.summary",
    section: "project",
    text: "What will you do, in words a colleague from another field understands?",
  });
  expect(outline.questions.map(({ id }) => id)).not.toContain("labour.anchor");
  for (const who of [org.ben, org.adam, foreign.lena]) {
    expect(await getOutline(who, { assessmentId: draftId })).toMatchObject({
      ok: false,
      refusal: { code: "not-found" },
    });
  }
});
