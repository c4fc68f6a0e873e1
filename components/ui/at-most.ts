import { textLimit } from "@/messages/ui";

/**
 * The rule of a form for a text of at most so many characters, said as the server says it. A form cuts nothing off, as the
 * `maxLength` of a field would do with what is pasted.
 *
 * @example register("reason", { required: "…", ...atMost(TEXT_LIMITS.decisionReason) })
 */
export function atMost(most: number) {
  return { maxLength: { value: most, message: textLimit.atMost(most) } };
}
