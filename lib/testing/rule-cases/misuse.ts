import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import { type Change, gone, notApplicable, type RuleCase, unknown } from "@/lib/testing/rule-cases/rule-case";

const WATCHING = "misuse.pathways/watching";
const unmitigated: Change = { [`${WATCHING}/mitigation`]: gone, "release.commitments/dropping": gone };
const openForGood: Change = { "release.form": "open", "release.reversibility": "irreversible" };
const unopened: Change = { "misuse.any": gone, "misuse.patterns": gone, "misuse.pathways": gone };

/** An output that makes the pattern plausible, and nothing said of the pattern. */
function passedOver({ id, plausibleFor }: MisusePattern): Change {
  const [together] = plausibleFor.together;
  const easier = plausibleFor.makesEasier[0] ?? together?.makesEasier?.[0];
  const form = plausibleFor.makesEasier[0] ? undefined : (plausibleFor.forms[0] ?? together?.forms?.[0]);
  const hazard = easier || form ? together?.hazards?.[0] : plausibleFor.hazards[0];
  const release = easier && plausibleFor.makesEasier[0] ? undefined : together?.releases?.[0];
  return {
    "project.outputs/tool/makes-easier": easier ? [easier] : ["none"],
    ...(form && { "project.outputs/tool/form": form }),
    ...(hazard && { "project.outputs/tool/hazard": hazard }),
    ...(release && { "release.form": release }),
    "misuse.patterns": { cover: id === "cover" ? "not-considered" : "applies" },
    "misuse.pathways": gone,
  };
}

function patternCase(pattern: MisusePattern): RuleCase {
  const change = passedOver(pattern);
  const quiet: Change[] = [
    { ...change, "misuse.patterns": { [pattern.id]: "applies" } },
    { ...change, "misuse.patterns": { [pattern.id]: "does-not-apply" } },
    { ...change, "misuse.pathways": unknown, "misuse.pathways/new1/pattern": pattern.id },
    { ...change, "misuse.patterns": gone, "misuse.any": gone },
    {
      "project.outputs": gone,
      "screening.makes-easier": ["none"],
      "misuse.patterns": { obedience: "applies" },
    },
  ];
  return {
    fires: [
      change,
      { ...change, "misuse.patterns": { [pattern.id]: "not-considered" } },
      { ...change, "misuse.any": gone },
      { ...change, "misuse.patterns": gone },
      {
        ...change,
        "misuse.any": gone,
        "misuse.patterns": gone,
        "misuse.pathways/new1/pattern": pattern.id === "cover" ? "complacency" : "cover",
      },
    ],
    quiet,
  };
}

export const MISUSE_CASES: { readonly [rule: string]: RuleCase } = {
  ...Object.fromEntries(
    MISUSE_PATTERNS.map((pattern) => [`misuse.unaddressed-${pattern.id}`, patternCase(pattern)]),
  ),
  "misuse.none-claimed": {
    fires: [{ "misuse.any": "none" }, { "misuse.any": "none", "misuse.why-none": "It only counts." }],
    quiet: [{ "misuse.any": unknown }, {}],
  },
  "misuse.none-against-answers": {
    fires: [
      { "misuse.any": "none" },
      { "misuse.any": "none", "misuse.pathways": gone, "uses.list": gone },
      { "misuse.any": "none", "misuse.pathways": gone, "screening.worst-misuse": gone },
    ],
    quiet: [
      {
        "misuse.any": "none",
        "misuse.pathways": gone,
        "screening.worst-misuse": gone,
        "uses.list/spying": gone,
      },
    ],
  },
  "misuse.section-unopened": {
    fires: [unopened],
    quiet: [
      { ...unopened, "misuse.any": "yes" },
      { ...unopened, "project.outputs": gone, "screening.makes-easier": ["none"] },
      { ...unopened, "recipients.list": gone, "release.form": gone },
    ],
  },
  "misuse.any-without-pathway": {
    fires: [{ "misuse.pathways": gone }],
    quiet: [{ "misuse.pathways": gone, "misuse.any": "none" }],
  },
  "misuse.pattern-denied-yet-described": {
    fires: [{ "misuse.patterns": { complacency: "does-not-apply" } }],
    quiet: [{ "misuse.patterns": { complacency: "not-considered" } }],
  },
  "misuse.pattern-without-pathway": {
    fires: [{ "misuse.patterns": { cover: "applies" } }],
    quiet: [{ "misuse.patterns": { cover: "not-considered" } }],
  },
  "misuse.patterns-ruled-out-without-reason": {
    fires: [{ "misuse.patterns-why": gone }],
    quiet: [
      { "misuse.patterns-why": gone, "misuse.patterns": { complacency: "applies" } },
      { "misuse.patterns-why": notApplicable },
    ],
  },
  "misuse.out-for-good-unmitigated": {
    fires: [
      { ...unmitigated, ...openForGood },
      { ...unmitigated, ...openForGood, [`${WATCHING}/mitigation`]: notApplicable },
      { ...unmitigated, "release.form": "open", [`${WATCHING}/reversibility`]: "irreversible" },
    ],
    quiet: [
      openForGood,
      { ...unmitigated, ...openForGood, [`${WATCHING}/severity`]: 2 },
      { ...unmitigated, ...openForGood, "release.form": "gated" },
      { ...unmitigated, "release.form": "open" },
      { ...openForGood, [`${WATCHING}/mitigation`]: gone },
      { ...openForGood, "release.commitments/dropping": gone },
      { ...unmitigated, ...openForGood, "release.form": notApplicable },
    ],
  },
  "misuse.grave-unmitigated": {
    fires: [
      unmitigated,
      { ...unmitigated, "release.form": gone },
      { ...unmitigated, [`${WATCHING}/likelihood`]: 0.1 },
      { ...unmitigated, "release.form": "open" },
      { ...unmitigated, [`${WATCHING}/mitigation`]: notApplicable },
      { ...unmitigated, "release.reversibility": "irreversible" },
      { ...unmitigated, "release.form": "open", [`${WATCHING}/reversibility`]: "reversible" },
      { ...unmitigated, "release.form": "closed", "release.reversibility": "irreversible" },
    ],
    quiet: [
      { "release.commitments/dropping": gone },
      { ...unmitigated, "release.form": "open", [`${WATCHING}/reversibility`]: "irreversible" },
      { ...unmitigated, [`${WATCHING}/likelihood`]: 0.09 },
      { ...unmitigated, [`${WATCHING}/severity`]: 2 },
      { ...unmitigated, ...openForGood },
      { [`${WATCHING}/mitigation`]: gone },
    ],
  },
  "misuse.grave-remains": {
    fires: [{ [`${WATCHING}/residual-severity`]: 4, [`${WATCHING}/residual-likelihood`]: 0.1 }],
    quiet: [
      { [`${WATCHING}/residual-severity`]: 3, [`${WATCHING}/residual-likelihood`]: 0.1 },
      { [`${WATCHING}/residual-severity`]: 5, [`${WATCHING}/residual-likelihood`]: 0.09 },
    ],
  },
  "misuse.residual-not-lower": {
    fires: [
      { [`${WATCHING}/residual-likelihood`]: 0.3, [`${WATCHING}/residual-severity`]: 3 },
      { [`${WATCHING}/residual-severity`]: 4 },
      { [`${WATCHING}/residual-likelihood`]: gone, [`${WATCHING}/residual-severity`]: 3 },
    ],
    quiet: [
      { [`${WATCHING}/residual-likelihood`]: 0.29, [`${WATCHING}/residual-severity`]: 3 },
      { [`${WATCHING}/residual-likelihood`]: gone, [`${WATCHING}/residual-severity`]: gone },
      { ...unmitigated, [`${WATCHING}/residual-likelihood`]: 0.3, [`${WATCHING}/residual-severity`]: 3 },
    ],
  },
  "misuse.mitigation-without-owner": {
    fires: [
      { "release.commitments/dropping": gone },
      { "release.commitments/dropping/due": gone },
      { "release.commitments/dropping/owner": unknown },
    ],
    quiet: [unmitigated, { "release.commitments/contract/pathways": ["watching", "relaxing"] }],
  },
  "misuse.unnoticed": {
    fires: [{ [`${WATCHING}/noticed`]: "never" }],
    quiet: [{ [`${WATCHING}/noticed`]: "never", [`${WATCHING}/severity`]: 2 }, {}],
  },
  "misuse.pathway-without-recipient": {
    fires: [{ [`${WATCHING}/recipient`]: gone }],
    quiet: [{ [`${WATCHING}/recipient`]: gone, "recipients.list": gone }],
  },
  "misuse.safeguard-removal-open": {
    fires: [{ "misuse.safeguards": "directly", "release.form": "open" }],
    quiet: [{ "misuse.safeguards": "directly" }, { "misuse.safeguards": "partly", "release.form": "open" }],
  },
  "misuse.evaluation-as-target-or-recipe": {
    fires: ["target", "recipe", "both"].map((recipe) => ({ "misuse.recipe": recipe })),
    quiet: [{ "misuse.recipe": "no" }, { "misuse.recipe": gone }],
  },
  "misuse.serious-hazard-open": {
    fires: [
      { "release.form": "open", "screening.hazard": "serious" },
      { "release.form": "open", "project.outputs/tool/hazard": "serious" },
    ],
    quiet: [
      { "release.form": "open", "project.outputs/tool/hazard": "some" },
      { "release.form": "gated", "screening.hazard": "serious" },
    ],
  },
  "misuse.some-hazard-open": {
    fires: [{ "release.form": "open", "project.outputs/tool/hazard": "some" }],
    quiet: [
      { "release.form": "open", "project.outputs/tool/hazard": "some", "screening.hazard": "serious" },
      { "project.outputs/tool/hazard": "some" },
      { "release.form": "open" },
    ],
  },
  "misuse.large-uplift-open": {
    fires: [{ "misuse.uplift": "large", "release.form": "open" }],
    quiet: [{ "misuse.uplift": "large" }, { "misuse.uplift": "small", "release.form": "open" }],
  },
  "misuse.no-uplift-against-pathways": {
    fires: [{ "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.5 }],
    quiet: [
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.49 },
      { "misuse.uplift": "none", [`${WATCHING}/likelihood`]: 0.5, [`${WATCHING}/severity`]: 2 },
      { [`${WATCHING}/likelihood`]: 0.5 },
    ],
  },
  "misuse.patterns-considered": {
    fires: [{}],
    quiet: [
      { "project.outputs/tool/makes-easier": ["accurate"] },
      { "misuse.patterns-why": gone },
      { "project.outputs": gone, "screening.makes-easier": ["none"] },
    ],
  },
  "misuse.mitigations-owned": {
    fires: [{}],
    quiet: [
      { "release.commitments/dropping": gone },
      { [`${WATCHING}/mitigation`]: gone },
      { "misuse.pathways": gone },
    ],
  },
};
