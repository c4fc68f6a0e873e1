import {
  type Compilable,
  DummyDriver,
  type Expression,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import type { Tables } from "@/lib/data/generated/tables";

/** Where a value comes when the statement is run. */
class Place {
  constructor(readonly name: string) {}
}

/** A value that goes with the statement, for one that is composed each time. */
class Held {
  constructor(readonly value: unknown) {}
}

/** Puts everything that is no place into the text: constants of the source, by which the database plans better. */
class Compiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    if (value instanceof Place || value instanceof Held) super.appendValue(value);
    else this.appendImmediateValue(value);
  }
}

/** Composes statements over the tables of the schema and infers their rows. Reaches no database itself. */
export const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new Compiler(),
  },
});

/** A statement's text and values, and, for the type check alone, what its rows are. */
export type Statement<Row> = { readonly text: string; readonly values: unknown[]; readonly row?: Row };

/**
 * The places of values in a statement. One that may be null is null where it is, so that a statement can leave it out; nothing
 * else of a value can be seen while the statement is composed.
 */
export type Given<Values> = {
  readonly [Name in keyof Values]: null extends Values[Name]
    ? Expression<NonNullable<Values[Name]>> | null
    : Expression<Values[Name]>;
};

type Places = { readonly [name: string]: Expression<unknown> | null };
type ValuesOf<P> = {
  readonly [Name in keyof P]: P[Name] extends Expression<infer Value>
    ? Value
    : P[Name] extends Expression<infer Value> | null
      ? Value | null
      : never;
};
/** What decides how a statement is composed, of closed sets: a direction, a kind of list. Never what somebody typed. */
type Shape = { readonly [name: string]: string | number | boolean | null };

type Composed<P, S, Row> = [S] extends [never]
  ? (values: ValuesOf<P>) => Statement<Row>
  : (values: ValuesOf<P>, shape: S) => Statement<Row>;

/** Makes a value one that is sent beside the statement, never in its text. */
export type Hold = <Value>(value: Value) => Expression<Value>;

/** Begins the texts of statements that no connection keeps prepared (`statement-name.ts`). */
const NOT_KEPT = "/* composed anew */ ";

/**
 * A statement that is composed each time: for searches, which have more shapes than are worth keeping and are planned best for what is
 * looked for. What somebody typed is held, the rest stands in the text. `isKept`: connections keep it prepared all the same.
 */
export function composedAnew<Row>(
  build: (hold: Hold) => Compilable<Row>,
  { isKept }: { readonly isKept: boolean },
): Statement<Row> {
  const { sql: text, parameters } = build((value) => sql.val(new Held(value)) as never).compile();
  return {
    text: isKept ? text : NOT_KEPT + text,
    values: parameters.map((held) => (held as Held).value),
  };
}

/** The rows that a composed statement gives. */
export type RowOf<Compose extends (...given: never[]) => Statement<unknown>> =
  ReturnType<Compose> extends Statement<infer Row> ? Row : never;

/**
 * A statement that is composed once for each shape (and each choice of values that are null), and only filled from then on:
 * composing costs more than many a query. Stands at the top of its file, so that it lives as long as the process.
 */
export function composed<P extends Places, Row>(
  build: (given: P) => Compilable<Row>,
): Composed<P, never, Row>;
export function composed<P extends Places, S extends Shape, Row>(
  build: (given: P, shape: S) => Compilable<Row>,
): Composed<P, S, Row>;
export function composed<Row>(build: (given: Places, shape: Shape) => Compilable<Row>) {
  const known = new Map<string, { readonly text: string; readonly places: readonly string[] }>();
  return (values: { readonly [name: string]: unknown }, shape: Shape = {}): Statement<Row> => {
    const names = Object.keys(values);
    const present = names.filter((name) => values[name] !== null);
    const key = `${Object.values(shape).join()}|${present.join()}`;
    let statement = known.get(key);
    if (!statement) {
      const places = names.map((name) => [name, values[name] === null ? null : sql.val(new Place(name))]);
      const { sql: text, parameters } = build(Object.fromEntries(places), shape).compile();
      statement = { text, places: parameters.map((place) => (place as Place).name) };
      known.set(key, statement);
    }
    return {
      text: statement.text,
      values: statement.places.map((name) => values[name]),
    };
  };
}
