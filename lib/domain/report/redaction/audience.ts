/**
 * Who a redacted copy of a report is for, and what such a copy leaves out whatever else is chosen: one table over the marks of
 * the instrument (`gives-away.ts`), printed in the copy. Wider audiences leave out what narrower ones do and more. What an
 * author's own organisation may read is the access table's business, not this one's.
 */

import { givesAway, type Mark } from "@/lib/content/gives-away";
import type { Path } from "@/lib/domain/assessment/path";

/** From the narrowest to the widest. */
export const AUDIENCES = ["team", "organisation", "outside"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  team: "the team",
  organisation: "the organisation",
  outside: "people outside",
};

/** An answer, the note beside it, the evidence beside it. */
export type AnswerPart = "answers" | "note" | "evidence";

type Row = {
  readonly what: string;
  readonly for: readonly Audience[];
  /** Of answers with one of these marks (null: without a mark) these parts are left out. */
  readonly marks?: readonly (Mark | null)[];
  readonly parts?: readonly AnswerPart[];
  readonly people?: true;
};

const WIDER: readonly Audience[] = ["organisation", "outside"];
const OUTSIDE: readonly Audience[] = ["outside"];
const WHOLE: readonly AnswerPart[] = ["answers", "note", "evidence"];

/** The first row that leaves something out gives the reason. */
const ROWS: readonly Row[] = [
  {
    what: "How a misuse would be done: what it needs besides, what stands in its way, whether anybody would notice, and the worst misuse in the screening",
    for: WIDER,
    marks: ["recipe"],
    parts: WHOLE,
  },
  {
    what: "Who would misuse the work, with what and how: names, actors and outputs of misuse pathways and what will be added against them, how recipients would bend the work, who would surprise by using it, what outputs take to use, and the steps from a use to its effects; not the names of uses, also feared ones, and not how likely or grave a pathway is",
    for: OUTSIDE,
    marks: ["misuse"],
    parts: WHOLE,
  },
  {
    what: "How safeguards hold and what would break them: what keeps recipients from other uses, containment, countermeasures, convincing wrong work",
    for: OUTSIDE,
    marks: ["safeguards"],
    parts: WHOLE,
  },
  {
    what: "Names of people: authors, who submits, who finds out, who sees to a commitment, who was asked and what they changed",
    for: OUTSIDE,
    marks: ["people"],
    parts: WHOLE,
    people: true,
  },
  {
    what: "What is said of recipients, partners, funders and rivals: what they want, what their setting rewards, what they are able to do and whether their aims match, who gains; not who they are",
    for: OUTSIDE,
    marks: ["partners"],
    parts: WHOLE,
  },
  {
    what: "Plans that others could use against the work: stop triggers, reasons of timing, what is done if something goes wrong",
    for: OUTSIDE,
    marks: ["plans"],
    parts: WHOLE,
  },
  {
    what: "Answers to questions whose content nobody has judged, such as those of an older instrument",
    for: OUTSIDE,
    marks: [null],
    parts: WHOLE,
  },
  {
    what: "Notes and evidence beside answers about hazards, misuse and other delicate matters that themselves stay",
    for: WIDER,
    marks: ["beside"],
    parts: ["note", "evidence"],
  },
  {
    what: "Notes beside all other answers, and why something does not apply",
    for: OUTSIDE,
    marks: ["nothing"],
    parts: ["note"],
  },
  {
    what: "Everything that the rules conclude from answers left out, whether or not they conclude anything: findings, what they count for, what would change them, and what to find out first",
    for: WIDER,
  },
  { what: "The review record", for: AUDIENCES },
];

/** The table as a copy prints it: a row a kind of content, and whether a copy for this audience leaves it out. */
export function audienceTable(audience: Audience) {
  return ROWS.map(({ what, for: audiences }) => ({ what, leftOut: audiences.includes(audience) }));
}

/** Why a copy for this audience leaves out the answer at a path, or what stands beside it; null where it does not. */
export function leftOutFor(audience: Audience, path: Path, part: AnswerPart): string | null {
  const mark = givesAway(path);
  const row = ROWS.find(
    ({ for: audiences, marks, parts }) =>
      audiences.includes(audience) && marks?.includes(mark) && parts?.includes(part),
  );
  return row?.what ?? null;
}

export function leavesOutPeople(audience: Audience): boolean {
  return ROWS.some((row) => row.people && row.for.includes(audience));
}
