import { type Expression, type RawBuilder, sql } from "kysely";
import {
  DATABASE_FUNCTIONS,
  type DatabaseFunction,
  type Gives,
  type Taken,
} from "@/lib/data/database-functions";
import type { Reader } from "@/lib/data/raw-transaction";
import { firstRow, rows } from "@/lib/data/rows";

const placesOf = (name: DatabaseFunction) =>
  DATABASE_FUNCTIONS[name].takes.map((type, index) => `$${index + 1}::${type.sql}`).join(", ");

/** The statement that asks a function of the database for its rows. */
export const rowsOf = (name: DatabaseFunction) => `SELECT * FROM ${name}(${placesOf(name)})`;

/** The rows of a function of the database. */
export function askRows<Name extends DatabaseFunction>(
  tx: Reader,
  name: Name,
  ...given: Taken<Name>
): Promise<readonly Gives<Name>[]> {
  return rows(tx, { text: rowsOf(name), values: [...given] });
}

/** What a function of the database gives: a value, or the first of its rows; undefined without one. */
export async function ask<Name extends DatabaseFunction>(
  tx: Reader,
  name: Name,
  ...given: Taken<Name>
): Promise<Gives<Name> | undefined> {
  const { gives } = DATABASE_FUNCTIONS[name];
  if (!("sql" in gives)) return (await askRows(tx, name, ...given))[0];
  // Prisma can't read a void.
  const read = gives.sql === "void" ? "::text" : "";
  const text = `SELECT ${name}(${placesOf(name)})${read} AS value`;
  const row = await firstRow<{ value: Gives<Name> }>(tx, { text, values: [...given] });
  return row?.value;
}

type Expressions<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: Expression<Values[Index]>;
};

/** A function of the database within a statement. */
export function called<Name extends DatabaseFunction>(
  name: Name,
  ...given: Expressions<Taken<Name>>
): RawBuilder<Gives<Name>> {
  return sql<Gives<Name>>`${sql.id(name)}(${sql.join(given)})`;
}
