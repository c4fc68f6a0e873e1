"use client";

import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { InvitationLink } from "@/components/people/invitation-link";
import { MemberPicker } from "@/components/people/member-picker";
import { ROLE_CHOICES } from "@/components/people/role-words";
import { SubmitLine } from "@/components/people/submit-line";
import { atMost } from "@/components/ui/at-most";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { type FormOutcome, refusalOf } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import type { Role } from "@/lib/domain/access/access-table";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { inviteForm } from "@/messages/people";

type Values = { name: string; email: string; roles: Role[]; teamIds: string[] };

/** An outcome that, where it was done, brings the one-time link. */
type Invited = Omit<FormOutcome, "data"> & {
  readonly data?:
    | { readonly ok: true; readonly value: { readonly link: string } }
    | Extract<FormOutcome["data"], { readonly ok: false }>
    | undefined;
};

type Props = {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly invite: (values: Values) => Promise<Invited | undefined>;
};

/** Adds a person and shows, once, the link they choose their password with. Nothing is sent. */
export function InviteForm({ teams, invite }: Props) {
  const [message, setMessage] = useState("");
  const [invited, setInvited] = useState<{ name: string; link: string } | null>(null);
  const [isNext, setNext] = useState(false);
  const { register, handleSubmit, formState, reset, setFocus } = useForm<Values>({
    defaultValues: { name: "", email: "", roles: ["researcher"], teamIds: [] },
  });
  const { errors } = formState;
  const submit = handleSubmit(async (values) => {
    const outcome = await invite(values).catch(() => undefined);
    const done = outcome?.data;
    setMessage(refusalOf(outcome) ?? "");
    if (!done?.ok) return;
    setNext(false);
    setInvited({ name: values.name.trim(), link: new URL(done.value.link, window.location.origin).href });
    reset();
  });
  // The button that asked for another form is gone with the link: the form takes over the focus.
  useEffect(() => {
    if (isNext) setFocus("name");
  }, [isNext, setFocus]);
  const startNext = () => {
    setInvited(null);
    setNext(true);
  };
  if (invited) {
    return (
      <InvitationLink
        title={inviteForm.isInvited(invited.name)}
        link={invited.link}
        next={inviteForm.another}
        onDone={startNext}
      />
    );
  }
  return (
    <Form onSubmit={submit} className="max-w-form space-y-5">
      <TextField
        id="invite-name"
        label={inviteForm.name}
        autoComplete="off"
        error={errors.name?.message}
        {...register("name", {
          validate: (name) => !isBlank(name) || inviteForm.nameNeeded,
          ...atMost(TEXT_LIMITS.personName),
        })}
      />
      <TextField
        id="invite-email"
        type="email"
        label={inviteForm.email}
        hint={inviteForm.emailHint}
        autoComplete="off"
        error={errors.email?.message}
        {...register("email", {
          setValueAs: (address: string) => address.trim(),
          pattern: { value: /^\S+@\S+$/, message: inviteForm.emailMalformed },
          required: inviteForm.emailNeeded,
          ...atMost(TEXT_LIMITS.email),
        })}
      />
      <CheckboxGroup
        id="invite-roles"
        label={inviteForm.roles}
        choices={ROLE_CHOICES}
        error={errors.roles?.message}
        {...register("roles", { validate: (roles) => roles.length > 0 || inviteForm.roleNeeded })}
      />
      <MemberPicker
        id="invite-teams"
        label={inviteForm.teams}
        optional
        entries={teams}
        {...register("teamIds")}
      />
      <SubmitLine label={inviteForm.invite} busy={formState.isSubmitting} message={message} />
    </Form>
  );
}
