"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
import { useIsLive } from "@/components/ui/use-is-live";
import { pendingInvitations } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  readonly invitations: readonly {
    readonly id: string;
    readonly person: { readonly name: string };
    readonly invitedBy: string;
    readonly invitedAt: string;
  }[];
  readonly takeBack: FormAction<{ assessmentId: string; invitationId: string }>;
};

/** Who was asked to become an author and has not answered; any of them can be asked no more. */
export function PendingInvitations({ assessmentId, invitations, takeBack }: Props) {
  const router = useRouter();
  const isLive = useIsLive();
  const [message, setMessage] = useState("");
  if (invitations.length === 0 && message === "") return null;
  const run = async (invitationId: string, name: string) => {
    const refusal = refusalOf(await takeBack({ assessmentId, invitationId }).catch(() => undefined));
    setMessage(refusal ?? pendingInvitations.wasTakenBack(name));
    if (!refusal) router.refresh();
  };
  return (
    <div className="mt-6 text-sm">
      {invitations.length > 0 && <h3 className="font-semibold">{pendingInvitations.title}</h3>}
      <ul className="mt-2 max-w-form border-b border-hairline">
        {invitations.map(({ id, person, invitedBy, invitedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-hairline py-1"
          >
            <span className="min-w-0 wrap-anywhere">
              {person.name}
              <span className="text-quiet">
                , {pendingInvitations.invited(invitedBy, <Time value={invitedAt} as="short" />)}
              </span>
            </span>
            <Button small kind="quiet" disabled={!isLive} onClick={() => void run(id, person.name)}>
              {pendingInvitations.takeBack}
              <span className="sr-only"> {person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-1 text-quiet">
        {message}
      </p>
    </div>
  );
}
