import { MAX_EVIDENCE, MAX_LONG, MAX_REFERENCES, MAX_SHORT } from "@/lib/domain/assessment/limits";
import type { Option, ScalarKind } from "@/lib/domain/instrument/question";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The values a kind of question accepts, as JSON Schema 2020-12; the counterpart of `valueSchema`, which is stricter where
 * JSON Schema has no words (quantiles in order, days that exist, addresses). Refers to the definitions of `SHARED`.
 */
export function valueJsonSchema(kind: ScalarKind): JsonSchema {
  switch (kind.type) {
    case "short-text":
      return { $ref: "#/$defs/line", maxLength: kind.max ?? MAX_SHORT };
    case "long-text":
      return { $ref: "#/$defs/text", maxLength: kind.max ?? MAX_LONG };
    case "person":
      return { $ref: "#/$defs/line", maxLength: MAX_SHORT };
    case "link":
      return {
        $ref: "#/$defs/line",
        maxLength: MAX_EVIDENCE,
        pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://\\S+\\s*$",
      };
    case "date":
      return { $ref: "#/$defs/date" };
    case "one-of":
      return choices(kind.options);
    case "several-of":
      return {
        type: "array",
        items: choices(kind.options),
        minItems: 1,
        maxItems: kind.options.length,
        uniqueItems: true,
      };
    case "scale":
      return {
        oneOf: kind.anchors.map(({ value, label, detail }) => ({
          const: value,
          ...described(label, detail),
        })),
      };
    case "probability":
      return { type: "number", minimum: 0, maximum: 1 };
    case "quantiles":
      return quantiles(kind);
    case "matrix":
      return {
        type: "object",
        propertyNames: choices(kind.rows),
        additionalProperties: choices(kind.options),
        minProperties: 1,
      };
    case "reference":
      return {
        description: `Ids of records of ${kind.list}.`,
        type: "array",
        items: { $ref: "#/$defs/recordId" },
        minItems: 1,
        maxItems: kind.many ? MAX_REFERENCES : 1,
        uniqueItems: true,
      };
  }
}

/** What several questions share. Length counts characters here and UTF-16 units when a file is read, which are never fewer. */
export const SHARED: { readonly [name: string]: JsonSchema } = {
  text: { type: "string", pattern: "\\S", not: { pattern: "\\u0000" } },
  line: { type: "string", pattern: "\\S", not: { pattern: "[\\u0000\\n\\r\\u2028\\u2029]" } },
  date: {
    type: "string",
    format: "date",
    pattern: "^(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  },
  recordId: { type: "string", pattern: "^[a-z0-9]{4,32}$" },
};

function choices(options: readonly Option[]): JsonSchema {
  return {
    oneOf: options.map(({ value, label, detail }) => ({ const: value, ...described(label, detail) })),
  };
}

function described(title: string, description: string | undefined): JsonSchema {
  return { title, ...(description !== undefined && { description }) };
}

function quantiles({ unit, min, max }: Extract<ScalarKind, { type: "quantiles" }>): JsonSchema {
  const part = (percent: number) => ({
    type: "number",
    minimum: min,
    maximum: max,
    description: `${percent} % quantile, ${unit}`,
  });
  return {
    description: "Three numbers that rise; two may be equal.",
    type: "object",
    properties: { p10: part(10), p50: part(50), p90: part(90) },
    required: ["p10", "p50", "p90"],
    additionalProperties: false,
  };
}
