import type { Named } from "@/lib/domain/review/names-of";
import { judgementInWords } from "@/lib/domain/review/said";
import type { ShownRating } from "@/lib/domain/review/shown-review";
import type { Subject } from "@/lib/domain/review/subjects";
import type { Thread } from "@/lib/domain/review/threads";
import { handInDigest as words } from "@/messages/review";

type Props = {
  readonly subjects: readonly Subject[];
  readonly named: ReadonlyMap<string, Named>;
  readonly ratings: readonly ShownRating[];
  /** The reviewer's own: nobody else's are there before they hand in. */
  readonly threads: readonly Thread[];
};

/** Everything that leaves a reviewer's hands, as it is stored, and what is left empty. */
export function HandInDigest({ subjects, named, ratings, threads }: Props) {
  const given = new Map(ratings.map((rating) => [rating.path, rating]));
  const asked = subjects.filter(({ kind, name }) => kind !== "missing" || given.has(name));
  const counted = asked.filter(({ kind }) => kind !== "missing");
  const said = counted.filter(({ name }) => given.has(name)).length;
  const rated = ratings.filter(({ path }) => !subjects.some(({ name }) => name === path)).length;
  return (
    <section aria-label={words.title} className="border-s-2 border-accent ps-4 text-sm">
      <p className="font-semibold">{words.title}</p>
      <p>
        {words.judged(said, counted.length)} {rated > 0 && `${words.rated(rated)}. `}
        {threads.length > 0 && `${words.argued(threads.length)}.`}
      </p>
      <dl className="mt-1 grid gap-x-6 gap-y-0.5 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {asked.map(({ name }) => {
          const rating = given.get(name);
          const { label = name, unit = null } = named.get(name) ?? {};
          return (
            <div key={name} className="contents">
              <dt className="min-w-0 wrap-anywhere text-quiet">{label}</dt>
              <dd dir="auto" className="min-w-0 wrap-anywhere">
                {rating
                  ? [judgementInWords(rating.value, unit), rating.comment].filter(Boolean).join(". ")
                  : words.notJudged}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
