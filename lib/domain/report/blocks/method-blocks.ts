import { CLAIMS, type Claim, SOURCES, type Source } from "@/lib/content/claims-register";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { type Block, heading, list, paragraph, strong, table, words } from "@/lib/domain/report/blocks/block";
import { isOfFirstInstrument } from "@/lib/domain/report/blocks/edition";
import { PART_TITLES } from "@/lib/domain/report/part-titles";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** How the report came about, in short: the same on the page and in every document. */
export function methodInShort({
  instrumentVersion,
  rulebookVersion,
}: Pick<ReportDocument, "instrumentVersion" | "rulebookVersion">): string {
  return `Instrument ${instrumentVersion}, rulebook ${rulebookVersion}. Findings follow from fixed rules over the answers they quote. No rule reads a field of work, a name or a country. There is no total score. What is not modelled above is not judged.`;
}

/** How the report came about, and a key to the codes under findings: each claim that one of them names, with its source. */
export function methodBlocks(report: ReportDocument): readonly Block[] {
  const { findings } = report;
  const cited = new Set(findings.flatMap(({ claims }) => claims));
  return [
    heading(2, PART_TITLES.method, "method"),
    paragraph(words(methodInShort(report))),
    ...(isOfFirstInstrument(report) || cited.size === 0 ? [] : keyBlocks(cited)),
  ];
}

function keyBlocks(cited: ReadonlySet<ClaimId>): readonly Block[] {
  const claims = CLAIMS.filter(({ id }) => cited.has(id));
  const sources = Object.values(SOURCES).filter(({ key }) => claims.some(({ source }) => source === key));
  return [
    paragraph(
      words(
        "Under each finding stand the claims it acts on and the rule it follows from. A rule’s name has two parts: before the dot its theme, after it what it looks for. The method page lists every rule with its condition by the same name. A claim’s letters name its source:",
      ),
    ),
    list(sources.map((source) => ({ inlines: [strong(source.key), words(`: ${sourceInWords(source)}`)] }))),
    table(
      "The claims named under findings",
      ["Claim", "What it says, in the words of this method", "Where"],
      claims.map(({ id, summary, part }) => [id, summary, WHERE[part]]),
    ),
  ];
}

const WHERE: { readonly [part in Claim["part"]]: string } = { text: "text", discussion: "discussion" };

function sourceInWords({ author, title, year, publication, link }: Source): string {
  return `${author ? `${author}, ` : ""}“${title}”, ${publication}, ${year}. ${link}`;
}
