import { existsSync, readFileSync } from "node:fs";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Acceptance } from "@/lib/domain/claims/acceptance";
import { claimStandings, type Standing } from "@/lib/domain/claims/standing";
import { type ClaimCoverage, claimCoverage } from "@/lib/domain/method/claim-coverage";
import { partLabel } from "@/lib/domain/method/claim-parts";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";

/** Which rows of the register are held, by trying what shows them, and where each is named. */
export function claims(json: boolean): Outcome {
  const naming = claimCoverage({
    claims: CLAIMS,
    instrument: INSTRUMENT,
    rules: RULEBOOK,
    catalogue: MISUSE_PATTERNS,
  });
  return claimsOutcome(claimStandings(), naming, json);
}

/** The rows with what shows them, how many are held and open, and a fault for each acceptance that fails or row that has none. */
export function claimsOutcome(
  standings: readonly Standing[],
  naming: readonly ClaimCoverage[],
  json: boolean,
): Outcome {
  const rows = standings.map((standing) => ({ ...standing, ...withSteps(standing) }));
  const count = (is: Standing["is"]) => rows.filter((row) => row.is === is).length;
  const totals = { held: count("held"), open: count("open"), failing: count("failing"), total: rows.length };
  const named = new Map(naming.map((each) => [each.claim.id, each]));
  const openRows = rows
    .filter(({ is }) => is === "open")
    .flatMap(({ claim, open }) =>
      open.map(({ belongsTo, lacks }) => `  ${claim.id}  ${lacks} (${belongsTo})\n`),
    );
  return {
    out: json
      ? `${canonicalJson({ ...totals, claims: rows.map((row) => asData(row, named.get(row.claim.id))) })}\n`
      : `${rows.map((row) => inWords(row, named.get(row.claim.id))).join("\n")}\n${totals.held} of ${totals.total} claims are held, ${totals.open} are open.\n${openRows.join("")}`,
    faults: rows.flatMap(({ faults }) => faults),
    exit: totals.failing > 0 ? EXIT.found : EXIT.done,
  };
}

/** The standing once the steps it names have been looked for in the files. */
function withSteps({ claim, is, acceptances, faults }: Standing): Pick<Standing, "is" | "faults"> {
  const lost = acceptances.flatMap((one) =>
    one.kind === "step" && !hasStep(one) ? [`${claim.id}: ${one.file} has no step “${one.title}”.`] : [],
  );
  return { is: lost.length > 0 ? "failing" : is, faults: [...faults, ...lost] };
}

function hasStep({ file, title }: Extract<Acceptance, { kind: "step" }>): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes(`"${title}"`);
}

function asData({ claim, is, acceptances }: Standing, named: ClaimCoverage | undefined) {
  const { claim: _, ...where } = named ?? { claim };
  return { id: claim.id, source: claim.source, summary: claim.summary, is, acceptances, ...where };
}

function inWords({ claim, is, acceptances }: Standing, named: ClaimCoverage | undefined): string {
  const shown = acceptances.map((one) =>
    one.kind === "open" ? `  open (${one.belongsTo}): ${one.lacks}\n` : `  shown: ${one.shows}\n`,
  );
  const lines = [
    ["questions", named?.questions.join(", ")],
    ["rules", named?.rules.join(", ")],
    ["patterns", named?.patterns.join(", ")],
    ["parts", named?.parts.map(partLabel).join("; ")],
  ];
  const where = lines.filter(([, ids]) => ids).map(([label, ids]) => `  ${label}: ${ids}\n`);
  return `${claim.id} (${is})  ${claim.summary}\n${shown.join("")}${where.join("")}`;
}
