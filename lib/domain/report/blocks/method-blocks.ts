import { CLAIMS, type Claim, SOURCES, type Source } from "@/lib/content/claims-register";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { type Block, link, list, paragraph, strong, table, words } from "@/lib/domain/report/blocks/block";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** How the report came about, and a key to the codes under findings: each claim that one of them names, with its source. */
export function methodBlocks(report: ReportDocument): readonly Block[] {
  const cited = new Set(report.findings.flatMap(({ claims }) => claims));
  return [inShort(report), ...(cited.size === 0 ? [] : [keyOf(cited)])];
}

function inShort({ instrumentVersion, rulebookVersion }: ReportDocument): Block {
  return paragraph(
    words(`Instrument ${instrumentVersion}, rulebook ${rulebookVersion}. Findings follow from `),
    link({ type: "page", page: "method" }, words("fixed rules")),
    words(
      " over the answers they quote. No rule reads a field of work, a name or a country. There is no total score. What is not modelled above is not judged.",
    ),
  );
}

function keyOf(cited: ReadonlySet<ClaimId>): Block {
  return { type: "disclosure", depth: "annex", isHeading: true, title: KEY_TITLE, blocks: keyBlocks(cited) };
}

const KEY_TITLE = "The claims named under findings";

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
      KEY_TITLE,
      ["Claim", "What it says, in the words of this method", "Where"],
      claims.map(({ id, summary, part }) => [id, summary, WHERE[part]]),
    ),
  ];
}

const WHERE: { readonly [part in Claim["part"]]: string } = { text: "text", discussion: "discussion" };

function sourceInWords({ author, title, year, publication, link }: Source): string {
  return `${author ? `${author}, ` : ""}“${title}”, ${publication}, ${year}. ${link}`;
}
