import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { closeAssessmentAction, meetConditionAction } from "@/app/(app)/assessments/[id]/decision/actions";
import { replyInThreadAction, settleThreadAction } from "@/app/(app)/assessments/[id]/review/actions";
import { StateBadge } from "@/components/assessment/state-badge";
import { NodeDetails } from "@/components/figures/node-details";
import { ChangeWords } from "@/components/questionnaire/history/change-words";
import { KeptReport } from "@/components/report/kept-report";
import { LaterEvaluationPart } from "@/components/report/later-evaluation-part";
import { ReportBar } from "@/components/report/report-bar";
import { ReportHeader } from "@/components/report/report-header";
import { ReportTools } from "@/components/report/report-tools";
import { revisionWays } from "@/components/report/revision-ways";
import { DecisionRecord } from "@/components/review/decision/decision-record";
import { HoldsUntil } from "@/components/review/desk/holds-until";
import { JudgedClaims } from "@/components/review/desk/judged-claims";
import { JudgedSupportsPart } from "@/components/review/desk/judged-supports";
import { LEAN, LeanBeside } from "@/components/review/desk/lean-beside";
import { THREADS, ThreadsPart } from "@/components/review/threads/threads-part";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { arguables } from "@/lib/domain/review/arguable";
import { countArguments } from "@/lib/domain/review/threads";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getRevision } from "@/lib/use-cases/get-revision";
import { leanBeside, revisionPage } from "@/messages/pages";
import { reportLinksPage } from "@/messages/sharing";
import { threadList } from "@/messages/threads";

export const metadata: Metadata = { title: revisionPage.title };

type Props = {
  params: Promise<{ id: string; number: string }>;
  searchParams: Promise<{ whole?: string | string[] }>;
};

export default async function RevisionPage({ params, searchParams }: Props) {
  const { id, number: written } = await params;
  const { whole } = await searchParams;
  const number = Number(written);
  if (!Number.isSafeInteger(number) || number < 1) notFound();
  const view = unwrap(await getRevision(await requireSession(), { assessmentId: id, number }));
  const { assessment, revision, report, responses, decision, claims, threads, mentionable, later, numbers } =
    view;
  const below = [
    ...(view.lean ? [{ id: LEAN, title: leanBeside.title }] : []),
    ...(threads.length > 0 ? [{ id: THREADS, title: threadList.title(countArguments(threads)) }] : []),
  ];
  return (
    <>
      <ReportBar
        assessment={assessment}
        current={paths.revision(id, number)}
        ways={[
          ...revisionWays(id, revision.number, numbers),
          ...(assessment.may.link
            ? [{ href: paths.reportLinks(id, number), label: reportLinksPage.title }]
            : []),
        ]}
        exportHref={(format) => paths.revisionExport(id, number, format)}
        redacted={paths.redactedRevision(id, number)}
      />
      <ReportHeader report={report} state={<StateBadge state={assessment.state} />} />
      {view.holds && <HoldsUntil holds={view.holds} />}
      {decision && (
        <Section dense id="decision" title={revisionPage.decision}>
          <DecisionRecord
            decision={decision}
            assessment={assessment}
            followUpOn={view.followUpOn}
            acts={{ meet: meetConditionAction, close: closeAssessmentAction }}
          />
          {view.next && (
            <p className="mt-3">
              {revisionPage.next}{" "}
              <a href={paths.decision(view.next.assessmentId)} className="link">
                {view.next.title}
              </a>
            </p>
          )}
        </Section>
      )}
      <JudgedSupportsPart {...view.supports} />
      <JudgedClaims claims={claims} />
      {later && <LaterEvaluationPart report={report} later={later} />}
      <Below parts={below} />
      <NodeDetails />
      <ReportTools />
      <KeptReport
        revision={revision.id}
        report={report}
        responses={responses}
        address={`${paths.revisionMarkup(id, number)}${whole === undefined ? "" : "?whole=1"}`}
        answersAt={paths.revisionAnswers(id, number)}
        restAt={whole === undefined ? paths.wholeRevision(id, number) : undefined}
        figureHref={(figure, format) => paths.revisionFigure(id, number, figure, format)}
      />
      {view.lean && <LeanBeside lean={view.lean} />}
      {threads.length > 0 && (
        <ThreadsPart
          assessmentId={id}
          number={number}
          threads={threads}
          labelOf={arguables(view)}
          answers={view.answers}
          Difference={ChangeWords}
          mentionable={mentionable}
          acts={{ reply: replyInThreadAction, settle: settleThreadAction }}
        />
      )}
    </>
  );
}

/** Ways to what is said about a revision below its report, which leads. */
function Below({ parts }: { readonly parts: readonly { readonly id: string; readonly title: string }[] }) {
  if (parts.length === 0) return null;
  return (
    <p className="no-print flex flex-wrap gap-x-4 py-2 text-sm text-quiet">
      {revisionPage.below}
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`} className="link">
          {title}
        </a>
      ))}
    </p>
  );
}
