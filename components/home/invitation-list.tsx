"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { useIsLive } from "@/components/ui/use-is-live";
import { paths } from "@/lib/paths";
import { invitationList as words } from "@/messages/home";

type Props = {
  readonly invitations: readonly {
    readonly id: string;
    readonly invitedBy: string;
    readonly invitedAt: string;
    readonly title: string | null;
  }[];
  readonly answer: FormAction<{ invitationId: string; accepts: boolean }, { readonly assessmentId: string }>;
};

/** Invitations to become an author, each accepted or declined. */
export function InvitationList({ invitations, answer }: Props) {
  const router = useRouter();
  const isLive = useIsLive();
  const [message, setMessage] = useState("");
  const run = async (invitationId: string, accepts: boolean) => {
    const outcome = await answer({ invitationId, accepts }).catch(() => undefined);
    setMessage(refusalOf(outcome) ?? words.declined);
    if (!outcome?.data?.ok) return;
    if (accepts) router.push(paths.assessment(outcome.data.value.assessmentId));
    router.refresh();
  };
  return (
    <>
      <ul>
        {invitations.map(({ id, invitedBy, invitedAt, title }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t py-3 first:border-t-0 first:pt-0"
          >
            <span className="min-w-0 wrap-anywhere">
              {words.from(invitedBy, title)}
              <span className="block text-sm text-quiet">
                <Time value={invitedAt} as="short" />
              </span>
            </span>
            <span className="flex gap-3">
              <Button small disabled={!isLive} onClick={() => void run(id, true)}>
                {words.accept}
                <span className="sr-only"> {words.of(invitedBy)}</span>
              </Button>
              <Button small kind="quiet" disabled={!isLive} onClick={() => void run(id, false)}>
                {words.decline}
                <span className="sr-only"> {words.of(invitedBy)}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-1 text-sm text-quiet">
        {message}
      </p>
    </>
  );
}
