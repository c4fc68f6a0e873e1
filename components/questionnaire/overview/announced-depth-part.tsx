import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import type { AnnouncedDepth } from "@/lib/domain/assessment/announced-depth";
import { DEPTH_LABELS } from "@/lib/domain/assessment/depth";
import { firstSentence } from "@/lib/domain/assessment/sentences";
import type { Section } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { announcedDepthPart } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly sections: readonly Section[];
  readonly announced: AnnouncedDepth;
};

/** How deep the rest goes and how long it takes, where to go on, what each section takes, and what made it so. */
export function AnnouncedDepthPart({ assessment, sections, announced }: Props) {
  const { depth, minutes, sections: asked, because } = announced;
  const isLight = asked.length === 0;
  return (
    <div className="mx-auto max-w-[64rem] pt-4">
      <p className="kicker">{announcedDepthPart.done}</p>
      <h1 className="text-3xl font-normal tracking-[-0.01em]">
        {isLight
          ? announcedDepthPart.light
          : announcedDepthPart.title(DEPTH_LABELS[depth], minutes, asked.length)}
      </h1>
      <p className="mt-2 max-w-measure font-serif text-lg text-quiet">{announcedDepthPart.meaning[depth]}</p>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        {isLight ? (
          <LinkButton href={paths.check(assessment)} kind="primary">
            {announcedDepthPart.check}
          </LinkButton>
        ) : (
          <LinkButton href={paths.sketch(assessment)} kind="primary">
            {announcedDepthPart.sketch}
          </LinkButton>
        )}
        <LinkButton href={paths.paste(assessment)}>{announcedDepthPart.paste}</LinkButton>
        <span className="text-sm text-quiet">{announcedDepthPart.stop}</span>
      </div>
      <div className="mt-8 grid gap-x-14 gap-y-8 md:grid-cols-[minmax(0,1fr)_20rem]">
        {!isLight && (
          <ol className="border-t-2 border-ink">
            {asked.map(({ section: id, minutes: each, left }) => {
              const section = sections.find((other) => other.id === id);
              return (
                <li
                  key={id}
                  className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-b py-1 sm:grid-cols-[11rem_minmax(0,1fr)_auto]"
                >
                  <Link
                    href={paths.section(assessment, id)}
                    prefetch={false}
                    className="link-quiet inline-flex min-h-7 items-center font-serif text-lg leading-tight"
                  >
                    {section?.title}
                  </Link>
                  <span className="text-sm text-quiet max-sm:order-last max-sm:col-span-2">
                    {firstSentence(section?.purpose ?? "")[0]}
                  </span>
                  <span className="text-end text-sm whitespace-nowrap tabular-nums">
                    {left === 0 ? announcedDepthPart.answered : announcedDepthPart.minutes(each)}
                  </span>
                </li>
              );
            })}
          </ol>
        )}
        <section aria-labelledby="because" className="text-sm">
          <h2 id="because" className="font-sans font-semibold">
            {announcedDepthPart.because(DEPTH_LABELS[depth].toLowerCase())}
          </h2>
          <ul className="mt-1">
            {because.map((condition) => (
              <li key={condition} className="border-b py-2">
                {condition}.
              </li>
            ))}
          </ul>
          <p className="mt-3 text-quiet">{announcedDepthPart.milder}</p>
          <p className="mt-2 flex flex-wrap gap-x-4">
            <a href={paths.section(assessment, "screening")}>{announcedDepthPart.backToScreening}</a>
            <a href="/method">{announcedDepthPart.how}</a>
          </p>
        </section>
      </div>
    </div>
  );
}
