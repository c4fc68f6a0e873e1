import { z } from "zod";
import { listAuthored } from "@/lib/data/own-assessments";
import { listPortfolioRows } from "@/lib/data/portfolio";
import { searchAuthored, searchRevisions } from "@/lib/data/search";
import { type AssessmentState, LISTED_STATES, mayInOrganisation } from "@/lib/domain/access/access-table";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { assessmentRow } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { optionalText } from "@/lib/use-cases/input";
import { mayReadRow, type RevisionInList } from "@/lib/use-cases/readers";

const input = z.strictObject({ text: optionalText(TEXT_LIMITS.search).default("") });

/** How many are given. */
const MOST = 20;

export type FoundAssessments = {
  readonly assessments: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: AssessmentState;
    /** The revision to read; null for the viewer's own, whose draft they open. */
    readonly revision: number | null;
  }[];
};

type Found = FoundAssessments["assessments"][number];

/**
 * The assessments whose titles have every word of the text: titled exactly so, then beginning so, then the others; among
 * these the viewer's own, last changed first, before the submitted ones they may read. Without a text the latest. As on the
 * pages: a draft is found by its authors alone.
 */
export const findAssessments = defineView(input, async ({ tx, viewer, input }): Promise<FoundAssessments> => {
  const words = input.text.split(/\s+/).filter(Boolean);
  const isAsked = words.length > 0;
  const search = { text: input.text, words, size: MOST };
  const mine = isAsked
    ? await searchAuthored(tx, viewer, search)
    : (await listAuthored(tx, viewer, LISTED_STATES, MOST)).map(assessmentRow);
  const own = mine.map(({ id, title, state }): Found => ({ id, title, state, revision: null }));
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) return { assessments: own };
  const read = (size: number) =>
    isAsked
      ? searchRevisions(tx, viewer, { ...search, size })
      : listPortfolioRows(tx, viewer, { ...LATEST, size });
  const isOthers = (row: RevisionInList) => !row.ownRelations.includes("author") && mayReadRow(viewer, row);
  // So many that the viewer's own, as they are titled now, may be among them; more where others are, titled otherwise by now.
  const asked = MOST + own.length;
  const first = await read(asked);
  const isEnough = first.length < asked || first.filter(isOthers).length >= MOST;
  const readable = isEnough ? first : await read(2 * MOST);
  const others = readable.filter(isOthers).map(
    ({ assessmentId, title, state, revisionNumber }): Found => ({
      id: assessmentId,
      title,
      state,
      revision: revisionNumber,
    }),
  );
  const rank = ({ title }: Found) => rankOf(title, input.text);
  return { assessments: [...own, ...others].sort((a, b) => rank(a) - rank(b)).slice(0, MOST) };
});

/** Exactly the text, beginning with it, or merely having its words. */
function rankOf(title: string, text: string): number {
  const [small, asked] = [title.toLowerCase(), text.toLowerCase()];
  return small === asked ? 0 : small.startsWith(asked) ? 1 : 2;
}

const LATEST = {
  query: [],
  within: "portfolio",
  today: "",
  sort: "submitted",
  order: "desc",
  edge: null,
} as const;
