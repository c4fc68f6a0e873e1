/** The placeholders of an explanation's template; what each quotes is said at `Rule`. */

export type Placeholder = { readonly written: string } & (
  | { readonly type: "name" | "unknown" }
  | { readonly type: "field" | "question" | "matching" | "fact"; readonly id: string }
);

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Every placeholder of a template, in order, repeats included. What looks like one and is none has type `unknown`. */
export function placeholdersOf(template: string): readonly Placeholder[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => parsePlaceholder(match[0], match[1] ?? ""));
}

/** The template with every placeholder replaced. What is put in is not searched for placeholders again. */
export function fillPlaceholders(template: string, fill: (placeholder: Placeholder) => string): string {
  return partsOf(template)
    .map((part) => (typeof part === "string" ? part : fill(part)))
    .join("");
}

const taken = new Map<string, readonly (string | Placeholder)[]>();

/** A template in its parts; the templates are those of the rulebook, each taken apart once. */
function partsOf(template: string): readonly (string | Placeholder)[] {
  const known = taken.get(template);
  if (known) return known;
  const parts: (string | Placeholder)[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    parts.push(template.slice(from, match.index), parsePlaceholder(match[0], match[1] ?? ""));
    from = match.index + match[0].length;
  }
  parts.push(template.slice(from));
  taken.set(template, parts);
  return parts;
}

function parsePlaceholder(written: string, inside: string): Placeholder {
  if (inside === "name") return { written, type: "name" };
  if (inside.startsWith(".")) return { written, type: "field", id: inside.slice(1) };
  if (inside.startsWith("matching:")) return { written, type: "matching", id: inside.slice(9) };
  if (inside.startsWith("fact:")) return { written, type: "fact", id: inside.slice(5) };
  if (/^[a-z-]+\.[a-z-]+$/.test(inside)) return { written, type: "question", id: inside };
  return { written, type: "unknown" };
}
