import Link from "next/link";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { tallyInWords, type Vote, voteLabel } from "@/lib/domain/review/meeting";
import { type Recommendation, recommendationLabel } from "@/lib/domain/review/ratings";
import { paths } from "@/lib/paths";
import { meetingsOnIt as words } from "@/messages/meetings";

export type MeetingOnIt = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly title: string;
  readonly heldOn: string;
  readonly agreed: Recommendation | null;
  readonly votes:
    | readonly {
        readonly member: { readonly id: string; readonly name: string };
        readonly vote: Vote;
      }[]
    | null;
};

/** What meetings said of a revision, beside its decision: nothing where there was none. */
export function MeetingsOnIt({ meetings }: { readonly meetings: readonly MeetingOnIt[] }) {
  if (meetings.length === 0) return null;
  return (
    <Section dense id="meetings" title={words.title} aside={words.note}>
      <ul>
        {meetings.map(({ meetingId, itemId, title, heldOn, agreed, votes }) => (
          <li
            key={itemId}
            className="flex flex-wrap items-baseline gap-x-4 border-t border-hairline py-1.5 first:border-t-0 first:pt-0"
          >
            <Link
              href={paths.meetingItem(meetingId, itemId)}
              prefetch={false}
              className="link font-semibold wrap-anywhere"
            >
              {words.held(title, <Time value={heldOn} as="short" />)}
            </Link>
            {agreed && <p>{words.agreed(recommendationLabel(agreed))}</p>}
            {votes === null ? (
              <p className="text-sm text-quiet">{words.hidden}</p>
            ) : votes.length === 0 ? (
              !agreed && <p className="text-sm text-quiet">{words.none}</p>
            ) : (
              <p>
                {tallyInWords(votes)}{" "}
                <span className="text-sm text-quiet">
                  {words.names(votes.map(({ member, vote }) => [member.name, voteLabel(vote)]))}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
