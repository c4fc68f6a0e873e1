import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { Returned } from "@/lib/domain/review/returned";
import { returnedByReview as words } from "@/messages/judgement";

type Props = { readonly scrutiny: string; readonly returned: Returned | null };

/** The scrutiny due as it was frozen, and what reviewers’ words did to it, where the viewer may read them. */
export function ScrutinyDue({ scrutiny, returned }: Props) {
  return (
    <>
      {scrutinyLabel(scrutiny)}
      {returned?.scrutiny && (
        <span className="block text-sm text-concern">{words.scrutiny(scrutinyLabel(returned.scrutiny))}</span>
      )}
      {returned && returned.rows > 0 && (
        <span className="block text-sm text-concern">{words.rows(returned.rows)}</span>
      )}
    </>
  );
}
