import { beforeAll, expect, test } from "vitest";
import { asOwner } from "@/lib/data/owner";
import {
  makeTestOrganisation,
  openTestSessions,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { ASSESSMENT_STATES, HANDLINGS, mayInOrganisation, ROLES } from "@/lib/domain/access/access-table";
import { SCRUTINIES } from "@/lib/domain/findings/support";
import { WORD_PLACES } from "@/lib/domain/portfolio/revision-words";
import { VIEW_AUDIENCES, VIEW_PLACES } from "@/lib/domain/search/saved-view";

let o: TestOrganisation;
beforeAll(async () => {
  o = await makeTestOrganisation();
});

test.each([
  ["member_roles_known", ROLES],
  ["assessment_state_known", ASSESSMENT_STATES],
  ["assessment_handling_known", HANDLINGS],
  ["revision_handling_known", HANDLINGS],
  ["round_handling_known", HANDLINGS],
  ["saved_view_place_known", VIEW_PLACES],
  ["saved_view_audience_known", VIEW_AUDIENCES],
  ["review_scrutiny_then_known", SCRUTINIES],
  ["revision_word_place_known", WORD_PLACES],
])("the database takes the words of the domain and no others: %s", async (constraint, known) => {
  const [check] = await queryAsOwner<{ said: string }>(
    "SELECT pg_get_constraintdef(oid) AS said FROM pg_constraint WHERE conname = $1",
    [constraint],
  );
  const words = [...(check?.said ?? "").matchAll(/'([^']*)'/gu)].map(([, word]) => word);
  expect(words.toSorted()).toEqual([...known].toSorted());
});

test.each(ROLES)(
  "what everybody in the organisation may read is read by a %s where it is by the table",
  async (role) => {
    await asOwner(ownerUrl(), (tx) =>
      tx.member.update({
        where: { organisationId_id: { organisationId: o.id, id: o.otto.memberId } },
        data: { roles: [role] },
      }),
    );
    const [session] = await openTestSessions(o.id, [o.otto.memberId]);
    const rows = await queryAsApp<{ is: boolean }>(session ?? null, "SELECT landfall_is_colleague() AS is");
    expect(rows).toEqual([{ is: mayInOrganisation([role], "portfolio.view") }]);
  },
);
