/** What a form holds that is typed and not saved yet, and what else there is for the same form. Pure. */

/** The values of a form by their names, as they go through JSON. */
export type Values = { readonly [name: string]: unknown };

/** What is stored behind a form. A form that makes something new has its blank values. */
export type Stored = {
  readonly values: Values;
  /** The server's token of what is stored, which a save must match; 0 where there is nothing yet, or no token. */
  readonly version: number;
};

/** Words in a form that are not saved yet, as they are kept (`kept-store.ts`: `path` is the form's place). */
export type Typed = {
  readonly path: string;
  readonly values: Values;
  /** What they were typed over. */
  readonly over: Stored;
  /** When, in milliseconds. */
  readonly at: number;
  /** Other words for the same form, left by tabs that are gone. */
  readonly others: readonly Values[];
};

/** Something else than what is in the boxes. */
export type Alternative = {
  /** Saved meanwhile; being written in another tab; or left by a tab that is gone. */
  readonly from: "saved" | "other-tab" | "left";
  readonly values: Values;
};

type Known = {
  readonly typed: Typed | undefined;
  /** What the boxes were filled with at first. */
  readonly shown: Stored | undefined;
  /** The newest that is known to be stored. */
  readonly newest: Stored | undefined;
  /** What other tabs hold that is not saved. */
  readonly elsewhere: readonly Values[];
};

/** Everything the person has to choose from besides what is in the boxes; each words once. */
export function alternativesTo({ typed, shown, newest, elsewhere }: Known): readonly Alternative[] {
  const box = typed?.values ?? shown?.values ?? {};
  const over = typed?.over ?? shown;
  const isNews = newest !== undefined && over !== undefined && !isSame(newest.values, over.values);
  const all: Alternative[] = [
    ...(isNews ? [{ from: "saved", values: newest.values } as const] : []),
    ...(typed?.others ?? []).map((values) => ({ from: "left", values }) as const),
    ...elsewhere.map((values) => ({ from: "other-tab", values }) as const),
  ];
  return all.filter(
    ({ values }, index) =>
      !isSame(values, box) && all.findIndex((other) => isSame(other.values, values)) === index,
  );
}

/** The token a save has to name: of what was typed over, or of what is stored now if that says the same. */
export function versionToSaveOver(typed: Typed | undefined, newest: Stored | undefined): number {
  const over = typed?.over;
  if (over === undefined) return newest?.version ?? 0;
  return newest !== undefined && isSame(newest.values, over.values) ? newest.version : over.version;
}

/** Two writings of one form as one: the newer in the boxes, the other beside it. */
export function joined(one: Typed, other: Typed): Typed {
  const [newer, older] = other.at > one.at ? [other, one] : [one, other];
  const others = [older.values, ...newer.others, ...older.others];
  return {
    ...newer,
    others: others.filter(
      (values, index) =>
        !isSame(values, newer.values) && others.findIndex((each) => isSame(each, values)) === index,
    ),
  };
}

/** Whether two states of a form say the same. Space around words, and how an empty box is written, make no difference. */
export function isSame(a: Values, b: Values): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner === "string") return inner.trim();
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    const given = Object.entries(inner).filter(([, each]) => !isEmpty(each));
    return Object.fromEntries(given.sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
