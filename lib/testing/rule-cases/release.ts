import { RESTRAINT } from "@/lib/content/options/security-factors";
import { type Change, gone, type RuleCase, SILENCE, unknown } from "@/lib/testing/rule-cases/rule-case";

const openChannel: Change = {
  "release.form": "closed",
  "recipients.list/maker/channel": ["open-code"],
};

const INSIDE: Change = { "screening.outputs-leave": "organisation", "release.form": "closed" };

/** No part of restraint is touched. */
const NO_RESTRAINT = {
  "safety-progress": "none",
  "risk-evaluation": "strengthens",
  "general-capacity": "none",
  ...Object.fromEntries(RESTRAINT.map((row) => [row, "none"])),
};
const GREAT: Change = { "misuse.pathways/watching/severity": 4 };

const onePaperOut: Change = { "project.stage": "published", "project.outputs/tool/form": "paper" };

export const RELEASE_CASES: { readonly [rule: string]: RuleCase } = {
  "release.timing-without-reason": {
    fires: [{ "release.timing-why": gone }, { "release.timing": "now", "release.timing-why": unknown }],
    quiet: [{ "release.timing-why": gone, "release.timing": gone }],
  },
  "release.commitment-incomplete": {
    fires: [{ "release.commitments/dropping/owner": gone }, { "release.commitments/dropping/due": unknown }],
    quiet: [{ "release.commitments": gone }],
  },
  "release.no-commitments": {
    fires: [{ "release.commitments": gone }],
    quiet: [
      { "release.commitments": gone, "misuse.pathways/watching/severity": 2 },
      { "release.commitments": gone, "release.form": gone },
    ],
  },
  "release.no-follow-up": {
    fires: [{ "release.follow-up": gone }],
    quiet: [{ "release.follow-up": gone, "release.form": gone }],
  },
  "release.no-forecasts": {
    fires: [{ "release.forecasts": gone }],
    quiet: [{ "release.forecasts/licence": gone }],
  },
  "release.closed-against-channels": {
    fires: [openChannel, { "release.form": "closed", "screening.outputs-leave": "public" }],
    quiet: [
      { ...openChannel, "release.form": "gated" },
      { "release.form": "closed" },
      ...["open", "gated", "staged"].map((release) => ({
        ...openChannel,
        "project.outputs/tool/release": release,
      })),
    ],
  },
  "release.open-and-reversible": {
    fires: [{ "release.form": "open", "release.reversibility": "reversible" }],
    quiet: [{ "release.form": "open" }, { "release.reversibility": "reversible" }],
  },
  "release.screening-differs": {
    fires: [
      { "screening.reversible": "no", "release.reversibility": "reversible" },
      { "screening.reversible": "fully", "release.reversibility": "irreversible" },
    ],
    quiet: [{ "screening.reversible": "no" }, { "screening.reversible": "fully" }],
  },
  "release.divides": {
    fires: [{ "release.cooperation": -1 }, { "release.cooperation": -2 }],
    quiet: [{ "release.cooperation": 0 }],
  },
  "release.travels-further": {
    fires: [
      { "screening.outputs-leave": "team" },
      { "screening.outputs-leave": "organisation", "release.form": "open" },
      { "screening.outputs-leave": "organisation", "release.form": "gated" },
      ...["publication", "open-code", "open-weights"].map((channel) => ({
        ...INSIDE,
        "recipients.list/maker/channel": channel,
      })),
    ],
    quiet: [INSIDE, { "screening.outputs-leave": "public", "release.form": "open" }],
  },
  "release.out-already": {
    fires: [
      onePaperOut,
      ...["delayed", "undecided"].map((timing) => ({ ...onePaperOut, "release.timing": timing })),
      { ...onePaperOut, "release.timing": "now", "release.form": "closed" },
    ],
    quiet: [
      { ...onePaperOut, "release.timing": "now" },
      { ...onePaperOut, "project.stage": "results" },
      // A second output may still be to come; what is kept up goes out again and again.
      { ...onePaperOut, "project.outputs/second/name": "Notes", "project.outputs/second/form": "paper" },
      ...["data-set", "code", "classifier", "community", "support"].map((form) => ({
        ...onePaperOut,
        "project.outputs/tool/form": form,
      })),
    ],
  },
  "release.restraint-one-sided": {
    fires: ["after-check", "delayed"].flatMap((timing) =>
      ["not-looked", ...SILENCE].map((later) => ({
        "release.timing": timing,
        "release.restraint-later": later,
      })),
    ),
    quiet: [
      { "release.timing": "now", "release.restraint-later": gone },
      { "release.timing": "after-check", "release.form": "open", "release.restraint-later": gone },
      { "release.restraint-later": "uses-up", "factors.effects": gone },
    ],
  },
  "release.restraint-against-factors": {
    fires: [
      ...RESTRAINT.flatMap((row) =>
        ["strengthens", "strengthens-slightly"].map((effect) => ({
          "release.restraint-later": "uses-up",
          "factors.effects": { ...NO_RESTRAINT, [row]: effect },
        })),
      ),
      ...RESTRAINT.flatMap((row) =>
        ["weakens", "weakens-slightly"].map((effect) => ({
          "release.restraint-later": "easier",
          "factors.effects": { ...NO_RESTRAINT, [row]: effect },
        })),
      ),
    ],
    quiet: [
      { "release.restraint-later": "easier", "factors.effects": NO_RESTRAINT },
      { "release.restraint-later": "uses-up", "factors.effects": NO_RESTRAINT },
      { "release.restraint-later": "uses-up", "release.timing": "now" },
    ],
  },
  "release.ordinary-yet-telling": {
    fires: [
      ...["ordinary", ...SILENCE].map(
        (sensitivity): Change => ({
          ...GREAT,
          "screening.sensitivity": sensitivity,
        }),
      ),
      { ...GREAT, "misuse.pathways/watching/needs": gone },
      { ...GREAT, "misuse.pathways/watching/barriers": gone },
      { ...GREAT, "misuse.pathways/watching/needs": gone, "misuse.pathways/watching/barriers": gone },
    ],
    quiet: [{}, { ...GREAT, "screening.sensitivity": "careful" }],
  },
  "release.map-or-cover-unsaid": {
    fires: [
      GREAT,
      { "screening.sensitivity": "careful" },
      { "screening.sensitivity": "hazardous" },
      { "screening.sensitivity": "careful", "project.map-or-cover": "x" },
    ],
    quiet: [
      {},
      {
        ...GREAT,
        "project.map-or-cover": "A seller who quotes it as proof that citizens are not watched.",
      },
    ],
  },
  "release.harm-channel-unsaid": {
    fires: ["open", "gated", "staged"].map((form) => ({ ...GREAT, "release.form": form })),
    quiet: [
      {},
      { ...GREAT, "release.form": "closed" },
      { ...GREAT, "release.harm-channel": "The ombudsman’s office, which answers within a week." },
    ],
  },
  "release.not-allowed-unsaid": {
    fires: [
      { "release.not-allowed": gone },
      { "release.not-allowed": gone, "release.form": "gated" },
      { "release.not-allowed": "x" },
    ],
    quiet: [
      {},
      { "release.not-allowed": gone, "release.form": "closed" },
      { "release.not-allowed": gone, "uses.list/spying": gone },
    ],
  },
};
