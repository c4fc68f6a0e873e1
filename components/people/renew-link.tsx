"use client";

import { useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { InvitationLink } from "@/components/people/invitation-link";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { renewLink } from "@/messages/people";

type Props = {
  readonly memberId: string;
  readonly name: string;
  readonly renew: FormAction<{ memberId: string }, { readonly link: string }>;
};

/** Makes and shows, once, a link with which somebody chooses a new password. */
export function RenewLink({ memberId, name, renew }: Props) {
  const [message, setMessage] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const make = async () => {
    const outcome = await confirmed(renew)({ memberId }).catch(() => undefined);
    setMessage(refusalOf(outcome) ?? "");
    if (outcome?.data?.ok) setLink(new URL(outcome.data.value.link, window.location.origin).href);
  };
  if (link) {
    return (
      <InvitationLink
        title={renewLink.title(name)}
        link={link}
        next={renewLink.done}
        onDone={() => setLink(null)}
      />
    );
  }
  return (
    <div>
      <Button onClick={make}>{renewLink.make}</Button>
      <p className="mt-2 max-w-measure text-sm text-quiet">{renewLink.explanation}</p>
      <p role="status" className="text-sm text-quiet">
        {message}
      </p>
    </div>
  );
}
