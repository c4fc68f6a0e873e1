import type { ReactNode } from "react";
import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import { ItemsView } from "@/components/report/items-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { Disclosure } from "@/components/ui/disclosure";
import type { FindingBlock, Read } from "@/lib/domain/report/blocks/block";
import { findingView } from "@/messages/report";

type Props = { readonly finding: FindingBlock; readonly hooks: PageHooks };

/**
 * One finding: its title and a sentence; opened, what joins it, what would resolve it, the answers it was read from, and how it came
 * about. The anchor stands in what is folded, so that whatever leads to it opens it, without a script too.
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
        <p dir="auto" className="whitespace-pre-line font-serif">
          {rest}
        </p>
      )}
      {points.length > 0 && <ItemsView items={points} hooks={hooks} className="finding-points" />}
      {resolve && (
        <p className="text-sm">
          <InlinesView inlines={resolve.inlines} hooks={hooks} />
        </p>
      )}
      {reads.length > 0 && <Reads reads={reads} hooks={hooks} />}
      {responses.length > 0 && <ItemsView items={responses} hooks={hooks} />}
      {source.kind !== "strength" && hooks.underFinding?.(source)}
      <div className="flex flex-wrap items-baseline gap-x-5 text-sm">
        <a href={`#${anchor}`} className="link no-print" data-copy="">
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

function Reads({ reads, hooks }: { readonly reads: readonly Read[]; readonly hooks: PageHooks }) {
  const more = reads.slice(SHOWN);
  return (
    <div className="finding-reads">
      <span>{findingView.readFrom}</span>
      <Chips reads={reads.slice(0, SHOWN)} hooks={hooks} />
      {more.length > 0 && (
        <Disclosure className="annex" summary={findingView.more(more.length)}>
          <Chips reads={more} hooks={hooks} />
        </Disclosure>
      )}
    </div>
  );
}

function Chips({ reads, hooks }: { readonly reads: readonly Read[]; readonly hooks: PageHooks }): ReactNode {
  return (
    <ul>
      {inOrder(reads, ({ record, asked, said, anchor }) => {
        const words = (
          <>
            {record !== "" && <bdi>{record} · </bdi>}
            {asked} <b>{said}</b>
          </>
        );
        return (
          <li>{anchor === undefined ? words : <a href={`${hooks.answersAt ?? ""}#${anchor}`}>{words}</a>}</li>
        );
      })}
    </ul>
  );
}
