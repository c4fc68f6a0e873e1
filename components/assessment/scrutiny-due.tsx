import { scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { Returned } from "@/lib/domain/review/returned";
import { returnedByReview as words } from "@/messages/judgement";

type Props = {
  readonly scrutiny: string;
  readonly scrutinyByWord?: string | null;
  readonly returned: Returned | null;
};

/**
 * The scrutiny due as it was frozen, what its authors' own word would ask for beside that, and what reviewers’ words did to it, where the
 * viewer may read them.
 */
export function ScrutinyDue({ scrutiny, scrutinyByWord = null, returned }: Props) {
  return (
    <>
      {scrutinyLabel(scrutiny)}
      {scrutinyByWord && (
        <span className="block text-sm text-quiet">{words.byWord(scrutinyLabel(scrutinyByWord))}</span>
      )}
      {returned?.scrutiny && (
        <span className="block text-sm text-concern">{words.scrutiny(scrutinyLabel(returned.scrutiny))}</span>
      )}
      {returned && returned.rows > 0 && (
        <span className="block text-sm text-concern">{words.rows(returned.rows)}</span>
      )}
    </>
  );
}
