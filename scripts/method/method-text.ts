import { DEPTH_LABELS, decideDepth } from "@/lib/domain/assessment/depth";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { MISUSE_PATTERNS } from "@/lib/domain/instrument/catalogue";
import { CLAIMS, SOURCES } from "@/lib/domain/instrument/claims-register";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { methodMarkdown } from "@/lib/domain/instrument/method-document";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { ABSOLUTE_PHRASES } from "@/lib/domain/terms/absolute-phrases";
import { GLOSSARY } from "@/lib/domain/terms/glossary";
import { WORLDVIEWS } from "@/lib/domain/worldviews/worldviews";

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
    scrutinyTable: decideScrutiny([], {}).rows.map(({ when, leadsTo }) => ({
      when,
      leadsTo: leadsTo.replaceAll("-", " "),
    })),
  });
}
