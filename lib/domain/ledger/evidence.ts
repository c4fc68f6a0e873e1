import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { contentWords } from "@/lib/domain/ledger/filler";

/** The answers whose evidence can make something lighter: the question, or the list with its fields. In the order they count. */
const LIGHTENING: readonly (readonly [string, readonly string[]])[] = [
  ["recipients.list", ["constraint", "constraint-how"]],
  ["uses.list", ["against-incentives", "enforced-by"]],
  ["timelines.shift", []],
  ["timelines.shift-effect", []],
  ["timelines.shift-mechanism-why", []],
  ["misuse.pathways", ["likelihood", "severity", "barriers"]],
  ["evidence.claims", ["shown-by", "checker"]],
  ["labour.judged-by", []],
  ["labour.zone-evidence", []],
  ["terms.list", ["survives"]],
  ["screening.anyway", []],
  ["inaction.others", []],
  ["recipients.list", ["when"]],
  ["release.told-first", []],
  ["project.outputs", ["hazard"]],
];

const LINK = /https?:\/\/\S+|\b(?:doi|arxiv)[:/]\s?\S+|\b10\.\d{4,}\/\S+|\b[\w-]+\.[a-z]{2,}\/\S+/iu;
const YEAR = /\b(?:19|20)\d\d\b/u;
const PLACE =
  /(?:§+|\b(?:pp?\.|pages?|sect?\.|sections?|tables?|fig\.|figures?|appendix|appendices|chapters?|ch\.|lines?|notes?))\s*([\dA-Z][\d.]*)/iu;

/**
 * The source and the place in it, in one writing, where evidence names both; null for "see paper", for a bare link, and where
 * there is none. A source is a link, an identifier, or a document with its year.
 */
export function placedSource(answer: Answer | undefined): string | null {
  const evidence = answer?.status === "answered" ? (answer.evidence ?? "") : "";
  if (evidence === "") return null;
  const kept = sources.get(evidence);
  if (kept !== undefined) return kept;
  if (sources.size >= KEPT) sources.clear();
  const found = sourceIn(evidence);
  sources.set(evidence, found);
  return found;
}

const sources = new Map<string, string | null>();
const KEPT = 2_000;

function sourceIn(evidence: string): string | null {
  const place = PLACE.exec(evidence);
  if (!place) return null;
  const link = LINK.exec(evidence)?.[0];
  const isDocument = YEAR.test(evidence) && contentWords(evidence).size >= 3;
  const source = link ?? (isDocument ? evidence.slice(0, place.index) : null);
  return source === null ? null : `${source.slice(0, 80)} ${place[0]}`.toLowerCase().replace(/\s+/g, " ");
}

const known = new WeakMap<Answers, ReadonlySet<Path>>();

/**
 * The answers whose evidence counts: it names a source and a place in it, and no answer before has named the same. Evidence
 * belongs to the answer it stands at; on another answer it says nothing for this one.
 */
export function evidenced(answers: Answers): ReadonlySet<Path> {
  const found = known.get(answers) ?? evidencedIn(answers);
  known.set(answers, found);
  return found;
}

function evidencedIn(answers: Answers): ReadonlySet<Path> {
  const first = new Map<string, Path>();
  for (const path of LIGHTENING.flatMap(([id, fields]) => pathsOf(answers, id, fields))) {
    const source = placedSource(answers[path]);
    if (source !== null && !first.has(source)) first.set(source, path);
  }
  return new Set(first.values());
}

function pathsOf(answers: Answers, id: string, fields: readonly string[]): readonly Path[] {
  if (fields.length === 0) return [id];
  return recordsOf(answers, id).flatMap(({ id: record }) =>
    fields.map((field) => recordPath(id, record, field)),
  );
}
