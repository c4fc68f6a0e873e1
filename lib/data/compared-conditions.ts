import { type Expression, type RawBuilder, sql } from "kysely";
import type { Viewer } from "@/lib/data/as-viewer";
import type { Hold } from "@/lib/data/composed";
import { type Condition, revision } from "@/lib/data/revision-expressions";
import type { FieldTerm } from "@/lib/domain/search/search-query";

/** Who asks, and on which day (YYYY-MM-DD). */
export type SearchContext = { readonly viewer: Viewer; readonly today: string; readonly hold: Hold };

/** The signs of comparisons as parts of a statement, which is never put together from texts. */
const SIGNS: Readonly<Record<FieldTerm["comparison"], RawBuilder<unknown>>> = {
  "<=": sql`<=`,
  ">=": sql`>=`,
  "<": sql`<`,
  ">": sql`>`,
  "=": sql`=`,
};

/**
 * False where there is nothing to compare, so that the contrary of it is true there. The column stands in it as it is kept, compared by what is
 * known to tell nothing of it, so that an order kept by it is entered where the value lies.
 */
export function compared(
  column: Expression<unknown>,
  comparison: FieldTerm["comparison"],
  value: Expression<unknown>,
): Condition {
  return sql<boolean>`(${column} is not null and ${column} ${SIGNS[comparison]} ${value})`;
}

/** Between two whole numbers lies none: which of them is compared with instead. */
const TO_WHOLE = { ">": Math.floor, ">=": Math.ceil, "<": Math.ceil, "<=": Math.floor } as const;

/** The same of a column of whole numbers, whatever number is asked for: its order knows no others. */
export function comparedWhole(
  column: Expression<unknown>,
  comparison: FieldTerm["comparison"],
  value: string,
  hold: Hold,
): Condition {
  const asked = Number(value);
  if (comparison === "=" && !Number.isInteger(asked)) return revision.lit(false);
  const whole = comparison === "=" ? asked : TO_WHOLE[comparison](asked);
  return compared(column, comparison, sql`${hold(whole)}::integer`);
}
