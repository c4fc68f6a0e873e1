import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { recordsOf } from "@/lib/domain/assessment/records";
import {
  furtherFields,
  isAsked,
  saidElsewhere,
  visibleFields,
  visibleQuestions,
  visibleRows,
  whyFurther,
} from "@/lib/domain/assessment/visibility";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Asking, Instrument } from "@/lib/domain/instrument/question";
import { anyAnswers } from "@/lib/testing/random-answers";

const given = (value: Value): Answer => ({ status: "answered", value });
const asks = (id: string, answers: Answers, depth: Asking = "all") => isAsked(INSTRUMENT, answers, id, depth);

describe("depth", () => {
  it("asks only screening questions of a light assessment, two of them about the project", () => {
    const ids = visibleQuestions(INSTRUMENT, {}, "screening").map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith("screening."))).toEqual(["project.title", "project.summary"]);
  });

  it("asks more the deeper it goes", () => {
    const count = (depth: "screening" | "standard" | "deep") =>
      visibleQuestions(INSTRUMENT, {}, depth).length;
    expect(count("standard")).toBeGreaterThan(count("screening"));
    expect(count("deep")).toBeGreaterThan(count("standard"));
    expect(visibleQuestions(INSTRUMENT, {}, "all").length).toBeGreaterThan(count("deep"));
  });

  it("asks nothing under an unknown id", () => {
    expect(asks("project.nonsense", {})).toBe(false);
  });
});

describe("questions that answers open and close", () => {
  it.each<[string, Answers, Answers]>([
    ["misuse.why-none", { "misuse.any": given("none") }, { "misuse.any": given("yes") }],
    [
      "recipients.left-out-why",
      { "recipients.left-out": given({ individuals: "listed", uninvited: "on-purpose" }) },
      { "recipients.left-out": given({ individuals: "listed" }) },
    ],
    [
      "uses.governance-how",
      { "uses.governance-benefit": given(["none", "standards"]) },
      { "uses.governance-benefit": given(["none"]) },
    ],
    [
      "timelines.shift-mechanisms",
      { "timelines.shift-effect": given(-1) },
      { "timelines.shift-effect": given(0) },
    ],
    [
      "timelines.shift-mechanism-why",
      { "timelines.shift-effect": given(2) },
      { "timelines.shift-effect": { status: "unknown" } },
    ],
    [
      "misuse.recipe",
      { "project.outputs/out1": given("a0"), "project.outputs/out1/form": given("evaluation") },
      { "project.outputs/out1": given("a0"), "project.outputs/out1/form": given("paper") },
    ],
    [
      "misuse.recipe",
      { "project.outputs/out1": given("a0"), "project.outputs/out1/makes-easier": given(["measurable"]) },
      { "project.outputs/out1/makes-easier": given(["measurable"]) },
    ],
  ])("%s", (id, opening, closing) => {
    expect(asks(id, opening)).toBe(true);
    expect(asks(id, closing)).toBe(false);
    expect(asks(id, {})).toBe(false);
  });

  it("stay closed while their condition is waived", () => {
    expect(asks("misuse.why-none", { "misuse.any": { status: "not-applicable", because: "x" } })).toBe(false);
  });
});

describe("fields of a record", () => {
  const record = (against: Answer): Answers => ({
    "uses.list/use1": given("a0"),
    "uses.list/use1/against-incentives": against,
  });
  const ids = (answers: Answers) =>
    visibleFields(INSTRUMENT, answers, "uses.list", "use1", "all").map(({ id }) => id);

  it("open by the answers of the same record", () => {
    expect(ids(record(given("yes")))).toContain("enforced-by");
    expect(ids(record(given("no")))).not.toContain("enforced-by");
    expect(ids(record({ status: "unknown" }))).not.toContain("enforced-by");
  });

  it("are none where the list or the record does not exist", () => {
    expect(visibleFields(INSTRUMENT, record(given("yes")), "uses.list", "use2", "all")).toEqual([]);
    expect(visibleFields(INSTRUMENT, {}, "project.title", "use1", "all")).toEqual([]);
  });
});

describe("what was said elsewhere", () => {
  it.each([
    ["timelines.products", "screening.product-use", "yes"],
    ["timelines.developer-tools", "screening.developer-tool-use", "no"],
    ["inaction.others", "screening.anyway", "soon"],
    ["release.reversibility", "screening.reversible", "no"],
  ])("is not asked again: %s", (again, first, value) => {
    expect(asks(again, {}, "standard")).toBe(true);
    expect(asks(again, { [first]: given(value) }, "standard")).toBe(false);
    expect(INSTRUMENT.questions.find(({ id }) => id === again)?.saidAt).toBe(first);
  });

  it("is not asked of misuse in general once a pathway is described", () => {
    const described = { "misuse.pathways/p1": given("a0") };
    for (const id of ["misuse.any", "screening.worst-misuse"]) {
      expect(asks(id, {}, "standard"), id).toBe(true);
      expect(asks(id, described, "standard"), id).toBe(false);
    }
  });
});

describe("a record that matters", () => {
  const use = (stance: string, likelihood: number): Answers => ({
    "uses.list/use1": given("a0"),
    "uses.list/use1/stance": given(stance),
    "uses.list/use1/likelihood-5y": given(likelihood),
  });
  const at = (answers: Answers, depth: Asking) =>
    visibleFields(INSTRUMENT, answers, "uses.list", "use1", depth).map(({ id }) => id);
  const MINOR = ["name", "recipient", "stance", "likelihood-5y"];

  it("is asked about further, more of it the deeper, and says why", () => {
    const feared = use("feared", 0.01);
    expect(at(feared, "standard")).toEqual(expect.arrayContaining([...MINOR, "place", "effect-safety"]));
    expect(at(feared, "standard")).not.toContain("effect-timelines");
    expect(at(feared, "deep")).toContain("effect-timelines");
    expect(whyFurther(INSTRUMENT, feared, "uses.list", "use1", "standard")).toEqual(["it is feared"]);
    expect(whyFurther(INSTRUMENT, use("likely", 0.5), "uses.list", "use1", "standard")).toHaveLength(1);
  });

  it("leaves a field on request while another says enough", () => {
    const fields = (kind: string, depth: Asking) => {
      const answers = { "recipients.list/r1": given("a0"), "recipients.list/r1/kind": given(kind) };
      return visibleFields(INSTRUMENT, answers, "recipients.list", "r1", depth).map(({ id }) => id);
    };
    expect(fields("uninvited", "deep")).toEqual(expect.arrayContaining(["ability", "constraint"]));
    expect(fields("uninvited", "deep")).not.toContain("aims");
    expect(fields("frontier-developer", "deep")).toContain("aims");
    expect(fields("frontier-developer", "deep")).not.toContain("ability");
    expect(fields("uninvited", "all")).toEqual(expect.arrayContaining(["aims", "ability"]));
  });

  it("keeps four fields where it doesn't, at every depth, and all of them on request", () => {
    for (const answers of [use("intended", 0.1), use("likely", 0.32)]) {
      expect(at(answers, "standard")).toEqual(MINOR);
      expect(at(answers, "deep")).toEqual(MINOR);
      expect(whyFurther(INSTRUMENT, answers, "uses.list", "use1", "deep")).toEqual([]);
      const further = furtherFields(INSTRUMENT, answers, "uses.list", "use1", "deep").map(({ id }) => id);
      expect([...MINOR, ...further].sort()).toEqual([...at(answers, "all")].sort());
    }
  });
});

describe("the question that is closed by an answer elsewhere", () => {
  const products = (answers: Answers) =>
    saidElsewhere(INSTRUMENT, answers, "standard", "timelines").map(({ question, at }) => [question.id, at]);

  it("is given for the question that it closes, with where it was said", () => {
    const said = { "screening.product-use": given("slightly") };
    expect(products(said)).toEqual([["timelines.products", "screening.product-use"]]);
    expect(products({})).toEqual([]);
  });

  it("is not given of what the depth would not ask, nor within one section", () => {
    const anyway = { "screening.anyway": given("soon") };
    const at = (depth: Asking) => saidElsewhere(INSTRUMENT, anyway, depth, "inaction");
    expect(at("standard").map(({ question }) => question.id)).toEqual(["inaction.others"]);
    expect(at("screening")).toEqual([]);
    const pathway = { "misuse.pathways/p1": given("a0") };
    expect(saidElsewhere(INSTRUMENT, pathway, "standard", "misuse")).toEqual([]);
    expect(saidElsewhere(INSTRUMENT, pathway, "standard", "screening")).toHaveLength(1);
  });
});

describe("rows of a matrix", () => {
  const rows = (id: string, answers: Answers) =>
    visibleRows(INSTRUMENT, answers, id).map(({ value }) => value);

  it("are not asked of a group that the list of recipients holds", () => {
    const listed = { "recipients.list/r1": given("a0"), "recipients.list/r1/kind": given("military") };
    expect(rows("recipients.left-out", {})).toContain("governments");
    expect(rows("recipients.left-out", listed)).toEqual(["individuals", "businesses", "uninvited"]);
  });

  it("are asked of patterns that the outputs make plausible, until a pathway describes them", () => {
    const attack: Answers = { "screening.makes-easier": given(["attackable"]) };
    const described = {
      ...attack,
      "misuse.pathways/p1": given("a0"),
      "misuse.pathways/p1/pattern": given("red-team-as-attack"),
    };
    expect(rows("misuse.patterns", {})).toEqual([]);
    expect(rows("misuse.patterns", attack)).toContain("red-team-as-attack");
    expect(rows("misuse.patterns", described)).not.toContain("red-team-as-attack");
    expect(rows("project.title", attack)).toEqual([]);
  });
});

const EVERY_PLACE = INSTRUMENT.questions.flatMap((question) => [
  question.id,
  ...(isList(question) ? question.kind.fields.map((field) => `${question.id}/${field.id}`) : []),
]);

/** Ids that stand anywhere in a condition: of questions, lists and fields. */
function idsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(idsIn);
}

/**
 * Answers to what one question, or one field of a list, waits for, and to nothing else: what is asked elsewhere changes nothing
 * here, however many questions come.
 */
function reading(instrument: Instrument, id: string, field: string | undefined): readonly Answers[] {
  const needed = new Set<string>([id]);
  for (const wanted of needed) {
    const question = instrument.questions.find((each) => each.id === wanted);
    if (question?.showWhen) for (const read of idsIn(question.showWhen)) needed.add(read);
    const rows = question?.kind.type === "matrix" ? question.kind.rows : [];
    for (const read of rows.flatMap((row) => idsIn(row.showWhen))) needed.add(read);
    if (!question || !isList(question)) continue;
    for (const each of question.kind.fields) {
      if (each.id === field || needed.has(each.id))
        for (const read of idsIn([each.showWhen, each.askedUnless])) needed.add(read);
    }
  }
  const questions = instrument.questions
    .filter((question) => needed.has(question.id))
    .map((question) =>
      isList(question)
        ? {
            ...question,
            kind: { ...question.kind, fields: question.kind.fields.filter((each) => needed.has(each.id)) },
          }
        : question,
    );
  return fc.sample(anyAnswers({ ...instrument, questions }), { numRuns: 200, seed: 1 });
}

describe("for any answers", () => {
  it.each(EVERY_PLACE)("%s can be reached", (place) => {
    const [id = "", field] = place.split("/");
    const reached = reading(INSTRUMENT, id, field).some((answers) =>
      field === undefined
        ? asks(id, answers)
        : asks(id, answers) &&
          recordsOf(answers, id).some((record) =>
            visibleFields(INSTRUMENT, answers, id, record.id, "all").some((seen) => seen.id === field),
          ),
    );
    expect(reached).toBe(true);
  });

  it("nobody sees a question that their answers closed, and every unconditional one is seen", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const asked = new Set(visibleQuestions(INSTRUMENT, answers, "all").map(({ id }) => id));
        expect(asked.has("misuse.why-none")).toBe(holds(answers["misuse.any"], (value) => value === "none"));
        const shifts = holds(answers["timelines.shift-effect"], (value) => value !== 0);
        expect(asked.has("timelines.shift-mechanisms")).toBe(shifts);
        expect(asked.has("timelines.shift-mechanism-why")).toBe(shifts);
        for (const { id, kind, showWhen } of INSTRUMENT.questions) {
          if (!showWhen && kind.type !== "matrix") expect(asked.has(id)).toBe(true);
          expect(asks(id, answers)).toBe(asked.has(id));
        }
      }),
      { numRuns: 50 },
    );
  });
});

function holds(answer: Answer | undefined, test: (value: Value) => boolean): boolean {
  return answer?.status === "answered" && test(answer.value);
}
