import type { ReactNode } from "react";
import { DrawingView } from "@/components/figures/drawing-view";
import { FigureView } from "@/components/figures/figure-view";
import { groupAnchor } from "@/components/figures/gathered-groups";
import { AnswersView, RecordView, RestingOnList } from "@/components/report/answer-view";
import { ExcerptsView } from "@/components/report/excerpts-view";
import { FindingView } from "@/components/report/finding-view";
import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import { ItemsView } from "@/components/report/items-view";
import { LeadView } from "@/components/report/lead-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { TableView } from "@/components/report/table-view";
import { Disclosure } from "@/components/ui/disclosure";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { Block } from "@/lib/domain/report/blocks/block";
import { treeWriter } from "@/lib/domain/report/blocks/writers";

/** Blocks of a report as a page, one below the other. */
export function BlocksView({
  blocks,
  hooks,
}: {
  readonly blocks: readonly Block[];
  readonly hooks: PageHooks;
}) {
  return inOrder(blocks, (block) => shown(block, hooks));
}

const shown = treeWriter<ReactNode, [hooks: PageHooks]>({
  lead: (lead, hooks) => <LeadView lead={lead} hooks={hooks} />,
  heading: ({ inlines, anchor }, hooks) => (
    <h3 id={anchor} className="mt-12 border-b border-line pb-1.5 text-lg first:mt-0">
      <InlinesView inlines={inlines} hooks={hooks} />
    </h3>
  ),
  paragraph: ({ inlines }, hooks) => (
    <p dir="auto" className="max-w-measure font-serif">
      <InlinesView inlines={inlines} hooks={hooks} />
    </p>
  ),
  list: ({ items }, hooks) => (
    <ItemsView items={items} hooks={hooks} className="max-w-measure space-y-2 font-serif" />
  ),
  table: (table, hooks) => <TableView table={table} hooks={hooks} />,
  disclosure: ({ depth, title, count, blocks }, hooks) => (
    <Disclosure
      className={depth === 1 ? undefined : "annex"}
      summary={title + (count === undefined ? "" : ` (${count})`)}
    >
      <div className="space-y-4">
        {inOrder(blocks, (block) =>
          block.type === "table" ? (
            <TableView table={block} isNamedAbove={block.caption === title} hooks={hooks} />
          ) : (
            shown(block, hooks)
          ),
        )}
      </div>
    </Disclosure>
  ),
  finding: (finding, hooks) => <FindingView finding={finding} hooks={hooks} />,
  figure: ({ id, same }, hooks) => {
    const figure = hooks.figures?.get(id);
    if (!figure) return <BlocksView blocks={same} hooks={hooks} />;
    return <FigureView figure={figure} href={(to) => hrefOf(to, hooks)} download={hooks.figureHref} />;
  },
  drawing: ({ drawing, title, sentence, isNamedAbove }) => (
    <figure>
      <DrawingView drawing={drawing} label={`${title}. ${sentence}`} href={() => ""} />
      {!isNamedAbove && (
        <figcaption dir="auto" className="mt-1 text-sm text-quiet">
          {title}
        </figcaption>
      )}
    </figure>
  ),
  excerpts: ({ uses }, { answersAt }) => <ExcerptsView uses={uses} answersAt={answersAt} />,
  resting: (resting, hooks) => <RestingOnList resting={resting} hooks={hooks} />,
  record: (record, hooks) => <RecordView record={record} hooks={hooks} />,
  answer: (answer, hooks) => (
    <div className="border-b py-1">
      <AnswersView answers={[answer]} hooks={hooks} />
    </div>
  ),
});

/** Nodes of figures lead to answers and lists of the same page. */
function hrefOf(to: LinkTarget, { answersAt = "" }: PageHooks): string {
  return to.type === "answer" ? `${answersAt}#${answerAnchor(to.path)}` : `#${groupAnchor(to.id)}`;
}
