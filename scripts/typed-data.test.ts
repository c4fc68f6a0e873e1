/** That statements over tables and columns that aren't there, and rows that hold something else, don't compile. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { projectRoot } from "@/scripts/project-root";

const scratch = mkdtempSync(join(tmpdir(), "typed-data-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const GIVEN = "{ id: given }: Given<{ id: string }>";

/** Statements that compile. */
const RIGHT: readonly string[] = [
  'db.selectFrom("team").select("name")',
  'db.selectFrom("team as t").select("t.name as teamName").orderBy("teamName")',
  `composed((${GIVEN}) => db.selectFrom("team").select("name").where("id", "=", given))({ id: "" })`,
  'db.updateTable("presence").set({ path: null })',
  "const title: string = ({} as RowOf<typeof titles>).title",
  'const state: import("@/lib/domain/access/access-table").AssessmentState = ({} as RowOf<typeof states>).state',
];

/** Statements that don't, and what of them the error names. */
const WRONG: readonly (readonly [statement: string, names: string])[] = [
  ['db.selectFrom("teem").select("name")', '"teem"'],
  ['db.selectFrom("team").select("nmae")', '"nmae"'],
  ['db.selectFrom("team as t").select("t.nmae as teamName")', '"t.nmae as teamName"'],
  ['db.selectFrom("team as t").select("t.name").orderBy("t.nmae")', '"t.nmae"'],
  ['db.selectFrom("team").select("name").where("nmae", "=", "")', '"nmae"'],
  ['db.selectFrom("team as t").innerJoin("member as m", "m.id", "t.member").select("m.name")', '"t.member"'],
  ['db.selectFrom("team").select("name").where("id", "=", 7)', '"7"'],
  ['db.selectFrom("assessment").select("title").where("state", "=", "drafft")', '"drafft"'],
  ['db.updateTable("presence").set({ paht: null })', "paht"],
  ['db.insertInto("team").values({ id: "", name: "" })', 'InsertExpression<Tables, "team">'],
  ["const title: number = ({} as RowOf<typeof titles>).title", "number"],
  // A statement is composed once for all values, so none can be looked at as it is.
  [`composed((${GIVEN}) => db.selectFrom("team").select(given === "a" ? "id" : "name"))`, "no overlap"],
  [
    `composed((${GIVEN}) => db.selectFrom("team").select("name").where("id", "=", given))({ id: 7 })`,
    "number",
  ],
  [`composed((${GIVEN}) => db.selectFrom("team").select("name").where("id", "=", given))({})`, '"id"'],
];

test("misspelt tables and columns, and other types than theirs, are errors of the type check", {
  timeout: 120_000,
}, () => {
  const head = [
    'import { composed, db, type Given, type RowOf } from "@/lib/data/composed";',
    'const titles = composed(() => db.selectFrom("revision").select("title"));',
    'const states = composed(() => db.selectFrom("assessment").select("state"));',
  ];
  const statements = [...RIGHT, ...WRONG.map(([statement]) => statement)];
  writeFileSync(
    join(scratch, "statements.ts"),
    [...head, ...statements.map((each) => `{ ${each} }`)].join("\n"),
  );
  const { compilerOptions } = JSON.parse(readFileSync(join(projectRoot, "tsconfig.json"), "utf8"));
  const paths = { "@/*": [`${projectRoot}*`], kysely: [`${projectRoot}node_modules/kysely`] };
  const options = {
    ...compilerOptions,
    paths,
    types: [],
    plugins: [],
    incremental: false,
    noUnusedLocals: false,
  };
  writeFileSync(
    join(scratch, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["statements.ts"] }),
  );
  const tsc = join(projectRoot, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--pretty", "false", "-p", scratch], {
    encoding: "utf8",
  });
  const errors = stdout.split(/\n(?=\S)/).filter(Boolean);
  const errorsOf = (index: number) =>
    errors
      .filter((error) => error.includes(`statements.ts(${head.length + index + 1},`))
      .join("\n")
      .replaceAll("'", '"');
  expect(RIGHT.map((_, index) => errorsOf(index))).toEqual(RIGHT.map(() => ""));
  for (const [index, [statement, names]] of WRONG.entries())
    expect(errorsOf(RIGHT.length + index), statement).toContain(names);
  expect(errors.filter((error) => !/statements\.ts\(\d+,/.test(error))).toEqual([]);
});
