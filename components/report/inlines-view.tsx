import type { ReactNode } from "react";
import { inOrder } from "@/components/report/in-order";
import type { PageHooks } from "@/components/report/page-hooks";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Inline, Target } from "@/lib/domain/report/blocks/block";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";
import { inlineWriter } from "@/lib/domain/report/blocks/writers";

type Props = { readonly inlines: readonly Inline[]; readonly hooks: PageHooks };

/** Pieces of a line. What an author wrote among the product's own words keeps its direction to itself. */
export function InlinesView({ inlines, hooks }: Props) {
  const [only] = inlines;
  if (inlines.length === 1 && only?.type === "text") return only.text;
  return inOrder(inlines, (inline) => shown(inline, hooks));
}

const shown = inlineWriter<ReactNode, [hooks: PageHooks]>({
  words: ({ text }) => text,
  sentence: ({ text }) => text,
  text: ({ text }) => <bdi>{text}</bdi>,
  strong: ({ text }) => <strong>{unbroken(text)}</strong>,
  time: ({ text }) => <Time value={text} as="short" />,
  code: ({ text }) => <code>{text}</code>,
  chip: ({ text, tone }) => {
    if (tone === "plain") return text;
    return tone === "quiet" ? <span className="text-faint">{text}</span> : <Badge tone={tone}>{text}</Badge>;
  },
  link: ({ to, inlines }, hooks) => {
    const href = hrefOf(to, hooks);
    const inner = <InlinesView inlines={inlines} hooks={hooks} />;
    if (href === null) return inner;
    return to.type === "web" ? (
      <a href={href} rel="noopener noreferrer">
        {inner}
      </a>
    ) : (
      <a href={href}>{inner}</a>
    );
  },
});

/** Null where it leads to a page that the reader can't open. */
function hrefOf(to: Target, { isShared = false, answersAt = "", partsAt = "" }: PageHooks): string | null {
  switch (to.type) {
    case "anchor":
      if (to.anchor.startsWith("answer-")) return `${answersAt}#${to.anchor}`;
      return to.anchor.startsWith("finding-") ? `#${to.anchor}` : `${partsAt}#${to.anchor}`;
    case "page":
      if (isShared) return null;
      return to.at === undefined ? `/${to.page}` : `/${to.page}#${to.at}`;
    case "web":
      return to.address;
  }
}
