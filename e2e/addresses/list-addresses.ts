import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A page or route of the application: its path with parameters in brackets, as Next names them. */
export type Address = { readonly pattern: string; readonly parameters: readonly string[] };

/** Every address that the folders of `app/` make, in the order of their names. */
export function listAddresses(root: string): readonly Address[] {
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /(^|[/\\])(page|route)\.tsx?$/.test(file))
    .map((file) => relative(".", dirname(file)).split(sep))
    .map((parts) => parts.filter((part) => part !== "" && !/^\(.*\)$/.test(part)))
    .map((parts) => ({
      pattern: `/${parts.join("/")}`,
      parameters: parts.filter((part) => part.startsWith("[")),
    }))
    .toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** The address with each parameter filled in. */
export function fill({ pattern, parameters }: Address, value: (parameter: string) => string): string {
  return parameters.reduce((path, parameter) => path.replace(parameter, () => value(parameter)), pattern);
}
