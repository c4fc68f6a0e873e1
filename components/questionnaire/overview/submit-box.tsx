import type { ReactNode } from "react";
import { handlingInWords } from "@/components/questionnaire/overview/handling-words";
import type { Handling } from "@/lib/domain/access/access-table";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { submitBox } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: {
    readonly id: string;
    readonly revisionNumber: number;
    readonly handling: Handling;
    readonly team: { readonly name: string };
  };
  readonly scrutiny: ScrutinyLevel;
  /** Of the grave findings to which its authors said nothing; null where there are none. */
  readonly unanswered: string | null;
  /** The irreversible act. */
  readonly children: ReactNode;
};

/** What submitting does and to whom it goes, beside the button that does it. */
export function SubmitBox({ assessment, scrutiny, unanswered, children }: Props) {
  const rows: readonly { readonly what: string; readonly is: ReactNode }[] = [
    {
      what: submitBox.scrutiny,
      is: (
        <>
          {SCRUTINY_LABELS[scrutiny]}{" "}
          <a href={paths.draftReport(assessment.id, "scrutiny")} className="link font-normal">
            {submitBox.why}
          </a>
        </>
      ),
    },
    { what: submitBox.decidedBy, is: submitBox.leads(assessment.team.name) },
    {
      what: submitBox.seenBy,
      is: (
        <>
          {handlingInWords(assessment.handling)}{" "}
          <a href={paths.assessmentPeople(assessment.id)} className="link font-normal">
            {submitBox.change}
          </a>
        </>
      ),
    },
  ];
  return (
    <section
      id="submit"
      aria-labelledby="submit-title"
      className="rounded-panel border border-line bg-raised p-5"
    >
      <h2 id="submit-title" className="text-lg">
        {submitBox.title(assessment.revisionNumber + 1)}
      </h2>
      <p className="text-sm text-quiet">{submitBox.explanation}</p>
      <dl className="my-3 border-y py-2 text-sm">
        {rows.map(({ what, is }) => (
          <div key={what} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 py-0.5">
            <dt className="text-quiet">{what}</dt>
            <dd className="font-semibold wrap-anywhere">{is}</dd>
          </div>
        ))}
      </dl>
      {unanswered !== null && (
        <p className="mb-3 text-sm">
          {unanswered} {submitBox.seen}
        </p>
      )}
      {children}
    </section>
  );
}
