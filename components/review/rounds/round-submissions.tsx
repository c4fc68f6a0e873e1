import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { STAGES, type Stage } from "@/lib/domain/review/round";
import { paths } from "@/lib/paths";
import { roundPage as words } from "@/messages/rounds";

type Props = {
  readonly submissions: readonly {
    readonly assessmentId: string;
    readonly title: string;
    readonly team: string;
    readonly revisionNumber: number;
    readonly submittedAt: string;
    readonly stage: Stage;
    readonly reviews: { readonly handedIn: number; readonly out: number; readonly late: number } | null;
  }[];
};

/** Submissions of a round by what comes next, each with what it lacks. */
export function RoundSubmissions({ submissions }: Props) {
  if (submissions.length === 0) return <p className="text-quiet">{words.nothing}</p>;
  return STAGES.map((stage) => {
    const here = submissions.filter((each) => each.stage === stage);
    if (here.length === 0) return null;
    return (
      <Section key={stage} id={stage} title={words.stage(stage, here.length)}>
        <ul>
          {here.map(({ assessmentId, title, team, revisionNumber, submittedAt, reviews }) => (
            <li key={assessmentId} className="border-t border-hairline py-2.5 first:border-t-0 first:pt-0">
              <Link href={paths.review(assessmentId)} prefetch={false} className="link font-serif">
                {title}
              </Link>
              <p className="text-sm text-quiet">
                {words.about(team, revisionNumber, <Time value={submittedAt} as="short" />)}
                {stage === "to-assign" && `; ${words.noReviewer}`}
                {reviews &&
                  (stage === "in-review" || stage === "to-decide") &&
                  `; ${words.reviews(reviews.handedIn, reviews.out, reviews.late)}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
