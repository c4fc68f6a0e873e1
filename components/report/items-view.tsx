import { inOrder } from "@/components/report/in-order";
import { InlinesView } from "@/components/report/inlines-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import type { Item } from "@/lib/domain/report/blocks/block";
import { itemsView } from "@/messages/report";

type Props = {
  readonly items: readonly Item[];
  readonly hooks: PageHooks;
  readonly className?: string;
  readonly isInner?: boolean;
};

/** A list. What leads an item, up to a colon, stands out; what is folded opens under its title. */
export function ItemsView({ items, hooks, className, isInner = false }: Props) {
  return (
    <ul className={classNames(isInner && "ms-2 border-s border-hairline ps-4", className)}>
      {inOrder(items, ({ inlines, items: inner = [], fold, changes }) => (
        <li className={isInner ? "py-0.5" : undefined}>
          {fold ? (
            <Disclosure summary={fold.title + (fold.count === undefined ? "" : ` (${fold.count})`)}>
              {fold.note && <p className="max-w-measure text-sm text-quiet">{fold.note}</p>}
              <ItemsView items={inner} hooks={hooks} className="max-w-measure space-y-2 py-1 text-sm" />
            </Disclosure>
          ) : (
            <>
              <Led inlines={inlines} hooks={hooks} />
              {changes && hooks.hrefOfTried && (
                <p className="no-print">
                  <a href={hooks.hrefOfTried(changes)} className="link inline-block min-h-6">
                    {itemsView.tryIt}
                  </a>
                </p>
              )}
              {inner.length > 0 && <ItemsView items={inner} hooks={hooks} isInner />}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Led({ inlines, hooks }: Pick<Item, "inlines"> & { readonly hooks: PageHooks }) {
  const [first, ...rest] = inlines;
  const isLead = first?.type === "words" && first.text.endsWith(": ") && rest.length > 0;
  return (
    <span dir="auto" className="block whitespace-pre-line">
      {isLead && <span className="font-semibold">{first.text}</span>}
      <InlinesView inlines={isLead ? rest : inlines} hooks={hooks} />
    </span>
  );
}
