import { open, readFile } from "node:fs/promises";
import { limitedFetch } from "@/lib/limited-fetch";
import { type Anchor, anchorLine, readAnchors } from "@/scripts/audit/anchor";
import type { AnchorTargets } from "@/scripts/audit/anchor-targets";
import { Failure } from "@/scripts/process/failure";

/**
 * Adds anchors to the operator's file and sends them to the operator's address. What fails at one is still done at the other.
 *
 * @throws Failure saying what could not be done
 */
export async function writeAnchors(targets: AnchorTargets, anchors: readonly Anchor[]): Promise<void> {
  if (anchors.length === 0) return;
  const { file, address } = targets;
  const done = await Promise.allSettled([
    file === null ? undefined : append(file, anchors),
    address === null ? undefined : post(address, anchors),
  ]);
  const faults = done.flatMap((each) => (each.status === "rejected" ? [String(each.reason.message)] : []));
  if (faults.length > 0) throw new Failure(faults.join(" "));
}

async function append(path: string, anchors: readonly Anchor[]): Promise<void> {
  try {
    const file = await open(path, "a+", 0o600);
    try {
      // What was cut off while it was written stays a line of its own.
      const { size } = await file.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await file.read(last, 0, 1, size - 1);
      const begin = size > 0 && last.toString() !== "\n" ? "\n" : "";
      await file.appendFile(`${begin}${anchors.map((anchor) => `${anchorLine(anchor)}\n`).join("")}`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Failure(
      `The anchor file ${path} can't be added to (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

async function post(address: string, anchors: readonly Anchor[]): Promise<void> {
  // Not the address itself: it may hold what only the two of us are to know.
  const { host } = new URL(address);
  const response = await limitedFetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ anchors }),
    redirect: "error",
  }).catch(() => {
    throw new Failure(`The anchor's address at ${host} doesn't answer.`);
  });
  await response.body?.cancel();
  if (!response.ok) throw new Failure(`The anchor's address at ${host} answers ${response.status}.`);
}

/** The newest anchor of each organisation in the file; none where there is no file yet. */
export async function newestAnchors(file: string | null): Promise<ReadonlyMap<string, Anchor>> {
  const text = file === null ? "" : await readFile(file, "utf8").catch(() => "");
  return new Map(readAnchors(text).anchors.map((anchor) => [anchor.organisation, anchor]));
}
