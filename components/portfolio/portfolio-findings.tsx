import Link from "next/link";
import { FindingLines, PortfolioFindingView } from "@/components/portfolio/portfolio-finding-view";
import { SummedFindings } from "@/components/portfolio/summed-findings";
import { TakeOut } from "@/components/portfolio/take-out";
import { WhatChanged } from "@/components/portfolio/what-changed";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { grouped } from "@/lib/domain/grouped";
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

/**
 * Which part of the view: one conclusion, from which of its projects on (0: the first), or what one rule concludes, from the conclusion
 * after another on. None of it: every rule with its gravest.
 */
type AskedFindings = {
  readonly finding?: string;
  readonly from?: string;
  readonly rule?: string;
  readonly after?: string;
};

type Props = {
  readonly view: PortfolioFindingsView;
  readonly asked: AskedFindings;
  /** The same view, another part of it. */
  readonly addressOf: (asked: AskedFindings) => string;
};

/** Addresses of before hold the words that a finding is about. */
const isAt = (finding: AddressedFinding, asked: string | undefined) =>
  finding.key === asked || findingKey(finding) === asked;

/** What the projects show together, by rule, the rule with the gravest first; and the same with some of them taken out. */
export function PortfolioFindings({ view, asked, addressOf }: Props) {
  const { findings, withAll, projects, without, added, supposed, fell, notKept, isCut, summed } = view;
  const titles = new Map(projects.map(({ id, title }) => [id, title]));
  const read = projects.length - without.length - fell.length;
  const one = findings.find((finding) => isAt(finding, asked.finding));
  const after = findings.find((finding) => isAt(finding, asked.after));
  const rule = one ? undefined : view.rules.find(({ id }) => id === (after?.rule ?? asked.rule));
  const [serious = 0, concerns = 0, notes = 0] = (["serious", "concern", "note"] as const).map(
    (severity) => findings.filter((each) => each.severity === severity).length,
  );
  const grave = words.grave(serious, concerns, notes);
  const named = (ids: readonly string[]) => ids.map((id) => `“${titles.get(id)}”`).join(", ");
  const isWhole = !one && !rule;
  const parts = { view, titles, addressOf, heading: summed ? "h3" : "h2" } as const;
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
      {withAll && isWhole && <WhatChanged before={withAll} after={findings} />}
      {isWhole && <TakeOut view={view} />}
      {summed && isWhole && <SummedFindings summed={summed} />}
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
      ) : one ? (
        <One {...parts} finding={one} from={Number(asked.from ?? 0)} />
      ) : rule ? (
        <OfRule {...parts} rule={rule} after={after} />
      ) : (
        <ByRule {...parts} />
      )}
    </>
  );
}

type PartProps = {
  readonly view: PortfolioFindingsView;
  readonly titles: ReadonlyMap<string, string>;
  readonly addressOf: (asked: AskedFindings) => string;
  readonly heading: "h2" | "h3";
};

/** Of every rule its gravest conclusion, the others of it in a line each; and what the rules look for that conclude nothing. */
function ByRule({ view: { findings, rules }, titles, addressOf, heading }: PartProps) {
  const groups = grouped(findings, ({ rule }) => rule);
  const silent = rules.filter(({ id }) => !groups.has(id));
  return (
    <>
      <ul className="mt-6 border-t border-ink">
        {[...groups].map(([rule, [first, ...others]]) =>
          first === undefined ? null : (
            <li key={rule} className="border-b border-hairline">
              <PortfolioFindingView
                finding={first}
                titles={titles}
                heading={heading}
                alone={addressOf({ finding: first.key })}
              >
                {others.length > 0 && (
                  <FindingLines
                    findings={others.slice(0, COUNT_LIMITS.foldedOfRule)}
                    total={others.length}
                    addressOf={(key) => addressOf({ finding: key })}
                    all={addressOf({ rule })}
                  />
                )}
              </PortfolioFindingView>
            </li>
          ),
        )}
      </ul>
      {silent.length > 0 && (
        <Disclosure summary={words.silent(silent.length)} className="mt-4">
          <ul className="max-w-measure list-disc space-y-1 ps-5 text-sm text-quiet">
            {silent.map(({ id, looksFor }) => (
              <li key={id}>{looksFor}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

type OfRuleProps = PartProps & {
  readonly rule: PortfolioFindingsView["rules"][number];
  readonly after: AddressedFinding | undefined;
};

/** What one rule concludes, some at once. */
function OfRule({ view, titles, addressOf, heading, rule, after }: OfRuleProps) {
  const all = view.findings.filter((each) => each.rule === rule.id);
  const from = after ? all.indexOf(after) + 1 : 0;
  const shown = all.slice(from, from + COUNT_LIMITS.concludedAtOnce);
  const last = shown.at(-1);
  const left = all.length - from - shown.length;
  return (
    <>
      <p className="mt-6 max-w-measure font-serif text-lg">{words.ofRule(rule.looksFor, all.length)}</p>
      <ul className="mt-3 border-t border-ink">
        {shown.map((finding) => (
          <li key={finding.key} className="border-b border-hairline">
            <PortfolioFindingView
              finding={finding}
              titles={titles}
              heading={heading}
              alone={addressOf({ finding: finding.key })}
            />
          </li>
        ))}
      </ul>
      <Elsewhere
        links={[
          [addressOf({}), words.everyRule],
          from > 0 && [addressOf({ rule: rule.id }), words.fromFirst],
          left > 0 &&
            last && [
              addressOf({ rule: rule.id, after: last.key }),
              words.next(Math.min(left, COUNT_LIMITS.concludedAtOnce), all.length),
            ],
        ]}
      />
    </>
  );
}

type OneProps = PartProps & {
  readonly finding: AddressedFinding;
  /** Its projects from this one on, counted from 0. */
  readonly from: number;
};

/** One conclusion with the projects it rests on, many at once. */
function One({ view, titles, addressOf, heading, finding, from }: OneProps) {
  const all = new Set(finding.from.map(({ project }) => project)).size;
  const most = COUNT_LIMITS.restedOnAtOnce;
  const first = Number.isInteger(from) && from > 0 && from < all ? from : 0;
  const left = all - first - most;
  const isAlone = view.findings.every((each) => each === finding || each.rule !== finding.rule);
  return (
    <>
      <div className="mt-6 border-y border-t-ink border-b-hairline">
        <PortfolioFindingView
          finding={finding}
          titles={titles}
          heading={heading}
          alone={null}
          from={first}
          isPart={all > most}
        />
      </div>
      <Elsewhere
        links={[
          [addressOf({}), words.everyRule],
          !isAlone && [addressOf({ rule: finding.rule }), words.sameRule],
          first > 0 && [addressOf({ finding: finding.key }), words.fromFirstProject],
          left > 0 && [
            addressOf({ finding: finding.key, from: String(first + most) }),
            words.nextProjects(Math.min(left, most), all),
          ],
        ]}
      />
    </>
  );
}

function Elsewhere({
  links,
}: {
  readonly links: readonly (readonly [string, string] | false | undefined)[];
}) {
  return (
    <p className="no-print mt-4 flex flex-wrap gap-x-5 text-sm">
      {links.map(
        (link) =>
          link && (
            <Link key={link[1]} href={link[0]} prefetch={false} className="link">
              {link[1]}
            </Link>
          ),
      )}
    </p>
  );
}
