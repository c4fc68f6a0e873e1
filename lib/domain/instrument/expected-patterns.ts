import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import type {
  MadeEasier,
  MisusePattern,
  MisusePatternId,
  OutputForm,
  Together,
} from "@/lib/domain/instrument/misuse-pattern";

export type ExpectedPattern = {
  readonly pattern: MisusePatternId;
  /** One sentence: which answers make the pattern plausible. */
  readonly because: string;
  /** The answers read, in the order of the assessment. */
  readonly paths: readonly Path[];
};

/** What is known of one output, or of the project as screened. Empty where unanswered, unknown or not applicable. */
type Source = {
  readonly subject: string;
  readonly makesEasier: readonly [Path, readonly string[]];
  readonly form: readonly [Path, readonly string[]];
  readonly hazard: readonly [Path, readonly string[]];
};

const EASIER: { readonly [value in MadeEasier]: string } = {
  controllable: "makes models do what somebody asks",
  understandable: "makes systems easier to understand",
  accurate: "makes systems more accurate",
  robust: "makes systems harder to break",
  monitorable: "makes systems easier to watch",
  measurable: "makes something measurable",
  attackable: "makes systems easier to attack",
  deployable: "makes systems deployable that were not",
  "research-automation": "makes research easier to automate",
  persuasive: "makes systems more persuasive, or better at resisting persuasion",
  "reusable-data-or-weights": "leaves data or weights that can be reused",
  governable: "makes systems or their makers easier to govern",
  staffed: "makes people, money or allies easier to find",
};

const FORM: { readonly [value in OutputForm]: string } = {
  paper: "is a paper",
  code: "is code",
  weights: "consists of weights",
  "data-set": "is a data set",
  method: "is a method",
  evaluation: "is an evaluation",
  demonstration: "is a demonstration",
  "policy-text": "is a policy text",
  "internal-tool": "is an internal tool",
  forecast: "is a forecast",
  advice: "is advice to those who decide",
  classifier: "is a classifier",
  people: "is people who are trained",
  community: "is a network",
  event: "is an event",
  support: "is money or means to work with",
};

const HAZARD: { readonly [value: string]: string } = {
  some: "describes some ways to cause harm",
  serious: "describes ways to cause serious harm",
};

const RELEASE: { readonly [value: string]: string } = {
  closed: "will be kept closed",
  staged: "will be released in stages",
  gated: "will be released to chosen recipients",
  open: "will be released openly",
};

/**
 * The misuse patterns that these answers make plausible, in catalogue order, each with the answers it rests on.
 *
 * Reads what outputs make easier, their form and hazard, the same as screened, and the release form. Anything unanswered,
 * unknown or not applicable makes nothing plausible. A pattern expected for several outputs appears once, with all of them.
 */
export function expectedPatterns(answers: Answers): readonly ExpectedPattern[] {
  const sources = [screened(answers), ...outputs(answers)];
  const release = listAt(answers, "release.form");
  return MISUSE_PATTERNS.flatMap((pattern) => {
    const reasons = sources.flatMap((source) => reasonFor(pattern, source, release) ?? []);
    if (reasons.length === 0) return [];
    return [
      {
        pattern: pattern.id,
        because: `${reasons.map((reason) => reason.words).join("; ")}.`,
        paths: [...new Set(reasons.flatMap((reason) => reason.paths))],
      },
    ];
  });
}

function screened(answers: Answers): Source {
  return {
    subject: "According to the screening, the work",
    makesEasier: ["screening.makes-easier", listAt(answers, "screening.makes-easier")],
    form: ["screening.makes-easier", []],
    hazard: ["screening.hazard", listAt(answers, "screening.hazard")],
  };
}

function outputs(answers: Answers): readonly Source[] {
  return recordsOf(answers, "project.outputs").map((output) => {
    const part = (field: string): readonly [Path, readonly string[]] => [
      recordPath("project.outputs", output.id, field),
      listIn(output.fields[field]),
    ];
    const name = recordName(answers, "project.outputs", output.id, "name", unnamed("output"));
    return {
      subject: `“${name}”`,
      makesEasier: part("makes-easier"),
      form: part("form"),
      hazard: part("hazard"),
    };
  });
}

const listAt = (answers: Answers, path: Path) => listIn(answers[path]);

function listIn(answer: Answer | undefined): readonly string[] {
  const value = answer?.status === "answered" ? answer.value : undefined;
  return typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
}

/** The first ground on which the source makes the pattern plausible; null where none does. */
function reasonFor(pattern: MisusePattern, source: Source, release: readonly string[]) {
  const { makesEasier, forms, hazards, together } = pattern.plausibleFor;
  const grounds: Together[] = [{ makesEasier }, { forms }, { hazards }, ...together];
  for (const ground of grounds) {
    const reason = groundIn(ground, source, release);
    if (reason) return reason;
  }
  return null;
}

function groundIn(ground: Together, source: Source, release: readonly string[]) {
  const words: string[] = [];
  const paths: Path[] = [];
  const parts = [
    [ground.makesEasier, source.makesEasier, EASIER],
    [ground.forms, source.form, FORM],
    [ground.hazards, source.hazard, HAZARD],
    [ground.releases, ["release.form", release], RELEASE],
  ] as const;
  for (const [wanted, [path, given], wording] of parts) {
    if (!wanted) continue;
    const found = wanted.find((value) => given.includes(value));
    if (found === undefined) return null;
    words.push((wording as { readonly [value: string]: string })[found] ?? found);
    paths.push(path);
  }
  return words.length === 0 ? null : { words: `${source.subject} ${joined(words)}`, paths };
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
