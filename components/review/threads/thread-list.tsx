import type { ReactNode } from "react";
import { MentionedText } from "@/components/review/threads/mentioned-text";
import { ReplyForm, type ReplyInput } from "@/components/review/threads/reply-form";
import { SettleButtons, type SettleInput } from "@/components/review/threads/settle-buttons";
import { classNames } from "@/components/ui/class-names";
import type { FormAction } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import type { Suggested } from "@/lib/domain/review/suggestions";
import {
  settlementsOf,
  type Thread,
  type ThreadAudience,
  type ThreadState,
} from "@/lib/domain/review/threads";
import { threadList as words } from "@/messages/threads";

export type ListedThread = Thread & {
  readonly mayReply: boolean;
  readonly maySettle: boolean;
  readonly mayWithdraw: boolean;
};

export type ThreadActs = {
  readonly reply: FormAction<ReplyInput>;
  readonly settle: FormAction<SettleInput>;
};

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  readonly threads: readonly ListedThread[];
  /** What each is about, in words, with the way there; nothing where it stands beside it. */
  readonly place?: (about: string | null) => ReactNode;
  /** What a suggested edit does to the answer. */
  readonly suggestion?: (path: string, suggested: Suggested) => ReactNode;
  /** Who can be mentioned, by name. */
  readonly names: NamesByAudience;
  readonly acts: ThreadActs;
};

export type NamesByAudience = Readonly<Record<ThreadAudience, readonly string[]>>;

const EDGE: Record<ThreadState, string> = {
  stands: "border-solid border-serious",
  open: "border-dashed border-line",
  answered: "border-double border-strength",
  accepted: "border-double border-strength",
  changed: "border-dotted border-strength",
  "taken-back": "border-dotted border-serious",
  declined: "border-dotted border-serious",
  resolved: "border-double border-strength",
  withdrawn: "border-dotted border-line text-quiet",
};

/** Threads one under the other; how each stands shows at its edge and in a word. */
export function ThreadList({ assessmentId, number, threads, place, suggestion, names, acts }: Props) {
  return (
    <ul className="space-y-4">
      {threads.map((thread) => (
        <li
          key={thread.id}
          id={`thread-${thread.id}`}
          className={classNames("max-w-measure border-s-4 ps-4", EDGE[thread.state])}
        >
          <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-quiet">
            <span className="font-semibold text-ink">{words.states[thread.state]}</span>
            <span>{words.kind(thread)}</span>
            <span>{words.by(thread.by.name, thread.as)}</span>
            <Time value={thread.at} as="minute" />
            <span>{words.audience(thread.audience === "everyone")}</span>
          </p>
          {place && (
            <p className="text-sm text-quiet wrap-anywhere">
              {words.attacks(thread.isArgument, place(thread.about) ?? words.whole)}
            </p>
          )}
          {thread.quote && (
            <p dir="auto" className="font-serif text-sm text-quiet wrap-anywhere">
              {words.quoted(thread.quote)}
            </p>
          )}
          {thread.suggested !== null && thread.about !== null && suggestion?.(thread.about, thread.suggested)}
          <p dir="auto" className="mt-1 font-serif whitespace-pre-line wrap-anywhere">
            <MentionedText text={thread.text} names={thread.mentions} />
          </p>
          {thread.replies.map((reply) => (
            <div key={reply.id} className="mt-2">
              <p className="text-sm text-quiet">
                <span className="font-semibold text-ink">{words.by(reply.by.name, reply.as)}</span>{" "}
                <Time value={reply.at} as="minute" />
              </p>
              <p dir="auto" className="font-serif whitespace-pre-line wrap-anywhere">
                <MentionedText text={reply.text} names={reply.mentions} />
              </p>
            </div>
          ))}
          {thread.settled && (
            <p className="mt-2 text-sm">
              {words.settled(
                thread.state,
                thread.settled.byName,
                <Time value={thread.settled.at} as="short" />,
              )}
            </p>
          )}
          {thread.mayReply && (
            <ReplyForm
              assessmentId={assessmentId}
              number={number}
              threadId={thread.id}
              to={thread.text}
              names={names[thread.audience]}
              reply={acts.reply}
            />
          )}
          <SettleButtons
            assessmentId={assessmentId}
            number={number}
            threadId={thread.id}
            offered={[
              ...settlementsOf(thread).filter((as) =>
                as === "withdrawn" ? thread.mayWithdraw : thread.maySettle && thread.settled === null,
              ),
              ...(thread.maySettle && thread.settled ? [null] : []),
            ]}
            settle={acts.settle}
          />
        </li>
      ))}
    </ul>
  );
}
