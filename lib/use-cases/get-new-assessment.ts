import { listAuthored } from "@/lib/data/assessments";
import { listExamples } from "@/lib/data/revisions";
import { listOwnTeams } from "@/lib/data/teams";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import type { TeamRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

export type NewAssessmentView = {
  readonly teams: readonly TeamRef[];
  readonly examples: readonly {
    readonly id: string;
    readonly title: string;
    readonly citation: string;
    readonly link: string;
  }[];
  /** Own assessments to start from. */
  readonly copyable: readonly { readonly id: string; readonly title: string }[];
};

export const getNewAssessment = defineView(empty, async ({ tx, viewer }): Promise<NewAssessmentView> => {
  if (!mayInOrganisation(viewer.roles, "assessment.create")) {
    throw refuse("not-allowed", refusals.startNotAllowed);
  }
  const own = await listAuthored(
    tx,
    viewer,
    [
      "draft",
      "submitted",
      "in-review",
      "changes-requested",
      "approved",
      "approved-with-conditions",
      "closed",
    ],
    100,
  );
  return {
    teams: await listOwnTeams(tx, viewer),
    examples: await listExamples(tx, viewer),
    copyable: own.map(({ id, title }) => ({ id, title })),
  };
});
