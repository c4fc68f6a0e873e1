// A generator of Prisma's: writes the tables of schema.prisma as the types of Kysely, which composes our statements. Prisma starts
// it with the client's own generator and speaks JSON-RPC, a message a line, with its standard input and error.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

const SCALARS = {
  String: "string",
  Int: "number",
  Float: "number",
  Decimal: "string",
  Boolean: "boolean",
  BigInt: "Int8",
  DateTime: "Date",
  Bytes: "Uint8Array",
};

/** What `/// @type {…}` at a column says of it: of a closed set of words, or of what a jsonb holds. */
const named = (field) => /@type \{(.+)\}/.exec(field.documentation ?? "")?.[1];

function typeOf(field) {
  const one = named(field) ?? (field.nativeType?.[0] === "Date" ? "Day" : SCALARS[field.type]);
  if (field.type === "Json") return `Json<${named(field) ?? "unknown"}>`;
  if (!one) throw new Error(`${field.name}: no type for ${field.type}`);
  return field.isList ? `readonly (${one})[]` : one;
}

function columnOf(field) {
  const type = `${typeOf(field)}${field.isRequired ? "" : " | null"}`;
  return `    ${field.dbName ?? field.name}: ${field.hasDefaultValue ? `Generated<${type}>` : type};\n`;
}

function tableOf({ dbName, name, fields }) {
  const columns = fields.filter((field) => field.kind !== "object").map(columnOf);
  return `  ${dbName ?? name}: {\n${columns.join("")}  };\n`;
}

const PREAMBLE = `// Generated from prisma/schema.prisma by scripts/tables-generator.mjs. Not to be edited.
import type { ColumnType } from "kysely";

/** May be left out as a row is added: the database has a default. */
type Generated<T> = [T] extends [ColumnType<infer S, infer I, infer U>] ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
type Json<T> = ColumnType<T, string, string>;
/** What reads it gives a string or a bigint, by the door it came through: cast it in the statement. */
type Int8 = ColumnType<string | bigint, bigint | number, bigint | number>;
/** A date without a time. As a Date it would depend on the process's time zone: have the database write it out. */
type Day = ColumnType<unknown, string, string>;

`;

function generate({ generator, dmmf }) {
  const tables = dmmf.datamodel.models.map(tableOf).join("");
  mkdirSync(dirname(generator.output.value), { recursive: true });
  writeFileSync(generator.output.value, `${PREAMBLE}export type Tables = {\n${tables}};\n`);
}

const MANIFEST = { manifest: { defaultOutput: "tables.ts", prettyName: "Kysely's tables" } };

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  let answer = { result: method === "getManifest" ? MANIFEST : null };
  try {
    if (method === "generate") generate(params);
  } catch (error) {
    answer = { error: { code: -32000, message: error.message, data: { stack: error.stack } } };
  }
  process.stderr.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...answer })}\n`);
}
