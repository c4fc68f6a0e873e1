"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { useIsLive } from "@/components/ui/use-is-live";
import type { InboxKind } from "@/lib/domain/review/inbox-kind";
import { paths } from "@/lib/paths";
import { inboxList as words } from "@/messages/inbox";

export type ListedItem = {
  readonly item: string;
  readonly kind: InboxKind;
  readonly at: string;
  readonly assessmentId: string | null;
  readonly meetingId: string | null;
  readonly title: string | null;
  readonly who: string | null;
  readonly day: string | null;
  readonly isNew: boolean;
};

type Props = {
  readonly groups: readonly { readonly name: string; readonly items: readonly ListedItem[] }[];
  readonly empty: string;
  readonly mark: FormAction<{ items: readonly string[] | "all"; isRead: boolean }>;
  readonly mayMarkAll: boolean;
};

/** Items by day, each with its one way on. Following it marks it read. */
export function InboxList({ groups, empty, mark, mayMarkAll }: Props) {
  const router = useRouter();
  const isLive = useIsLive();
  const [refusal, setRefusal] = useState<string | null>(null);
  const put = async (items: readonly string[] | "all", isRead: boolean) => {
    const outcome = await mark({ items, isRead }).catch(() => undefined);
    setRefusal(refusalOf(outcome));
    router.refresh();
  };
  if (groups.length === 0) return <p className="text-quiet">{empty}</p>;
  return (
    <>
      {mayMarkAll && (
        <Button small disabled={!isLive} onClick={() => void put("all", true)}>
          {words.markAll}
        </Button>
      )}
      <p role="status" className="text-sm">
        {refusal}
      </p>
      {groups.map(({ name, items }) => (
        <section key={name} aria-label={name} className="mt-5">
          <h2 className="kicker">{name}</h2>
          <ul>
            {items.map((each) => (
              <Item key={each.item} each={each} isLive={isLive} put={put} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type ItemProps = {
  readonly each: ListedItem;
  readonly isLive: boolean;
  readonly put: (items: readonly string[], isRead: boolean) => Promise<void>;
};

function Item({ each, isLive, put }: ItemProps) {
  const { item, kind, at, who, day, isNew } = each;
  const title = each.title ?? words.untitled;
  const href = hrefOf(each);
  const sentence = words.sentence(kind, {
    who: who ?? "",
    day: day && <Time value={day} as="short" />,
  });
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t border-hairline py-2.5">
      <div className={classNames("min-w-0 flex-1 basis-64", !isNew && "text-quiet")}>
        {href ? (
          <Link
            href={href}
            prefetch={false}
            className="link font-semibold"
            onClick={() => {
              if (isNew) void put([item], true);
            }}
          >
            {sentence}
          </Link>
        ) : (
          <span className="font-semibold">{sentence}</span>
        )}
        {isNew && <span className="sr-only">, {words.isNew}</span>}
        {kind !== "invited" && <p className="font-serif wrap-anywhere">{title}</p>}
      </div>
      <span className="flex items-center gap-3 text-sm text-quiet">
        <Time value={at} as="minute" />
        <Button small kind="quiet" disabled={!isLive} onClick={() => void put([item], isNew)}>
          {isNew ? words.done : words.undo}
          <span className="sr-only">{words.about(title)}</span>
        </Button>
      </span>
    </li>
  );
}

/** What leads to the draft. */
const OF_AUTHORS: readonly InboxKind[] = [
  "changes-requested",
  "author-joined",
  "round-moved",
  "draft-deleted",
  "mentioned-in-draft",
];
/** What leads to what is said of a revision. */
const OF_THREADS: readonly InboxKind[] = [
  "mentioned",
  "suggestion-accepted",
  "suggestion-declined",
  "looked-back",
];

/** Where an item leads; null where nothing of it may be opened. */
function hrefOf({ kind, assessmentId, meetingId, title }: ListedItem): string | null {
  if (kind === "invited") return paths.home();
  if (meetingId !== null) return paths.meeting(meetingId);
  if (kind === "review-asked") return paths.conflicts();
  if (assessmentId === null || title === null) return null;
  if (kind === "reviews-in" || kind === "decision-handed") return paths.decision(assessmentId);
  if (OF_THREADS.includes(kind)) return paths.review(assessmentId, "threads");
  if (OF_AUTHORS.includes(kind)) return paths.assessment(assessmentId);
  if (kind === "follow-up") return paths.review(assessmentId, "follow-up");
  if (kind === "decided" || kind.startsWith("condition")) return paths.review(assessmentId, "decision");
  return paths.review(assessmentId);
}
