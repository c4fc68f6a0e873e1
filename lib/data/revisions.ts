import { type NotNull, sql } from "kysely";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { jsonOf } from "@/lib/data/json-of";
import { firstRow, rows } from "@/lib/data/rows";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { RevisionFacts } from "@/lib/domain/portfolio/revision-facts";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** Kysely names no types of arrays. */
const UUIDS = sql`uuid[]`;

/** The heads of revisions: the newest of an assessment, one by its number, or several by their ids in the order of these. */
const heads = composed(
  (
    given: Given<{
      organisationId: string;
      assessmentId: string | null;
      number: number | null;
      ids: readonly string[] | null;
    }>,
  ) => {
    const { assessmentId, number, ids } = given;
    return db
      .selectFrom("revision as r")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "r.organisation_id").onRef("m.id", "=", "r.submitted_by"),
      )
      .select([
        "r.id",
        "r.assessment_id as assessmentId",
        "r.number",
        "r.title",
        "r.instrument_version as instrumentVersion",
        "r.rulebook_version as rulebookVersion",
        // Null: frozen before hashes were kept.
        "r.rulebook_hash as rulebookHash",
        "r.submitted_by as submittedById",
        "m.name as submittedByName",
        "r.submitted_at as submittedAt",
        "r.scrutiny",
      ])
      .where("r.organisation_id", "=", given.organisationId)
      .where((eb) => {
        if (ids) return eb("r.id", "=", eb.fn.any(ids));
        const which = number ? eb("r.number", "=", number) : eb("r.is_latest", "=", true);
        return eb.and([eb("r.assessment_id", "=", assessmentId), which]);
      })
      .$if(ids !== null, (query) =>
        query.orderBy((eb) => eb.fn("array_position", [eb.cast(eb.val(ids), UUIDS), "r.id"])),
      );
  },
);

export type RevisionRow = RowOf<typeof heads>;
export type RevisionWithReport = RevisionRow & { readonly answers: Answers; readonly report: ReportDocument };

/** A revision with its frozen answers and report; the newest without a number. Null: none, or not the viewer's to read. */
export async function getRevisionOf(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number | null,
): Promise<RevisionWithReport | null> {
  const of = { organisationId: viewer.organisationId, assessmentId, number, ids: null };
  const row = await firstRow(tx, heads(of));
  return row ? { ...row, ...(await getFrozen(tx, viewer, row.id)) } : null;
}

/** Several revisions by id, in the order asked for; those the viewer may not read are left out. */
export async function listRevisions(
  tx: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly RevisionWithReport[]> {
  const of = { organisationId: viewer.organisationId, assessmentId: null, number: null, ids };
  const revisions: RevisionWithReport[] = [];
  for (const row of await rows(tx, heads(of)))
    revisions.push({ ...row, ...(await getFrozen(tx, viewer, row.id)) });
  return revisions;
}

const frozenParts = composed((given: Given<{ organisationId: string; id: string }>) =>
  db
    .selectFrom("revision")
    .select(["answers", "report"])
    .where("organisation_id", "=", given.organisationId)
    .where("id", "=", given.id),
);
type Frozen = RowOf<typeof frozenParts>;

/**
 * The frozen parts of revisions read lately. They never change and are large; who may read one is asked of the database
 * each time, by its head, before they are looked up here.
 */
const frozen = new Map<string, Frozen>();
const KEPT = 40;

async function getFrozen(tx: Reader, viewer: Viewer, id: string): Promise<Frozen> {
  const known = frozen.get(id);
  if (known) {
    // To the end: the first is the one read longest ago.
    frozen.delete(id);
    frozen.set(id, known);
    return known;
  }
  const row = await firstRow(tx, frozenParts({ organisationId: viewer.organisationId, id }));
  if (!row) throw new Error(`revision ${id} was there a moment ago`);
  const [oldest] = frozen.keys();
  if (frozen.size >= KEPT && oldest !== undefined) frozen.delete(oldest);
  frozen.set(id, row);
  return row;
}

const judged = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("revision as r")
    .select([
      "r.id",
      // Only what subjects of reviews are made of: reports are large.
      sql<
        JudgedParts["report"]
      >`jsonb_build_object('findings', r.report -> 'findings', 'rulebookVersion', r.report -> 'rulebookVersion',
        'toCheck', coalesce(r.report -> 'toCheck', '[]'))
        || case when r.report ? 'unread' then jsonb_build_object('unread', r.report -> 'unread') else '{}' end`.as(
        "report",
      ),
      sql<Answers>`(select coalesce(jsonb_object_agg(x.key, x.value), '{}') from jsonb_each(r.answers) as x
        where x.key like 'misuse.%' or x.key like 'timelines.%')`.as("answers"),
    ])
    .where("r.organisation_id", "=", given.organisationId)
    .where((eb) => eb("r.id", "=", eb.fn.any(given.ids))),
);

/** What reviewers of a revision judge, of its frozen report and answers. */
export type JudgedParts = {
  readonly report: Pick<ReportDocument, "findings" | "toCheck" | "unread" | "rulebookVersion">;
  readonly answers: Answers;
};

/** By id, what reviewers of these revisions judge; those the viewer may not read are left out. */
export async function listJudged(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, JudgedParts>> {
  const found = ids.length === 0 ? [] : await rows(tx, judged({ organisationId, ids }));
  return new Map(found.map(({ id, ...parts }) => [id, parts]));
}

const numbers = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("revision")
    .select("number")
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .orderBy("number"),
);

/** The numbers of the revisions of an assessment, oldest first. */
export async function listRevisionNumbers(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly number[]> {
  const found = await rows(tx, numbers({ organisationId: viewer.organisationId, assessmentId }));
  return found.map(({ number }) => number);
}

/** Freezes a revision with what is derived from it. Team and handling are taken over from the assessment by a trigger. */
export async function insertRevision(
  tx: Tx,
  viewer: Viewer,
  revision: {
    id: string;
    assessmentId: string;
    teamId: string;
    handling: string;
    number: number;
    submittedAt: Date;
    answers: Answers;
    report: ReportDocument;
    /** Of the rulebook that evaluated it. */
    rulebookHash: string;
    facts: RevisionFacts;
  },
): Promise<void> {
  const { report, facts } = revision;
  const key = { organisationId: viewer.organisationId, revisionId: revision.id };
  await tx.revision.createMany({
    data: [
      {
        organisationId: viewer.organisationId,
        id: revision.id,
        assessmentId: revision.assessmentId,
        teamId: revision.teamId,
        handling: revision.handling,
        number: revision.number,
        title: report.meta.title,
        instrumentVersion: report.instrumentVersion,
        rulebookVersion: report.rulebookVersion,
        rulebookHash: revision.rulebookHash,
        answers: jsonOf(revision.answers),
        report: jsonOf(report),
        submittedBy: viewer.id,
        submittedAt: revision.submittedAt,
        scrutiny: facts.scrutiny,
        scrutinyRank: facts.scrutinyRank,
        kindsOfWork: [...facts.kindsOfWork],
        shiftP10: facts.shift?.p10 ?? null,
        shiftP50: facts.shift?.p50 ?? null,
        shiftP90: facts.shift?.p90 ?? null,
        effectP10: facts.effect?.p10 ?? null,
        effectP50: facts.effect?.p50 ?? null,
        effectP90: facts.effect?.p90 ?? null,
        ...facts.counts,
        impliedShift: facts.impliedShift,
        forecasts: facts.forecasts,
        firstForecast: facts.firstForecast === null ? null : new Date(facts.firstForecast),
        projectFacts: jsonOf(facts.project),
        portfolioShare: jsonOf(facts.share),
      },
    ],
  });
  await tx.revisionFinding.createMany({
    data: facts.findings.map((finding) => ({ ...key, ...finding })),
  });
  await tx.revisionRecipient.createMany({
    data: facts.recipients.map(({ record, name, kind }) => ({ ...key, recordId: record, name, kind })),
  });
  await tx.revisionPattern.createMany({
    data: facts.patterns.map(({ pattern, origin }) => ({ ...key, patternId: pattern, origin })),
  });
  const whose = {
    assessmentId: revision.assessmentId,
    teamId: revision.teamId,
    handling: revision.handling,
    isLatest: true,
    submittedAt: revision.submittedAt,
  };
  await tx.revisionWord.createMany({ data: facts.words.map((each) => ({ ...key, ...each, ...whose })) });
}

const examples = composed((given: Given<{ organisationId: string }>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("revision as r", (on) =>
      on
        .onRef("r.organisation_id", "=", "a.organisation_id")
        .onRef("r.assessment_id", "=", "a.id")
        .on("r.is_latest", "=", true),
    )
    .select((eb) => [
      "a.id",
      "r.title",
      "a.example_citation as citation",
      eb.fn.coalesce("a.example_link", eb.val("")).as("link"),
    ])
    .where("a.organisation_id", "=", given.organisationId)
    .where("a.example_citation", "is not", null)
    .where("a.handling", "=", "organisation")
    .orderBy("r.title")
    .limit(50)
    .$narrowType<{ citation: NotNull }>(),
);

/** Examples for the whole organisation: newest revisions of assessments made from public sources. */
export async function listExamples(tx: Reader, viewer: Viewer): Promise<readonly RowOf<typeof examples>[]> {
  return rows(tx, examples({ organisationId: viewer.organisationId }));
}
