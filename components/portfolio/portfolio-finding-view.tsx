import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type {
  AddressedFinding,
  PortfolioFinding,
  SummedFinding,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
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
  /** Alone: its projects from this one on, and whether these are not all. */
  readonly from?: number;
  readonly isPart?: boolean;
  /** What else the same rule concludes. */
  readonly children?: ReactNode;
};

type Heading = "h2" | "h3";

/** Characters of what a project says, among others. */
const SAYS = 90;

/** One conclusion over the portfolio: what it is, what to ask, and on request the projects with what each says. */
export function PortfolioFindingView(props: Props) {
  const { finding, titles, alone, heading, from = 0, isPart = false, children } = props;
  const says = new Map<string, string[]>();
  for (const each of finding.from) says.set(each.project, [...(says.get(each.project) ?? []), each.says]);
  const most = alone === null ? COUNT_LIMITS.restedOnAtOnce : COUNT_LIMITS.restedOnFolded;
  const shown = [...says].slice(from, from + most);
  return (
    <Conclusion finding={finding} heading={heading} more={children}>
      <ProjectMarks projects={titles} marked={says} />
      <Disclosure
        summary={
          isPart ? words.restsOnFrom(from + 1, from + shown.length, says.size) : words.restsOn(says.size)
        }
        className="mt-1.5"
        open={alone === null}
      >
        <ul className="space-y-2 text-sm">
          {shown.map(([project, texts]) => (
            <li key={project}>
              <Link href={paths.assessment(project)} prefetch={false} className="link">
                {titles.get(project)}
              </Link>
              <span dir="auto" className="block text-quiet">
                {alone === null ? texts.join(" · ") : excerpt(texts.join(" · "), SAYS)}
              </span>
            </li>
          ))}
        </ul>
        {alone !== null && says.size > shown.length && (
          <p className="mt-2 text-sm">
            <Link href={alone} prefetch={false} className="link">
              {words.allOf(says.size)}
            </Link>
          </p>
        )}
        {finding.unsaid > 0 && <p className="mt-2 text-sm text-quiet">{words.unsaid(finding.unsaid)}</p>}
      </Disclosure>
    </Conclusion>
  );
}

type LinesProps = {
  readonly findings: readonly AddressedFinding[];
  /** How many there are. */
  readonly total: number;
  readonly addressOf: (key: string) => string;
  /** Where all of them stand in full. */
  readonly all: string;
};

/** More conclusions of one rule, folded: a line each, in full where it leads. */
export function FindingLines({ findings, total, addressOf, all }: LinesProps) {
  return (
    <Disclosure summary={words.moreOfRule(total)} className="mt-2">
      <ul className="space-y-1.5 text-sm">
        {findings.map(({ key, severity, title }) => (
          <li key={key} dir="auto">
            <Link href={addressOf(key)} prefetch={false} className="link">
              {title}
            </Link>{" "}
            <span className="text-quiet">{words.severity[severity].toLowerCase()}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">
        <Link href={all} prefetch={false} className="link">
          {words.allOfRule(total + 1)}
        </Link>
      </p>
    </Disclosure>
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
  /** Under its words. */
  readonly more?: ReactNode;
};

function Conclusion({
  finding: { severity, title, text, resolve },
  heading: Title,
  children,
  more,
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
        {more}
      </div>
      <div className="mt-2 min-w-0 md:col-start-2 xl:col-start-auto xl:mt-1">{children}</div>
    </article>
  );
}

/** Marks that can be told apart in a line or two, and those that have room to be large. */
const MOST_MARKS = 96;
const LARGE_MARKS = 24;
/** Of a line of them, in px. */
const MARKS_WIDE = 384;

type MarksProps = {
  readonly projects: ReadonlyMap<string, unknown>;
  readonly marked: ReadonlyMap<string, unknown>;
};

/** How many of all projects, and which of them in the order that every conclusion has them; the words beside it say the number. */
function ProjectMarks({ projects, marked }: MarksProps) {
  if (projects.size > MOST_MARKS) return <ShareBar part={marked.size / projects.size} />;
  const size = projects.size > LARGE_MARKS ? 8 : 12;
  const inRow = Math.floor(MARKS_WIDE / (size + 2));
  const squares = { has: "", not: "" };
  for (const [at, id] of [...projects.keys()].entries()) {
    const [x, y] = [at % inRow, Math.floor(at / inRow)].map((place) => place * (size + 2));
    squares[marked.has(id) ? "has" : "not"] += `M${x} ${y}h${size - 1}v${size - 1}h${1 - size}z`;
  }
  const high = Math.ceil(projects.size / inRow) * (size + 2);
  // One drawing: a square each as an element of its own would be most of the page.
  return (
    <svg
      aria-hidden="true"
      viewBox={`-0.5 -0.5 ${MARKS_WIDE} ${high}`}
      width={MARKS_WIDE}
      height={high}
      className="h-auto max-w-full text-ink forced-color-adjust-none"
    >
      <path d={squares.not} fill="none" className="stroke-line" />
      <path d={squares.has} fill="currentColor" stroke="currentColor" />
    </svg>
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
