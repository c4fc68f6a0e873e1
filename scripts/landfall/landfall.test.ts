import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { fileWith } from "@/lib/testing/broken-files";
import { run } from "@/scripts/landfall/run";
import { projectRoot } from "@/scripts/project-root";

const folder = mkdtempSync(join(tmpdir(), "landfall-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { answers } = workedExample("refusal-direction");
const example = writeAssessmentFile({ instrumentVersion: INSTRUMENT.version, answers });
writeFileSync(join(folder, "example.json"), example);
writeFileSync(join(folder, "broken.json"), fileWith({ "project.nothing": { status: "unknown" } }));
writeFileSync(join(folder, "latin.json"), Buffer.from([0x7b, 0xe9, 0x7d]));
mkdirSync(join(folder, "folder"));

const COMMAND = ["--import", "tsx", "scripts/landfall.ts"];
/** As npm runs it: in Landfall's folder, with the caller's told beside; no database is there to be asked. */
const SURROUNDINGS = { INIT_CWD: folder, DATABASE_URL: "postgresql://nowhere.invalid/x" };

/** The whole program, in a process of its own. */
function program(words: string, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...words.split(" ")], {
    cwd: projectRoot,
    env: { ...process.env, ...SURROUNDINGS },
    maxBuffer: 32 * 1024 * 1024,
    input,
  });
  return { status, stdout, stderr: stderr.toString() };
}

/** What the program would print and end with, without the seconds that a process takes to begin. */
async function landfall(words: string) {
  const { out, faults, exit } = await run(words.split(" "));
  return { status: exit, stdout: out, stderr: faults.map((fault) => `${fault}\n`).join("") };
}

beforeAll(() => {
  for (const [name, value] of Object.entries(SURROUNDINGS)) vi.stubEnv(name, value);
});
afterAll(() => vi.unstubAllEnvs());

test("evaluates a file from the folder it is called in", () => {
  const fromFile = program("evaluate example.json");
  expect(fromFile).toMatchObject({ status: 0, stderr: "" });
  expect(fromFile.stdout.toString()).toContain("## Findings");
  expect(fromFile.stdout.toString()).not.toContain("Organisation:");
});

test("reads a pipe as it reads a file, and fails on grave findings with the report on the one side and the reasons on the other", async () => {
  const { status, stdout, stderr } = program("evaluate - --format json --fail-on concern", example);
  expect(stdout.toString()).toBe((await landfall("evaluate example.json --format json")).stdout);
  const report = JSON.parse(stdout.toString()) as { findings: { severity: string; kind: string }[] };
  const grave = report.findings.filter(({ severity, kind }) => severity !== "note" && kind !== "strength");
  expect(status).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(grave.length);
  expect(stderr).toMatch(/^-: \w+: /);
});

test("writes documents to standard output as they are", async () => {
  expect(program("evaluate example.json --format pdf").stdout.subarray(0, 5).toString()).toBe("%PDF-");
  const word = Buffer.from((await landfall("evaluate example.json --format docx")).stdout);
  expect(word.subarray(0, 2).toString()).toBe("PK");
  expect((await landfall("evaluate example.json --format csv")).stdout.toString()).toContain("Severity");
});

test("shows only what holds under the worldviews asked for, and says so", async () => {
  const { status, stdout } = await landfall("evaluate example.json --worldview gradual-adaptation");
  expect(status).toBe(0);
  expect(stdout).toContain("- Only findings that hold under: ");
});

test("says which files are in order, and every fault of those that are not", async () => {
  expect(await landfall("validate example.json broken.json latin.json")).toEqual({
    status: 2,
    stdout: `example.json: in order, ${Object.keys(answers).length} answers, version ${INSTRUMENT.version} of the questions\n`,
    stderr: expect.stringMatching(
      /^broken\.json: \$\.answers\["project\.nothing"\]: There is no question .+\nlatin\.json: It is not text in UTF-8, from line 1 on\. In Windows-1252 it would read: "\{é\}" .+\n$/,
    ),
  });
});

test("reads UTF-16 with its mark, and says where characters were lost before", async () => {
  writeFileSync(join(folder, "wide.json"), Buffer.from(`\ufeff${example}`, "utf16le"));
  const lost = fileWith({ "project.summary": { status: "answered", value: "Pr\ufffdfer" } });
  writeFileSync(join(folder, "lost.json"), lost);
  expect(await landfall("validate wide.json lost.json")).toMatchObject({
    status: 0,
    stderr: "lost.json: One character was lost before this file was written: it has U+FFFD in its place.\n",
  });
});

test("tells a file that is not there from one that is wrong", async () => {
  expect(await landfall("validate nowhere.json folder")).toEqual({
    status: 66,
    stdout: "",
    stderr: "nowhere.json: It can't be read (ENOENT).\nfolder: It can't be read (EISDIR).\n",
  });
});

test("prints the published schema", async () => {
  const published = readFileSync(`${projectRoot}docs/assessment.schema.json`, "utf8");
  expect(await landfall("schema")).toEqual({ status: 0, stdout: published, stderr: "" });
});

test("refuses what it does not understand on standard error alone", async () => {
  expect(await landfall("judge example.json")).toMatchObject({
    status: 64,
    stdout: "",
    stderr: expect.stringContaining("no command “judge”"),
  });
});
