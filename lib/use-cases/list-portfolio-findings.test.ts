import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportPortfolio } from "@/lib/use-cases/export-portfolio";
import { listPortfolioFigures } from "@/lib/use-cases/list-portfolio-figures";
import { listPortfolioFindings } from "@/lib/use-cases/list-portfolio-findings";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

const RECIPIENT = "Harbour Evaluations";

let org: TestOrganisation;
const ids: string[] = [];

async function submitted(title: string, handling: "organisation" | "named-people" = "organisation") {
  const { assessmentId } = accepted(await createAssessment(org.ada, { teamId: org.team, title, handling }));
  const save = async (path: string, value: string | readonly string[]) =>
    accepted(
      await saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value }, version: 0 }),
    );
  await save("recipients.list/r1ab", "a0");
  await save("recipients.list/r1ab/name", RECIPIENT);
  await save("recipients.list/r1ab/kind", ["evaluator"]);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

const together = async (who: TestMember, without: readonly string[] = []) => {
  const view = accepted(await listPortfolioFindings(who, { without }));
  const shared = view.findings.find(({ rule }) => rule === "recipients.one-in-many");
  return { view, from: shared?.from.map(({ project }) => project).sort() ?? [] };
};

beforeAll(async () => {
  org = await makeTestOrganisation();
  for (const title of ["One", "Two", "Three"]) ids.push(await submitted(title));
});

describe("what the projects show together", () => {
  test("is concluded over those the viewer may read, and names them", async () => {
    const { view, from } = await together(org.lena);
    expect(from).toEqual([...ids].sort());
    expect(view.projects.map(({ title }) => title)).toEqual(["One", "Three", "Two"]);
    expect([view.notKept, view.isCut, view.withAll]).toEqual([0, false, null]);
  });

  test("changes nothing, in no figure and no word, by a project that the viewer may not read", async () => {
    const before = (await together(org.olga)).view;
    const hidden = await submitted("Hidden", "named-people");
    expect((await together(org.olga)).view).toEqual(before);
    expect((await together(org.olga, [hidden])).view).toEqual(before);
    expect((await together(org.ada)).from).toContain(hidden);
    expect(await queryAsApp(org.olga, "SELECT project_facts FROM revision WHERE title = 'Hidden'")).toEqual(
      [],
    );
    accepted(await setHandling(org.ada, { assessmentId: hidden, handling: "organisation" }));
    expect((await together(org.olga)).from).toContain(hidden);
  });

  test("is concluded again without projects taken out, beside what all show", async () => {
    const [one = "", two = ""] = ids;
    const { view, from } = await together(org.lena, [one, two]);
    expect(from).toEqual([]);
    expect(view.without.toSorted()).toEqual([one, two].sort());
    expect(view.withAll?.map(({ rule }) => rule)).toContain("recipients.one-in-many");
  });

  test("is concluded, and exported, of what is ticked in the table, and of nothing the viewer may not read", async () => {
    const hidden = await submitted("Not to be ticked", "named-people");
    const revisionOf = async (assessment: string) => {
      const [row] = await queryAsOwner<{ id: string }>(
        "SELECT id FROM revision WHERE assessment_id = $1 AND is_latest",
        [assessment],
      );
      return row?.id ?? "";
    };
    const [one, two, unread] = [
      await revisionOf(ids[0] ?? ""),
      await revisionOf(ids[1] ?? ""),
      await revisionOf(hidden),
    ];
    const view = accepted(await listPortfolioFindings(org.olga, { revision: [one, two, unread] }));
    expect(view.without.toSorted()).toEqual(ids.slice(0, 2).sort());
    const file = async (who: TestMember, revisions: string[]) =>
      accepted(await exportPortfolio(who, { q: "zebra", format: "json", revisions })).body.toString();
    const titles = (body: string) =>
      ["One", "Two", "Three", "Not to be ticked"].filter((title) => body.includes(`"${title}"`));
    expect(titles(await file(org.olga, [one, unread]))).toEqual(["One"]);
    expect(titles(await file(org.ada, [one, unread]))).toEqual(["One", "Not to be ticked"]);
    expect(await exportPortfolio(org.olga, { format: "csv", revisions: [] })).toMatchObject({ ok: false });
  });

  test("is led to by keys that hold none of its words, the same for whoever may read it", async () => {
    const [lena, olga] = [(await together(org.lena)).view, (await together(org.olga)).view];
    const of = (view: typeof lena) => view.findings.find(({ rule }) => rule === "recipients.one-in-many");
    expect(of(lena)?.about).toContain("harbour");
    expect(of(lena)?.key).toMatch(/^[\w-]{22}$/);
    expect(of(olga)?.key).toBe(of(lena)?.key);
    expect(new Set(lena.findings.map(({ key }) => key)).size).toBe(lena.findings.length);
  });

  test("is refused to who may not see the portfolio, and counts what was submitted before it was kept", async () => {
    expect(await listPortfolioFindings(org.adam, {})).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await listPortfolioFindings(org.lena, { without: ["nobody"] })).toMatchObject({ ok: false });
    await queryAsOwner("ALTER TABLE revision DISABLE TRIGGER revision_frozen");
    await queryAsOwner("UPDATE revision SET project_facts = NULL WHERE assessment_id = $1", [ids[0]]);
    await queryAsOwner("ALTER TABLE revision ENABLE TRIGGER revision_frozen");
    const { view, from } = await together(org.lena);
    expect(view.notKept).toBe(1);
    expect(from).not.toContain(ids[0]);
  });
});

describe("figures over the portfolio", () => {
  const drawn = async (who: TestMember, only: readonly string[] = []) =>
    accepted(await listPortfolioFigures(who, { only }));

  test("are the same for somebody without a project as in a world in which it does not exist", async () => {
    const before = await drawn(org.olga);
    expect(before.all).toBeGreaterThan(2);
    expect(before.figures.find(({ id }) => id === "recipients")?.rows[0]?.cells.at(-1)).toBe(
      `${before.all} of ${before.all}`,
    );
    const hidden = await submitted("Quiet", "named-people");
    for (const only of [[], ["recipient:evaluator"], ["named:harbour evaluations"], ["quarter:2026-Q4"]]) {
      const { shown, figures } = await drawn(org.olga, only);
      if (only.length === 0) expect(figures).toEqual(before.figures);
      expect(shown.map(({ id }) => id)).not.toContain(hidden);
    }
    expect((await drawn(org.ada)).shown.map(({ id }) => id)).toContain(hidden);
  });

  test("are over what the search of the table asks for, and nothing where it can’t be read", async () => {
    const searched = accepted(await listPortfolioFigures(org.lena, { q: "title:two,three" }));
    expect(searched.shown.map(({ title }) => title)).toEqual(["Three", "Two"]);
    expect([searched.all, searched.faults]).toEqual([2, []]);
    expect(searched.figures.find(({ id }) => id === "recipients")?.rows[0]?.cells.at(-1)).toBe("2 of 2");
    const unread = accepted(await listPortfolioFigures(org.lena, { q: "titel:two" }));
    expect(unread).toMatchObject({ all: 0, figures: [], faults: [{ at: 0, kind: "unknown-field" }] });
  });

  test("are narrowed to what a row counts, and refused to who may not see the portfolio", async () => {
    expect((await drawn(org.lena, ["recipient:evaluator"])).shown).toHaveLength((await drawn(org.lena)).all);
    expect((await drawn(org.lena, ["recipient:military"])).figures).toEqual([]);
    expect(await listPortfolioFigures(org.adam, {})).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await listPortfolioFigures(org.lena, { correlation: 1 })).toMatchObject({ ok: false });
  });
});
