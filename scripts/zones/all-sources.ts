import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const FOLDERS = ["app", "bench", "components", "e2e", "lib", "prisma", "scripts"];

/** Every TypeScript file of the project by its path, without tests and generated code. */
export function allSources(root: string): ReadonlyMap<string, string> {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      posix.join(folder, name.replaceAll("\\", "/")),
    ),
  );
  const files = [...inFolders, ...readdirSync(root)].filter(
    (file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|^lib\/data\/generated\//.test(file),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
