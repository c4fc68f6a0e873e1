import { withoutStop } from "@/lib/domain/report/blocks/joining";
import { answeredInWords } from "@/lib/domain/report/parts/answered-in-words";
import { askedInWords, misuseLine, scrutinyReason, whereItLands } from "@/lib/domain/report/parts/summary";
import type { RecordTable, ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100, opensByOrder } from "@/lib/domain/rules/rulebook-versions";

/**
 * What each part of a report comes to, in a sentence made of its own numbers and names: said where the part is folded, and first
 * where it is not. Empty where there is nothing to say, and in a copy that leaves something out, which can't count what it lacks.
 */
export const CONCLUSIONS = {
  findings: ({ findings }: ReportDocument) => severities(findings),
  strengths: ({ findings }: ReportDocument) =>
    named(findings.filter(({ kind }) => kind === "strength").map(({ title }) => title)),
  model: ({ model }: ReportDocument) => whereItLands(model),
  ledger: ({ ledger, rulebookVersion }: ReportDocument) => {
    const beside = ledger?.beside ?? [];
    const apart = beside.filter(({ isApart }) => isApart);
    const all = counted(beside.length, "axis", "axes");
    const said = beside.filter(({ stated }) => stated !== "not stated").length;
    if (apart.length === 0 && opensByOrder(rulebookVersion))
      return `On none of ${all} is what was stated two steps from what the model implies.`;
    if (apart.length === 0 && said === 0)
      return `Nothing was stated on ${all} to set beside what the model implies.`;
    if (apart.length === 0 && !isBefore190(rulebookVersion)) {
      const near = beside.filter(({ stated }) => stated !== "not stated");
      return `${near.map(({ label, implied, stated }) => `${label}: ${stated}, where the model implies ${implied}`).join("; ")}.`;
    }
    if (apart.length === 0)
      return `What was stated stays within a step of the model on ${said === beside.length ? `all ${all}` : `${said} of ${all}; of the rest nothing was stated`}.`;
    return `On ${apart.length} of ${all} what was stated is two steps or more from what the model implies: ${apart.map(({ label, implied, stated }) => `${label} (${implied}, not ${stated})`).join("; ")}.`;
  },
  axes: ({ axes }: ReportDocument) => axes.sentence,
  misuse: ({ misuse, notSaid }: ReportDocument) => misuseLine(misuse, notSaid !== undefined),
  "find-out": ({ findOutFirst }: ReportDocument) =>
    (findOutFirst ?? [])
      .slice(0, 1)
      .map(({ name, number }) => `“${withoutStop(name)}”: ${number}.`)
      .join(""),
  "would-change": ({ wouldChange }: ReportDocument) =>
    wouldChange
      ? `${counted(wouldChange.couldDo.length, "act", "acts")} would make a conclusion lighter; ${within(counted(wouldChange.wouldBeTrue.length, "fact about the world", "facts about the world"))} would; ${within(counted(wouldChange.toSay.length, "answer is", "answers are"))} waited for.`
      : "",
  "to-check": ({ toCheck, rulebookVersion }: ReportDocument) =>
    `${answeredInWords(toCheck?.length ?? 0, rulebookVersion).join(" ")}.`,
  unread: ({ unread, rulebookVersion }: ReportDocument) =>
    `${counted(unread?.supports.length ?? 0, "thing that makes a conclusion lighter has", "things that make a conclusion lighter have")} been read by ${isBefore1100(rulebookVersion) ? "nobody but the authors" : "no reviewer"}.`,
  terms: ({ terms }: ReportDocument) => {
    const unsaid = terms.filter(({ state }) => state === "undefined").map(({ term }) => `“${term}”`);
    const defined = counted(terms.length - unsaid.length, "word has", "words have");
    return `${defined} a stated sense${unsaid.length > 0 ? `; without one: ${unsaid.join(", ")}` : ""}.`;
  },
  claims: ({ claims }: ReportDocument) => rows(claims, "claim", "claims"),
  assumptions: ({ assumptions }: ReportDocument) => rows(assumptions, "assumption", "assumptions"),
  worldviews: ({ worldviews, scrutiny }: ReportDocument) => {
    if (!worldviews?.levels) return "";
    const { rows: turning, same = 0, scrutiny: views = [] } = worldviews.levels;
    const others = views.filter(({ level }) => level !== scrutiny.level).length;
    return `${turning.length} of ${turning.length + same} conclusions stand higher or lower with what one believes; ${others === 0 ? "scrutiny would be the same under every view" : `scrutiny would be another under ${others} of ${views.length} views`}.`;
  },
  factors: ({ factors }: ReportDocument) => factors?.sentence ?? "",
  "not-said": ({ notSaid }: ReportDocument) => named((notSaid ?? []).map(({ title }) => title)),
  open: ({ openQuestions }: ReportDocument) => {
    const nobody = openQuestions.filter(({ who }) => who === "").length;
    return `${counted(openQuestions.length, "question is", "questions are")} marked as not known yet${nobody > 0 ? `; nobody is named to find out ${nobody === openQuestions.length ? "any" : nobody}` : ""}.`;
  },
  commitments: ({ commitments }: ReportDocument) => rows(commitments, "commitment", "commitments"),
  forecasts: ({ forecasts }: ReportDocument) => rows(forecasts, "forecast", "forecasts"),
  scrutiny: (report: ReportDocument) => {
    const { level, why } = scrutinyReason(report);
    const asked = askedInWords(report);
    const decided = why === "" ? `${level}: no row of the table asks for more.` : `${level}. ${why}`;
    return asked === "" ? decided : `${decided} ${asked}`;
  },
  answers: ({ answers }: ReportDocument) => {
    const lines = answers.flatMap((section) => section.lines);
    const open = lines.filter(({ status }) => status === "unknown").length;
    return `${counted(lines.filter(({ status }) => status === "answered").length, "answer", "answers")} by section${open > 0 ? `; ${open} not known yet` : ""}.`;
  },
} as const satisfies { readonly [part: string]: (report: ReportDocument) => string };

function severities(findings: ReportDocument["findings"]): string {
  const others = findings.filter(({ kind }) => kind !== "strength");
  const said = (["blocking", "serious", "concern", "note"] as const).flatMap((severity) => {
    const number = others.filter((each) => each.severity === severity).length;
    const [one, many] = SEVERITY_WORDS[severity];
    return number === 0 ? [] : [counted(number, one, many)];
  });
  return said.length === 0 ? "" : `${said.join(", ")}; gravest first.`;
}

const SEVERITY_WORDS = {
  blocking: ["blocking", "blocking"],
  serious: ["serious", "serious"],
  concern: ["concern", "concerns"],
  note: ["note", "notes"],
} as const;

/** Names that stand in a line before it says how many more there are. */
const NAMED = 2;

function named(names: readonly string[]): string {
  if (names.length === 0) return "None.";
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).map(withoutStop).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

function rows({ rows: records }: RecordTable, one: string, many: string): string {
  return `${counted(records.length, one, many)}.`;
}

/** Within a sentence. */
const within = (counting: string) => counting.replace(/^No /u, "no ");

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? "No" : count} ${count === 1 ? one : many}`;
}
