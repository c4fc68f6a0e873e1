import type { Answer, Value } from "@/lib/domain/assessment/answer";
import type { Followed } from "@/lib/domain/instrument/migrations/follow-place";

/** What happened to an answer on its way, in a sentence for its author. */
export type Note = {
  readonly what: "moved" | "renamed" | "read-again" | "set-aside";
  readonly sentence: string;
};

export type FollowedAnswer = { readonly answer: Answer; readonly notes: readonly Note[] };

/**
 * An answer after the rules about its place. Only an answered value changes; "don't know yet" and "not applicable" stand, but
 * are to be read again where the question means something else.
 */
export function followAnswer(rules: Followed["rules"], answer: Answer): FollowedAnswer {
  let followed: FollowedAnswer = { answer, notes: [] };
  for (const rule of rules) followed = apply(rule, followed);
  return followed;
}

function apply(rule: Followed["rules"][number], { answer, notes }: FollowedAnswer): FollowedAnswer {
  switch (rule.what) {
    case "kind-changed":
    case "meaning-changed":
      return { answer, notes: [...notes, { what: "read-again", sentence: rule.because }] };
    case "became-several":
      return answer.status === "answered" && typeof answer.value === "string"
        ? { answer: { ...answer, value: [answer.value] }, notes }
        : { answer, notes };
    case "option-renamed":
      return replaced(answer, notes, chosen(rule.from, rule.to), {
        what: "renamed",
        sentence: `The choice “${rule.from}” is called “${rule.to}” now.`,
      });
    case "row-renamed":
      return replaced(answer, notes, rowNamed(rule.from, rule.to), {
        what: "renamed",
        sentence: `The row “${rule.from}” is called “${rule.to}” now.`,
      });
    case "option-split":
      return replaced(answer, notes, chosen(rule.from, rule.keptAs), {
        what: "read-again",
        sentence: `The choice “${rule.from}” was divided into ${rule.into.map((value) => `“${value}”`).join(", ")}. Your answer stands as “${rule.keptAs}”: choose again if another fits better.`,
      });
  }
}

/** `change` gives null where the value does not hold what the rule speaks of. */
function replaced(
  answer: Answer,
  notes: readonly Note[],
  change: (value: Value) => Value | null,
  note: Note,
): FollowedAnswer {
  const value = answer.status === "answered" ? change(answer.value) : null;
  if (answer.status !== "answered" || value === null) return { answer, notes };
  return { answer: { ...answer, value }, notes: [...notes, note] };
}

function chosen(from: string, to: string): (value: Value) => Value | null {
  return (value) => {
    if (typeof value === "string") return value === from ? to : null;
    if (Array.isArray(value)) {
      const choices = value as readonly string[];
      // A choice that was merged into one already chosen counts once.
      return choices.includes(from)
        ? [...new Set(choices.map((choice) => (choice === from ? to : choice)))]
        : null;
    }
    const rows = rowsOf(value);
    return rows.some(([, choice]) => choice === from)
      ? Object.fromEntries(rows.map(([row, choice]) => [row, choice === from ? to : choice]))
      : null;
  };
}

function rowNamed(from: string, to: string): (value: Value) => Value | null {
  return (value) => {
    const rows = rowsOf(value);
    return rows.some(([row]) => row === from) && !rows.some(([row]) => row === to)
      ? Object.fromEntries(rows.map(([row, choice]) => [row === from ? to : row, choice]))
      : null;
  };
}

/** The rows of a matrix answer; none for every other form. */
function rowsOf(value: Value): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || Array.isArray(value)) return [];
  return Object.entries(value as { readonly [row: string]: unknown }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
}
