import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { readingOf } from "@/lib/domain/ledger/reading";
import { wordsRow } from "@/lib/domain/ledger/words-row";

const answered = (value: Value, evidence?: string) => ({
  status: "answered" as const,
  value,
  ...(evidence !== undefined && { evidence }),
});
const PLACED = "https://example.org/readings-2025, section 4";
const CLAIM = "The probes flag most knowing falsehoods of a deployed model";

function termOf(id: string, term: string, survives: string, evidence?: string): Answers {
  const path = `terms.list/${id}`;
  return {
    [path]: answered(id),
    [`${path}/term`]: answered(term),
    [`${path}/survives`]: answered(survives, evidence),
    [`${path}/other-readers`]: answered("Regulators hear an audited institution"),
  };
}
const rowOf = (title: string, claim: string, terms: Answers) =>
  wordsRow(
    readingOf({
      "project.title": answered(title),
      "terms.central-claim": answered(claim),
      "screening.systems": answered("none"),
      ...terms,
    }),
  );

describe("the words of a case", () => {
  it("names the word that breaks the claim and whose reading does", () => {
    const { says } = rowOf("Trustworthy probes", CLAIM, {
      ...termOf("a0", "trust", "no"),
      ...termOf("a1", "probe", "partly"),
    });
    expect(says?.title).toBe(
      "The claim breaks as others read “trust” (in the title, not in the claim’s own words): Regulators hear an audited institution",
    );
  });

  it("says what is meant by the sense chosen, and that it isn’t said only where neither words nor a sense say it", () => {
    const path = "terms.list/a0";
    const text = (more: Answers) =>
      rowOf("Trustworthy probes", CLAIM, { ...termOf("a0", "trust", "no"), ...more }).says?.text;
    expect(text({})).toMatch(/^It isn’t said what is meant here\./);
    const chosen = { [`${path}/sense`]: answered("trustworthy.deserves-trust") };
    expect(text(chosen)).toMatch(/^Meant here, of the senses in use: “/);
    const own = { [`${path}/sense`]: answered("A reader could name the text that triggers it") };
    expect(text(own)).toMatch(/^Meant here: “A reader could name/);
    const meaning = { [`${path}/meaning`]: answered("Flags nine in ten knowing falsehoods of a model") };
    expect(text({ ...chosen, ...meaning })).toMatch(/^Meant here: “Flags nine in ten/);
  });

  it("says that a word has no sense only where none of those defined shares its beginning", () => {
    expect(rowOf("Aligned probes", CLAIM, {}).says?.title).toBe(
      "“Aligned” in the title is given no sense, and readers hear their own",
    );
    expect(rowOf("Aligned probes", CLAIM, termOf("a0", "alignment", "yes")).says?.title).toBe(
      "It is said, and not shown, that the claim survives as others read “alignment” (in the title, not in the claim’s own words): Regulators hear an audited institution",
    );
  });

  it("are lighter only with evidence beside what survives, for every word that carries a value", () => {
    const shown = termOf("a0", "alignment", "yes", PLACED);
    expect(rowOf("Aligned probes", CLAIM, termOf("a0", "alignment", "yes")).level).toBe(2);
    expect(rowOf("Aligned probes", CLAIM, shown).level).toBe(1);
    expect(rowOf("Aligned, safe probes", CLAIM, shown).level).toBe(2);
    expect(rowOf("Aligned probes", "x", shown).level).toBe(2);
  });

  it("are a concern at most where none breaks it, with evidence for each that carries a value; a choice alone makes nothing less", () => {
    const most = (terms: Answers, title = "Trustworthy probes") => rowOf(title, CLAIM, terms).says?.most;
    const inPart = { ...termOf("a0", "trust", "partly", PLACED), ...termOf("a1", "detector", "partly") };
    expect(most(inPart)).toBe(2);
    // A word of the claim without evidence is not held.
    expect(most({ ...inPart, ...termOf("a2", "probe", "partly") })).toBeUndefined();
    expect(most({ ...inPart, ...termOf("a0", "trust", "partly") })).toBeUndefined();
    expect(most({ ...inPart, ...termOf("a1", "detector", "no") })).toBeUndefined();
    expect(most(inPart, "Trustworthy, safe probes")).toBeUndefined();
  });

  it("are no lighter while the claim breaks, or isn’t shown to survive, on another word that is listed", () => {
    const shown = termOf("a0", "detector", "partly", PLACED);
    expect(rowOf("A watermark in text", CLAIM, shown).level).toBe(1);
    const broken = rowOf("A watermark in text", CLAIM, { ...shown, ...termOf("a1", "harm", "no") });
    expect(broken).toMatchObject({ level: 2, isRaised: true, moves: [] });
    expect(broken.says?.title).toMatch(/^The claim breaks as others read “harm”/);
    expect(rowOf("A watermark in text", CLAIM, { ...shown, ...termOf("a1", "harm", "yes") }).level).toBe(2);
  });
});

describe("words that carry no value", () => {
  const relied = (terms: Answers) =>
    wordsRow(
      readingOf({
        "project.title": answered("A benchmark of agents"),
        "project.summary": answered("Agents that look for gain come to seek power in text games"),
        "terms.central-claim": answered("Most agents score above chance in these games"),
        "screening.systems": answered("frontier"),
        "recipients.list/r": answered("r"),
        "recipients.list/r/kind": answered(["frontier-developer"]),
        ...terms,
      }),
    );

  it("are serious where the claim breaks on one that the case makes, by its authors’ word, and a concern where none is", () => {
    expect(relied(termOf("a0", "power-seeking", "no"))).toMatchObject({ start: 2, level: 3, isRaised: true });
    expect(relied(termOf("a0", "power-seeking", "partly")).level).toBe(2);
    expect(relied(termOf("a0", "containment", "no")).level).toBe(2);
  });

  it("lead where it breaks on them, before one of the title on which it weakens", () => {
    const terms = { ...termOf("a0", "benchmark", "partly"), ...termOf("a1", "power-seeking", "no") };
    expect(relied(terms).says?.title).toMatch(/^The claim breaks as others read “power-seeking”/);
  });
});

describe("which word leads", () => {
  it("is one that the claim makes, before one of the title", () => {
    const claim = "Systems are kept within quantitative guarantees";
    const both = { ...termOf("a0", "bounded", "no"), ...termOf("a1", "guarantee", "no") };
    expect(rowOf("Bounded systems", claim, both).says?.title).toMatch(
      /^The claim breaks as others read “guarantee”/,
    );
    expect(rowOf("Bounded systems", claim, termOf("a0", "bounded", "no")).says?.title).toMatch(
      /“bounded” \(in the title, not in the claim’s own words\)/,
    );
    // What breaks it still comes before what weakens it.
    const weaker = { ...termOf("a0", "bounded", "no"), ...termOf("a1", "guarantee", "partly") };
    expect(rowOf("Bounded systems", claim, weaker).says?.title).toMatch(
      /^The claim breaks as others read “bounded”/,
    );
  });

  it("is one of the claim that breaks it, then one that carries a value or the work’s own name, and none that neither title nor claim makes", () => {
    const claim = "Agents can be trained from comparisons, which brings the cost of oversight down";
    const own = { ...termOf("a1", "human preferences", "partly"), "terms.list/a1/sense": answered("own") };
    const terms = { ...termOf("a0", "oversight", "partly"), ...own, ...termOf("a2", "containment", "no") };
    expect(rowOf("Learning from human preferences", claim, terms).says?.title).toMatch(
      /^The claim weakens as others read “human preferences”/u,
    );
    const breaking = { ...terms, ...termOf("a0", "oversight", "no") };
    expect(rowOf("Learning from human preferences", claim, breaking).says?.title).toMatch(
      /^The claim breaks as others read “oversight”/u,
    );
    const laden = { ...terms, ...termOf("a3", "alignment", "partly") };
    expect(rowOf("Aligning agents by human preferences", claim, laden).says?.title).toMatch(
      /as others read “alignment”/u,
    );
    expect(rowOf("Probes", claim, termOf("a2", "containment", "no")).says?.title).toMatch(/“containment”/u);
    // Of several words all have to be there.
    const both = { ...termOf("a0", "early warning signs", "no"), ...termOf("a1", "comparisons", "partly") };
    expect(rowOf("Probes", "Early comparisons suffice", both).says?.title).toMatch(/“comparisons”/u);
  });
});
