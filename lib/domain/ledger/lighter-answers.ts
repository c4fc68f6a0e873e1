/** What an answer has to be to make a row lighter with evidence: read by that row, and where a source is counted, as one. */

/** What binds a recipient, of what keeps them from other uses. */
export const BINDING: ReadonlySet<string> = new Set(["law", "contract", "technical"]);

/** The claim holds, or holds in part, as others read a word. */
export const SURVIVES: ReadonlySet<string> = new Set(["yes", "partly"]);

/** When somebody has it who is told first. */
export const HAS_IT_FIRST = "before-release";
