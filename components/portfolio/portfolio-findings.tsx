import Link from "next/link";
import { PortfolioFindingView } from "@/components/portfolio/portfolio-finding-view";
import { SummedFindings } from "@/components/portfolio/summed-findings";
import { TakeOut } from "@/components/portfolio/take-out";
import { WhatChanged } from "@/components/portfolio/what-changed";
import { EmptyState } from "@/components/ui/empty-state";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import {
  type AddressedFinding,
  findingKey,
  type PortfolioFindingsView,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { PARTLY_ALIKE } from "@/lib/domain/portfolio/shifts-together";
import { paths } from "@/lib/paths";
import { portfolioFindingsPage } from "@/messages/pages";
import { portfolioFindings as words } from "@/messages/portfolio-findings";

type Props = {
  readonly view: PortfolioFindingsView;
  /** The key of one conclusion that is shown alone, and from which on the others are; neither: from the first. */
  readonly asked: { readonly finding?: string; readonly after?: string };
  /** The same view, of one conclusion or from one on. */
  readonly addressOf: (asked: { readonly finding?: string; readonly after?: string }) => string;
};

/** Addresses of before hold the words that a finding is about. */
const isAt = (finding: AddressedFinding, asked: string | undefined) =>
  finding.key === asked || findingKey(finding) === asked;

/** What the projects show together, gravest first, some at once; and the same with some of them taken out. */
export function PortfolioFindings({ view, asked, addressOf }: Props) {
  const { findings, withAll, projects, without, added, supposed, fell, notKept, isCut, summed } = view;
  const titles = new Map(projects.map(({ id, title }) => [id, title]));
  const read = projects.length - without.length - fell.length;
  const one = findings.find((finding) => isAt(finding, asked.finding));
  const from = findings.findIndex((finding) => isAt(finding, asked.after)) + 1;
  const shown = one ? [one] : findings.slice(from, from + COUNT_LIMITS.concludedAtOnce);
  const last = shown.at(-1);
  const left = findings.length - from - shown.length;
  const [serious = 0, concerns = 0, notes = 0] = (["serious", "concern", "note"] as const).map(
    (severity) => findings.filter((each) => each.severity === severity).length,
  );
  const grave = words.grave(serious, concerns, notes);
  const named = (ids: readonly string[]) => ids.map((id) => `“${titles.get(id)}”`).join(", ");
  return (
    <>
      <div className="max-w-measure space-y-1 text-sm text-quiet">
        {!summed && (
          <p>
            {words.over(read)}
            {grave && `: ${grave}`}. {isCut && words.cut(COUNT_LIMITS.concludedOver)}{" "}
            {notKept > 0 && words.notKept(notKept)}
          </p>
        )}
        {withAll && (
          <p>
            {words.tried(
              [
                without.length > 0 && words.without(named(without)),
                added.length > 0 && words.added(named(added)),
                supposed.length > 0 && words.supposed(supposed.length),
                fell.length > 0 && words.fell(named(fell)),
                view.correlation !== PARTLY_ALIKE && words.correlated(view.correlation),
              ].filter((each) => each !== false),
            )}{" "}
            <Link href={paths.portfolioFindings()} prefetch={false} className="link">
              {words.all}
            </Link>
          </p>
        )}
      </div>
      {withAll && <WhatChanged before={withAll} after={findings} />}
      <TakeOut view={view} />
      {summed && !one && from === 0 && <SummedFindings summed={summed} />}
      {summed && (
        <div className="mt-10">
          <h2 className="font-serif text-xl">{words.oneByOne(read)}</h2>
          <p className="mt-1 text-sm text-quiet">
            {words.oneByOneNote} {notKept > 0 && words.notKept(notKept)}
          </p>
        </div>
      )}
      {findings.length === 0 ? (
        <EmptyState title={portfolioFindingsPage.none}>
          <p>{portfolioFindingsPage.noneNote(read)}</p>
        </EmptyState>
      ) : (
        <ul className="mt-6 border-t border-ink">
          {shown.map((finding) => (
            <li key={finding.key} className="border-b border-hairline">
              <PortfolioFindingView
                finding={finding}
                titles={titles}
                heading={summed ? "h3" : "h2"}
                alone={one ? null : addressOf({ finding: finding.key })}
              />
            </li>
          ))}
        </ul>
      )}
      {(one || from > 0 || left > 0) && (
        <p className="mt-4 flex flex-wrap gap-x-5 text-sm">
          {(one || from > 0) && (
            <Link href={addressOf({})} prefetch={false} className="link">
              {words.fromFirst}
            </Link>
          )}
          {!one && left > 0 && last && (
            <Link href={addressOf({ after: last.key })} prefetch={false} className="link">
              {words.next(Math.min(left, COUNT_LIMITS.concludedAtOnce), findings.length)}
            </Link>
          )}
        </p>
      )}
    </>
  );
}
