import { type Expression, type RawBuilder, sql } from "kysely";

/** The values of a query of one column, as an array; empty without rows. Kysely makes arrays of JSON only. */
export function arrayOf<Value>(query: Expression<{ value: Value }>): RawBuilder<readonly Value[]> {
  return sql<readonly Value[]>`array(${query})`;
}
