import { z } from "zod";
import type { Viewer } from "@/lib/data/as-viewer";
import { listAuthored } from "@/lib/data/assessments";
import { listPortfolioRows, type PortfolioRecord } from "@/lib/data/portfolio";
import {
  ASSESSMENT_STATES,
  type AssessmentState,
  mayInOrganisation,
  mayReadRevision,
} from "@/lib/domain/access/access-table";
import { standingOf } from "@/lib/domain/access/standing";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { assessmentRow } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { optionalText } from "@/lib/use-cases/input";

const input = z.strictObject({ text: optionalText(TEXT_LIMITS.search).default("") });

/** How many are given, and among how many of each kind they are looked for. */
const MOST = 20;
const LOOKED_AT = 200;

export type FoundAssessments = {
  readonly assessments: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: AssessmentState;
    /** The revision to read; null for the viewer's own, whose draft they open. */
    readonly revision: number | null;
  }[];
};

/**
 * The viewer's own assessments, last changed first, then the submitted ones they may read, whose titles have every word of the
 * text; without a text the latest. As on the pages: a draft is found by its authors alone.
 */
export const findAssessments = defineView(input, async ({ tx, viewer, input }): Promise<FoundAssessments> => {
  const words = input.text.toLowerCase().split(/\s+/).filter(Boolean);
  const isMeant = ({ title }: { readonly title: string }) =>
    words.every((word) => title.toLowerCase().includes(word));
  const authored = await listAuthored(tx, viewer, ASSESSMENT_STATES, LOOKED_AT);
  const own = authored.map(assessmentRow).filter(isMeant);
  const ownIds = new Set(authored.map(({ id }) => id));
  const readable = mayInOrganisation(viewer.roles, "portfolio.view")
    ? await listPortfolioRows(tx, viewer, { ...LATEST, text: longestOf(words), size: LOOKED_AT })
    : [];
  const others = readable.filter(
    (row) => !ownIds.has(row.assessmentId) && isMeant(row) && mayRead(viewer, row),
  );
  return {
    assessments: [
      ...own.map(({ id, title, state }) => ({ id, title, state, revision: null })),
      ...others.map(({ assessmentId, title, state, revisionNumber }) => ({
        id: assessmentId,
        title,
        state,
        revision: revisionNumber,
      })),
    ].slice(0, MOST),
  };
});

const LATEST = {
  state: null,
  team: null,
  kindOfWork: null,
  pattern: null,
  recipientKind: null,
  scrutiny: null,
  severity: null,
  sort: "submitted",
  order: "desc",
  after: null,
} as const;

/** The database looks for one word, the rarest it can be. */
function longestOf(words: readonly string[]): string | null {
  return words.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}

/** The policies have cut the list to this already; the access table is asked all the same. */
function mayRead(viewer: Viewer, { teamId, handling, ownRelations }: PortfolioRecord): boolean {
  const people = ownRelations.map((relation) => ({ memberId: viewer.id, relation }));
  return mayReadRevision(standingOf(viewer, { teamId, people }), handling);
}
