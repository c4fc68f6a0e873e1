import { FindingWords } from "@/components/assessment/finding-words";
import { JoinedPoints } from "@/components/assessment/joined-points";
import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import { AcceptForm, type AcceptInput } from "@/components/review/decision/accept-form";
import type { FormAction } from "@/components/ui/form-action";
import { Section } from "@/components/ui/section";
import type { Finding } from "@/lib/domain/findings/finding";
import { withoutStop } from "@/lib/domain/report/blocks/joining";
import { blockersOf } from "@/lib/domain/review/acceptance";
import type { RowBack } from "@/lib/domain/review/judged-supports";
import { backInWords } from "@/lib/domain/review/support-states";
import { paths } from "@/lib/paths";
import { revisionWays } from "@/messages/report";
import { blockingFindings as words } from "@/messages/review";

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  readonly findings: readonly Finding[];
  /** Rows that are back at their level by what reviewers say. */
  readonly back: readonly RowBack[];
  readonly responses: readonly ListedResponse[];
  readonly accept: FormAction<AcceptInput>;
};

/** What blocks an approval, each with what was said to it and, where it isn’t accepted yet, the form to accept it; nothing where nothing blocks. */
export function BlockingFindings({ assessmentId, number, findings, back, responses, accept }: Props) {
  const blockers = blockersOf({ findings, number, back }, responses);
  if (blockers.length === 0) return null;
  return (
    <Section dense id="blocking" title={words.title} note={words.note}>
      {blockers.map(({ finding, accepted, acceptedBefore }) => (
        <div key={finding.fingerprint} className="border-t py-3 first:border-t-0 first:pt-0">
          <h3 className="text-base">{finding.title}</h3>
          <div className="mt-1">
            <FindingWords explanation={finding.explanation} />
            <JoinedPoints points={finding.points} />
            {back
              .filter(({ subject }) => finding.subjects?.includes(subject))
              .map(backInWords)
              .filter((line) => line !== withoutStop(finding.explanation))
              .map((line) => (
                <p key={line} dir="auto" className="mt-1 max-w-measure text-concern wrap-anywhere">
                  {line}
                </p>
              ))}
          </div>
          <ResponseList
            responses={responses.filter(({ fingerprint }) => fingerprint === finding.fingerprint)}
          />
          {acceptedBefore && (
            <p className="mt-3 max-w-measure text-sm">
              {words.acceptedBefore(acceptedBefore.revisionNumber, number)}{" "}
              <a
                href={paths.revisionChanges(assessmentId, acceptedBefore.revisionNumber, number)}
                className="link"
              >
                {revisionWays.changesSince(acceptedBefore.revisionNumber)}
              </a>
            </p>
          )}
          {!accepted && (
            <AcceptForm
              assessmentId={assessmentId}
              number={number}
              fingerprint={finding.fingerprint}
              accept={accept}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
