import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "@/scripts/process/failure";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this account may not write there",
  EPERM: "this account may not write there",
  EROFS: "nothing can be written there",
  ENOENT: "no folder can be made there",
  ENOTDIR: "a file is in the way",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "the name is too long",
};

/**
 * Makes an installation's folder and those above it, unless they are there. One after another: Node's own way to make them all
 * never ends where none can be made (below /proc).
 *
 * @throws Failure with the reason, naming LANDFALL_DATA, if it is a file or can't be made.
 */
export function makeFolder(folder: string): void {
  const refuse = (reason: string) =>
    new Failure(`The data folder ${folder} can't be used: ${reason}. Give LANDFALL_DATA another one.`);
  const missing: string[] = [];
  for (let path = folder; ; path = dirname(path)) {
    const kind = kindOf(path);
    if (kind === "file") throw refuse(path === folder ? "it is a file" : `${path} is a file`);
    if (kind === "folder" || path === dirname(path)) break;
    missing.push(path);
  }
  for (const path of missing.toReversed()) {
    try {
      mkdirSync(path);
    } catch (error) {
      const { code = "", message } = error as NodeJS.ErrnoException;
      // Another process has just made it.
      if (code !== "EEXIST") throw refuse(`${path} can't be made, because ${REASONS[code] ?? message}`);
    }
  }
}

function kindOf(path: string): "folder" | "file" | "nothing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}
