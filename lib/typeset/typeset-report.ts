/**
 * Sets reports as PDF. Owns the typesetter's process and how long it may take; knows nothing of who may read a report.
 */

import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { typstDocument } from "@/lib/domain/report/typst/typst-document";
import { FONT_FILES } from "@/lib/fonts/font-files";

// A program of its own, no part of the build.
const PROCESS = join(/* turbopackIgnore: true */ process.cwd(), "lib", "typeset", "typeset-process.mjs");
const LONGEST_MS = 60_000;
/** An idle process holds some 150 MB. */
const KEPT_MS = 60_000;

type Reply = { readonly id: number; readonly pdf?: string; readonly fault?: string };

type Setter = { readonly child: ChildProcess; timer: NodeJS.Timeout | null };

let setter: Setter | null = null;
let turn: Promise<unknown> = Promise.resolve();
let count = 0;

/**
 * The report as PDF: tagged, with bookmarks, fonts and drawings in it. The same report gives the same bytes, kept for the next
 * who asks unless it is to be set `anew`. One at a time; throws where the typesetter fails or takes longer than a minute.
 */
export function typesetReport(
  report: ReportDocument,
  given: {
    readonly review?: ReviewRecord | null;
    readonly notice?: string;
    readonly anew?: boolean;
  } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const document = JSON.stringify(typstDocument(report, given.review ?? null, given.notice ?? ""));
  const createdAt = Math.floor(Date.parse(report.meta.revision?.submittedAt ?? "1970-01-01") / 1000);
  const name = createHash("sha256").update(`${createdAt} ${document}`).digest("base64");
  const pdf = turn.then(
    async () => (given.anew ? undefined : kept(name)) ?? keep(name, await ask(document, createdAt)),
  );
  turn = pdf.catch(() => {});
  return pdf;
}

/** What was set lately, by a digest of what it was set from: a revision is frozen, so its PDF is asked for again as it was. */
const lately = new Map<string, Uint8Array<ArrayBuffer>>();
/** Bytes kept in all; what was asked for longest ago goes first. */
const MOST_KEPT = 30_000_000;

function kept(name: string): Uint8Array<ArrayBuffer> | undefined {
  const pdf = lately.get(name);
  // To the end: the first is the one asked for longest ago.
  if (pdf && lately.delete(name)) lately.set(name, pdf);
  return pdf;
}

function keep(name: string, pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  lately.set(name, pdf);
  let bytes = [...lately.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  for (const [oldest, { byteLength }] of lately) {
    if (bytes <= MOST_KEPT) break;
    lately.delete(oldest);
    bytes -= byteLength;
  }
  return pdf;
}

function ask(document: string, createdAt: number): Promise<Uint8Array<ArrayBuffer>> {
  const { child } = started();
  count += 1;
  const id = count;
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(limit);
      child.off("message", onMessage);
      child.off("exit", onExit);
      act();
      rest();
    };
    const onMessage = (reply: Reply) => {
      if (reply.id !== id) return;
      const { pdf, fault } = reply;
      settle(() =>
        pdf === undefined
          ? reject(new Error(`Typesetting failed: ${fault}`))
          : resolve(Uint8Array.from(Buffer.from(pdf, "base64"))),
      );
    };
    const onExit = () => settle(() => reject(new Error("The typesetter ended before it was done.")));
    const limit = setTimeout(() => {
      stop();
      settle(() => reject(new Error("Typesetting took too long and was stopped.")));
    }, LONGEST_MS);
    child.on("message", onMessage);
    child.on("exit", onExit);
    child.send({ id, document, createdAt });
  });
}

function started(): Setter {
  if (setter?.timer) clearTimeout(setter.timer);
  if (setter && setter.child.exitCode === null && setter.child.connected) return setter;
  const child = fork(/* turbopackIgnore: true */ PROCESS, [...FONT_FILES], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  setter = { child, timer: null };
  return setter;
}

/** Nobody waits: the process may end, and must not keep this one from ending. */
function rest(): void {
  if (!setter) return;
  setter.timer = setTimeout(stop, KEPT_MS);
  setter.timer.unref();
}

function stop(): void {
  setter?.child.kill("SIGKILL");
  setter = null;
}
