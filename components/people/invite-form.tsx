"use client";

import { useEffect, useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { namesIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { InvitationLink } from "@/components/people/invitation-link";
import { MemberPicker } from "@/components/people/member-picker";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import { ROLE_CHOICES, rolesInWords } from "@/components/viewer/role-words";
import type { Role } from "@/lib/domain/access/access-table";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { inviteForm } from "@/messages/people";

type Values = { name: string; email: string; roles: Role[]; teamIds: string[] };

type Props = {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly invite: FormAction<Values, { readonly link: string }>;
};

/** Adds a person and shows, once, the link they choose their password with. Nothing is sent. */
export function InviteForm({ teams, invite }: Props) {
  const [invited, setInvited] = useState<{ name: string; link: string } | null>(null);
  const [isNext, setNext] = useState(false);
  const kept = useKeptForm<Values>({
    place: "invitation",
    values: { name: "", email: "", roles: ["researcher"], teamIds: [] },
    isNew: true,
    limits: { name: TEXT_LIMITS.personName, email: TEXT_LIMITS.email },
    inWords: ({ name, email, roles, teamIds }) => [
      [inviteForm.name, name],
      [inviteForm.email, email],
      [inviteForm.roles, rolesInWords(roles)],
      [inviteForm.teams, namesIn(teams, teamIds)],
    ],
  });
  const { register, formState, setFocus } = kept.form;
  const { errors } = formState;
  const submit = kept.submit(
    (values, send) => send(confirmed(invite), values),
    ({ link }, { name }) => {
      setNext(false);
      setInvited({ name: name.trim(), link: new URL(link, window.location.origin).href });
    },
  );
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
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-5">
      <TextField
        id="invite-name"
        label={inviteForm.name}
        autoComplete="off"
        error={errors.name?.message}
        {...register("name", {
          validate: (name) => !isBlank(name) || inviteForm.nameNeeded,
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
      <KeptSubmit kept={kept}>{inviteForm.invite}</KeptSubmit>
    </KeptForm>
  );
}
