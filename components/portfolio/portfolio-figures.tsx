import Link from "next/link";
import { CorrelationField } from "@/components/portfolio/correlation-field";
import { NarrowedBy } from "@/components/portfolio/narrowed-by";
import { PortfolioFigureView } from "@/components/portfolio/portfolio-figure-view";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import type { SummedFigures } from "@/lib/domain/portfolio/figures/sums";
import { paths } from "@/lib/paths";
import { portfolioFigures as words } from "@/messages/portfolio";
import { portfolioFindings } from "@/messages/portfolio-findings";

type Props = {
  /** What is searched for. */
  readonly q: string;
  readonly figures: readonly PortfolioFigure[];
  readonly shown: readonly { readonly id: string; readonly title: string }[];
  readonly all: number;
  readonly only: readonly string[];
  readonly correlation: number;
  /** The correlation was chosen, and goes on with every link. */
  readonly isChosen: boolean;
  readonly notKept: number;
  readonly isCut: boolean;
  /** Figures over all, where there are more than are read one by one. */
  readonly summed: SummedFigures | null;
};

/** Figures over the projects, what they are narrowed by, and the projects themselves. */
export function PortfolioFigures({
  q,
  figures,
  shown,
  all,
  only,
  correlation,
  isChosen,
  notKept,
  isCut,
  summed,
}: Props) {
  const kept = isChosen ? correlation : undefined;
  const narrow = (facet: string) =>
    paths.portfolioFigures({
      q,
      only: only.includes(facet) || facet === "" ? only : [...only, facet],
      correlation: kept,
    });
  return (
    <>
      <div className="space-y-2 text-sm">
        {!summed && (
          <p className="text-quiet">
            {words.over(shown.length, all)}. {isCut && portfolioFindings.cut(COUNT_LIMITS.concludedOver)}{" "}
            {notKept > 0 && portfolioFindings.notKept(notKept)}
          </p>
        )}
        {figures.length > 0 && <p className="text-quiet sm:hidden">{words.movesAside}</p>}
        <NarrowedBy
          only={only}
          href={(rest) => paths.portfolioFigures({ q, only: rest, correlation: kept })}
        />
        {!summed && <ShownProjects q={q} only={only} shown={shown} />}
      </div>
      {summed && (
        <div className="mt-6">
          <Section
            id="summed"
            title={portfolioFindings.summed(summed.projects)}
            note={words.summedNote(summed.notKept)}
            wide
          >
            <div className="grid gap-x-12 2xl:grid-cols-2">
              {summed.figures.map((figure) => (
                <PortfolioFigureView
                  key={figure.id}
                  figure={figure}
                  narrow={(search) => paths.portfolioOf(search, [])}
                  heading="h3"
                />
              ))}
            </div>
          </Section>
        </div>
      )}
      {summed && (
        <div className="mt-10">
          <h2 className="font-serif text-xl">{portfolioFindings.oneByOne(shown.length)}</h2>
          {notKept > 0 && <p className="mt-1 text-sm text-quiet">{portfolioFindings.notKept(notKept)}</p>}
          <div className="mt-2 space-y-2 text-sm">
            <ShownProjects q={q} only={only} shown={shown} />
          </div>
        </div>
      )}
      <div className="mt-6 grid gap-x-12 2xl:grid-cols-2">
        {figures.map((figure) => (
          <PortfolioFigureView key={figure.id} figure={figure} narrow={narrow} heading={summed ? "h3" : "h2"}>
            {figure.id === "together" && <CorrelationForm q={q} only={only} correlation={correlation} />}
          </PortfolioFigureView>
        ))}
      </div>
    </>
  );
}

type ShownProps = Pick<Props, "q" | "only" | "shown">;

/** The projects of the figures: where the table has them, and by title. */
function ShownProjects({ q, only, shown }: ShownProps) {
  if (shown.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2 [&>details[open]]:basis-full">
      <Link href={paths.portfolioOf(q, only)} prefetch={false} className="link">
        {words.inTable(shown.length)}
      </Link>
      <Disclosure summary={words.these(shown.length)}>
        <ul className="columns-1 gap-8 md:columns-2">
          {shown.slice(0, COUNT_LIMITS.listedUnder).map(({ id, title }) => (
            <li key={id} dir="auto" className="break-inside-avoid py-0.5">
              <Link href={paths.assessment(id)} prefetch={false} className="link">
                {title}
              </Link>
            </li>
          ))}
        </ul>
        {shown.length > COUNT_LIMITS.listedUnder && (
          <p className="mt-1 text-quiet">{words.more(shown.length - COUNT_LIMITS.listedUnder)}</p>
        )}
      </Disclosure>
    </div>
  );
}

type FormProps = { readonly q: string; readonly only: readonly string[]; readonly correlation: number };

/** Chooses how far shifts err together. The address holds it; works without JavaScript. */
function CorrelationForm({ q, only, correlation }: FormProps) {
  return (
    <form action={paths.portfolioFigures()} method="get" className="no-print mb-4 space-y-3">
      {q !== "" && <input type="hidden" name="q" value={q} />}
      {only.map((each) => (
        <input key={each} type="hidden" name="only" value={each} />
      ))}
      <CorrelationField value={correlation} />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}
