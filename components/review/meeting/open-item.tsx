import Link from "next/link";
import type { ReactNode } from "react";
import { DimensionView } from "@/components/review/disagreement/dimension-view";
import { ActButton } from "@/components/review/meeting/act-button";
import { CorrectionForm, type CorrectionInput } from "@/components/review/meeting/correction-form";
import { MinutesForm, type MinutesInput } from "@/components/review/meeting/minutes-form";
import { VoteForm, type VoteInput } from "@/components/review/meeting/vote-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { type Presence, tallyInWords, voteLabel } from "@/lib/domain/review/meeting";
import { recommendationLabel } from "@/lib/domain/review/ratings";
import type { ShownOpenItem } from "@/lib/domain/review/shown-meeting";
import { paths } from "@/lib/paths";
import { openItem as words } from "@/messages/meetings";

export type SeatInput = {
  readonly itemId: string;
  readonly memberId: string;
  readonly presence: Exclude<Presence, "conflict">;
};

type Props = {
  readonly item: ShownOpenItem;
  readonly acts: {
    readonly seat: FormAction<SeatInput>;
    readonly vote: FormAction<VoteInput, { readonly version: number }>;
    readonly note: FormAction<MinutesInput, { readonly version: number }>;
    readonly correct: FormAction<CorrectionInput>;
  };
};

/** The item that is talked over: where its reviewers part, who is there, votes, minutes, and the decision, which stands apart. */
export function OpenItem({ item, acts }: Props) {
  const { id, assessmentId, number, title } = item;
  return (
    <article aria-labelledby="item-title" className="min-w-0">
      <h2 id="item-title" className="text-2xl wrap-anywhere">
        {title}
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
        <span className="text-quiet">{words.revision(number)}</span>
        <Link href={paths.revision(assessmentId, number)} prefetch={false} className="link">
          {words.report}
        </Link>
        <Link href={paths.review(assessmentId)} prefetch={false} className="link">
          {words.review}
        </Link>
      </p>
      <Part title={words.parts}>
        <Parts disagreement={item.disagreement} />
      </Part>
      <Part title={words.attendance}>
        <Seats key={id} item={item} seat={acts.seat} />
      </Part>
      <Part title={words.votes}>
        <Votes item={item} />
        {item.mayVote && <VoteForm key={id} itemId={id} own={item.own} cast={acts.vote} />}
      </Part>
      <Part title={words.agreement}>
        <Minutes item={item} />
        {item.mayHold && <MinutesForm key={id} item={item} note={acts.note} />}
        {item.mayCorrect && (
          <Disclosure summary={words.correct} className="mt-2">
            <CorrectionForm key={id} itemId={id} correct={acts.correct} />
          </Disclosure>
        )}
      </Part>
      <Part title={words.decision}>
        <DecisionOn item={item} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-4 border-t border-hairline pt-3">
      <h3 className="mb-2 text-lg">{title}</h3>
      {children}
    </section>
  );
}

function Parts({ disagreement }: Pick<ShownOpenItem, "disagreement">) {
  if (!disagreement) return <p className="text-quiet">{words.tooFew}</p>;
  const { agenda, dimensions } = disagreement;
  const parted = agenda.flatMap((name) => dimensions.filter((dimension) => dimension.name === name));
  if (parted.length === 0) return <p className="text-quiet">{words.together}</p>;
  return (
    <>
      <ol>
        {parted.map((dimension, at) => (
          <li
            key={dimension.name}
            className="grid gap-x-8 gap-y-2 border-t border-hairline py-3 first:border-t-0 first:pt-0 xl:grid-cols-2"
          >
            <DimensionView dimension={dimension} number={at + 1} />
          </li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-quiet">{words.all}</p>
    </>
  );
}

function Seats({ item, seat }: { readonly item: ShownOpenItem; readonly seat: FormAction<SeatInput> }) {
  const { id: itemId, seats, candidates, mayHold, mayCorrect: isClosed } = item;
  return (
    <>
      {seats.length === 0 && <p className="text-quiet">{words.nobody}</p>}
      <ul>
        {seats.map(({ member, presence }) => (
          <li key={member.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-0.5">
            <span className="min-w-40">{member.name}</span>
            <span className="min-w-24 text-sm text-quiet">
              {isClosed && presence === "expected" ? words.notMarked : words.presence[presence]}
            </span>
            {mayHold && presence !== "conflict" && (
              <span className="flex flex-wrap gap-1">
                {(["present", "absent"] as const).map((marked) => (
                  <ActButton
                    key={marked}
                    act={seat}
                    input={{
                      itemId,
                      memberId: member.id,
                      presence: presence === marked ? "expected" : marked,
                    }}
                    isOn={presence === marked}
                  >
                    {marked === "present" ? words.here : words.absent}
                    <span className="sr-only">{words.of(member.name)}</span>
                  </ActButton>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {candidates.map(({ id, name }) => (
        <ActButton key={id} act={seat} input={{ itemId, memberId: id, presence: "expected" }}>
          {words.seat(name)}
        </ActButton>
      ))}
    </>
  );
}

function Votes({ item: { votes, mayVote } }: { readonly item: ShownOpenItem }) {
  if (votes === null) {
    return <p className="mb-3 text-sm text-quiet">{mayVote ? words.hidden : words.hiddenFromAll}</p>;
  }
  if (votes.length === 0) return <p className="text-quiet">{words.noVotes}</p>;
  return (
    <>
      <p className="mb-1 font-semibold">{tallyInWords(votes)}</p>
      <ul className="mb-3">
        {votes.map(({ member, vote, firstVote, words: why }) => (
          <li key={member.id} className="max-w-measure py-0.5">
            <p className="text-sm">
              <span className="font-semibold">{words.voter(member.name)}</span> {voteLabel(vote)}
              {firstVote && firstVote !== vote && words.changed(voteLabel(firstVote))}
            </p>
            {why !== "" && (
              <p dir="auto" className="font-serif whitespace-pre-line wrap-anywhere">
                {why}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Minutes({
  item: { minutes, agreed, noted, corrections, mayHold },
}: {
  readonly item: ShownOpenItem;
}) {
  return (
    <>
      {agreed && noted && (
        <p className="mb-2 font-semibold">{words.agreedBy(recommendationLabel(agreed), noted.byName)}</p>
      )}
      {!mayHold &&
        (minutes === "" ? (
          <p className="text-quiet">{words.noMinutes}</p>
        ) : (
          <p dir="auto" className="max-w-measure font-serif whitespace-pre-line wrap-anywhere">
            {minutes}
          </p>
        ))}
      {noted && (
        <p className="mb-2 text-sm text-quiet">
          {words.notedBy(noted.byName, <Time value={noted.at} as="minute" />)}
        </p>
      )}
      {corrections.length > 0 && (
        <>
          <h4 className="mt-3 text-sm font-semibold">{words.corrections}</h4>
          <ul>
            {corrections.map(({ id, words: said, byName, at }) => (
              <li key={id} className="max-w-measure py-1">
                <span className="text-sm text-quiet">
                  {words.correctedBy(byName, <Time value={at} as="minute" />)}
                </span>{" "}
                <span dir="auto" className="font-serif whitespace-pre-line wrap-anywhere">
                  {said}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function DecisionOn({ item: { decision, mayDecide, assessmentId } }: { readonly item: ShownOpenItem }) {
  return (
    <>
      <p className={decision ? "" : "text-quiet"}>
        {decision
          ? words.decidedBy(
              recommendationLabel(decision.outcome),
              decision.byName,
              <Time value={decision.at} as="minute" />,
            )
          : words.undecided}
      </p>
      <p className="mt-1 text-sm">
        {decision ? (
          <Link href={paths.review(assessmentId, "decision")} prefetch={false} className="link">
            {words.readDecision}
          </Link>
        ) : (
          mayDecide && (
            <Link href={paths.decision(assessmentId)} prefetch={false} className="link">
              {words.decide}
            </Link>
          )
        )}
      </p>
    </>
  );
}
