import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { CLAIMS, SOURCES } from "@/lib/content/claims-register";
import { GLOSSARY } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import { DEPTH_LABELS, decideDepth } from "@/lib/domain/assessment/depth";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { methodMarkdown } from "@/lib/domain/method/method-document";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

/** What docs/method.md has to say today. */
export function methodText(): string {
  return methodMarkdown({
    instrument: INSTRUMENT,
    rulebookVersion: RULEBOOK_VERSION,
    rules: RULEBOOK,
    worldviews: WORLDVIEWS,
    catalogue: MISUSE_PATTERNS,
    glossary: GLOSSARY,
    phrases: ABSOLUTE_PHRASES,
    claims: CLAIMS,
    sources: Object.values(SOURCES),
    // The tables of an empty assessment have the same rows as any other's.
    depthTable: decideDepth({}).rows.map(({ condition, leadsTo }) => ({
      when: condition,
      leadsTo: DEPTH_LABELS[leadsTo],
    })),
    scrutinyTable: decideScrutiny({}).rows.map(({ when, leadsTo }) => ({
      when,
      leadsTo: leadsTo.replaceAll("-", " "),
    })),
  });
}
