/**
 * Who a redacted copy of a report is for, and what such a copy leaves out whatever else is chosen: one table, printed in the
 * copy. Wider audiences leave out what narrower ones do and more. What an author's own organisation may read is the access
 * table's business, not this one's.
 */

import type { Path } from "@/lib/domain/assessment/path";

/** From the narrowest to the widest. */
export const AUDIENCES = ["team", "organisation", "outside"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  team: "the team",
  organisation: "the organisation",
  outside: "people outside",
};

type Row = {
  readonly what: string;
  readonly for: readonly Audience[];
  /** Questions, or fields as `list/field`. Their notes and evidence go with them. */
  readonly answers?: readonly string[];
  /** Questions or fields whose answer stays and whose note and evidence do not. */
  readonly asides?: readonly string[];
  readonly people?: true;
};

const WIDER: readonly Audience[] = ["organisation", "outside"];

const ROWS: readonly Row[] = [
  {
    what: "How a misuse would be done: what it needs besides, what stands in its way, whether anybody would notice, and the worst misuse in the screening",
    for: WIDER,
    answers: [
      "misuse.pathways/needs",
      "misuse.pathways/barriers",
      "misuse.pathways/noticed",
      "screening.worst-misuse",
    ],
  },
  {
    what: "Notes and evidence beside answers about hazards and misuse",
    for: WIDER,
    asides: [
      "screening.hazard",
      "project.outputs/hazard",
      "misuse.any",
      "misuse.patterns",
      "misuse.uplift",
      "misuse.safeguards",
      "misuse.recipe",
      "misuse.pathways/pattern",
      "misuse.pathways/likelihood",
      "misuse.pathways/severity",
      "misuse.pathways/reversibility",
      "misuse.pathways/residual-likelihood",
      "misuse.pathways/residual-severity",
    ],
  },
  {
    what: "Misuse pathways: their names, actors, outputs used, and what will be added against them; not the feared uses and the commitments",
    for: ["outside"],
    answers: [
      "misuse.pathways/name",
      "misuse.pathways/actor",
      "misuse.pathways/recipient",
      "misuse.pathways/outputs",
      "misuse.pathways/mitigation",
      "misuse.patterns-why",
      "misuse.why-none",
      "release.commitments/pathways",
    ],
  },
  {
    what: "How safeguards could be passed by: containment, countermeasures, convincing wrong work, use by attackers",
    for: ["outside"],
    answers: [
      "labour.containment",
      "labour.countermeasures",
      "labour.bad-work",
      "labour.sabotage",
      "factors.other-edge",
    ],
  },
  {
    what: "Names of people: authors, who submits, who finds out, who sees to a commitment, who was asked",
    for: ["outside"],
    answers: ["project.team", "release.commitments/owner", "inaction.consulted/who"],
    people: true,
  },
];

/** The table as a copy prints it: a row a kind of content, and whether a copy for this audience leaves it out. */
export function audienceTable(audience: Audience) {
  return ROWS.map(({ what, for: audiences }) => ({ what, leftOut: audiences.includes(audience) }));
}

/** Why a copy for this audience leaves out the answer at a path, or what stands beside it; null where it does not. */
export function leftOutFor(audience: Audience, path: Path, part: "answers" | "asides"): string | null {
  const [question = "", record, field] = path.split("/");
  const key = record === undefined ? question : `${question}/${field}`;
  return ROWS.find((row) => row.for.includes(audience) && row[part]?.includes(key))?.what ?? null;
}

export function leavesOutPeople(audience: Audience): boolean {
  return ROWS.some((row) => row.people && row.for.includes(audience));
}
