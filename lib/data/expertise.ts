import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

type Of = { organisationId: string; memberIds: readonly string[] };

const expertise = composed((given: Given<Of>) =>
  db
    .selectFrom("expertise")
    .select(["member_id as memberId", "kinds_of_work as kindsOfWork", "words"])
    .where("organisation_id", "=", given.organisationId)
    .where((eb) => eb("member_id", "=", eb.fn.any(given.memberIds))),
);
export type ExpertiseRow = RowOf<typeof expertise>;

const kinds = composed((given: Given<Of>) =>
  db
    .selectFrom("expertise")
    .select(["member_id as memberId", "kinds_of_work as kindsOfWork"])
    .where("organisation_id", "=", given.organisationId)
    .where((eb) => eb("member_id", "=", eb.fn.any(given.memberIds))),
);

/**
 * The kinds of work that these members say they know, without their words; as far as the viewer may read it: leads of all, others of
 * themselves. Who never said has none.
 */
export async function listKnownKinds(
  tx: Reader,
  { organisationId }: Viewer,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await rows(tx, kinds({ organisationId, memberIds }));
  return new Map(found.map(({ memberId, kindsOfWork }) => [memberId, kindsOfWork]));
}

/** The words in which these members say what they know, as far as the viewer may read them. Who never said has none. */
export async function listKnownWords(
  tx: Reader,
  { organisationId }: Viewer,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rows(tx, expertise({ organisationId, memberIds }));
  return new Map(found.map(({ memberId, words }) => [memberId, words]));
}

/** What the viewer says they know; null where they never said. */
export async function getOwnExpertise(
  tx: Reader,
  { organisationId, id }: Viewer,
): Promise<ExpertiseRow | null> {
  return (await rows(tx, expertise({ organisationId, memberIds: [id] })))[0] ?? null;
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
