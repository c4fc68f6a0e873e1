import { type Change, gone, type RuleCase, unknown } from "@/lib/testing/rule-cases/rule-case";

const openChannel: Change = {
  "release.form": "closed",
  "recipients.list/maker/channel": "open-code",
};

const INSIDE: Change = { "screening.outputs-leave": "organisation", "release.form": "closed" };

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
    quiet: [{ ...openChannel, "release.form": "gated" }, { "release.form": "closed" }],
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
      { "project.stage": "published" },
      ...["delayed", "undecided"].map((timing) => ({
        "project.stage": "published",
        "release.timing": timing,
      })),
      { "project.stage": "published", "release.timing": "now", "release.form": "closed" },
    ],
    quiet: [{ "project.stage": "published", "release.timing": "now" }, {}],
  },
};
