"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RowsWithAct } from "@/components/questionnaire/overview/rows-with-act";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Time } from "@/components/ui/time";
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
      <div className="mt-2">
        <RowsWithAct
          rows={invitations.map(({ id, person: { name }, invitedBy, invitedAt }) => ({
            key: id,
            name,
            detail: pendingInvitations.invited(invitedBy, <Time value={invitedAt} as="short" />),
            act: pendingInvitations.takeBack,
            run: () => void run(id, name),
          }))}
        />
      </div>
      <p role="status" className="mt-1 text-quiet">
        {message}
      </p>
    </div>
  );
}
