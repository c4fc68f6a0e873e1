import type { Answer, Value } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { valueAt } from "@/lib/domain/assessment/records";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import type { AnswerChange, ChangeSet } from "@/lib/domain/changes/answer-change";
import { allOf } from "@/lib/domain/changes/change-sets";
import { SOME_DAY, SOME_TEXT, withValue } from "@/lib/domain/changes/sample-answer";
import type { Context } from "@/lib/domain/rules/answer-context";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import type { Condition } from "@/lib/domain/rules/condition";
import type { FactItem } from "@/lib/domain/rules/fact-item";
import type { FactName } from "@/lib/domain/rules/fact-labels";
import { phraseStates, type TermUse, termStates } from "@/lib/domain/terms/term-states";

/** Changes under which a fact has fewer items than its bound: enough of its items taken care of, each in its own way. */
export function factChanges(
  { fact, bound, items: named }: Extract<Condition, { readonly op: "fact" }>,
  context: Context,
): readonly ChangeSet[] {
  const changes = CHANGES[fact as FactName];
  const items = context.fact(fact).filter(({ id }) => !named || named.includes(id));
  return allOf(items.slice(bound - 1).map((item) => changes(item, context).map((change) => [change])));
}

/** What takes care of one item of a fact: alternatives. */
type ItemChanges = (item: FactItem, context: Context) => readonly AnswerChange[];

const text = (value: string): Answer => ({ status: "answered", value });
const set = (path: string, value: Value, { answers }: Context): AnswerChange => ({
  type: "answer",
  path,
  to: withValue(answers[path], value),
});

const define: ItemChanges = ({ id }, { instrument, answers }) => {
  const label = termStates(instrument, answers).find(({ term }) => term === id)?.label ?? id;
  const fields = { term: text(label), sense: text("own"), meaning: text(SOME_TEXT) };
  return [
    { type: "add", list: "terms.list", record: `added${id.replace(/[^a-z0-9]/g, "")}`.slice(0, 32), fields },
  ];
};

/** The marked words taken out of one text; a change for each, all of them together where there are several. */
function rewordings(uses: readonly TermUse[], { answers }: Context): readonly AnswerChange[] {
  const [use, ...others] = uses.filter(({ part }) => part === "value");
  if (!use || others.length > 0) return [];
  const value = valueAt(answers, use.path);
  if (typeof value !== "string") return [];
  const marks = [...use.marks].sort((a, b) => b.start - a.start);
  const without = marks.reduce((so, { start, end }) => so.slice(0, start) + SOME_TEXT + so.slice(end), value);
  const words = use.marks.map((mark) => mark.text);
  return [{ type: "reword", path: use.path, to: withValue(answers[use.path], without), words }];
}

const rewordTerm: ItemChanges = ({ id }, context) =>
  rewordings(
    termStates(context.instrument, context.answers).find(({ term }) => term === id)?.uses ?? [],
    context,
  );

const pathway = (pattern: string): AnswerChange => ({
  type: "add",
  list: "misuse.pathways",
  record: `added${pattern.replace(/[^a-z0-9]/g, "")}`.slice(0, 32),
  fields: { name: text(SOME_TEXT), pattern: text(pattern) },
});

const row =
  (value: string): ItemChanges =>
  ({ id }) => [{ type: "row", path: "misuse.patterns", row: id, value }];

const GROUP_KINDS: { readonly [group: string]: string } = { uninvited: "uninvited" };

const CHANGES: { readonly [fact in FactName]: ItemChanges } = {
  "terms.undefined": (item, context) => [...define(item, context), ...rewordTerm(item, context)],
  "terms.swapped": define,
  "terms.shifting": rewordTerm,
  "terms.absolute-phrases": ({ id }, context) =>
    rewordings(
      phraseStates(context.instrument, context.answers).find(({ phrase }) => phrase === id)?.uses ?? [],
      context,
    ),
  "recipients.groups-missing": ({ id }) => [
    { type: "row", path: "recipients.left-out", row: id, value: "on-purpose" },
    ...(GROUP_KINDS[id]
      ? [
          {
            type: "add",
            list: "recipients.list",
            record: "added",
            fields: { name: text(SOME_TEXT), kind: text(GROUP_KINDS[id]) },
          } as const,
        ]
      : []),
  ],
  "patterns.expected": () => [],
  // What would be said there, only its authors know; that it is milder is nothing to propose.
  "texts.unsaid": () => [],
  "notes.said": () => [],
  "systems.told": () => [],
  "labour.zone-unlooked": () => [],
  "labour.own-kind": () => [],
  "patterns.unaddressed": (item, context) => [pathway(item.id), ...row("does-not-apply")(item, context)],
  "patterns.denied-yet-described": row("applies"),
  "patterns.applies-without-pathway": (item, context) => [
    pathway(item.id),
    ...row("does-not-apply")(item, context),
  ],
  "patterns.ruled-out": row("applies"),
  "uses.likelihoods-reversed": ({ id }, context) => {
    const [oneYear, fiveYears] = ["likelihood-1y", "likelihood-5y"].map((field) =>
      recordPath("uses.list", id, field),
    );
    if (oneYear === undefined || fiveYears === undefined) return [];
    const value = valueAt(context.answers, oneYear);
    return value === undefined ? [] : [set(fiveYears, value, context)];
  },
  "timelines.quantiles-out-of-order": ({ id }, context) =>
    quantiles(id, context, (low, middle, high) => {
      const [p10 = low, p50 = middle, p90 = high] = [low, middle, high].sort((a, b) => a - b);
      return { p10, p50, p90 };
    }),
  "timelines.ranges-without-width": ({ id }, context) =>
    quantiles(id, context, (low, middle, high) => ({ p10: low, p50: middle, p90: high + 0.1 })),
  "timelines.impact-after-arrival": (_, context) =>
    [0.75, 0.5, 0.25, 0.1, 0.01].flatMap((part) =>
      quantiles("timelines.time-to-impact", context, (low, middle, high) => ({
        p10: low * part,
        p50: middle * part,
        p90: high * part,
      })),
    ),
  "factors.lopsided": (_, context) => {
    const [capabilities, safety] = ["factors.capabilities-speed-up", "factors.safety-speed-up"] as const;
    const [more, less] = [valueAt(context.answers, capabilities), valueAt(context.answers, safety)];
    if (typeof more !== "number" || typeof less !== "number") return [];
    return [set(safety, more, context), set(capabilities, less, context)];
  },
  "open-questions": ({ id }) => [
    { type: "answer", path: id, to: { status: "not-applicable", because: SOME_TEXT }, isAny: true },
  ],
  "open-questions.unowned": ({ id }, { answers }) => {
    const now = answers[id];
    if (now?.status !== "unknown") return [];
    return [
      {
        type: "answer",
        path: id,
        to: {
          ...now,
          who: isText(now.who) ? now.who : SOME_TEXT,
          by: isText(now.by) ? now.by : SOME_DAY,
        },
      },
    ];
  },
};

function quantiles(
  path: string,
  context: Context,
  next: (low: number, middle: number, high: number) => { p10: number; p50: number; p90: number },
): readonly AnswerChange[] {
  const now = valueIn(context.answers[path]);
  if (typeof now !== "object" || now === null) return [];
  const { p10, p50, p90 } = now as { readonly [part: string]: unknown };
  if (typeof p10 !== "number" || typeof p50 !== "number" || typeof p90 !== "number") return [];
  return [set(path, next(p10, p50, p90), context)];
}

/** Storage may hold anything. */
const isText = (value: unknown): value is string => typeof value === "string" && !isBlank(value);
