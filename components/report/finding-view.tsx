import type { ReactNode } from "react";
import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import { ItemsView } from "@/components/report/items-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import type { FindingBlock, Read } from "@/lib/domain/report/blocks/block";
import { namedReads } from "@/lib/domain/report/blocks/document-blocks";
import { findingView } from "@/messages/report";

type Props = { readonly finding: FindingBlock; readonly hooks: PageHooks };

/**
 * One finding: its title and a sentence; opened, what joins it, what would resolve it, the answers it was read from, and how it came
 * about. The anchor stands in what is folded, so that whatever leads to it opens it, without a script too. Paper gets what documents do.
 */
export function FindingView({ finding, hooks }: Props) {
  const { anchor, number, source, chips, title, sentence } = finding;
  return (
    <article className="finding" data-severity={source.kind === "strength" ? undefined : source.severity}>
      <details>
        <summary>
          <span className="finding-number">{number}</span>
          <h3>{title}</h3>
          <span className="finding-chips">
            <InlinesView inlines={chips} hooks={hooks} />
          </span>
          {sentence !== "" && <span className="finding-sentence">{sentence}</span>}
        </summary>
        <div id={anchor} className="finding-body" data-rest={hooks.restAt && ""}>
          {hooks.restAt ? (
            <a href={`${hooks.restAt}#${anchor}`}>{findingView.inFull}</a>
          ) : (
            <FindingBody finding={finding} hooks={hooks} />
          )}
        </div>
      </details>
    </article>
  );
}

function FindingBody({ finding, hooks }: Props) {
  const { anchor, source, ways, rest, points, resolve, reads, responses, items } = finding;
  return (
    <>
      {rest !== "" && (
        <p dir="auto" className="annex whitespace-pre-line font-serif">
          {rest}
        </p>
      )}
      {points.length > 0 && <ItemsView items={points} hooks={hooks} className="annex finding-points" />}
      {resolve && (
        <p className="annex text-sm">
          <InlinesView inlines={resolve.inlines} hooks={hooks} />
        </p>
      )}
      {reads.length > 0 && <Reads reads={reads} named={namedReads(finding)} hooks={hooks} />}
      {responses.length > 0 && <ItemsView items={responses} hooks={hooks} />}
      {source.kind !== "strength" && hooks.underFinding?.(source)}
      <div className="no-print flex flex-wrap items-baseline gap-x-5 text-sm">
        <a href={`#${anchor}`} className="link" data-copy="">
          {findingView.copyLink}
        </a>
        <InlinesView inlines={ways} hooks={hooks} />
      </div>
      {items.length > 0 && (
        <Disclosure className="annex" summary={findingView.howItCameAbout}>
          <ItemsView items={items} hooks={hooks} className="max-w-measure space-y-2 text-sm" />
        </Disclosure>
      )}
    </>
  );
}

/** Answers that stand at once; the others when they are asked for. */
const SHOWN = 6;

type ReadsProps = {
  readonly reads: readonly Read[];
  /** Those of them that paper names. */
  readonly named: readonly Read[];
  readonly hooks: PageHooks;
};

function Reads({ reads, named, hooks }: ReadsProps) {
  const more = reads.slice(SHOWN);
  return (
    <div className={classNames("finding-reads", named.length === 0 && "annex")}>
      <span>{findingView.readFrom}</span>
      <Chips reads={reads.slice(0, SHOWN)} named={named} hooks={hooks} />
      {more.length > 0 && (
        <Disclosure
          className={classNames(!more.some((read) => named.includes(read)) && "annex")}
          summary={findingView.more(more.length)}
        >
          <Chips reads={more} named={named} hooks={hooks} />
        </Disclosure>
      )}
    </div>
  );
}

function Chips({ reads, named, hooks }: ReadsProps): ReactNode {
  return (
    <ul>
      {inOrder(reads, (read) => {
        const { record, asked, said, anchor } = read;
        const words = (
          <>
            {record !== "" && <bdi>{record} · </bdi>}
            {asked} <b>{said}</b>
          </>
        );
        return (
          <li className={named.includes(read) ? undefined : "annex"}>
            {anchor === undefined ? words : <a href={`${hooks.answersAt ?? ""}#${anchor}`}>{words}</a>}
          </li>
        );
      })}
    </ul>
  );
}
