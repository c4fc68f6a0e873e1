import { z } from "zod";
import { getReportLinksSince, listReportLinks } from "@/lib/data/report-links";
import { getRevisionOf } from "@/lib/data/revisions";
import type { ReportLink } from "@/lib/domain/access/report-link";
import type { Path } from "@/lib/domain/assessment/path";
import { leftOutFor } from "@/lib/domain/report/redaction/audience";
import type { AnswerSection } from "@/lib/domain/report/report-document";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { revisionHead } from "@/lib/use-cases/open-revision";
import { notFound } from "@/lib/use-cases/result";
import type { AssessmentHead, RevisionHead } from "@/lib/use-cases/views";

/** The newest are shown; older ones have long expired. */
const SHOWN = 200;
const input = z.strictObject({ assessmentId: id, number: revisionNumber });

export type ReportLinksView = {
  readonly assessment: AssessmentHead;
  readonly revision: RevisionHead;
  /** Whether an administrator lets links be made. */
  readonly isSwitchedOn: boolean;
  /** Of all revisions, newest first. */
  readonly links: readonly ReportLink[];
  /** By section: the answers that were given, each of which can be left out. */
  readonly answers: readonly {
    readonly id: string;
    readonly title: string;
    readonly answers: readonly {
      readonly path: Path;
      readonly label: string;
      /** What is meant for people outside leaves it out anyway. */
      readonly isLeftOutAnyway: boolean;
    }[];
  }[];
};

/** The links to an assessment's reports, and what a new one to this revision could leave out; for its authors. */
export const getReportLinks = defineView(input, async ({ tx, viewer, input }): Promise<ReportLinksView> => {
  const opened = await openForAct(tx, viewer, input.assessmentId, "report.link");
  const revision = await getRevisionOf(tx, viewer, input.assessmentId, input.number);
  if (!revision) throw notFound("revision");
  const rows = await listReportLinks(tx, viewer, input.assessmentId, SHOWN);
  return {
    assessment: assessmentHead(opened),
    revision: revisionHead(revision),
    isSwitchedOn: (await getReportLinksSince(tx, viewer)) !== null,
    links: rows.map(
      ({ redaction, makerName, madeAt, expiresAt, revokerName, revokedAt, lastOpenedAt, ...row }) => ({
        ...row,
        audience: redaction.audience,
        withheld: redaction.withheld.length,
        madeBy: makerName,
        madeAt: madeAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        revoked: revokedAt ? { by: revokerName ?? "", at: revokedAt.toISOString() } : null,
        lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
      }),
    ),
    answers: revision.report.answers.map(answersToLeaveOut).filter(({ answers }) => answers.length > 0),
  };
});

function answersToLeaveOut({ id, title, lines }: AnswerSection): ReportLinksView["answers"][number] {
  return {
    id,
    title,
    answers: lines
      .filter(({ status }) => status !== "unanswered")
      .map(({ path, asked, record }) => ({
        path,
        label: record ? `${record.name}: ${asked}` : asked,
        isLeftOutAnyway: leftOutFor("outside", path, "answers") !== null,
      })),
  };
}
