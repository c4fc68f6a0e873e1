import { FORECASTS } from "@/lib/domain/aids/proposed-forecasts";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { followUpOf } from "@/lib/domain/assessment/follow-up";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { assumptionFacts } from "@/lib/domain/ledger/assumption-facts";
import { claimFacts } from "@/lib/domain/ledger/claim-facts";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { readingOf } from "@/lib/domain/ledger/reading";
import { axesOf } from "@/lib/domain/report/parts/axes";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * What conclusions over a portfolio read of one project: its newest revision's frozen answers, small enough that two thousand are read
 * at once. Names and words are the authors'. What is not said is empty or null, never left out, so that silence can be counted.
 */
export type ProjectFacts = {
  readonly kinds: readonly string[];
  readonly outputs: readonly {
    readonly name: string;
    readonly form: string;
    /** Team, organisation, named outsiders, public: 0 to 3. */
    readonly reach: number;
    /** As it must show a way to cause harm by what it is, or as its authors say: 0 to 2. */
    readonly hazard: number;
    /** What its holder finds easier; everything where it isn't said. */
    readonly easier: readonly string[];
  }[];
  readonly recipients: readonly {
    readonly name: string;
    /** The first that it is called; empty where that isn't said. */
    readonly kind: string;
    /** The others, where it is called several. */
    readonly also?: readonly string[];
    readonly constraint: string;
    /** How far what they want is what the authors want, as the authors rate it; null where they don't. */
    readonly aims: number | null;
    /** Outputs that reach them, by name. */
    readonly outputs: readonly string[];
  }[];
  readonly uses: readonly {
    readonly name: string;
    readonly recipient: string;
    readonly recipientKind: string;
    /** Its other kinds, where it is called several. */
    readonly recipientAlso?: readonly string[];
    readonly stance: string;
    readonly place: string;
    /** Within five years, 0 to 1. */
    readonly likelihood: number | null;
    readonly timing: string;
    readonly effect: number | null;
  }[];
  readonly pathways: readonly {
    readonly name: string;
    readonly pattern: string;
    /** 1 to 5. */
    readonly severity: number | null;
    readonly likelihood: number | null;
    readonly outputs: readonly string[];
    /** Where its answers stand; left out as `loops` is. */
    readonly path?: string;
  }[];
  readonly commitments: readonly {
    readonly what: string;
    readonly owner: string;
    readonly due: string;
    readonly pathways: number;
  }[];
  readonly assumptions: readonly {
    readonly statement: string;
    readonly probability: number | null;
    readonly weight: string;
    readonly uses: readonly string[];
  }[];
  readonly senses: readonly { readonly term: string; readonly sense: string; readonly meaning: string }[];
  /** By security factor, as answered. */
  readonly factors: { readonly [factor: string]: string };
  /** Months; negative is sooner. */
  readonly shift: Quantiles | null;
  /** What the work does to safety, timing aside, −3 to +3, as stated. */
  readonly effect: Quantiles | null;
  /** Patterns that the outputs make plausible and that nobody answered for. */
  readonly openPatterns: readonly string[];
  /** Terms that the case uses and does not define. */
  readonly undefinedTerms: readonly string[];
  /** What the model implies beside what is stated, by what it is of, in words of one scale. */
  readonly beside: readonly {
    readonly of: string;
    readonly label: string;
    readonly implied: string;
    readonly stated: string;
    readonly isApart: boolean;
  }[];
  /** Left out where the facts were kept before this was read. */
  readonly loops?: {
    /** Which loop the outputs enter, as answered. */
    readonly enters: string;
    readonly when: string;
    /** How much faster work there becomes, 0 to 4; null where it isn't said. */
    readonly capabilities: number | null;
    readonly safety: number | null;
  };
  /** How many forecasts there are, and when the first is settled, YYYY-MM-DD or empty; left out as `loops` is. */
  readonly forecasts?: { readonly count: number; readonly first: string };
  /** The scrutiny that only their own word would ask for, beside what is due, where that is more; left out as `loops` is, and where nothing is. */
  readonly scrutinyByWord?: string;
  readonly direction: string;
  /** What the shift does to humanity's safety, −3 to +3. */
  readonly shiftEffect: number | null;
  readonly mechanisms: readonly string[];
  readonly anyway: string;
  readonly lean: string;
  readonly decisive: string;
  readonly release: string;
  readonly followUp: string;
  readonly claims: readonly {
    readonly claim: string;
    readonly isValidated: boolean;
    readonly isOutside: boolean;
  }[];
};

/** All that a recipient is called; one empty kind where that isn't said. */
export const kindsOf = ({ kind, also = [] }: Pick<ProjectFacts["recipients"][number], "kind" | "also">) => [
  kind,
  ...also,
];

/** Whether kept facts have all that is read of a project; older ones are as good as none, until they are made anew. */
export function isWhole(facts: ProjectFacts | null): facts is ProjectFacts {
  return facts !== null && Array.isArray((facts as Partial<ProjectFacts>).beside);
}

/** Characters kept of a sentence. */
const KEPT = 240;

/** What a report concludes that is not in the answers. */
type Concluded = Pick<ReportDocument, "misuse" | "terms" | "ledger"> &
  Partial<Pick<ReportDocument, "scrutiny">>;
const NOTHING_CONCLUDED: Concluded = { misuse: { patterns: [], pathways: [] }, terms: [] };

/** Read off a frozen revision of whatever version: what a version did not ask or conclude is not said. */
export function projectFacts(answers: Answers, report: Concluded = NOTHING_CONCLUDED): ProjectFacts {
  const axes = axesOf(answers);
  const reading = readingOf(answers);
  const { facts, uses, pathways } = reading;
  const list = (path: string) => {
    const value = valueAt(answers, path);
    return Array.isArray(value) ? value.map(String) : [];
  };
  const outputName = (id: string) => recordName(answers, "project.outputs", id, "name", unnamed("output"));
  const isListed = recordsOf(answers, "project.outputs").length > 0;
  return {
    kinds: list("project.kind"),
    outputs: (isListed ? facts.outputs : []).map(({ path, form, reach, hazard, easier }) => ({
      name: outputName(path.slice(path.lastIndexOf("/") + 1)),
      form,
      reach,
      hazard: Math.max(hazard.structural, hazard.said),
      easier: [...easier],
    })),
    recipients: facts.recipients.map(({ path, name, kinds: [kind = "", ...also], outputs }) => ({
      name,
      kind,
      ...(also.length > 0 && { also }),
      constraint: textAt(answers, `${path}/constraint`),
      aims: numberAt(answers, `${path}/aims`),
      outputs: outputs.map(outputName),
    })),
    uses: uses.map(({ name, recipient, stance, place, likelihood, timing, effect }) => ({
      name,
      recipient: recipient?.name ?? "",
      recipientKind: recipient?.kinds[0] ?? "",
      ...(recipient && recipient.kinds.length > 1 && { recipientAlso: recipient.kinds.slice(1) }),
      stance,
      place,
      likelihood,
      timing,
      effect,
    })),
    pathways: pathways.map(({ path, name, pattern, severity, likelihood }) => ({
      name,
      pattern,
      severity,
      likelihood,
      outputs: referredAt(answers, `${path}/outputs`).map(outputName),
      path,
    })),
    commitments: recordsOf(answers, "release.commitments").map(({ id }) => {
      const at = (field: string) => recordPath("release.commitments", id, field);
      return {
        what: excerpt(textAt(answers, at("what")), KEPT),
        owner: textAt(answers, at("owner")),
        due: textAt(answers, at("due")),
        pathways: referredAt(answers, at("pathways")).length,
      };
    }),
    assumptions: assumptionFacts(reading).map(({ name, probability, weight, uses: carried }) => ({
      statement: excerpt(name, KEPT),
      probability,
      weight,
      uses: carried.map((use) => use.name),
    })),
    senses: recordsOf(answers, "terms.list").map(({ id }) => {
      const at = (field: string) => recordPath("terms.list", id, field);
      return {
        term: textAt(answers, at("term")),
        sense: textAt(answers, at("sense")),
        meaning: excerpt(textAt(answers, at("meaning")), KEPT),
      };
    }),
    factors: factorsOf(answers),
    shift: axes.timelineShift,
    effect: axes.safetyEffect,
    openPatterns: report.misuse.patterns
      .filter(
        ({ expectedBecause, stated }) =>
          expectedBecause !== "" && (stated === "unanswered" || stated === "not-considered"),
      )
      .map(({ pattern }) => pattern),
    undefinedTerms: report.terms.filter(({ state }) => state === "undefined").map(({ term }) => term),
    beside: (report.ledger?.beside ?? []).map(({ id, label, implied, stated, isApart }) => ({
      of: id,
      label,
      implied,
      stated,
      isApart,
    })),
    loops: {
      enters: textAt(answers, "factors.loop"),
      when: textAt(answers, "factors.loop-when"),
      capabilities: numberAt(answers, "factors.capabilities-speed-up"),
      safety: numberAt(answers, "factors.safety-speed-up"),
    },
    forecasts: forecastsOf(answers),
    ...(report.scrutiny?.byTheirWord && { scrutinyByWord: report.scrutiny.byTheirWord.leadsTo }),
    direction: textAt(answers, "timelines.direction"),
    shiftEffect: numberAt(answers, "timelines.shift-effect"),
    mechanisms: list("timelines.shift-mechanisms"),
    anyway: textAt(answers, "screening.anyway"),
    lean: textAt(answers, "inaction.lean"),
    decisive: textAt(answers, "uses.decisive"),
    release: reading.release,
    followUp: followUpOf(answers) ?? "",
    claims: claimFacts(answers).map(({ name, isValidated, isOutside }) => ({
      claim: excerpt(name, KEPT),
      isValidated,
      isOutside,
    })),
  };
}

/** How many forecasts are written down, and the day on which the first of them is settled. */
export function forecastsOf(answers: Answers): NonNullable<ProjectFacts["forecasts"]> {
  const all = recordsOf(answers, FORECASTS);
  const days = all.map(({ id }) => textAt(answers, recordPath(FORECASTS, id, "resolves")));
  return { count: all.length, first: days.filter((day) => day !== "").toSorted()[0] ?? "" };
}

function factorsOf(answers: Answers): ProjectFacts["factors"] {
  const value = valueAt(answers, "factors.effects");
  return value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([factor, effect]) => [factor, String(effect)]))
    : {};
}
