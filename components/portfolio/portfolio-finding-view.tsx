import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { PortfolioFinding, SummedFinding } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { paths } from "@/lib/paths";
import { portfolioFindings as words } from "@/messages/portfolio-findings";

type Props = {
  readonly finding: PortfolioFinding;
  /** Of the projects, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Where it stands alone, with every project it rests on; null where it does. */
  readonly alone: string | null;
  /** Of its title: the one under the heading it stands below. */
  readonly heading: Heading;
};

type Heading = "h2" | "h3";

/** One conclusion over the portfolio: what it is, what to ask, and on request the projects with what each says. */
export function PortfolioFindingView({ finding, titles, alone, heading }: Props) {
  const { from, unsaid } = finding;
  const says = new Map<string, string[]>();
  for (const each of from) says.set(each.project, [...(says.get(each.project) ?? []), each.says]);
  return (
    <Conclusion finding={finding} heading={heading}>
      <ProjectMarks projects={titles} marked={says} />
      <Disclosure summary={words.restsOn(says.size)} className="mt-1.5" open={alone === null}>
        <ul className="space-y-2 text-sm">
          {[...says]
            .slice(0, alone === null ? says.size : COUNT_LIMITS.listedUnder)
            .map(([project, texts]) => (
              <li key={project}>
                <Link href={paths.assessment(project)} prefetch={false} className="link">
                  {titles.get(project)}
                </Link>
                <span dir="auto" className="block text-quiet">
                  {texts.join(" · ")}
                </span>
              </li>
            ))}
        </ul>
        {alone !== null && says.size > COUNT_LIMITS.listedUnder && (
          <p className="mt-2 text-sm">
            <Link href={alone} prefetch={false} className="link">
              {words.allOf(says.size)}
            </Link>
          </p>
        )}
        {unsaid > 0 && <p className="mt-2 text-sm text-quiet">{words.unsaid(unsaid)}</p>}
      </Disclosure>
    </Conclusion>
  );
}

type SummedProps = {
  readonly finding: SummedFinding;
  /** How many the sums are over. */
  readonly projects: number;
};

/** One conclusion from sums: the same, with how many projects it rests on, none of which sums name. */
export function SummedFindingView({ finding, projects }: SummedProps) {
  const { among, unsaid } = finding;
  return (
    <Conclusion finding={finding} heading="h3">
      <ShareBar part={among / projects} />
      <p className="mt-1.5 text-sm text-quiet">
        {words.restsOn(among)}. {unsaid > 0 && words.unsaid(unsaid)}
      </p>
    </Conclusion>
  );
}

type ConclusionProps = {
  readonly finding: Pick<PortfolioFinding, "severity" | "title" | "text" | "resolve">;
  readonly heading: Heading;
  /** What it rests on. */
  readonly children: ReactNode;
};

function Conclusion({
  finding: { severity, title, text, resolve },
  heading: Title,
  children,
}: ConclusionProps) {
  return (
    <article className="grid items-start gap-x-8 gap-y-1 py-5 md:grid-cols-[7rem_minmax(0,1fr)] xl:grid-cols-[7rem_minmax(0,1fr)_24rem]">
      <Badge tone={severity}>{words.severity[severity]}</Badge>
      <div className="min-w-0 max-w-measure">
        <Title dir="auto" className="font-serif text-lg font-normal text-ink">
          {title}.
        </Title>
        <p dir="auto" className="mt-1 font-serif">
          {text}
        </p>
        <p className="mt-2 text-sm text-quiet">
          <strong className="text-ink">{words.resolve}</strong> {resolve}
        </p>
      </div>
      <div className="mt-2 min-w-0 md:col-start-2 xl:col-start-auto xl:mt-1">{children}</div>
    </article>
  );
}

/** Marks that can be told apart in a line or two, and those that have room to be large. */
const MOST_MARKS = 96;
const LARGE_MARKS = 24;

type MarksProps = {
  readonly projects: ReadonlyMap<string, unknown>;
  readonly marked: ReadonlyMap<string, unknown>;
};

/** How many of all projects, and which of them in the order that every conclusion has them; the words beside it say the number. */
function ProjectMarks({ projects, marked }: MarksProps) {
  if (projects.size > MOST_MARKS) return <ShareBar part={marked.size / projects.size} />;
  return (
    <div aria-hidden="true" className="flex max-w-96 flex-wrap gap-0.5 forced-color-adjust-none">
      {[...projects.keys()].map((id) => (
        <span
          key={id}
          className={`${projects.size > LARGE_MARKS ? "size-2" : "size-3"} border ${marked.has(id) ? "border-ink bg-ink" : "border-line"}`}
        />
      ))}
    </div>
  );
}

/** `part`: of all projects, 0 to 1. */
function ShareBar({ part }: { readonly part: number }) {
  return (
    <div aria-hidden="true" className="h-2 max-w-96 border border-quiet forced-color-adjust-none">
      <div className="h-full bg-ink" style={{ width: `${100 * part}%` }} />
    </div>
  );
}
