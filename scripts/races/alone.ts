/** Each command alone, once: that what the table says of it is what it does. */
import { expect, test } from "vitest";
import { COLUMN_IDS } from "@/lib/domain/project-table/project-columns";
import { decide } from "@/lib/use-cases/decide";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { exportDraftFigure } from "@/lib/use-cases/export-draft-figure";
import { exportMeeting } from "@/lib/use-cases/export-meeting";
import { exportPortfolio } from "@/lib/use-cases/export-portfolio";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { exportRevisionFigure } from "@/lib/use-cases/export-revision-figure";
import { exportSharedReport } from "@/lib/use-cases/export-shared-report";
import { exportTriage } from "@/lib/use-cases/export-triage";
import { exportBoardReport } from "@/lib/use-cases/get-board-report";
import { judgeRow } from "@/lib/use-cases/judge-row";
import { loadExamples } from "@/lib/use-cases/load-examples";
import type { Result } from "@/lib/use-cases/result";
import { takeTable } from "@/lib/use-cases/take-table";
import { BESIDES, COMMANDS, type CommandName, commandOf, TABLES } from "@/scripts/races/commands";
import { nameOf } from "@/scripts/races/move";
import { MOVES } from "@/scripts/races/moves";
import type { Scene, Template } from "@/scripts/races/template";
import {
  asOwnerOfAll,
  copyWorlds,
  organisationColumn,
  tablesOfOrganisations,
  type World,
} from "@/scripts/races/world";

/** Written with what it belongs to, by whoever writes that; and the trail, by all. */
const ALONG = [
  "answer_change",
  "revision_finding",
  "revision_recipient",
  "revision_pattern",
  "revision_word",
  "audit_event",
  "audit_head",
  "assessment_side",
  "many_act_item",
  "removal",
  "revision_lead",
  "standing",
  "open_work",
  "portfolio_sum",
  "portfolio_summed",
  "reading",
  "taken_row",
];

type Alone = {
  readonly command: CommandName;
  readonly scene: Scene;
  readonly run: (world: World) => Promise<Result<unknown>>;
};

/** Makes the draft one that began with the row of a table, whose id is the draft's. */
const takenFrom = async (world: World) =>
  (await asOwnerOfAll()).query(
    `INSERT INTO taken_row (organisation_id, assessment_id, table_id, table_name, row_number, title, cells, taken_by)
     VALUES ($1, $2, $2, 'rows.csv', 1, 'A row', '{}', $3)`,
    [world.organisationId, world.assessmentId, world.memberId("lena")],
  );

/** Commands that nobody races: they add to the trail alone, or to what is new. */
export const UNRACED: readonly Alone[] = [
  {
    command: "decide",
    scene: "in-review",
    run: (world) => {
      const { assessmentId } = world;
      const condition = { text: "Say more", ownerId: world.memberId("ben"), dueOn: "2098-01-01" };
      return decide(world.session("lena"), {
        assessmentId,
        outcome: "approve-with-conditions",
        reason: "Good",
        conditions: [condition],
        acknowledged: { handedIn: 0, out: 1 },
      });
    },
  },
  {
    command: "exportBoardReport",
    scene: "submitted",
    run: (world) => exportBoardReport(world.session("lena"), { format: "docx" }),
  },
  {
    command: "exportDraft",
    scene: "draft",
    run: (world) => exportDraft(world.session("ada"), { assessmentId: world.assessmentId, format: "json" }),
  },
  {
    command: "exportDraftFigure",
    scene: "draft",
    run: (world) =>
      exportDraftFigure(world.session("ada"), {
        assessmentId: world.assessmentId,
        figure: "social-model",
        format: "svg",
      }),
  },
  {
    command: "exportMeeting",
    scene: "talked over",
    run: (world) =>
      exportMeeting(world.session("lena"), {
        meetingId: world.id(world.template.meetingId),
        document: "minutes",
      }),
  },
  {
    command: "exportPortfolio",
    scene: "submitted",
    run: (world) => exportPortfolio(world.session("ada"), { format: "csv" }),
  },
  {
    command: "exportRevision",
    scene: "submitted",
    run: (world) =>
      exportRevision(world.session("ada"), { assessmentId: world.assessmentId, number: 1, format: "json" }),
  },
  {
    command: "exportRevisionFigure",
    scene: "submitted",
    run: (world) =>
      exportRevisionFigure(world.session("ada"), {
        assessmentId: world.assessmentId,
        number: 1,
        figure: "social-model",
        format: "svg",
      }),
  },
  {
    command: "exportSharedReport",
    scene: "submitted",
    run: (world) =>
      exportSharedReport({ token: world.token(world.template.linkHash), networkAddress: world.tag }),
  },
  {
    command: "takeTable",
    scene: "draft",
    run: async (world) => {
      const { rows } = await (await asOwnerOfAll()).query<{ email: string }>(
        "SELECT email FROM member WHERE organisation_id = $1 AND id = $2",
        [world.organisationId, world.memberId("ben")],
      );
      const cells = COLUMN_IDS.map(
        (column) => ({ title: "A row", owner: rows[0]?.email })[column as "title"] ?? "",
      );
      return takeTable(world.session("lena"), {
        teamId: world.id(world.template.teamId),
        handling: "team",
        name: "rows.csv",
        rows: [cells],
      });
    },
  },
  {
    command: "exportTriage",
    scene: "draft",
    run: async (world) => {
      await takenFrom(world);
      return exportTriage(world.session("lena"), { tableId: world.assessmentId, format: "csv" });
    },
  },
  {
    command: "judgeRow",
    scene: "draft",
    run: async (world) => {
      await takenFrom(world);
      return judgeRow(world.session("lena"), {
        assessmentId: world.assessmentId,
        marks: { leaves: ["method"] },
        verdict: "standard",
        reason: "",
        seconds: 30,
      });
    },
  },
  { command: "loadExamples", scene: "draft", run: (world) => loadExamples(world.session("ada")) },
];
const NAMES = Object.keys({ ...COMMANDS, ...BESIDES }) as CommandName[];
/** Can only be called before there is an organisation: `first-run.test.ts`. */
export const BEFORE_ALL = "createFirstSetupLink";

/** Runs each command alone, in each scene where it can be done, and compares what it wrote with the table. */
export function tryAlone(templateOf: (scene: Scene) => Template): void {
  const written = new Map<CommandName, readonly string[]>();

  // One test: chosen by words, part of it would say nothing.
  test("every move can be made in every scene it names", { timeout: 180_000 }, async () => {
    const all = [
      ...MOVES.flatMap((move) => move.scenes.map((scene) => ({ ...move, scene, name: nameOf(move) }))),
      ...UNRACED.map((each) => ({ ...each, name: each.command })),
    ];
    for (const { scene, command, name, run } of all) {
      const [world] = await copyWorlds(templateOf(scene), 1);
      if (!world) throw new Error("no world");
      const before = await marksOf(world);
      const result = await run(world, 0);
      expect(`${name}, ${scene}: ${result.ok ? "done" : result.refusal.sentence}`).toBe(
        `${name}, ${scene}: done`,
      );
      const after = await marksOf(world);
      const tables = [...after.keys()].filter((table) => after.get(table) !== before.get(table));
      const known = written.get(command) ?? [];
      // There everything else begins with bringing the draft up to date.
      const isOwn = scene !== "older draft" || command === "bringUpToDate";
      written.set(command, [...known, ...tables.filter((each) => isOwn && !ALONG.includes(each))]);
    }
    const names = NAMES.filter((name) => name !== BEFORE_ALL);
    const found = names.map((name) => [name, [...new Set(written.get(name))].sort()]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(names.map((name) => [name, saidOf(name)])));
  });
}

/** The tables that a command writes, as the table of commands has it. */
function saidOf(name: CommandName): readonly string[] {
  const { changes, begins = [], carries = [] } = commandOf(name);
  const said = new Set([...changes, ...begins, ...carries].map((thing) => TABLES[thing] as string));
  // The step from the version that the scene's draft has moves no answer.
  if (name === "bringUpToDate") said.delete("answer");
  return [...said].sort();
}

/** A mark of each table's rows that changes with any of them: PostgreSQL's own, of who wrote a row last. */
async function marksOf(world: World): Promise<ReadonlyMap<string, string>> {
  const client = await asOwnerOfAll();
  const parts = (await tablesOfOrganisations()).map(
    (table) =>
      `SELECT '${table.name}' AS name, count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) AS mark
         FROM "${table.name}" WHERE "${organisationColumn(table)}" = $1`,
  );
  const throttle =
    "SELECT 'sign_in_throttle', count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) FROM sign_in_throttle";
  const { rows } = await client.query<{ name: string; mark: string }>(
    [...parts, throttle].join(" UNION ALL "),
    [world.organisationId],
  );
  return new Map(rows.map(({ name, mark }) => [name, mark]));
}
