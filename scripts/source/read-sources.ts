import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The TypeScript files under some folders by path, without tests and generated code. */
export function readSources(root: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        posix.join(folder, name.replaceAll("\\", "/")),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|\/(generated|testing)\//.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
