import type { ReactNode } from "react";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { CheckPart } from "@/components/questionnaire/overview/check-part";
import { FindingsSoFar } from "@/components/questionnaire/overview/findings-so-far";
import { FirstOf } from "@/components/questionnaire/overview/first-of";
import { type OpenPath, OpenPaths } from "@/components/questionnaire/overview/open-paths";
import type { Path } from "@/lib/domain/assessment/path";
import type { Finding } from "@/lib/domain/findings/finding";
import type { ClearedSince } from "@/lib/domain/report/cleared-since";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { checkSummary } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly report: ReportDocument;
  /** Required and without an answer. */
  readonly missing: readonly { readonly path: Path; readonly label: string }[];
  /** What the revision before found and the draft no longer does; null before the first revision. */
  readonly cleared: (ClearedSince & { readonly number: number }) | null;
  readonly saidTo: (finding: Finding) => string | null;
  /** What stands under a finding. */
  readonly under: (finding: Finding) => ReactNode;
};

const FINDINGS = 6;
const CLAIMS = 4;

/** What stands between an author and a calm submission: what is concluded so far, what readers will judge, what is not said. */
export function CheckSummary({ assessment, report, missing, cleared, ...said }: Props) {
  const { findings, toCheck = [] } = report;
  const open = notSaidIn(report, missing);
  return (
    <>
      <CheckPart
        id="findings"
        title={checkSummary.findingsSoFar}
        note={
          <>
            {findings.filter(({ kind }) => kind !== "strength").length}{" "}
            <a href={paths.draftReport(assessment)} className="link ms-2">
              {checkSummary.seeReport}
            </a>
          </>
        }
      >
        <FindingsSoFar assessment={assessment} findings={findings} shown={FINDINGS} {...said} />
      </CheckPart>
      {toCheck.length > 0 && (
        <CheckPart id="claims" title={checkSummary.claims} note={checkSummary.claimsNote}>
          <FirstOf
            shown={CLAIMS}
            rows={toCheck.map(({ title, words: [first] }) => (
              <li
                key={title}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-b py-1.5 text-sm sm:grid-cols-[minmax(0,6fr)_minmax(0,4fr)_auto]"
              >
                <q dir="auto" className="line-clamp-2 font-serif italic">
                  {first?.text}
                </q>
                <span className="min-w-0 text-quiet max-sm:order-last max-sm:col-span-2">{title}</span>
                {first && (
                  <a
                    href={paths.section(assessment, sectionOfPath(first.path), first.path)}
                    className="link inline-block min-h-6"
                  >
                    {checkSummary.edit}
                    <span className="sr-only">: {first.label}</span>
                  </a>
                )}
              </li>
            ))}
          />
        </CheckPart>
      )}
      <CheckPart
        id="missing"
        title={checkSummary.notSaid}
        note={missing.length === 0 ? checkSummary.nothingMissing : checkSummary.allowed(open.length)}
      >
        <OpenPaths assessment={assessment} items={open} />
      </CheckPart>
      {cleared && cleared.findings.length + cleared.byRules > 0 && (
        <CheckPart
          id="cleared"
          title={checkSummary.cleared(cleared.number)}
          note={cleared.findings.length > 0 && checkSummary.clearedNote}
        >
          {cleared.findings.length > 0 && (
            <FindingsSoFar assessment={assessment} findings={cleared.findings} shown={FINDINGS} {...said} />
          )}
          {cleared.byRules > 0 && (
            <p className="mt-2 text-sm text-quiet">
              {checkSummary.clearedByRules(cleared.byRules)}{" "}
              <a href={paths.revision(assessment, cleared.number)} className="link">
                {checkSummary.revision(cleared.number)}
              </a>
            </p>
          )}
        </CheckPart>
      )}
    </>
  );
}

/** Required answers first, then what somebody is to find out, then the gaps the rules name that are none of these. */
function notSaidIn({ openQuestions, notSaid = [] }: ReportDocument, missing: Props["missing"]): OpenPath[] {
  const listed = new Set<Path>([...missing, ...openQuestions].map(({ path }) => path));
  return [
    ...missing.map(({ path, label }) => ({ key: path, path, label, detail: checkSummary.required })),
    ...openQuestions.map(({ path, label, who, by, note }) => ({
      key: path,
      path,
      label,
      detail: [checkSummary.unknown, who && checkSummary.findsOut(who), by && checkSummary.by(by), note]
        .filter(Boolean)
        .join(", "),
    })),
    ...notSaid.flatMap(({ id, title, resolve, answers: [first] }) =>
      first && !listed.has(first.path) ? [{ key: id, path: first.path, label: title, detail: resolve }] : [],
    ),
  ];
}
