import type { ReactNode } from "react";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { BecauseTree } from "@/components/report/because-tree";
import { ClaimLinks } from "@/components/report/claim-links";
import { ClearingWays, type HrefOfTried, type Ways } from "@/components/report/clearing-ways";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { Finding } from "@/lib/domain/findings/finding";
import { FINDING_KIND_LABELS, resolveLabel } from "@/lib/domain/findings/labels";
import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import { findingItem } from "@/messages/report";

type Props = {
  readonly finding: Finding;
  readonly linkable: ReadonlySet<string>;
  /** Some worldviews doubt what the finding takes for granted; the report’s table says which. */
  readonly dependsOnView?: boolean;
  /** The smallest changes of answers that clear it, where a search found some. */
  readonly ways?: Ways | undefined;
  /** Where changes can be tried; none where they can't be. */
  readonly hrefOfTried?: HrefOfTried | undefined;
  /** Read without an account: no claim leads to the method page. */
  readonly isShared?: boolean;
  /** What authors, reviewers or the lead said to it, or the form to say it. */
  readonly children?: ReactNode;
};

/** One finding: what it concluded, from which answers, what would resolve it, and its condition on request. */
export function FindingItem(props: Props) {
  const { finding, linkable, dependsOnView = false, ways, hrefOfTried, isShared = false, children } = props;
  return (
    <article id={findingAnchor(finding.fingerprint)} className="border-t py-5 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <SeverityBadge kind={finding.kind} severity={finding.severity} />
        <Tag>{FINDING_KIND_LABELS[finding.kind]}</Tag>
        {!isShared && <ClaimLinks claims={finding.claims} />}
        {dependsOnView && (
          <a href="#worldviews" className="link text-sm">
            {findingItem.dependsOnView}
          </a>
        )}
      </div>
      <h3 className="mt-2 text-lg">
        <a href={`#${findingAnchor(finding.fingerprint)}`} className="link-quiet">
          {finding.title}
        </a>
      </h3>
      <p dir="auto" className="mt-2 max-w-measure whitespace-pre-line font-serif">
        {finding.explanation}
      </p>
      {finding.resolve && (
        <p className="mt-2 max-w-measure text-sm">
          <span className="font-semibold">{resolveLabel(finding.kind)}:</span> {finding.resolve}
        </p>
      )}
      {ways && ways.length > 0 && <ClearingWays ways={ways} hrefOfTried={hrefOfTried} />}
      <Disclosure className="mt-3" summary={findingItem.answers(finding.answers.length)}>
        <dl className="max-w-measure text-sm">
          {finding.answers.map((answer) => (
            <div key={answer.path} className="py-1">
              <dt className="font-semibold">
                {linkable.has(answer.path) ? (
                  <a href={`#${answerAnchor(answer.path)}`}>{answer.label}</a>
                ) : (
                  answer.label
                )}
              </dt>
              <dd dir="auto" className="whitespace-pre-line text-quiet">
                {answer.text}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-sm font-semibold">{findingItem.condition}</p>
        <BecauseTree finding={finding} />
      </Disclosure>
      {children}
    </article>
  );
}
