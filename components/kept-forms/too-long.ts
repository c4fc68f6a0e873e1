import type { Values } from "@/components/kept-forms/form-words";
import { tooLong } from "@/messages/kept-forms";

/** How long texts may be, by their names; `*` stands for any number: `{ reason: 8000, "conditions.*.text": 2000 }`. */
export type Limits = { readonly [name: string]: number };

/** Undefined where a text has no limit of its own. */
export function limitOf(name: string, limits: Limits): number | undefined {
  return limits[name.replaceAll(/\.\d+(?=\.|$)/g, ".*")];
}

/** Says by how much a text is too long; undefined where it isn't. Nothing is ever cut: the text stays, and isn't saved. */
export function faultOfLength(text: unknown, most: number): string | undefined {
  const over = typeof text === "string" ? text.length - most : 0;
  return over > 0 ? tooLong(most, over) : undefined;
}

/** The names of the texts that are too long. */
export function tooLongIn(values: Values, limits: Limits): readonly string[] {
  return Object.entries(limits).flatMap(([pattern, most]) =>
    matching(values, pattern.split("."))
      .filter(([, text]) => faultOfLength(text, most) !== undefined)
      .map(([name]) => name),
  );
}

function matching(within: unknown, [name, ...rest]: readonly string[]): readonly [string, unknown][] {
  if (name === undefined) return [["", within]];
  if (typeof within !== "object" || within === null) return [];
  const names = name === "*" ? Object.keys(within) : [name];
  return names.flatMap((each) =>
    matching((within as Values)[each], rest).map(([path, value]): [string, unknown] => [
      path === "" ? each : `${each}.${path}`,
      value,
    ]),
  );
}
