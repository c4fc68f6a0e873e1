import { type Expression, type RawBuilder, sql } from "kysely";
import { db } from "@/lib/data/composed";

/** Whoever (`with`) wrote something else with an author (`own`) of an assessment, as far as the viewer may read it. */
export const coAuthorsOf = (organisation: Expression<string>, assessment: Expression<string>) =>
  db
    .selectFrom("assessment_person as own")
    .innerJoin("assessment_person as other", (on) =>
      on
        .onRef("other.organisation_id", "=", "own.organisation_id")
        .onRef("other.member_id", "=", "own.member_id")
        .onRef("other.assessment_id", "<>", "own.assessment_id")
        .on("other.relation", "=", "author"),
    )
    .innerJoin("assessment_person as with", (on) =>
      on
        .onRef("with.organisation_id", "=", "other.organisation_id")
        .onRef("with.assessment_id", "=", "other.assessment_id")
        .onRef("with.member_id", "<>", "other.member_id")
        .on("with.relation", "=", "author"),
    )
    .distinct()
    .where("own.organisation_id", "=", organisation)
    .where("own.assessment_id", "=", assessment)
    .where("own.relation", "=", "author");

/** Who last said (`c`) of an assessment that they have a conflict of interest in it, as far as the viewer may know. */
export const conflictsThatStand = (organisation: Expression<string>, assessment: Expression<string>) =>
  db
    .selectFrom("conflict_statement as c")
    .where("c.organisation_id", "=", organisation)
    .where("c.assessment_id", "=", assessment)
    .where("c.kind", "<>", "none")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("conflict_statement as later")
            .select("later.id")
            .whereRef("later.organisation_id", "=", "c.organisation_id")
            .whereRef("later.assessment_id", "=", "c.assessment_id")
            .whereRef("later.member_id", "=", "c.member_id")
            .whereRef("later.stated_at", ">", "c.stated_at"),
        ),
      ),
    );

/** The values of a revision's answered questions whose paths are like one of these patterns (`NAMED_PATTERNS`), see `namesIn`. */
export const namedInAnswers = (
  answers: Expression<unknown>,
  patterns: Expression<readonly string[]>,
): RawBuilder<readonly string[]> => sql<readonly string[]>`array(
          SELECT e.value ->> 'value' FROM jsonb_each(${answers}) e
           WHERE e.key LIKE ANY (${patterns}) AND e.value ->> 'status' = 'answered')`;
