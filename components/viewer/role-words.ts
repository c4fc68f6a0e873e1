import type { Role } from "@/lib/domain/access/access-table";
import { roleWords } from "@/messages/people";

/** The roles in words, with what each opens; what exactly is the access table's business. */
export const ROLE_CHOICES: readonly {
  readonly value: Role;
  readonly label: string;
  readonly detail: string;
}[] = [
  { value: "researcher", label: roleWords.researcher, detail: roleWords.researcherDetail },
  { value: "reviewer", label: roleWords.reviewer, detail: roleWords.reviewerDetail },
  {
    value: "lead",
    label: roleWords.lead,
    detail: roleWords.leadDetail,
  },
  {
    value: "admin",
    label: roleWords.administrator,
    detail: roleWords.administratorDetail,
  },
];

export function roleLabel(role: Role): string {
  return ROLE_CHOICES.find(({ value }) => value === role)?.label ?? role;
}

/** What somebody with roles may do, as a line: "Researcher, Lead". */
export function rolesInWords(roles: readonly Role[]): string {
  return ROLE_CHOICES.filter(({ value }) => roles.includes(value))
    .map(({ label }) => label)
    .join(", ");
}
