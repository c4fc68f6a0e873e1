import { type Asked, askServer } from "@/components/questionnaire/tools/ask-server";
import type { Path } from "@/lib/domain/assessment/path";

export type Comment = {
  readonly id: string;
  /** Null: about the assessment as a whole. */
  readonly path: Path | null;
  readonly text: string;
  /** Who is mentioned in it, by name. */
  readonly mentions: readonly string[];
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly settled: { readonly byName: string; readonly at: string } | null;
};

/** Which draft, and who asks. */
export type Commenting = { readonly assessmentId: string; readonly memberId: string };

const addressOf = ({ assessmentId }: Commenting) => `/api/assessments/${assessmentId}/comments`;

export function readComments(
  commenting: Commenting,
  path: Path | null,
): Promise<Asked<{ readonly comments: readonly Comment[]; readonly people: readonly string[] }>> {
  const given = { member: commenting.memberId, ...(path !== null && { path }) };
  return askServer("GET", addressOf(commenting), given);
}

export function sendComment(
  commenting: Commenting,
  path: Path | null,
  text: string,
): Promise<Asked<unknown>> {
  return askServer("POST", addressOf(commenting), { member: commenting.memberId, path, text });
}

export function sendSettled(
  commenting: Commenting,
  comment: string,
  isSettled: boolean,
): Promise<Asked<unknown>> {
  const given = { member: commenting.memberId, isSettled };
  return askServer("PUT", `${addressOf(commenting)}/${comment}`, given);
}

export function sendRemoval(commenting: Commenting, comment: string): Promise<Asked<unknown>> {
  return askServer("DELETE", `${addressOf(commenting)}/${comment}`, { member: commenting.memberId });
}
