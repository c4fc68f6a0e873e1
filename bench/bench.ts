// `npm run bench`, after the packages are there: measures, prints a table, writes bench/results.json. Nothing is asserted.
// `npm run bench -- browser pages` measures these parts alone; other words choose among their rows: `npm run bench -- pages report`.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { assigningRows } from "@/bench/assigning/assigning-rows";
import { pdfRows } from "@/bench/browser/pdf-rows";
import { sectionRows } from "@/bench/browser/section-rows";
import { autosaveRows } from "@/bench/http/autosave-rows";
import { pageRows } from "@/bench/http/page-rows";
import { signIn } from "@/bench/http/sign-in";
import { makeInstallation } from "@/bench/installation";
import { tableOf } from "@/bench/measure/print-table";
import type { IsWanted, Row } from "@/bench/measure/row";
import { rulebookRows } from "@/bench/rulebook/rulebook-rows";
import { measureSaving } from "@/bench/saving/measure-saving";
import { serveInstallation } from "@/bench/serve-installation";
import { termRows } from "@/bench/terms/term-rows";
import { demoPassword } from "@/prisma/demo-accounts";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { Failure } from "@/scripts/process/failure";
import { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

const COMPUTING = { rounds: 11, milliseconds: 60 };
const WAITING = { rounds: 9, milliseconds: 400 };
/** Saving has to run for the assessments that later parts use, also where its figures are not asked for. */
const LEAST = { rounds: 1, milliseconds: 1 };
const EMAIL = "researcher@demo.example";
const LEAD_EMAIL = "lead@demo.example";

const PARTS = ["rulebook", "terms", "assigning", "saving", "http", "browser", "pages", "pdf"] as const;
type Part = (typeof PARTS)[number];
/** They need a web server. */
const SERVED: readonly Part[] = ["http", "browser", "pages", "pdf"];

const shutdown = new Shutdown();
const rows: Row[] = [];

async function measure(name: string, work: () => Promise<readonly Row[]>): Promise<void> {
  await step(name, async () => {
    rows.push(...(await work()));
  });
}

/** Parts whose rows can be measured one by one. */
const BY_ROW: readonly Part[] = ["browser", "pages"];

/** The parts named on the command line, all where none is; and whether a row of theirs has one of the other words, if there are any. */
function wantedOf(names: readonly string[]): {
  readonly parts: ReadonlySet<Part>;
  readonly isWanted: IsWanted;
} {
  const parts = PARTS.filter((part) => names.includes(part));
  const words = names.filter((name) => !PARTS.some((part) => part === name));
  if (words.length > 0 && (parts.length === 0 || !parts.every((part) => BY_ROW.includes(part)))) {
    throw new Failure(
      `There is no part “${words[0]}”: ${PARTS.join(", ")}. Of ${BY_ROW.join(" and ")}, words choose rows.`,
    );
  }
  return {
    parts: new Set(parts.length > 0 ? parts : PARTS),
    isWanted: (what) => words.length === 0 || words.some((word) => what.includes(word)),
  };
}

async function run(): Promise<void> {
  const { parts: wanted, isWanted } = wantedOf(process.argv.slice(2));
  if (wanted.has("rulebook")) await measure("Measuring the rulebook", () => rulebookRows(COMPUTING));
  if (wanted.has("terms")) await measure("Measuring the term finder", () => termRows(COMPUTING));
  if (wanted.has("assigning")) {
    await measure("Measuring proposed assignments", () => assigningRows({ ...COMPUTING, rounds: 3 }));
  }

  const installation = await makeInstallation(shutdown);
  const { appDatabaseUrl, doorDatabaseUrl, port, url } = installation;
  const account = { email: EMAIL, password: demoPassword(installation.secret) };
  let ids = { draftId: "", exampleId: "", comparedId: "" };
  await measure("Measuring saving in the database", async () => {
    const { rows: measured, ...made } = await measureSaving(
      {
        appDatabaseUrl,
        doorDatabaseUrl,
        ...account,
        leadEmail: LEAD_EMAIL,
        effort: wanted.has("saving") ? WAITING : LEAST,
      },
      shutdown,
    );
    ids = made;
    return wanted.has("saving") ? measured : [];
  });
  if (!SERVED.some((part) => wanted.has(part))) return;

  await serveInstallation(installation, shutdown);
  const cookie = await signIn(url, account);
  const server = { port, cookie, ...ids };
  if (wanted.has("http")) await measure("Measuring saving over HTTP", () => autosaveRows(server, WAITING));
  if (wanted.has("browser")) {
    await measure("Measuring the section page in a browser", () =>
      sectionRows({ url, cookie, ...ids }, isWanted),
    );
  }
  if (wanted.has("pages")) await measure("Measuring pages", () => pageRows(server, WAITING, isWanted));
  if (wanted.has("pdf")) await measure("Measuring the PDF", () => pdfRows({ url, ...server }));
}

/** What a reader of the numbers has to know about where they come from. */
function circumstances() {
  const processors = cpus();
  return {
    date: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: processors.length,
    processor: processors[0]?.model ?? "unknown",
  };
}

function report(): void {
  const where = circumstances();
  const file = join(projectRoot, "bench", "results.json");
  writeFileSync(file, `${JSON.stringify({ ...where, rows }, null, 2)}\n`);
  console.log(`\n${tableOf(rows)}\n`);
  console.log(
    `Medians of rounds in turns; “rounds” are the least and the greatest ratio. ${where.processors} processors, Node ${where.node}, ${where.platform}. All rounds: bench/results.json\n`,
  );
}

shutdown.onSignals((words) => console.log(words), 130);
let code = 0;
try {
  await run();
} catch (error) {
  // While we stop, steps fail because we end them.
  if (!shutdown.begun) {
    code = 1;
    console.error(error instanceof Failure ? `\n${error.message}` : error);
  }
}
if (!shutdown.begun && rows.length > 0) report();
await shutdown.run();
process.exit(code);
