import { ROLES, type Role } from "@/lib/domain/access/access-table";
import { roleWords } from "@/messages/people";

/** The roles in words, with what each opens; what exactly is the access table's business. */
export const ROLE_CHOICES: readonly {
  readonly value: Role;
  readonly label: string;
  readonly detail: string;
}[] = ROLES.map((value) => ({ value, ...roleWords[value] }));

export function roleLabel(role: Role): string {
  return roleWords[role].label;
}

/** What somebody with roles may do, as a line: "Researcher, Lead". */
export function rolesInWords(roles: readonly Role[]): string {
  return ROLES.filter((role) => roles.includes(role))
    .map(roleLabel)
    .join(", ");
}
