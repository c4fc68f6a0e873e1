import { SketchFigure } from "@/components/figures/sketch-figure";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { FIRST_EXAMPLE, workedExample } from "@/lib/domain/file/worked-examples";
import { type SketchLine, sketchLines } from "@/lib/domain/model/sketch-lines";
import type { Stance } from "@/lib/domain/model/social-model";
import { type PartAnchor, REPORT_PARTS } from "@/lib/domain/report/report-parts";
import { paths } from "@/lib/paths";
import { firstHome } from "@/messages/home";
import { newAssessmentPage } from "@/messages/pages";

type Props = {
  /** Where the worked example can be read; null where it can't. */
  readonly example: { readonly id: string; readonly revisionNumber: number } | null;
  /** Nobody starts an assessment without a team: what to ask for stands in place of the way to start. */
  readonly lacksTeam: boolean;
};

/** What somebody sees who has nothing here yet: what this is, how long it takes, one way to start, one finished one to look at. */
export function FirstHome({ example, lacksTeam }: Props) {
  const { title, citation, answers } = workedExample(FIRST_EXAMPLE);
  return (
    <div className="grid gap-x-14 gap-y-10 pt-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <h1 className="text-3xl font-normal tracking-[-0.015em] md:text-4xl">{firstHome.title}</h1>
        <p className="mt-4 max-w-measure font-serif text-lg text-quiet sm:text-xl">{firstHome.lede}</p>
        <ol className="mt-6 max-w-measure border-t-2 border-ink">
          {firstHome.steps.map(({ name, words, time }, index) => (
            <li key={name} className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3 border-b py-2.5">
              <span className="font-serif text-faint">{index + 1}</span>
              <span>
                <strong className="font-semibold">{name}.</strong> <span className="text-quiet">{words}</span>
              </span>
              <span className="text-sm whitespace-nowrap text-quiet tabular-nums">{time}</span>
            </li>
          ))}
        </ol>
        {lacksTeam ? (
          <Notice tone="concern" title={newAssessmentPage.noTeam} className="mt-6 max-w-measure">
            <p>{newAssessmentPage.noTeamNote}</p>
          </Notice>
        ) : (
          <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2">
            <LinkButton href={paths.newAssessment()} kind="primary">
              {firstHome.start}
            </LinkButton>
            <span className="text-sm text-quiet">
              {firstHome.orBegin((words) => (
                <a href={paths.newFromDocument()}>{words}</a>
              ))}
            </span>
          </p>
        )}
      </div>
      <section aria-labelledby="example" className="lg:border-s lg:ps-8">
        <p className="kicker">{firstHome.finished}</p>
        <h2 id="example" className="text-xl leading-snug font-normal">
          {title}
        </h2>
        <div className="mt-3">
          <SketchFigure lines={leading(sketchLines(answers))} />
        </div>
        {example && (
          <>
            <p className="mt-4">
              <a href={paths.revision(example.id, example.revisionNumber)}>{firstHome.read}</a>
            </p>
            <Disclosure summary={firstHome.tour} className="mt-3">
              <ol className="space-y-2 text-sm">
                {STOPS.map((stop) => (
                  <li key={stop}>
                    <a href={paths.revision(example.id, example.revisionNumber, stop)}>
                      {REPORT_PARTS[stop].title}
                    </a>
                    : <span className="text-quiet">{firstHome.stops[stop]}</span>
                  </li>
                ))}
                <li>
                  <a href={paths.whatIf(example.id, example.revisionNumber)}>{firstHome.whatIf.name}</a>:{" "}
                  <span className="text-quiet">{firstHome.whatIf.words}</span>
                </li>
              </ol>
            </Disclosure>
          </>
        )}
        <p className="mt-3 text-xs text-faint">{firstHome.example(citation)}</p>
      </section>
      <dl className="grid gap-x-10 gap-y-3 border-t pt-4 text-sm md:grid-cols-3 lg:col-span-2">
        {firstHome.promises.map(({ name, words }) => (
          <div key={name}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-quiet">{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The parts of a finished assessment's report that a tour of it goes to. */
const STOPS = ["summary", "model", "findings", "find-out"] as const satisfies readonly PartAnchor[];

const SHOWN: readonly [Stance, number][] = [
  ["likely", 2],
  ["intended", 1],
  ["feared", 1],
];

/** The likeliest lines of each stance. */
function leading(lines: readonly SketchLine[]): readonly SketchLine[] {
  return SHOWN.flatMap(([stance, most]) =>
    lines
      .filter((line) => line.stance === stance)
      .toSorted((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0))
      .slice(0, most),
  );
}
