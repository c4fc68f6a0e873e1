import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import {
  recordName,
  recordsOf,
  referredAt,
  textAt,
  valueAt,
  withAnswers,
} from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { listById, questionById } from "@/lib/domain/instrument/lookup";
import { bandOf, LIKELY, numberAt } from "@/lib/domain/ledger/pathway-facts";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** Something about the world that the authors put a number on, and how it could be otherwise. */
export type WorldFact = {
  readonly path: Path;
  readonly sort: "assumption" | "forecast" | "use" | "pathway" | "quantity";
  /** What it is: the statement, the name of the use, the question. */
  readonly name: string;
  /** The authors' own number in words. */
  readonly number: string;
  /** 0.4 to 1: how far it is open. */
  readonly doubt: number;
  /** The case falls without it, and it is no likelier than two in three. */
  readonly isFatal?: true;
  readonly variations: readonly Variation[];
};

export type Variation = {
  /** A clause: "it is false". */
  readonly if: string;
  readonly after: Answers;
  /** Names of the uses that fall with it; of all that are intended, where it isn't said which do. */
  readonly falling: readonly string[];
  /** Names of the uses that become less likely with it, and of claims that rest on it, as the authors say themselves. */
  readonly weaker: readonly string[];
  readonly claims: readonly string[];
  /** The authors say themselves which uses fall. */
  readonly isSaid?: boolean;
};

/** Doubt by what the authors say, as printed. */
export const DOUBT = { low: 1, open: 0.7, settled: 0.4, range: 0.8 } as const;
/** What a use falls to where the case falls; where it only weakens it is halved. */
export const FALLEN = 0.05;
/** A likelihood in each band, tried one band up and one down. */
export const IN_BAND: readonly number[] = [0.05, 0.2, 0.5, 0.8];

/** Every fact of the world on which the authors put a number, in the order of the instrument. What is blank is none. */
export function factsOfTheWorld(answers: Answers): readonly WorldFact[] {
  return [
    ...likelihoods(answers, "use", "uses.list", "likelihood-5y"),
    // What the work itself shifts is an estimate, and nothing that anybody can look up or wait for.
    ...["timelines.own-timeline", "timelines.time-to-impact"].flatMap((id) => quantity(answers, id)),
    ...likelihoods(answers, "pathway", "misuse.pathways", "likelihood"),
    ...carrying(answers, "assumption", "evidence.assumptions"),
    ...carrying(answers, "forecast", "release.forecasts"),
  ];
}

function carrying(answers: Answers, sort: "assumption" | "forecast", list: string): readonly WorldFact[] {
  return recordsOf(answers, list).flatMap(({ id }) => {
    const at = (field: string) => recordPath(list, id, field);
    const weight = textAt(answers, at("weight"));
    const probability = numberAt(answers, at("probability"));
    if (probability === null || weight === "little") return [];
    const { uses, isSaid } = carriedBy(answers, sort, list, id);
    const claims = referredAt(answers, at("claims"))
      .map((claim) => textAt(answers, recordPath("evidence.claims", claim, "claim")))
      .filter(Boolean);
    if (uses.length === 0 && claims.length === 0) return [];
    const isFatal = weight === "case-falls";
    const namesOf = (all: readonly Path[]) =>
      all.map((use) => textAt(answers, `${use}/name`)).filter(Boolean);
    const fallen = Object.fromEntries(
      uses.map((use) => {
        const path = `${use}/likelihood-5y`;
        const now = numberAt(answers, path) ?? 1;
        return [path, numbered(isFatal ? Math.min(FALLEN, now) : now / 2)];
      }),
    );
    return [
      {
        path: recordPath(list, id),
        sort,
        name: recordName(
          answers,
          list,
          id,
          "statement",
          `an ${sort === "assumption" ? "assumption" : "event"} without words`,
        ),
        number: chanceShown(probability),
        doubt: 1 - Math.abs(probability - 0.5),
        ...(isFatal && sort === "assumption" && probability <= LIKELY && { isFatal: true }),
        variations: [
          {
            if: sort === "assumption" ? "it is false" : "it turns out otherwise",
            after: withAnswers(answers, fallen),
            isSaid,
            falling: isFatal ? namesOf(uses) : [],
            weaker: isSaid && !isFatal ? namesOf(uses) : [],
            claims,
          },
        ],
      },
    ];
  });
}

/** The uses that rest on it, by its references; where an assumption names nothing, or is not asked to, all that are intended. */
function carriedBy(
  answers: Answers,
  sort: string,
  list: string,
  record: string,
): { readonly uses: readonly Path[]; readonly isSaid: boolean } {
  const fields = (listById(INSTRUMENT, list)?.kind.fields ?? []).filter(
    ({ kind }) => kind.type === "reference",
  );
  const referred = (of: typeof fields) =>
    of.flatMap(({ id }) => referredAt(answers, recordPath(list, record, id)));
  const named = referred(fields);
  const namedUses = referred(
    fields.filter(({ kind }) => kind.type === "reference" && kind.list === "uses.list"),
  );
  const uses = recordsOf(answers, "uses.list").map(({ id }) => id);
  const carried = named.length > 0 ? uses.filter((id) => namedUses.includes(id)) : uses.filter(isIntended);
  const paths = (named.length > 0 || sort === "assumption" ? carried : []).map((id) =>
    recordPath("uses.list", id),
  );
  return { uses: paths, isSaid: named.length > 0 };

  function isIntended(id: string) {
    return textAt(answers, recordPath("uses.list", id, "stance")) === "intended";
  }
}

function likelihoods(
  answers: Answers,
  sort: "use" | "pathway",
  list: string,
  field: string,
): readonly WorldFact[] {
  return recordsOf(answers, list).flatMap(({ id }) => {
    const path = recordPath(list, id, field);
    const now = numberAt(answers, path);
    if (now === null) return [];
    const band = bandOf(now);
    const variation = (to: number, word: string): readonly Variation[] => {
      const likelihood = IN_BAND[to];
      if (likelihood === undefined) return [];
      const after = withAnswers(answers, { [path]: numbered(likelihood, answers[path]) });
      return [{ if: `it is ${word} (${BAND_WORDS[to]})`, after, falling: [], weaker: [], claims: [] }];
    };
    return [
      {
        path,
        sort,
        name: recordName(answers, list, id, "name", unnamed(sort)),
        number: chanceShown(now),
        doubt: doubtOf(answers[path], now),
        variations: [...variation(band + 1, "likelier"), ...variation(band - 1, "less likely")],
      },
    ];
  });
}

const BAND_WORDS: readonly string[] = [
  "below a tenth",
  "a tenth to a third",
  "a third to two thirds",
  "two thirds or more",
];

function doubtOf(answer: Answer | undefined, likelihood: number): number {
  if (answer?.status === "answered" && answer.confidence === "low") return DOUBT.low;
  return likelihood >= 0.1 && likelihood <= 0.9 ? DOUBT.open : DOUBT.settled;
}

/** Moved as a whole, so that its median lies where its authors put one chance in ten, at either end. */
function quantity(answers: Answers, id: string): readonly WorldFact[] {
  const question = questionById(INSTRUMENT, id);
  const value = valueAt(answers, id);
  if (question?.kind.type !== "quantiles" || typeof value !== "object" || value === null || !("p50" in value))
    return [];
  const { p10, p50, p90 } = value as Quantiles;
  if (p10 === p90) return [];
  const { min, max, unit } = question.kind;
  const within = (number: number) => Math.min(max, Math.max(min, number));
  const moved = (by: number) => ({ p10: within(p10 + by), p50: within(p50 + by), p90: within(p90 + by) });
  const now = answers[id];
  const variation = (to: number): Variation => ({
    if: `it is about ${rounded(to)} ${unit}`,
    after: withAnswers(answers, {
      [id]: { ...(now?.status === "answered" ? now : { status: "answered" }), value: moved(to - p50) },
    }),
    falling: [],
    weaker: [],
    claims: [],
  });
  return [
    {
      path: id,
      sort: "quantity",
      name: question.text,
      number: `about ${rounded(p50)} ${unit}, ${rounded(p10)} to ${rounded(p90)}`,
      doubt: now?.status === "answered" && now.confidence === "low" ? DOUBT.low : DOUBT.range,
      variations: [...new Set([p10, p90])].filter((to) => to !== p50).map(variation),
    },
  ];
}

function numbered(value: number, now?: Answer): Answer {
  return now?.status === "answered" ? { ...now, value } : { status: "answered", value };
}

const rounded = (number: number) => String(Math.round(number * 10) / 10).replace("-", "−");
