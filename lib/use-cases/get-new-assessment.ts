import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { type AssessmentRecord, getAssessment } from "@/lib/data/assessment-records";
import { listAuthored } from "@/lib/data/own-assessments";
import { listExamples } from "@/lib/data/revisions";
import { listOwnTeams } from "@/lib/data/teams";
import { LISTED_STATES, mayInOrganisation, mayReadDraft } from "@/lib/domain/access/access-table";
import { standingOf } from "@/lib/domain/access/standing";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import type { TeamRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  /** The assessment or worked example that the address names. */
  from: z.string().max(100).catch("").default(""),
});

export type NewAssessmentView = {
  readonly teams: readonly TeamRef[];
  readonly examples: readonly {
    readonly id: string;
    readonly title: string;
    readonly citation: string;
    readonly link: string;
  }[];
  /** Own assessments to start from, last changed first, in whatever state; the one asked for is among them. */
  readonly copyable: readonly { readonly id: string; readonly title: string }[];
};

export const getNewAssessment = defineView(
  input,
  async ({ tx, viewer, input }): Promise<NewAssessmentView> => {
    if (!mayInOrganisation(viewer.roles, "assessment.create")) {
      throw refuse("not-allowed", refusals.startNotAllowed);
    }
    const own = await listAuthored(tx, viewer, LISTED_STATES, 100);
    return {
      teams: await listOwnTeams(tx, viewer),
      examples: await listExamples(tx, viewer),
      copyable: [...(await beyond(tx, viewer, own, input.from)), ...own].map(({ id, title }) => ({
        id,
        title,
      })),
    };
  },
);

/** The own assessment asked for, where the list ends before it. */
async function beyond(
  tx: Reader,
  viewer: Viewer,
  own: readonly AssessmentRecord[],
  from: string,
): Promise<readonly AssessmentRecord[]> {
  if (!id.safeParse(from).success || own.some((record) => record.id === from)) return [];
  const record = await getAssessment(tx, viewer, from);
  return record && mayReadDraft(standingOf(viewer, record, record.revisionNumber)) ? [record] : [];
}
