/** What a triager is asked of a row: each a keystroke. Words of the screen; stored are the values. */
export type TriageQuestion = {
  readonly id: TriageQuestionId;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** More than one may hold. */
  readonly isSeveral: boolean;
};

export const TRIAGE_QUESTION_IDS = ["leaves", "first", "unsaid-use", "taken-back", "restraint"] as const;
export type TriageQuestionId = (typeof TRIAGE_QUESTION_IDS)[number];

/** Values chosen, by question. A question without an entry was not judged; `not-said` was, and the row doesn't tell. */
export type Marks = { readonly [question in TriageQuestionId]?: readonly string[] };

/** Chosen with `0`, whatever the question. */
export const NOT_SAID = "not-said";

const choices = (given: { readonly [value: string]: string }, notSaid = "not said") => [
  ...Object.entries(given).map(([value, label]) => ({ value, label })),
  { value: NOT_SAID, label: notSaid },
];

/** In the order in which they are asked. */
export const TRIAGE_QUESTIONS: readonly TriageQuestion[] = [
  {
    id: "leaves",
    text: "What leaves the project?",
    isSeveral: true,
    choices: choices({
      finding: "a finding",
      method: "a method",
      evaluation: "an evaluation",
      system: "code or a system",
      access: "access",
      people: "people trained",
      words: "words only",
    }),
  },
  {
    id: "first",
    text: "Who gets it first?",
    isSeveral: true,
    choices: choices({
      frontier: "frontier developers",
      others: "other developers",
      research: "researchers",
      evaluators: "evaluators",
      government: "governments",
      everybody: "everybody",
      nobody: "nobody outside",
    }),
  },
  {
    id: "unsaid-use",
    text: "What would the likeliest reader do with it that the author does not say?",
    isSeveral: true,
    choices: choices(
      {
        train: "train abler models more cheaply",
        product: "build a product sooner",
        safeguard: "remove a safeguard",
        attack: "attack something",
        watch: "watch people",
        nothing: "nothing I can think of",
      },
      "can’t tell from the row",
    ),
  },
  {
    id: "taken-back",
    text: "Can it be taken back once out?",
    isSeveral: false,
    choices: choices({ yes: "yes", partly: "partly", no: "no" }),
  },
  {
    id: "restraint",
    text: "Does it serve restraint anywhere?",
    isSeveral: true,
    choices: choices({
      caution: "caution",
      coordination: "coordination",
      enforcement: "enforcement",
      attitudes: "attitudes",
      no: "no",
    }),
  },
];

export const VERDICTS = [
  { value: "light", key: "L", label: "Light", detail: "screening only" },
  { value: "standard", key: "D", label: "Standard", detail: "questions open" },
  { value: "deep", key: "P", label: "Deep", detail: "ask for all" },
  { value: "hold", key: "H", label: "Hold", detail: "talk first" },
  { value: "not-ours", key: "X", label: "Not ours", detail: "with a reason" },
] as const;
export type Verdict = (typeof VERDICTS)[number]["value"];

const WEIGHT: { readonly [verdict in Verdict]: number } = {
  light: 0,
  standard: 1,
  deep: 2,
  hold: 3,
  "not-ours": -1,
};
/** Words that a lighter verdict than suggested takes. */
export const LEAST_WORDS = 6;

export type Suggestion = { readonly verdict: Verdict; readonly because: string };

/**
 * What the marks so far suggest. What the row doesn't say stands at the heavier answer, so that a row is not lighter for saying less;
 * what nobody has judged yet says nothing.
 */
export function suggested(marks: Marks): Suggestion {
  const has = (question: TriageQuestionId, ...values: readonly string[]) =>
    (marks[question] ?? []).some((mark) => values.includes(mark));
  const isIrreversible = has("taken-back", "no", NOT_SAID);
  const isDirect = has("unsaid-use", "attack", "safeguard");
  const isSped =
    has("unsaid-use", "train", "product", NOT_SAID) &&
    has("first", "frontier", "others", "everybody", NOT_SAID);
  if (isDirect && isIrreversible)
    return {
      verdict: "hold",
      because: "its likeliest reader could do harm with it, and it can’t be taken back",
    };
  if (isDirect) return { verdict: "deep", because: "its likeliest reader could do harm with it" };
  if (isSped && isIrreversible)
    return {
      verdict: "deep",
      because: "it can speed building where it lands, and nothing says that it can be taken back",
    };
  if (isSped || isIrreversible || has("leaves", "method", "system", "access", NOT_SAID))
    return { verdict: "standard", because: "something leaves that others can use" };
  return { verdict: "light", because: "nothing marked so far asks for more" };
}

/** Whether a verdict is lighter than suggested, and so takes a reason of `LEAST_WORDS` words; so does saying that it is not ours. */
export function needsReason(verdict: Verdict, marks: Marks): boolean {
  return verdict === "not-ours" || WEIGHT[verdict] < WEIGHT[suggested(marks).verdict];
}

/** Whether a reason has words enough. */
export function isReason(reason: string): boolean {
  return (
    reason
      .trim()
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word)).length >= LEAST_WORDS
  );
}

/** Whether marks are ones that can be given: known values, one where one is asked, and "not said" alone. */
export function areMarks(marks: Marks): boolean {
  return TRIAGE_QUESTIONS.every(({ id, choices: known, isSeveral }) => {
    const given = marks[id];
    if (given === undefined) return true;
    const values = new Set(given);
    return (
      given.length > 0 &&
      values.size === given.length &&
      given.every((value) => known.some((choice) => choice.value === value)) &&
      (given.length === 1 || (isSeveral && !values.has(NOT_SAID)))
    );
  });
}
