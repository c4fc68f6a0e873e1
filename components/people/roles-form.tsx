"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { ROLE_CHOICES } from "@/components/people/role-words";
import { SubmitLine } from "@/components/people/submit-line";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import type { Role } from "@/lib/domain/access/access-table";
import { rolesForm } from "@/messages/people";

type Props = {
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly change: FormAction<{ memberId: string; roles: readonly Role[] }>;
};

/** Changes somebody's roles. They hold from their next request on. */
export function RolesForm({ memberId, roles, change }: Props) {
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState } = useForm<{ roles: Role[] }>({
    defaultValues: { roles: [...roles] },
  });
  const submit = handleSubmit(async (values) => {
    setMessage(refusalOf(await change({ memberId, ...values }).catch(() => undefined)) ?? rolesForm.saved);
  });
  return (
    <Form onSubmit={submit} className="max-w-form">
      <CheckboxGroup
        id="roles"
        label={rolesForm.label}
        choices={ROLE_CHOICES}
        error={formState.errors.roles?.message}
        {...register("roles", { validate: (chosen) => chosen.length > 0 || rolesForm.roleNeeded })}
      />
      <SubmitLine label={rolesForm.save} busy={formState.isSubmitting} message={message} />
    </Form>
  );
}
