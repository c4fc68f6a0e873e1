import { type Expression, sql } from "kysely";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { ownRelations } from "@/lib/data/own-relations";
import { revision } from "@/lib/data/revision-expressions";
import { rows } from "@/lib/data/rows";
import type { SuggestedField } from "@/lib/domain/search/suggest-search";

const newest = composed((given: Given<{ organisationId: string; memberId: string; size: number }>) =>
  db
    .selectFrom("revision as r")
    .select([
      "r.id as revisionId",
      "r.assessment_id as assessmentId",
      "r.number as revisionNumber",
      "r.team_id as teamId",
      "r.handling",
      ownRelations({
        ...given,
        assessment: revision.ref("r.assessment_id"),
        revision: revision.ref("r.id"),
      }).as("ownRelations"),
    ])
    .where("r.organisation_id", "=", given.organisationId)
    .where("r.is_latest", "=", true)
    .orderBy("r.submitted_at", "desc")
    .orderBy("r.id", "desc")
    .limit(given.size),
);
export type NewestRevision = RowOf<typeof newest>;

/** The newest revisions that the viewer may read, those submitted last, at most `size`, with how the viewer stands to each. */
export async function listNewest(
  tx: Reader,
  viewer: Viewer,
  size: number,
): Promise<readonly NewestRevision[]> {
  return rows(tx, newest({ organisationId: viewer.organisationId, memberId: viewer.id, size }));
}

type Of = Given<{
  organisationId: string;
  revisionIds: readonly string[];
  beginning: string;
  last: string;
  size: number;
}>;

/** What each field is asked of: the revisions under the name r, and what is written as `value`. */
function valuesOf(field: SuggestedField, { beginning, last }: Of) {
  const ofAssessment = sql`x.organisation_id = r.organisation_id and x.assessment_id = r.assessment_id`;
  const ofRevision = sql`x.organisation_id = r.organisation_id and x.revision_id = r.id`;
  const member = (id: Expression<unknown>) => sql`m.organisation_id = r.organisation_id and m.id = ${id}`;
  const begins = (text: Expression<unknown>) =>
    sql`lower(normalize(${text}, NFKC)) ~ ('(^|[^[:alnum:]])' || ${beginning}::text)`;
  switch (field) {
    case "title":
    case "summary":
    case "use":
    case "finding":
    case "sense":
      return sql`select x.word as value from revision_word as x
        where ${ofRevision} and x.place = ${sql.lit(field)} and x.word >= ${beginning}::text and x.word < ${last}::text`;
    case "recipient":
      return sql`select x.name as value from revision_recipient as x where ${ofRevision} and ${begins(sql`x.name`)}`;
    case "rule":
      return sql`select x.rule_id as value from revision_finding as x where ${ofRevision} and starts_with(x.rule_id, ${beginning}::text)`;
    case "team":
      return sql`select x.name as value from team as x
        where x.organisation_id = r.organisation_id and x.id = r.team_id and ${begins(sql`x.name`)}`;
    case "author":
      return sql`select m.name as value from assessment_person as x join member as m on ${member(sql`x.member_id`)}
        where ${ofAssessment} and x.relation = 'author' and ${begins(sql`m.name`)}`;
    case "reviewer":
      return sql`select m.name as value from review as x join member as m on ${member(sql`x.reviewer_id`)}
        where ${ofRevision} and (x.handed_in_at is not null or (x.ended_at is null and m.disabled_at is null))
          and ${begins(sql`m.name`)}`;
    case "lead":
      return sql`select m.name as value from team_member as x join member as m on ${member(sql`x.member_id`)}
        where x.organisation_id = r.organisation_id and x.team_id = r.team_id and 'lead' = any(m.roles) and ${begins(sql`m.name`)}`;
  }
}

const values = composed((given: Of, { field }: { field: SuggestedField }) =>
  db
    .selectFrom("revision as r")
    .innerJoinLateral(
      () => sql<{ value: string }>`(${valuesOf(field, given)})`.as("found"),
      (on) => on.onTrue(),
    )
    .select((eb) => ["found.value", eb.cast<number>(eb.fn.countAll(), "integer").as("count")])
    .where("r.organisation_id", "=", given.organisationId)
    // One by one: a look-up by a hash costs the same at any size, a list of ids goes through the tree.
    .where(sql<boolean>`r.id in (select unnest(${given.revisionIds}::uuid[]))`)
    .groupBy("found.value")
    .orderBy((eb) => eb.fn.countAll(), "desc")
    .orderBy("found.value")
    .limit(given.size),
);
export type SearchedValue = RowOf<typeof values>;

/** The greatest code point: what begins with a text comes before the text with it. */
const LAST = "\u{10ffff}";

/**
 * What the field can be asked for in these revisions, of words or names one of whose words begins with `beginning` (one word in
 * small letters, or for a rule the beginning of its id; empty: any), with how many rows say it; at most `size`, most said first.
 */
export async function listSearchedValues(
  tx: Reader,
  viewer: Viewer,
  asked: {
    readonly field: SuggestedField;
    readonly revisionIds: readonly string[];
    readonly beginning: string;
    readonly size: number;
  },
): Promise<readonly SearchedValue[]> {
  const { field, ...given } = asked;
  const last = asked.beginning + LAST;
  return rows(tx, values({ organisationId: viewer.organisationId, ...given, last }, { field }));
}
