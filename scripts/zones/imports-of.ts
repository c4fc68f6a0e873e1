import { posix } from "node:path";
import { parseSync } from "oxc-parser";

/** Something a file imports: a file of ours by its path, without its ending where the import has none, or a package. */
export type Imported = { readonly kind: "ours" | "package"; readonly name: string };

/**
 * All that a source file imports, types too, statically or when it runs, also by exporting it on.
 *
 * @throws Error for a file that can't be parsed, and for an import whose name is computed, which nobody could look at.
 */
export function importsOf(file: string, source: string): readonly Imported[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      literal(file, source.slice(start, end)),
    ),
  ];
  return [...new Set(names)].map((name) => resolved(file, name));
}

function literal(file: string, written: string): string {
  const name = /^["'`]([^"'`$]+)["'`]$/.exec(written)?.[1];
  if (name === undefined) throw new Error(`${file} imports what is only known when it runs: ${written}`);
  return name;
}

function resolved(file: string, name: string): Imported {
  if (name.startsWith("@/messages/")) return { kind: "ours", name: `lib/messages/en/${name.slice(11)}` };
  if (name.startsWith("@/")) return { kind: "ours", name: name.slice(2) };
  if (name.startsWith(".")) return { kind: "ours", name: posix.join(posix.dirname(file), name) };
  return { kind: "package", name };
}
