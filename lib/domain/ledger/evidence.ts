import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { keyOf, type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { contentWords } from "@/lib/domain/ledger/filler";
import { BINDING, HAS_IT_FIRST, SURVIVES } from "@/lib/domain/ledger/lighter-answers";
import { denies } from "@/lib/domain/ledger/substance";

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
  ["project.outputs", ["hazard", "go-on-to-build", "chosen-by"]],
  ["uses.list", ["effect-timelines"]],
  ["recipients.list", ["aims"]],
];

const LINK = /https?:\/\/\S+|\b(?:doi|arxiv)[:/]\s?\S+|\b10\.\d{4,}\/\S+|(?<![\w-])[\w-]+\.[a-z]{2,}\/\S+/iu;
const YEAR = /\b(?:19|20)\d\d\b/u;
const PLACE =
  /(?:§+|\b(?:pp?\.|pages?|sect?\.|sections?|tables?|fig\.|figures?|appendix|appendices|chapters?|ch\.|lines?|notes?))\s*([\dA-Z][\d.]*)/iu;

const ARXIV = /\b(\d{4}\.\d{4,5})(?:v\d+)?\b/u;
const DOI = /\b10\.\d{4,}\/\S+/u;
/** How a place is named, whatever the writing: “p. 4”, “pages 4” and “pp. 4” are one. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^pp?\.|^page/iu, "page"],
  [/^§|^sect/iu, "section"],
  [/^fig/iu, "figure"],
  [/^append/iu, "appendix"],
  [/^ch/iu, "chapter"],
  [/^tab/iu, "table"],
  [/^line/iu, "line"],
];
const kindOfPlace = (place: string) => PLACES.find(([named]) => named.test(place))?.[1] ?? "note";

/**
 * The source and the place in it, in one writing, where evidence names both; null for "see paper", for a bare link, and where
 * there is none. A source is a link to more than a domain, an identifier, or a document with its year.
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

/** The same of the text itself. */
export function sourceIn(evidence: string): string | null {
  const place = PLACE.exec(evidence);
  if (!place) return null;
  const source = linked(evidence) ?? documented(evidence, place.index);
  return source === null ? null : `${source} ${kindOfPlace(place[0])} ${place[1]?.toLowerCase() ?? ""}`;
}

/** The identifier, or where a link leads, however it is written; null for a bare domain, which is no source. */
function linked(evidence: string): string | null {
  const link = LINK.exec(evidence)?.[0]?.toLowerCase();
  if (link === undefined) return null;
  const arxiv = ARXIV.exec(link)?.[1];
  if (arxiv !== undefined) return `arxiv ${arxiv}`;
  const doi = DOI.exec(link)?.[0];
  if (doi !== undefined) return `doi ${bare(doi)}`;
  const [found = "", asked = ""] = bare(
    link.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/#.*$/u, ""),
  ).split("?", 2);
  const address = bare(found);
  const named = asked.split("&").filter((each) => IDENTIFYING.test(each));
  const source = [address, ...named.toSorted()].join(" ");
  return address.includes("/") || !link.includes(".") ? source : null;
}

/** What of a query says which document it is; the rest is how it was come by. */
const IDENTIFYING = /^(?:id|v|abstract_id|doi)=./u;

const bare = (link: string) => link.replace(/(?<![\s.,;:)/])[\s.,;:)/]+$/u, "");

/** A document with its year: by its words, whatever stands between them. */
function documented(evidence: string, until: number): string | null {
  const year = YEAR.exec(evidence)?.[0];
  if (year === undefined || contentWords(evidence).size < 3) return null;
  const before = contentWords(evidence.slice(0, until));
  const said = [...(before.size > 0 ? before : contentWords(evidence))].filter((word) => word !== year);
  return `${said.toSorted().slice(0, 8).join(" ")} ${year}`;
}

/** The documents that evidence names, without the places in them, each in one writing. */
export function documentsIn(answer: Answer | undefined): readonly string[] {
  const evidence = answer?.status === "answered" ? (answer.evidence ?? "") : "";
  return evidence
    .split(/;\s/u)
    .flatMap((part) => linked(part) ?? documented(part, PLACE.exec(part)?.index ?? part.length) ?? []);
}

/** What a repository says of itself on its first page: enough to send a reader there, and not to make anything lighter. */
export function citesFrontPage(answer: Answer | undefined): boolean {
  const evidence = answer?.status === "answered" ? (answer.evidence ?? "") : "";
  return /\bREADME\b/u.test(evidence) && linked(evidence) !== null;
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

/** The answers at which evidence can count, in the order in which it does. */
export function evidencePlaces(answers: Answers): readonly Path[] {
  return LIGHTENING.flatMap(([id, fields]) => pathsOf(answers, id, fields));
}

/** The keys at which evidence counts before it does at answers of a key, or beside it: what is cited there isn't counted again. */
export function countsBefore(key: string): readonly string[] {
  const keys = LIGHTENING.flatMap(([id, fields]) =>
    fields.length === 0 ? [id] : fields.map((field) => `${id}/${field}`),
  );
  const list = LIGHTENING.find(([id, fields]) => fields.some((field) => `${id}/${field}` === key));
  const until = keys.indexOf(key);
  // Fields of a record count before those of the next, so each counts before every other somewhere.
  return keys.filter(
    (each, at) =>
      each !== key &&
      (at < until || BESIDE[key] === each || list?.[1].some((field) => `${list[0]}/${field}` === each)),
  );
}

/** Answers whose evidence lightens only beside evidence at the other, by another source or place. */
const BESIDE: Readonly<Record<Path, Path>> = {
  "screening.anyway": "inaction.others",
  "inaction.others": "screening.anyway",
};

/**
 * A source is not spent where it lightens nothing: whoever blanks that answer, or gives it no evidence, gains nothing elsewhere.
 */
function evidencedIn(answers: Answers): ReadonlySet<Path> {
  const first = new Map<string, Path>();
  const isSpentInVain = (path: Path, source: string) => {
    const beside = BESIDE[path];
    if (!isLighterClaim(answers, path)) return true;
    if (beside === undefined) return false;
    if (!isLighterClaim(answers, beside)) return true;
    const other = placedSource(answers[beside]);
    return other === null || other === source || (first.has(other) && first.get(other) !== beside);
  };
  for (const path of evidencePlaces(answers)) {
    const source = placedSource(answers[path]);
    if (source !== null && !first.has(source) && !isSpentInVain(path, source)) first.set(source, path);
  }
  return new Set(first.values());
}

/** Of those who leave, the share under which fewer than a third go on to build. */
export const FEW_GO_ON = 0.33;

/** What an answer has to be for evidence on it to lighten anything; of other answers any does. */
const LIGHTER: Readonly<Record<string, ReadonlySet<string>>> = {
  "terms.list/survives": SURVIVES,
  "recipients.list/when": new Set([HAS_IT_FIRST]),
  "recipients.list/constraint": BINDING,
  "evidence.claims/shown-by": new Set(["validation"]),
  "project.outputs/hazard": new Set(["no", "some"]),
  "uses.list/against-incentives": new Set(["no"]),
  // That nobody else would do it makes the harm the work’s own.
  "screening.anyway": new Set(["soon", "later"]),
  "inaction.others": new Set(["already", "same-time", "later"]),
};

/** What a number has to be for evidence on it to lighten anything: below it something seldom comes, or does little. */
const BELOW: Readonly<Record<string, number>> = {
  "project.outputs/go-on-to-build": FEW_GO_ON,
  // A third is where something begins to be likely, and grave is three.
  "misuse.pathways/likelihood": 0.33,
  "misuse.pathways/severity": 3,
};

function isLighterClaim(answers: Answers, path: Path): boolean {
  // Aims that are shown to part from people’s good show the danger.
  if (keyOf(path) === "recipients.list/aims") return Number(valueAt(answers, path) ?? -1) >= 0;
  const below = BELOW[keyOf(path)];
  if (below !== undefined) {
    const value = valueAt(answers, path);
    return typeof value === "number" && value < below;
  }
  // What shows that nothing stands in its way shows the danger.
  if (keyOf(path) === "misuse.pathways/barriers") return !denies(textAt(answers, path));
  const lighter = LIGHTER[keyOf(path)];
  return lighter === undefined || lighter.has(textAt(answers, path));
}

function pathsOf(answers: Answers, id: string, fields: readonly string[]): readonly Path[] {
  if (fields.length === 0) return [id];
  return recordsOf(answers, id).flatMap(({ id: record }) =>
    fields.map((field) => recordPath(id, record, field)),
  );
}
