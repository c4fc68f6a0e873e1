import { z } from "zod";
import { HANDLINGS } from "@/lib/domain/access/access-table";
import { parsePath } from "@/lib/domain/assessment/path";
import { seenText } from "@/lib/domain/assessment/visible-text";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import type { Refusal } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/**
 * The parts inputs are made of. Every string and collection has a bound, and no text holds what PostgreSQL can't keep:
 * U+0000 and halves of surrogate pairs.
 */

const UNSTORABLE_SENTENCE = refusals.unstorableCharacter;

/** Text of at most `max` characters, trimmed; may be empty, and is where there is nothing to see in it. */
export function optionalText(max: number) {
  return z
    .string()
    .max(max, refusals.tooManyCharacters(max))
    .refine((text) => !text.includes("\u0000") && !/\p{Surrogate}/u.test(text), UNSTORABLE_SENTENCE)
    .transform(seenText);
}

/** Text of 1 to `max` characters, trimmed. */
export function text(max: number) {
  return optionalText(max).refine((trimmed) => trimmed.length > 0, refusals.textNeeded);
}

/** A name of 1 to `max` characters on one line, with something to read in it, that can't turn the text around it. */
export function displayName(max: number) {
  return text(max)
    .refine((trimmed) => /[\p{L}\p{N}]/u.test(trimmed), refusals.nameUnreadable)
    .refine((trimmed) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(trimmed), refusals.nameWithControls);
}

/** As the database writes it: locks and the trail compare ids as text. */
export const id = z.uuid(refusals.noId).transform((given) => given.toLowerCase());
export const email = z
  .email(refusals.noEmail)
  .max(TEXT_LIMITS.email, refusals.tooManyCharacters(TEXT_LIMITS.email))
  .transform((address) => address.toLowerCase());
export const isoDate = z.iso.date(refusals.noDate);
export const handling = z.enum(HANDLINGS, refusals.handlingNeeded);
export const path = z
  .string()
  .max(120, refusals.noPath)
  .refine((written) => parsePath(written) !== null, refusals.noPath);
/** A value from a closed set, as addresses carry it; which set it is from is asked elsewhere. */
export const word = z
  .string()
  .max(60)
  .regex(/^[a-z0-9.-]*$/, refusals.noSuchChoice);
/** The name of an item of an inbox. */
export const inboxItem = z
  .string()
  .max(120)
  .regex(/^[a-z-]+:[0-9a-f:-]+$/, refusals.noSuchChoice);
export const fingerprint = z
  .string()
  .max(200)
  .regex(/^[a-z0-9.@/-]+$/, refusals.noFinding);
/** What the projects of a figure have in common, or assume: keys of `lib/domain/portfolio/figures/facets.ts`; unknown ones select nothing. */
export const facets = z.array(text(TEXT_LIMITS.facet)).max(COUNT_LIMITS.facets).readonly().default([]);
export const revisionNumber = z.number(refusals.noSuchRevision).int().min(1).max(100_000);
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
    sentence: first ? sentenceOf(first) : refusals.invalid,
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

/** Our own sentences end with a full stop; the library's messages, which don't, are meant for programmers. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith(".")) return issue.message;
  if (issue.code === "unrecognized_keys") return refusals.unknownKeys(issue.keys.join(", "));
  const name = issue.path.length > 0 ? issue.path.map(String).join(".") : null;
  if (issue.code === "too_big") return refusals.tooLarge(name);
  if (issue.code === "too_small") return refusals.tooSmall(name);
  return refusals.wrongKind(name);
}
