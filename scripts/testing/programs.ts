import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { projectRoot } from "@/scripts/project-root";

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the first of the programs is that can be run: on the PATH, or where Debian puts servers, which not every PATH names. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Runs a program to its end without a word; whether it went well. */
export function runQuietly(program: string, words: readonly string[]): boolean {
  const options = {
    cwd: projectRoot,
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  return spawnSync(program, words, options).status === 0;
}

/** Whether packages of Debian can be installed here: as root, on Debian. */
export function canInstallDebians(): boolean {
  return process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
}

/** Installs the first of Debian's packages that can be; false where none can. */
export function installDebian(...names: readonly string[]): boolean {
  if (!canInstallDebians()) return false;
  const patience = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20"];
  runQuietly("apt-get", [...patience, "update"]);
  return names.some((name) =>
    runQuietly("apt-get", [...patience, "install", "--yes", "--no-install-recommends", name]),
  );
}
