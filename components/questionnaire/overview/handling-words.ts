import type { Handling } from "@/lib/domain/access/access-table";
import { handlingWords } from "@/messages/questionnaire/overview";

/** How confidential an assessment is, from narrow to wide. */
export const HANDLING: readonly {
  readonly value: Handling;
  readonly label: string;
  readonly detail: string;
}[] = [
  {
    value: "named-people",
    label: handlingWords.namedPeople,
    detail: handlingWords.namedPeopleDetail,
  },
  { value: "team", label: handlingWords.team, detail: handlingWords.teamDetail },
  {
    value: "organisation",
    label: handlingWords.organisation,
    detail: handlingWords.organisationDetail,
  },
];

export function handlingInWords(handling: Handling): string {
  return HANDLING.find(({ value }) => value === handling)?.label ?? handling;
}
