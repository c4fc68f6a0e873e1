import { describe, expect, it } from "vitest";
import { thinkingAids } from "@/lib/domain/aids/thinking-aids";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { reportOnce } from "@/lib/testing/report-once";
import { records, value } from "@/lib/testing/test-instrument";

const TODAY = "2026-11-28";

describe("thinking aids", () => {
  it("give nothing for nothing", () => {
    expect(thinkingAids({}, TODAY)).toEqual({
      contradictions: [],
      expected: [],
      outline: { outputs: [], recipients: [], loose: [] },
      forecasts: [],
    });
  });

  it.each(WORKED_EXAMPLES.map((example) => [example.key, example] as const))(
    "are those of the report: %s",
    (_id, { answers }) => {
      const aids = thinkingAids(answers, TODAY);
      const meta = { kind: "draft" } as never;
      const report = reportOnce(answers, meta);
      expect(aids.contradictions.map(({ fingerprint }) => fingerprint)).toEqual(
        report.findings.filter(({ kind }) => kind === "contradiction").map(({ fingerprint }) => fingerprint),
      );
      const uses = aids.outline.recipients.flatMap((recipient) => recipient.uses).concat(aids.outline.loose);
      expect(uses.map(({ name }) => name).sort()).toEqual(
        report.model.nodes
          .filter(({ layer }) => layer === "use")
          .map(({ label }) => label)
          .sort(),
      );
    },
  );

  it("show both answers of a contradiction", () => {
    const answers = records("uses.list", {
      use1: { name: value("Spying"), "likelihood-1y": value(0.5), "likelihood-5y": value(0.2) },
    });
    const [contradiction] = thinkingAids(answers, TODAY).contradictions;
    expect(contradiction?.answers.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["uses.list/use1/likelihood-1y", "uses.list/use1/likelihood-5y"]),
    );
  });

  it("tell a contradiction once where its answers stand together, and in each place where they don't", () => {
    const answers = {
      ...records("uses.list", {
        use1: { name: value("Spying"), "likelihood-1y": value(0.5), "likelihood-5y": value(0.2) },
      }),
    };
    for (const { answers: said } of thinkingAids(answers, TODAY).contradictions) {
      expect(said.filter(({ isToldHere }) => isToldHere).map(({ path }) => path)).toEqual([
        "uses.list/use1/likelihood-5y",
      ]);
    }
    const told = WORKED_EXAMPLES.flatMap((example) => thinkingAids(example.answers, TODAY).contradictions);
    expect(told.length).toBeGreaterThan(0);
    const placeOf = (path: string) =>
      path
        .split(/[./]/)
        .slice(0, path.includes("/") ? 3 : 1)
        .join("/");
    for (const { answers: said } of told) {
      const places = new Set(said.map(({ path }) => placeOf(path)));
      expect(said.filter(({ isToldHere }) => isToldHere)).toHaveLength(places.size);
    }
  });

  it("name the patterns that outputs make plausible until something is said of them", () => {
    const outputs = records("project.outputs", {
      out1: { name: value("A tool"), "makes-easier": value(["controllable"]) },
    });
    const of = (answers: object) =>
      thinkingAids({ ...outputs, ...answers }, TODAY).expected.find(({ pattern }) => pattern === "obedience");
    expect(of({})).toMatchObject({ label: "Obedience", isAddressed: false });
    expect(of({})?.because).toContain("“A tool”");
    expect(of({ "misuse.patterns": value({ obedience: "does-not-apply" }) })?.isAddressed).toBe(true);
    expect(of({ "misuse.patterns": value({ obedience: "unsure" }) })?.isAddressed).toBe(false);
    expect(of(records("misuse.pathways", { path1: { pattern: value("obedience") } }))?.isAddressed).toBe(
      true,
    );
  });

  it("put each use under its recipient, and those of nobody aside", () => {
    const answers = {
      ...records("recipients.list", { rec1: { name: value("OpenLab") }, rec2: { name: value("Others") } }),
      ...records("uses.list", {
        use1: { name: value("Training"), recipient: value(["rec1"]) },
        use2: { name: value("Whatever") },
      }),
    };
    expect(thinkingAids(answers, TODAY).outline).toMatchObject({
      recipients: [
        { name: "OpenLab", path: "recipients.list/rec1", uses: [{ name: "Training" }] },
        { name: "Others", uses: [] },
      ],
      loose: [{ name: "Whatever", path: "uses.list/use2" }],
    });
  });
});
