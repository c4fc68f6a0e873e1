"use client";

import { useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { ROLE_CHOICES, rolesInWords } from "@/components/viewer/role-words";
import type { Role } from "@/lib/domain/access/access-table";
import { rolesForm } from "@/messages/people";

type Props = {
  readonly memberId: string;
  readonly roles: readonly Role[];
  /** One's own can only be given up: what somebody else gives is not offered. */
  readonly isSelf: boolean;
  readonly change: FormAction<{ memberId: string; roles: readonly Role[] }>;
};

/** Changes somebody's roles. They hold from their next request on. */
export function RolesForm({ memberId, roles, isSelf, change }: Props) {
  const [message, setMessage] = useState("");
  const kept = useKeptForm<{ roles: Role[] }>({
    place: `roles/${memberId}`,
    values: { roles: [...roles] },
    inWords: (values) => [[rolesForm.label, rolesInWords(values.roles)]],
  });
  const { register, formState } = kept.form;
  const submit = kept.submit(
    (values, send) => send(confirmed(change), { memberId, ...values }),
    () => setMessage(rolesForm.saved),
  );
  return (
    <KeptForm kept={kept} onSubmit={submit} className="max-w-form space-y-4">
      <CheckboxGroup
        id="roles"
        label={rolesForm.label}
        choices={isSelf ? ROLE_CHOICES.filter(({ value }) => roles.includes(value)) : ROLE_CHOICES}
        error={formState.errors.roles?.message}
        {...register("roles", { validate: (chosen) => chosen.length > 0 || rolesForm.roleNeeded })}
      />
      <KeptSubmit kept={kept} message={message}>
        {rolesForm.save}
      </KeptSubmit>
    </KeptForm>
  );
}
