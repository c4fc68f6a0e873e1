import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const expertise = composed((given: Given<{ organisationId: string; memberId: string | null }>) =>
  db
    .selectFrom("expertise")
    .select(["member_id as memberId", "kinds_of_work as kindsOfWork", "words"])
    .where("organisation_id", "=", given.organisationId)
    .$if(given.memberId !== null, (query) => query.where("member_id", "=", given.memberId)),
);
export type ExpertiseRow = RowOf<typeof expertise>;

/** What members say they know, as far as the viewer may read it: leads of all, others of themselves. */
export async function listExpertise(
  tx: Reader,
  { organisationId }: Viewer,
): Promise<ReadonlyMap<string, ExpertiseRow>> {
  const found = await rows(tx, expertise({ organisationId, memberId: null }));
  return new Map(found.map((row) => [row.memberId, row]));
}

/** What the viewer says they know; null where they never said. */
export async function getOwnExpertise(
  tx: Reader,
  { organisationId, id }: Viewer,
): Promise<ExpertiseRow | null> {
  return (await rows(tx, expertise({ organisationId, memberId: id })))[0] ?? null;
}

/** Keeps what the viewer says they know, in place of what they said before. */
export async function saveExpertise(
  tx: Tx,
  { organisationId, id: memberId }: Viewer,
  said: { readonly kindsOfWork: readonly string[]; readonly words: string },
): Promise<void> {
  const data = { kindsOfWork: [...said.kindsOfWork], words: said.words, saidAt: new Date() };
  // Two first ones at the same moment: the second waits for the first, and takes its place.
  const created = await tx.expertise.createMany({
    data: [{ ...data, organisationId, memberId }],
    skipDuplicates: true,
  });
  if (created.count === 0) await tx.expertise.updateMany({ where: { organisationId, memberId }, data });
}
