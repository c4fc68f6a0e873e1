import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { LeanCompared } from "@/lib/domain/review/lean-compared";
import { recommendationLabel } from "@/lib/domain/review/ratings";
import { leanBeside as words } from "@/messages/pages";

/** Its place on a page. */
export const LEAN = "lean";

/** What the authors lean to, what reviewers recommended and what came of it, beside each other. */
export function LeanBeside({
  lean: { authors, reviewers, alike, cameOfIt },
}: {
  readonly lean: LeanCompared;
}) {
  return (
    <Section dense id={LEAN} title={words.title} note={words.note}>
      <DescriptionList
        items={[
          { term: words.authors, value: authors === "" ? words.unsaid : authors },
          {
            term: words.reviewers,
            value:
              reviewers.length === 0 ? (
                words.noReview
              ) : (
                <>
                  <ul>
                    {reviewers.map(({ reviewer, recommendation }, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two reviewers may have one name, and none moves.
                      <li key={at}>
                        {reviewer}: {recommendationLabel(recommendation)}
                      </li>
                    ))}
                  </ul>
                  {alike !== null && <p className="text-quiet">{words.alike(alike, reviewers.length)}</p>}
                </>
              ),
          },
          {
            term: words.outcome,
            value:
              cameOfIt.length === 0
                ? words.notYet
                : cameOfIt.map((text, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none moves.
                    <p key={at} dir="auto" className="font-serif">
                      {text}
                    </p>
                  )),
          },
        ]}
      />
    </Section>
  );
}
