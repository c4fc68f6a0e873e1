import { COUNT_LIMITS } from "@/lib/domain/limits";
import { changedFindings } from "@/lib/domain/portfolio/changes/changed-findings";
import { findingKey, type PortfolioFinding } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { portfolioFindings as words } from "@/messages/portfolio-findings";

type Props = { readonly before: readonly PortfolioFinding[]; readonly after: readonly PortfolioFinding[] };

/** Which conclusions go, and which come, when projects are taken out. */
export function WhatChanged({ before, after }: Props) {
  const { concluded: came, gone } = changedFindings(before, after);
  if (gone.length + came.length === 0) return <p className="mt-4">{words.unchanged}</p>;
  return (
    <div className="mt-4 grid max-w-measure gap-4">
      {gone.length > 0 && <Titles heading={words.gone(gone.length)} findings={gone} />}
      {came.length > 0 && <Titles heading={words.came(came.length)} findings={came} />}
    </div>
  );
}

type TitlesProps = { readonly heading: string; readonly findings: readonly PortfolioFinding[] };

function Titles({ heading, findings }: TitlesProps) {
  return (
    <section>
      <h2 className="text-sm font-semibold">{heading}</h2>
      <ul className="list-disc ps-5">
        {findings.slice(0, COUNT_LIMITS.listedUnder).map((each) => (
          <li key={findingKey(each)} dir="auto" className="font-serif">
            {each.title}.
          </li>
        ))}
      </ul>
      {findings.length > COUNT_LIMITS.listedUnder && (
        <p className="text-sm text-quiet">{words.moreTitles(findings.length - COUNT_LIMITS.listedUnder)}</p>
      )}
    </section>
  );
}
