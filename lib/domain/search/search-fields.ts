import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { INSTRUMENT } from "@/lib/content/instrument";
import { RECIPIENT_KINDS } from "@/lib/content/options/recipient-kinds";
import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { SEVERITIES, SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { questionById } from "@/lib/domain/instrument/lookup";
import { capital } from "@/lib/domain/ledger/named";
import { BESIDE_WORDS, GAIN_WORDS, GAINS, LOOP_WORDS } from "@/lib/domain/portfolio/modelled-words";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";

export type SearchValue = {
  readonly value: string;
  readonly label: string;
  /** Other words that are taken for it. */
  readonly also?: readonly string[];
};

/**
 * `choice` is one of `values`; `words` are looked for as beginnings of words; `choice-or-words` is the one where it is known, else the
 * other; `id` is compared as it is; `person` is “me” or words of a name. `date` and `number` can be compared.
 */
export type SearchField = {
  readonly name: string;
  readonly kind: "choice" | "words" | "choice-or-words" | "id" | "person" | "date" | "number";
  readonly means: string;
  readonly example: string;
  readonly also?: readonly string[];
  readonly values: readonly SearchValue[];
};

/** Where an assessment stands, as its state says, and what is next, as the viewer may know it. */
export const STATUS_VALUES = [
  { value: "to-assign", label: "No reviewer is asked yet" },
  { value: "to-review", label: "You owe a review", also: ["mine"] },
  { value: "in-review", label: "Reviews are out", also: ["review"] },
  { value: "to-decide", label: "Every review asked for is in", also: ["decide"] },
  { value: "submitted", label: "Submitted" },
  { value: "changes-requested", label: "With its authors", also: ["with-authors", "authors", "changes"] },
  { value: "approved", label: "Approved" },
  { value: "approved-with-conditions", label: "Approved with conditions", also: ["conditions"] },
  { value: "not-approved", label: "Not approved" },
  { value: "withdrawn", label: "Withdrawn" },
  { value: "closed", label: "Closed" },
  { value: "open", label: "Submitted or in review" },
  { value: "overdue", label: "A condition is past its date", also: ["late"] },
  { value: "follow-up", label: "You lead it, and the day to look back at it has come" },
] as const satisfies readonly SearchValue[];

export const HAS_VALUES = [
  { value: "review", label: "A review that you may read is handed in" },
  { value: "reviewer", label: "A reviewer is asked" },
  { value: "condition", label: "A condition is open" },
  { value: "decision", label: "The newest revision is decided" },
  { value: "shift", label: "A timeline shift is estimated" },
  { value: "effect", label: "An effect on safety is estimated" },
] as const satisfies readonly SearchValue[];

const valuesOf = (
  all: readonly { readonly value: string; readonly label: string }[],
): readonly SearchValue[] => all.map(({ value, label }) => ({ value, label: capital(label) }));
const inValues = (words: { readonly [value: string]: string }, before = "") =>
  valuesOf(Object.entries(words).map(([value, label]) => ({ value: `${before}${value}`, label })));

const kinds = questionById(INSTRUMENT, "project.kind")?.kind;
/** The kinds of work that a project can be, as its question has them. */
export const KINDS_OF_WORK: readonly SearchValue[] = kinds?.type === "several-of" ? kinds.options : [];
const labelled = (options: readonly SearchValue[]): readonly SearchValue[] =>
  options.map(({ value, label }) => ({ value, label }));

/** Every word of the search language: read by the parser, the suggestions, the help and the documentation. */
export const SEARCH_FIELDS: readonly SearchField[] = [
  {
    name: "status",
    also: ["state", "is"],
    kind: "choice",
    means: "Where it stands, or what is next",
    example: "status:to-decide",
    values: STATUS_VALUES,
  },
  {
    name: "has",
    kind: "choice",
    means: "That there is one",
    example: "-has:review",
    values: HAS_VALUES,
  },
  {
    name: "severity",
    kind: "choice",
    means: "It has a finding as grave as this",
    example: "severity:blocking",
    values: SEVERITIES.map((value) => ({ value, label: SEVERITY_LABELS[value] })),
  },
  {
    name: "scrutiny",
    kind: "choice",
    means: "How much scrutiny is due",
    example: "scrutiny:deep,hold-for-discussion",
    values: Object.entries(SCRUTINY_LABELS).map(([value, label]) => ({ value, label })),
  },
  {
    name: "title",
    kind: "words",
    means: "Words of its title",
    example: 'title:"red teaming"',
    values: [],
  },
  {
    name: "summary",
    kind: "words",
    means: "Words of its summary",
    example: "summary:weights",
    values: [],
  },
  {
    name: "recipient",
    kind: "choice-or-words",
    means: "A kind of recipient, or words of a recipient’s name",
    example: 'recipient:"open publication"',
    values: labelled(RECIPIENT_KINDS),
  },
  {
    name: "use",
    kind: "words",
    means: "Words of a use that is expected",
    example: "use:training",
    values: [],
  },
  {
    name: "finding",
    kind: "words",
    means: "Words of a finding’s title",
    example: "finding:recipient",
    values: [],
  },
  {
    name: "rule",
    kind: "id",
    means: "The rule that a finding is from, by its id",
    example: "rule:uses.none-named",
    values: [],
  },
  {
    name: "pattern",
    kind: "choice",
    means: "A misuse pattern, described or expected",
    example: "pattern:cover",
    values: MISUSE_PATTERNS.map(({ id, label }) => ({ value: id, label })),
  },
  {
    name: "kind",
    also: ["work"],
    kind: "choice",
    means: "Kind of work",
    example: "kind:evaluations",
    values: labelled(KINDS_OF_WORK),
  },
  {
    name: "factor",
    kind: "choice",
    means: "A security factor that it strengthens or weakens",
    example: "factor:risk-evaluation",
    values: labelled(SECURITY_FACTORS),
  },
  {
    name: "strengthens",
    kind: "choice",
    means: "A security factor that it strengthens",
    example: "strengthens:restraint-coordination",
    values: labelled(SECURITY_FACTORS),
  },
  {
    name: "weakens",
    kind: "choice",
    means: "A security factor that it weakens",
    example: "weakens:safety-progress",
    values: labelled(SECURITY_FACTORS),
  },
  {
    name: "loop",
    kind: "choice",
    means: "The loop that its outputs enter, or which kind of work gains more",
    example: "loop:capabilities",
    values: [...inValues(LOOP_WORDS), ...inValues(GAIN_WORDS, GAINS)],
  },
  {
    name: "sense",
    kind: "words",
    means: "Words of a term, and of the sense it has there",
    example: 'sense:"not defined"',
    values: [],
  },
  {
    name: "implied",
    kind: "number",
    means: "What its model implies of the timeline shift, from -3, sooner, strongly, to 3, later, strongly",
    example: "implied:<0",
    values: [],
  },
  {
    name: "apart",
    kind: "choice",
    means: "What its model implies lies two steps or more from what is stated",
    example: "apart:shift",
    values: valuesOf(Object.values(BESIDE_WORDS)),
  },
  {
    name: "forecasts",
    kind: "number",
    means: "How many forecasts it has",
    example: "forecasts:>0",
    values: [],
  },
  {
    name: "settled",
    kind: "date",
    means: "When the first of its forecasts is settled",
    example: "settled:<3m",
    values: [],
  },
  {
    name: "handling",
    kind: "choice",
    means: "Who may read it",
    example: "handling:named-people",
    values: Object.entries(HANDLING_LABELS).map(([value, label]) => ({ value, label: capital(label) })),
  },
  {
    name: "round",
    kind: "choice-or-words",
    means: "Words of the name of the round it was submitted into, or none",
    example: "round:spring",
    values: [{ value: "none", label: "In no round" }],
  },
  { name: "team", kind: "words", means: "Words of its team’s name", example: "team:oversight", values: [] },
  { name: "author", kind: "person", means: "An author, or you", example: "author:me", values: [] },
  {
    name: "reviewer",
    kind: "person",
    means: "A reviewer you may know of, or you",
    example: "reviewer:me",
    values: [],
  },
  { name: "lead", kind: "person", means: "A lead of its team, or you", example: "lead:me", values: [] },
  {
    name: "due",
    kind: "date",
    means: "When the next open condition is due",
    example: "due:<2w",
    values: [],
  },
  {
    name: "submitted",
    kind: "date",
    means: "When its newest revision was submitted",
    example: "submitted:>-1m",
    values: [],
  },
  {
    name: "shift",
    kind: "number",
    means: "Median of its timeline shift in months; less than nothing is sooner",
    example: "shift:<-1",
    values: [],
  },
  {
    name: "effect",
    kind: "number",
    means: "Median of its effect on safety, timing apart, from -3 to 3",
    example: "effect:<0",
    values: [],
  },
  {
    name: "revision",
    kind: "number",
    means: "Number of its newest revision",
    example: "revision:>1",
    values: [],
  },
];

const BY_NAME = new Map(
  SEARCH_FIELDS.flatMap((field) => [field.name, ...(field.also ?? [])].map((name) => [name, field] as const)),
);

/** The field of a name, or of another word for it; null for any other text. */
export function searchField(name: string): SearchField | null {
  return BY_NAME.get(name.toLowerCase()) ?? null;
}

/** The value that a text stands for, by its id, label or another word for it, without regard to capitals; null for none. */
export function searchValue(field: SearchField, text: string): string | null {
  const small = text.trim().toLowerCase();
  const found = field.values.find(({ value, label, also }) =>
    [value, label.toLowerCase(), ...(also ?? [])].includes(small),
  );
  return found?.value ?? null;
}
