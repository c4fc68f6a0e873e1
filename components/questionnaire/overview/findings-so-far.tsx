import type { ReactNode } from "react";
import { FindingWords } from "@/components/assessment/finding-words";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { FirstOf } from "@/components/questionnaire/overview/first-of";
import { Disclosure } from "@/components/ui/disclosure";
import type { Finding } from "@/lib/domain/findings/finding";
import { resolveLabel } from "@/lib/domain/findings/labels";
import { paths } from "@/lib/paths";
import { findingsSoFar } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly findings: readonly Finding[];
  /** How many show before the rest folds. */
  readonly shown: number;
  /** What its authors last said to it, in a word or two; null where nothing. */
  readonly saidTo: (finding: Finding) => string | null;
  /** What stands under a finding: what was said to it, and the form to say more. */
  readonly under: (finding: Finding) => ReactNode;
};

/** What the rules conclude from the draft, a line each that opens on its words and the answers it read; strengths fold under their number. */
export function FindingsSoFar({ findings, shown, ...rest }: Props) {
  const toLines = (some: readonly Finding[]) =>
    some.map((finding) => <FindingLine key={finding.fingerprint} finding={finding} {...rest} />);
  const strengths = findings.filter(({ kind }) => kind === "strength");
  const toAnswer = findings.filter(({ kind }) => kind !== "strength");
  return (
    <>
      {toAnswer.length === 0 ? (
        <p className="py-2 text-sm text-quiet">{findingsSoFar.nothing}</p>
      ) : (
        <FirstOf shown={shown} rows={toLines(toAnswer)} />
      )}
      {strengths.length > 0 && (
        <Disclosure summary={findingsSoFar.strengths(strengths.length)} className="mt-2">
          <ul>{toLines(strengths)}</ul>
        </Disclosure>
      )}
    </>
  );
}

function FindingLine({
  assessment,
  finding,
  saidTo,
  under,
}: Omit<Props, "findings" | "shown"> & { readonly finding: Finding }) {
  const { kind, severity, title, resolve, answers } = finding;
  const said = saidTo(finding);
  return (
    <li className="border-b">
      <details>
        <summary className="grid min-h-9 grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-3 py-1.5 hover:bg-sunk sm:grid-cols-[6.5rem_minmax(0,1fr)_auto] pointer-coarse:min-h-11">
          <SeverityBadge kind={kind} severity={severity} />
          <span className="min-w-0 font-serif leading-snug">{title}</span>
          {kind !== "strength" && (
            <span
              className={`text-xs max-sm:col-start-2 ${said ? "text-quiet" : "font-semibold text-serious"}`}
            >
              {said ?? findingsSoFar.unanswered}
            </span>
          )}
        </summary>
        <div className="max-w-measure space-y-2 pb-3 sm:ms-29">
          <FindingWords {...finding} />
          {resolve && (
            <p className="text-sm">
              <span className="font-semibold">{resolveLabel(kind)}: </span>
              {resolve}
            </p>
          )}
          <ul className="text-sm">
            {answers.map(({ path, label }) => (
              <li key={path}>
                <a
                  href={paths.section(assessment, sectionOfPath(path), path)}
                  className="link inline-block py-0.5"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
          {under(finding)}
        </div>
      </details>
    </li>
  );
}
