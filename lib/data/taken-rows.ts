import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows, written } from "@/lib/data/rows";
import type { RowCells } from "@/lib/domain/project-table/project-columns";
import type { Marks, Verdict } from "@/lib/domain/project-table/triage";

/** Drafts begun from the rows of a table, and what people make of them in triage: of no row that they wrote or are to write. */

/** Keeps what a row said beside the draft that it began. For good. */
export async function insertTakenRows(
  tx: Tx,
  viewer: Viewer,
  table: { id: string; name: string },
  taken: readonly {
    assessmentId: string;
    number: number;
    title: string;
    cells: RowCells;
    ownerId: string | null;
  }[],
): Promise<void> {
  await tx.takenRow.createMany({
    data: taken.map(({ assessmentId, number, title, cells, ownerId }) => ({
      organisationId: viewer.organisationId,
      assessmentId,
      tableId: table.id,
      tableName: table.name,
      rowNumber: number,
      title,
      cells,
      takenBy: viewer.id,
      isOwn: ownerId === viewer.id,
    })),
  });
}

const tables = composed((given: Given<{ organisationId: string; memberId: string; size: number }>) =>
  db
    .selectFrom("taken_row as r")
    .leftJoin("triage as t", (on) =>
      on
        .onRef("t.organisation_id", "=", "r.organisation_id")
        .onRef("t.assessment_id", "=", "r.assessment_id")
        .on("t.member_id", "=", given.memberId),
    )
    .select((eb) => [
      "r.table_id as id",
      eb.fn.min("r.table_name").as("name"),
      eb.cast<Date>(eb.fn.min("r.taken_at"), "timestamptz").as("takenAt"),
      eb.cast<number>(eb.fn.countAll(), "integer").as("rows"),
      eb.cast<number>(eb.fn.count("t.verdict"), "integer").as("given"),
    ])
    .where("r.organisation_id", "=", given.organisationId)
    .groupBy("r.table_id")
    .orderBy("takenAt", "desc")
    .orderBy("r.table_id")
    .limit(given.size),
);
export type TakenTable = RowOf<typeof tables>;

/** The tables of which the viewer may triage rows, newest first, with how many of them they have given a verdict on. */
export async function listTakenTables(
  tx: Reader,
  viewer: Viewer,
  size: number,
): Promise<readonly TakenTable[]> {
  return rows(tx, tables({ organisationId: viewer.organisationId, memberId: viewer.id, size }));
}

const ofTable = composed((given: Given<{ organisationId: string; memberId: string; tableId: string }>) =>
  db
    .selectFrom("taken_row as r")
    .leftJoin("triage as t", (on) =>
      on
        .onRef("t.organisation_id", "=", "r.organisation_id")
        .onRef("t.assessment_id", "=", "r.assessment_id")
        .on("t.member_id", "=", given.memberId),
    )
    .select([
      "r.assessment_id as assessmentId",
      "r.table_name as tableName",
      "r.row_number as number",
      "r.title",
      "r.cells",
      "t.marks",
      "t.verdict",
      "t.reason",
      "t.seconds",
    ])
    .where("r.organisation_id", "=", given.organisationId)
    .where("r.table_id", "=", given.tableId)
    .orderBy("r.row_number"),
);
export type TakenRowRecord = RowOf<typeof ofTable>;

/** The rows of a table that the viewer may triage, in its order, each with what they themselves said of it so far. */
export async function listTakenRows(
  tx: Reader,
  viewer: Viewer,
  tableId: string,
): Promise<readonly TakenRowRecord[]> {
  return rows(tx, ofTable({ organisationId: viewer.organisationId, memberId: viewer.id, tableId }));
}

/** Whether the viewer may triage the row that an assessment began with: false too where it began with none, or is deleted. */
export async function isTakenRow(tx: Tx, viewer: Viewer, assessmentId: string): Promise<boolean> {
  const { organisationId } = viewer;
  return (await tx.takenRow.count({ where: { organisationId, assessmentId } })) > 0;
}

const others = composed((given: Given<{ organisationId: string; memberId: string; assessmentId: string }>) =>
  db
    .selectFrom("triage as t")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "t.organisation_id").onRef("m.id", "=", "t.member_id"),
    )
    .select(["m.name", "t.marks", "t.verdict", "t.reason"])
    .where("t.organisation_id", "=", given.organisationId)
    .where("t.assessment_id", "=", given.assessmentId)
    .where("t.member_id", "<>", given.memberId)
    .where("t.verdict", "is not", null)
    .orderBy("m.name")
    .orderBy("t.member_id"),
);
export type OtherTriage = RowOf<typeof others>;

/** What others made of a row; none before the viewer has given their own verdict. */
export async function listOtherTriages(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly OtherTriage[]> {
  return rows(tx, others({ organisationId: viewer.organisationId, memberId: viewer.id, assessmentId }));
}

const put = composed(
  (
    given: Given<{
      organisationId: string;
      assessmentId: string;
      memberId: string;
      marks: string;
      verdict: Verdict | null;
      reason: string;
      seconds: number;
    }>,
  ) =>
    db
      .insertInto("triage")
      .values({
        organisation_id: given.organisationId,
        assessment_id: given.assessmentId,
        member_id: given.memberId,
        marks: given.marks,
        verdict: given.verdict,
        reason: given.reason,
        seconds: given.seconds,
      })
      .onConflict((on) =>
        on.columns(["organisation_id", "assessment_id", "member_id"]).doUpdateSet((eb) => ({
          marks: eb.ref("excluded.marks"),
          verdict: eb.ref("excluded.verdict"),
          reason: eb.ref("excluded.reason"),
          seconds: eb.ref("excluded.seconds"),
          updated_at: eb.fn<Date>("now"),
        })),
      ),
);

/** Writes what the viewer makes of a row, over what they said before. */
export async function putTriage(
  tx: Tx,
  viewer: Viewer,
  triage: { assessmentId: string; marks: Marks; verdict: Verdict | null; reason: string; seconds: number },
): Promise<void> {
  await written(
    tx,
    put({
      ...triage,
      marks: JSON.stringify(triage.marks),
      organisationId: viewer.organisationId,
      memberId: viewer.id,
    }),
  );
}
