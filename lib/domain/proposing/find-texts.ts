import type { Role } from "@/lib/domain/proposing/heading-role";
import type { Found } from "@/lib/domain/proposing/proposed";
import type { Part } from "@/lib/domain/proposing/read-document";

/** Which question a part answers as it stands, by its heading. What isn't here has no place: money, people, the past, plans. */
const QUESTIONS: { readonly [role in Role]?: string } = {
  summary: "project.summary",
  goals: "project.summary",
  "why-now": "project.why-now",
  success: "project.success",
  inaction: "inaction.cost",
  consulted: "inaction.consulted",
  triggers: "release.triggers",
};

/** Under “Aim” the state of the world stands as often. */
const SAYS_WHAT_IS_DONE =
  /(?<!\p{L})(?:we|i|this project|the project|our)(?!\p{L})|^\W{0,4}to\s\p{Ll}|(?<!\p{L})(?:aims?|goals?|objectives?)(?: \p{L}+){0,4} (?:is|are)(?!\p{L})/imu;

/** The parts that answer a question whole, each question once: a summary before goals. */
export function findTexts(parts: readonly Part[]): readonly { readonly part: Part; readonly found: Found }[] {
  const taken = new Set<string>();
  const candidates = parts
    .filter((part) => part.isNamed && part.source !== "" && part.role !== null)
    .filter((part) => part.role !== "goals" || SAYS_WHAT_IS_DONE.test(part.source))
    .sort((a, b) => Number(a.role === "goals") - Number(b.role === "goals"));
  return candidates.flatMap((part) => {
    const question = part.role === null ? undefined : QUESTIONS[part.role];
    if (question === undefined || taken.has(question)) return [];
    taken.add(question);
    const name = part.headings.at(-1) ?? "";
    const score = part.role === "goals" ? 0.6 : 0.9;
    return [{ part, found: { kind: "text" as const, name, score, question, text: part.source } }];
  });
}
