import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { insertFirstAnswers } from "@/lib/data/answers";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { insertAssessments } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertInvitation } from "@/lib/data/authorship";
import { listMembers } from "@/lib/data/members";
import { insertTakenRows } from "@/lib/data/taken-rows";
import { listOwnTeams } from "@/lib/data/teams";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { COLUMN_IDS, PROJECT_COLUMNS } from "@/lib/domain/project-table/project-columns";
import { type CellFault, type ReadRow, readRows } from "@/lib/domain/project-table/read-rows";
import { defineUseCase, defineView } from "@/lib/use-cases/define-use-case";
import { empty, id, optionalText, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { requireStart } from "@/lib/use-cases/require-start";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** A row's mapped cells, in the order of `COLUMN_IDS`. */
const row = z
  .array(optionalText(2 * Math.max(...PROJECT_COLUMNS.map(({ max }) => max))))
  .length(COLUMN_IDS.length)
  .readonly();

const input = z.strictObject({
  teamId: id,
  /** Nobody is named by a table, so it begins nothing for named people. */
  handling: z.enum(["organisation", "team"], refusals.handlingNeeded),
  name: text(TEXT_LIMITS.tableName),
  rows: z.array(row).max(COUNT_LIMITS.tableRows, refusals.tableTooLong(COUNT_LIMITS.tableRows)).readonly(),
});
type Input = z.output<typeof input>;

const IN_ORDER = Object.fromEntries(COLUMN_IDS.map((column, at) => [column, at]));

type Fault = CellFault | (Omit<CellFault, "why"> & { readonly why: "no-member" });
type Checked = {
  readonly rows: readonly (ReadRow & { readonly ownerId: string | null })[];
  readonly faults: readonly Fault[];
};

/** Whom rows name is looked up among the members; who is none, or is disabled, is a fault of its cell. */
async function checked(tx: Reader, viewer: Viewer, { teamId, rows: given }: Input): Promise<Checked> {
  if (!mayInOrganisation(viewer.roles, "projects.take")) {
    throw refuse("not-allowed", refusals.tableNotAllowed);
  }
  requireStart(viewer, teamId);
  const { rows, faults } = readRows(given, IN_ORDER);
  const members = new Map(
    (await listMembers(tx, viewer)).flatMap(({ id: member, email, disabledAt }) =>
      disabledAt ? [] : [[email.toLowerCase(), member] as const],
    ),
  );
  const named = rows.map((each) => ({ ...each, ownerId: members.get(each.owner) ?? null }));
  const unknown = named.filter(({ owner, ownerId }) => owner !== "" && ownerId === null);
  return {
    rows: named,
    faults: [
      ...faults,
      ...unknown
        .filter(({ number }) => !faults.some((fault) => fault.row === number && fault.column === "owner"))
        .map(({ number }): Fault => ({ row: number, column: "owner", why: "no-member" })),
    ].sort((a, b) => a.row - b.row),
  };
}

export type TableCheck = {
  readonly drafts: number;
  readonly invitations: number;
  readonly faults: readonly Fault[];
};

/** What taking a table would do, and every fault of it. Writes nothing. */
export const checkTable = defineView(input, async ({ tx, viewer, input }): Promise<TableCheck> => {
  const { rows, faults } = await checked(tx, viewer, input);
  return {
    drafts: rows.length,
    invitations: rows.filter(({ ownerId }) => ownerId !== null && ownerId !== viewer.id).length,
    faults,
  };
});

/**
 * Begins a draft for each row, with its title and summary as answers and everything else beside it, and asks the owners it names to
 * become authors. All of them or, with a fault anywhere, none. The viewer holds each as its author until an owner accepts; whoever put
 * nothing into it but the row has not written it then.
 */
export const takeTable = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { rows, faults } = await checked(tx, viewer, input);
  if (faults.length > 0) throw refuse("invalid", refusals.tableHasFaults(faults.length));
  const tableId = newId();
  const taken = rows.map((each) => ({ ...each, assessmentId: newId() }));
  const { teamId, handling } = input;
  await insertAssessments(
    tx,
    viewer,
    taken.map(({ assessmentId, title }) => ({
      id: assessmentId,
      teamId,
      title,
      handling,
      instrumentVersion: INSTRUMENT.version,
    })),
  );
  await insertFirstAnswers(
    tx,
    viewer,
    taken.flatMap(({ assessmentId, title, cells: { summary } }) => [
      { assessmentId, path: "project.title", value: title },
      ...(summary === undefined ? [] : [{ assessmentId, path: "project.summary", value: summary }]),
    ]),
  );
  await insertTakenRows(tx, viewer, { id: tableId, name: input.name }, taken);
  for (const { assessmentId, ownerId } of taken) {
    const subject = { type: "assessment", id: assessmentId } as const;
    await recordAudit(tx, "assessment.created", subject, { team: input.teamId, table: tableId });
    if (ownerId === null || ownerId === viewer.id) continue;
    const invitationId = newId();
    await insertInvitation(tx, viewer, { id: invitationId, assessmentId, memberId: ownerId, reason: null });
    await recordAudit(tx, "author.invited", subject, { member: ownerId, invitation: invitationId });
  }
  return { tableId, drafts: taken.length };
});

/** The teams that the viewer may take a table in for. */
export const getTakeTable = defineView(empty, async ({ tx, viewer }) => {
  if (!mayInOrganisation(viewer.roles, "projects.take")) {
    throw refuse("not-allowed", refusals.tableNotAllowed);
  }
  return { teams: await listOwnTeams(tx, viewer) };
});
