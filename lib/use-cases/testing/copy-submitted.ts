import { COPY_SUBMITTED } from "@/lib/data/testing/copy-submitted-text";
import { queryAsOwner } from "@/lib/data/testing/test-organisation";

/**
 * Copies a submitted assessment with its newest revision, below the use cases: for lists that are longer than anybody submits
 * in a test. The copies have no people, answers or report; each was submitted a second after the one before, the first a second after the source.
 */
export async function copySubmitted(
  organisation: string,
  assessment: string,
  { count, title }: { readonly count: number; readonly title: string },
): Promise<void> {
  await queryAsOwner(COPY_SUBMITTED, [organisation, assessment, count, title]);
}
