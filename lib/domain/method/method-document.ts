import type { Claim, Source } from "@/lib/content/claims-register";
import type { AbsolutePhrase } from "@/lib/content/glossary/absolute-phrases";
import type { Worldview } from "@/lib/content/worldviews";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import type { Instrument } from "@/lib/domain/instrument/question";
import { claimCoverage } from "@/lib/domain/method/claim-coverage";
import { conclusionsPart } from "@/lib/domain/method/conclusions-part";
import { copiesPart } from "@/lib/domain/method/copies-part";
import { findOutPart } from "@/lib/domain/method/find-out-part";
import { blocks, plain, table } from "@/lib/domain/method/markdown";
import { questionsPart } from "@/lib/domain/method/questions-part";
import { cataloguePart, claimsPart, sourcesPart, termsPart } from "@/lib/domain/method/reference-part";
import { rulesPart } from "@/lib/domain/method/rules-part";
import { worldviewsPart } from "@/lib/domain/method/worldviews-part";
import type { Rule } from "@/lib/domain/rules/rule";
import type { Term } from "@/lib/domain/terms/term";

/** A row of a decision table, in words. */
type TableRow = { readonly when: string; readonly leadsTo: string };

export type MethodSource = {
  readonly instrument: Instrument;
  readonly rulebookVersion: string;
  readonly rules: readonly Rule[];
  readonly worldviews: readonly Worldview[];
  readonly catalogue: readonly MisusePattern[];
  readonly glossary: readonly Term[];
  readonly phrases: readonly AbsolutePhrase[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** How deep the instrument opens. */
  readonly depthTable: readonly TableRow[];
  /** How much scrutiny is due. */
  readonly scrutinyTable: readonly TableRow[];
};

/**
 * The whole method as one Markdown document: how conclusions are reached, questions, decision tables, rules, patterns, terms, claims. The same data give
 * the same text; ends with a line break.
 */
export function methodMarkdown(method: MethodSource): string {
  const { instrument, rules, catalogue, glossary, claims } = method;
  const coverage = claimCoverage({ claims, instrument, rules, catalogue });
  return `${blocks(
    "# The method",
    "<!-- Generated from the instrument and the rulebook; change those and run `npm run method`. -->",
    `Instrument ${instrument.version}, rulebook ${method.rulebookVersion}: ${instrument.questions.length} questions in ${instrument.sections.length} sections, ${rules.length} rules, ${catalogue.length} misuse patterns, ${glossary.length} terms, ${claims.length} claims.`,
    "An assessment is a social model of a project: what it puts out, who receives that and by which channel, what they do with it, and what follows for timelines and, separately, for humanity’s safety. Findings name the answers they rest on. There is no total score, and nothing here says of a project that it is safe.",
    conclusionsPart(),
    sourcesPart(method.sources),
    "## Decision tables",
    decisionTable(
      "How much is asked",
      "Read from the screening. Every row that holds counts; the deepest decides.",
      method.depthTable,
    ),
    decisionTable(
      "How much scrutiny is due",
      "Read from the ledger. It says how closely to look, not how good the project is.",
      method.scrutinyTable,
    ),
    questionsPart(instrument),
    rulesPart(instrument, rules),
    copiesPart(instrument),
    worldviewsPart(method.worldviews),
    findOutPart(),
    cataloguePart(catalogue),
    termsPart(glossary, method.phrases),
    claimsPart(coverage),
  )}\n`;
}

function decisionTable(title: string, about: string, rows: readonly TableRow[]): string {
  return blocks(
    `### ${title}`,
    about,
    table(
      ["When", "Leads to"],
      rows.map(({ when, leadsTo }) => [plain(when), plain(leadsTo)]),
    ),
  );
}
