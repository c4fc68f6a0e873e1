import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { isAsked } from "@/lib/domain/assessment/visibility";
import type { Acceptance, CaseAcceptance, Edits } from "@/lib/domain/claims/acceptance";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { type Conclusions, conclude } from "@/lib/domain/findings/conclude";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { findTerms } from "@/lib/domain/terms/find-terms";

/**
 * Why an acceptance doesn't show what it says, in a sentence without a full stop; null where it does. Steps and open marks are
 * not tried here. Pure: the same content and engine give the same.
 */
export function whatFails(claim: ClaimId, acceptance: Acceptance): string | null {
  switch (acceptance.kind) {
    case "step":
    case "open":
      return null;
    case "accepts": {
      const { path, value } = acceptance;
      const checked = checkAnswer(INSTRUMENT, path, { status: "answered", value });
      return checked.ok ? null : `${path} refuses ${value}`;
    }
    case "marks": {
      const marks = (text: string) => findTerms(text).some(({ id }) => id === acceptance.id);
      if (!marks(acceptance.text)) return `“${acceptance.id}” is not found in “${acceptance.text}”`;
      return marks(acceptance.without) ? `“${acceptance.id}” is found where it is not said` : null;
    }
    case "case":
      return failOfCase(claim, acceptance);
  }
}

function failOfCase(claim: ClaimId, { of, given = {}, edits, effect }: CaseAcceptance): string | null {
  const example = WORKED_EXAMPLES.find(({ key }) => key === of);
  if (!example) return `there is no worked example “${of}”`;
  const before = edited(example.answers, given);
  const after = edited(before, edits);
  const refused = Object.entries(after).find(
    ([path, answer]) => answer !== example.answers[path] && !checkAnswer(INSTRUMENT, path, answer).ok,
  );
  if (refused) return `${refused[0]} refuses what the case answers`;
  if ("concludes" in effect) {
    const had = new Set(conclusions(claim, before, effect.concludes));
    const isNew = conclusions(claim, after, effect.concludes).some((one) => !had.has(one));
    return isNew ? null : `nothing else is concluded from ${effect.concludes}`;
  }
  if ("raises" in effect) {
    const [low, high] = [before, after].map((answers) => levelOf(claim, answers, effect.raises));
    return (high ?? 0) > (low ?? 0)
      ? null
      : `“${effect.raises}” stays at ${low}, with ${high} after the change`;
  }
  if ("asks" in effect) {
    const isOpen = (answers: Answers) => isAsked(INSTRUMENT, answers, effect.asks, "all");
    if (!isOpen(after)) return `${effect.asks} is not asked`;
    return isOpen(before) ? `${effect.asks} is asked without the change` : null;
  }
  const [one, other] = [before, after].map((answers) => canonicalJson(partOf(answers, effect.changes)));
  return one === other ? `“${effect.changes}” says the same` : null;
}

/** The answers with the edits, the same object where there are none; a field of every record is one of each record that has it, or any field, already. */
function edited(answers: Answers, edits: Edits): Answers {
  if (Object.keys(edits).length === 0) return answers;
  const next: { [path: string]: Answers[string] } = { ...answers };
  for (const [path, answer] of Object.entries(edits))
    for (const one of placesOf(next, path)) {
      if (answer) next[one] = answer;
      else delete next[one];
    }
  return next;
}

function placesOf(answers: Answers, path: string): readonly string[] {
  const [list, field] = path.split("/*/");
  if (list === undefined || field === undefined) return [path];
  const records = Object.keys(answers).filter((each) => each.startsWith(`${list}/`));
  return [...new Set(records.map((each) => `${list}/${each.split("/")[1]}/${field}`))];
}

const concluded = new WeakMap<Answers, Pick<Conclusions, "findings" | "notSaid" | "notAsked">>();

/**
 * What a reader sees concluded that rests on the claim and quotes the answer: findings with their severity, points that joined
 * them, and lines of what was not said, each in words that don't change with what they quote.
 */
function conclusions(claim: ClaimId, answers: Answers, path: string): readonly string[] {
  const { findings, notSaid, notAsked } = concluded.get(answers) ?? conclude(RULEBOOK, answers);
  concluded.set(answers, { findings, notSaid, notAsked });
  const quotes = ({ answers: quoted }: { readonly answers: readonly { readonly path: string }[] }) =>
    quoted.some((each) => each.path === path || each.path.startsWith(`${path}/`));
  const shown = findings
    .filter((finding) => finding.claims.includes(claim) && quotes(finding))
    .flatMap(({ fingerprint, severity, title, points = [] }) => [
      `${fingerprint} ${severity} ${title}`,
      ...points.map((point) => `${fingerprint} ${point.split(". ")[0]}`),
    ]);
  const restsOn = new Map<string, readonly ClaimId[]>([
    ...RULEBOOK.map(({ id, claims }) => [id, claims] as const),
    ...ledgerOf(answers).map(({ subject, claims }) => [subject, claims] as const),
  ]);
  const unsaid = [...notSaid, ...notAsked].filter(
    (line) => restsOn.get(line.id)?.includes(claim) && quotes(line),
  );
  return [...shown, ...unsaid.map(({ id, title }) => `${id} ${title}`)];
}

function levelOf(claim: ClaimId, answers: Answers, subject: string): number {
  const rows = ledgerOf(answers).filter((row) => row.subject === subject && row.claims.includes(claim));
  return Math.max(0, ...rows.map(({ level }) => level));
}

const META = {
  assessmentId: "",
  title: "",
  organisation: "",
  team: "",
  authors: [],
  handling: "team",
  revision: null,
  example: null,
} as const;

function partOf(answers: Answers, part: keyof ReportDocument): unknown {
  return evaluateAssessment({ answers, meta: META, skipsSearch: true })[part] ?? null;
}
