import { z } from "zod";
import { parsePath } from "@/lib/domain/assessment/path";
import type { Refusal } from "@/lib/use-cases/result";

/**
 * The parts inputs are made of. Every string and collection has a bound, and no text holds what PostgreSQL can't keep:
 * U+0000 and halves of surrogate pairs.
 */

const UNSTORABLE_SENTENCE =
  "The text holds a character that can't be stored (a null character or half of an emoji). Remove it and try again.";

/** Text of at most `max` characters, trimmed; may be empty. */
export function optionalText(max: number) {
  return z
    .string()
    .max(max, `Use at most ${max} characters.`)
    .refine((text) => !text.includes("\u0000") && !/\p{Surrogate}/u.test(text), UNSTORABLE_SENTENCE)
    .transform((text) => text.trim());
}

/** Text of 1 to `max` characters, trimmed. */
export function text(max: number) {
  return optionalText(max).refine((trimmed) => trimmed.length > 0, "Write something here.");
}

/** A name of 1 to `max` characters on one line, with something to read in it, that can't turn the text around it. */
export function displayName(max: number) {
  return text(max)
    .refine((trimmed) => /[\p{L}\p{N}]/u.test(trimmed), "Write a name with letters or digits.")
    .refine(
      (trimmed) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(trimmed),
      "Keep this on one line, without invisible control characters.",
    );
}

export const id = z.uuid("This is not an id of ours.");
export const email = z
  .email("This is not an e-mail address.")
  .max(254)
  .transform((address) => address.toLowerCase());
export const isoDate = z.iso.date("Give a date as YYYY-MM-DD.");
export const handling = z.enum(["organisation", "team", "named-people"], "Choose who may read it.");
export const path = z
  .string()
  .max(120, "This is not the place of an answer.")
  .refine((written) => parsePath(written) !== null, "This is not the place of an answer.");
/** A value from a closed set, as addresses carry it; which set it is from is asked elsewhere. */
export const word = z
  .string()
  .max(60)
  .regex(/^[a-z0-9.-]*$/, "There is no such choice.");
export const fingerprint = z
  .string()
  .max(200)
  .regex(/^[a-z0-9.@/-]+$/, "This is not a finding of ours.");
export const revisionNumber = z.number("There is no such revision.").int().min(1).max(100_000);
export const empty = z.strictObject({});

/** What is wrong with an input, as a refusal with a sentence for each field. */
export function refusalOf(error: z.ZodError): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.map(String).join(".");
    if (name !== "") fields[name] ??= sentenceOf(issue);
  }
  const [first] = error.issues;
  return {
    code: first?.code === "too_big" ? "too-long" : "invalid",
    sentence: first ? sentenceOf(first) : "This can't be accepted.",
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

/** Our own sentences end with a full stop; the library's messages, which don't, are meant for programmers. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith(".")) return issue.message;
  if (issue.code === "unrecognized_keys")
    return `There is more here than is asked for: ${issue.keys.join(", ")}.`;
  const what =
    issue.path.length > 0 ? `What was sent as “${issue.path.map(String).join(".")}”` : "What was sent";
  if (issue.code === "too_big") return `${what} is too long or too large.`;
  if (issue.code === "too_small") return `${what} is too short or too small.`;
  return `${what} is missing or of the wrong kind. Reload the page and try again.`;
}
