/**
 * Of every word of the search language what is asked of it: what many projects have, and what few or none have, where what is looked through
 * may grow with the organisation. A word that stands here not at all ends the run.
 */
export const MEASURED_SEARCHES: { readonly [field: string]: readonly string[] } = {
  status: [
    "status:approved",
    "status:to-decide",
    "status:overdue",
    "status:follow-up",
    "status:closed -has:decision",
  ],
  has: ["has:review", "-has:shift"],
  severity: ["severity:serious", "-severity:serious -severity:concern -severity:blocking"],
  scrutiny: ["scrutiny:deep"],
  title: ["title:planning"],
  summary: ["summary:w17"],
  recipient: ["recipient:regulator"],
  use: ["use:w17"],
  finding: ["finding:w17"],
  rule: ["rule:rule-7"],
  pattern: ["pattern:cover"],
  kind: ["kind:evaluations"],
  factor: ["factor:risk-evaluation"],
  strengthens: ["strengthens:restraint-coordination"],
  weakens: ["weakens:safety-progress"],
  loop: ["loop:neither", "loop:capabilities"],
  sense: ["sense:alignment"],
  implied: ["implied:<0", "implied:>3"],
  apart: ["apart:shift"],
  forecasts: ["forecasts:>0", "forecasts:>9"],
  settled: ["settled:<3m", "settled:<2023-12-01"],
  handling: ["handling:named-people"],
  round: ["round:07", "round:none"],
  team: ['team:"team 3"'],
  author: ["author:me", 'author:"member 17"'],
  reviewer: ["reviewer:me", 'reviewer:"member 17"'],
  lead: ["lead:me", 'lead:"member 20"'],
  due: ["due:<2w"],
  submitted: ["submitted:>2026-10-01", "submitted:<2023-12-01"],
  shift: ["shift:<-3", "shift:>5"],
  effect: ["effect:<0", "effect:>5"],
  revision: ["revision:>1", "revision:>2"],
};

/** Where a page begins in the middle of an order, at a value that many projects have; the id is before and behind as many. */
export const MIDDLES = {
  submitted: "2025-05-01 12:00:00+00",
  title: "layered",
  shift: "0",
  effect: "0",
  revision: "1",
  impliedShift: "0",
  forecasts: "2026-06-01",
  round: "round 06",
  scrutiny: "2",
  findings: "2000",
} as const;
