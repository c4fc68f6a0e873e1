import Link from "next/link";
import { facetInWords } from "@/lib/domain/portfolio/figures/facets";
import { portfolioFigures as words } from "@/messages/portfolio";

type Props = {
  readonly only: readonly string[];
  /** The same with these facets alone. */
  readonly href: (only: readonly string[]) => string;
};

/** What the projects shown have in common; each can be taken away. */
export function NarrowedBy({ only, href }: Props) {
  if (only.length === 0) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <strong>{words.only}</strong>
      {only.map((facet) => (
        <Link
          key={facet}
          href={href(only.filter((each) => each !== facet))}
          prefetch={false}
          aria-label={words.without(facetInWords(facet))}
          className="inline-flex min-h-6 items-center gap-1.5 rounded-control border border-line px-2 no-underline hover:bg-sunk"
        >
          <span dir="auto">{facetInWords(facet)}</span>
          <span aria-hidden="true">×</span>
        </Link>
      ))}
      <Link href={href([])} prefetch={false} className="link">
        {words.all}
      </Link>
    </p>
  );
}
