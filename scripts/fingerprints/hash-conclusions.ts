import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";

/** Where conclusions are drawn from answers; what it imports, and what that imports, is all that can change one. */
const START = "lib/domain/report/reevaluate.ts";
/** Holds the hashes themselves. */
const PINNED = ["lib/content/fingerprints.json", "lib/content/labels.ts"];

type Read = { readonly content: string; readonly imports: readonly string[] };

/**
 * The hash of all that concludes: hexadecimal SHA-256 over the code of every file that re-evaluation reaches by imports.
 * Types, comments, imports, indentation, names and places of files don't count, so that moving and explaining changes nothing;
 * nor does what the versions are called.
 *
 * @param root the project's folder, with a slash at its end.
 * @throws Error for a file that can't be read or parsed.
 */
export function hashConclusions(root: string): string {
  const contents = new Map<string, string>();
  const waiting = [START];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (PINNED.includes(file) || contents.has(file)) continue;
    const { content, imports } = read(join(root, file), file);
    contents.set(file, content);
    waiting.push(...imports);
  }
  const hash = createHash("sha256");
  for (const content of [...contents.values()].toSorted()) hash.update(`${content.length}\n${content}\n`);
  return hash.digest("hex");
}

function read(path: string, file: string): Read {
  const source = readFileSync(path, "utf8");
  if (file.endsWith(".json")) return { content: source, imports: [] };
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  const imports = program.body.filter((node) => node.type === "ImportDeclaration");
  const types = program.body.filter(
    (node) => isType(node) || (node.type === "ExportNamedDeclaration" && isType(node.declaration)),
  );
  let code = source;
  // From the end, so that places before stay right.
  for (const { start, end } of outermost([...comments, ...imports, ...types]).toSorted(
    (a, b) => b.start - a.start,
  )) {
    code = code.slice(0, start) + code.slice(end);
  }
  const lines = code.split("\n").map((line) => line.trim());
  return {
    content: lines.filter((line) => line !== "").join("\n"),
    imports: imports
      .filter(({ importKind }) => importKind !== "type")
      .map(({ source: { value } }) => value)
      .filter((value) => value.startsWith("@/"))
      .map((value) => value.slice(2))
      .map((name) => (name.endsWith(".json") ? name : `${name}.ts`)),
  };
}

function isType(node: { readonly type: string } | null): boolean {
  return node?.type === "TSTypeAliasDeclaration" || node?.type === "TSInterfaceDeclaration";
}

type Stretch = { readonly start: number; readonly end: number };

/** Those that lie in no other: comments within a type go with it. */
function outermost(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(
    (one) => !stretches.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}
