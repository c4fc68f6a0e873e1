import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import { type ClaimCoverage, claimCoverage } from "@/lib/domain/method/claim-coverage";
import { partLabel } from "@/lib/domain/method/claim-parts";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";

/** Where each claim of the register is acted on today. */
export function claims(json: boolean): Outcome {
  return claimsOutcome(
    claimCoverage({ claims: CLAIMS, instrument: INSTRUMENT, rules: RULEBOOK, catalogue: MISUSE_PATTERNS }),
    json,
  );
}

/** The table of claims, and a fault for each that is not covered. */
export function claimsOutcome(coverage: readonly ClaimCoverage[], json: boolean): Outcome {
  const open = coverage.filter(({ isCovered }) => !isCovered);
  const covered = coverage.length - open.length;
  return {
    out: json
      ? `${canonicalJson({ covered, total: coverage.length, claims: coverage.map(asData) })}\n`
      : `${coverage.map(inWords).join("\n")}\n${covered} of ${coverage.length} claims are covered.\n`,
    faults: open.map(missing),
    exit: open.length > 0 ? EXIT.found : EXIT.done,
  };
}

function asData({ claim, ...effects }: ClaimCoverage) {
  return { id: claim.id, source: claim.source, summary: claim.summary, ...effects };
}

function inWords({ claim, questions, rules, patterns, parts, isCovered }: ClaimCoverage): string {
  const lines = [
    ["questions", questions.join(", ")],
    ["rules", rules.join(", ")],
    ["patterns", patterns.join(", ")],
    ["parts", parts.map(partLabel).join("; ")],
  ];
  const named = lines.filter(([, ids]) => ids !== "").map(([label, ids]) => `  ${label}: ${ids}\n`);
  return `${claim.id}${isCovered ? "" : " (not covered)"}  ${claim.summary}\n${named.join("")}`;
}

function missing({ claim, questions }: ClaimCoverage): string {
  const lacks = questions.length === 0 ? "no question asks about it" : "no rule, part or screen acts on it";
  return `${claim.id} is not covered: ${lacks}.`;
}
