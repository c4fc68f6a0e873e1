import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import { ItemsView } from "@/components/report/items-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { Tag } from "@/components/ui/tag";
import type { FindingBlock } from "@/lib/domain/report/blocks/block";

/** One finding: what it concluded, what would resolve it, from which answers and by which condition on request. */
export function FindingView({
  finding,
  hooks,
}: {
  readonly finding: FindingBlock;
  readonly hooks: PageHooks;
}) {
  const { anchor, source, chips, ways, title, explanation, items } = finding;
  return (
    <article id={anchor} className="border-t py-5 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {inOrder(chips, (chip) =>
          chip.tone === "plain" ? <Tag>{chip.text}</Tag> : <InlinesView inlines={[chip]} hooks={hooks} />,
        )}
        {ways.length > 0 && (
          <span className="text-sm">
            <InlinesView inlines={ways} hooks={hooks} />
          </span>
        )}
      </div>
      <h3 className="mt-2 text-lg">
        <a href={`#${anchor}`} className="link-quiet">
          {title}
        </a>
      </h3>
      <p dir="auto" className="mt-2 max-w-measure whitespace-pre-line font-serif">
        {explanation}
      </p>
      <ItemsView items={items} hooks={hooks} className="mt-2 max-w-measure space-y-2 text-sm" />
      {source.kind !== "strength" && hooks.underFinding?.(source)}
    </article>
  );
}
