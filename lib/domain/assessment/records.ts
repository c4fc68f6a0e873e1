import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { seenText } from "@/lib/domain/assessment/visible-text";

/** A record as the answers describe it: its id and the answers of its fields. */
export type RecordItem = {
  readonly id: string;
  readonly rank: string;
  readonly fields: { readonly [field: string]: Answer };
};

/**
 * The records of a list in their order: by rank, then by id.
 * A list without records, unanswered, unknown or not applicable, gives an empty array.
 * Fields whose record does not exist are left out.
 */
export function recordsOf(answers: Answers, list: string): readonly RecordItem[] {
  return recordIndex(answers).get(list) ?? NO_RECORDS;
}

const NO_RECORDS: readonly RecordItem[] = [];

/** Whether anything was said of a question: an answer of any status, “unknown” too, or a record of its list. */
export function isSaid(answers: Answers, question: string): boolean {
  return answers[question] !== undefined || recordsOf(answers, question).length > 0;
}

const indexes = new WeakMap<Answers, ReadonlyMap<string, readonly RecordItem[]>>();

type Draft = { id: string; rank: string | null; fields: { [field: string]: Answer } };

/**
 * All lists at once, computed once per answers object (answers are never mutated).
 */
function recordIndex(answers: Answers): ReadonlyMap<string, readonly RecordItem[]> {
  const known = indexes.get(answers);
  if (known) return known;
  const index = readLists(answers, null);
  indexes.set(answers, index);
  return index;
}

/** The records of all lists, or of those named (which may turn out empty). */
function readLists(
  answers: Answers,
  only: ReadonlySet<string> | null,
): ReadonlyMap<string, readonly RecordItem[]> {
  const lists = new Map<string, Map<string, Draft>>();
  for (const list of only ?? []) lists.set(list, new Map());
  for (const path of Object.keys(answers)) {
    const answer = answers[path];
    const { list, record, field } = placeOf(path);
    if (record === null || !answer || (only && !only.has(list))) continue;
    const draft = draftOf(lists, list, record);
    if (field !== null) draft.fields[field] = answer;
    else if (answer.status === "answered") draft.rank = typeof answer.value === "string" ? answer.value : "";
  }
  const index = new Map<string, readonly RecordItem[]>();
  for (const [list, drafts] of lists) index.set(list, [...drafts.values()].filter(exists).sort(byRank));
  return index;
}

/**
 * The answers with some of them given anew. Records are added by the answer at their own path; `without` takes records away,
 * by path, with their fields. The index of the new object is made from the old one, so that trying many small changes costs
 * little; it is the one that reading everything again would give.
 */
export function withAnswers(answers: Answers, given: Answers, without: readonly string[] = []): Answers {
  const next: { [path: string]: Answer } = { ...answers, ...given };
  const touched = new Set<string>();
  for (const record of without) {
    touched.add(record.slice(0, record.indexOf("/")));
    for (const path of Object.keys(next)) {
      if (path === record || path.startsWith(`${record}/`)) delete next[path];
    }
  }
  const index = new Map(recordIndex(answers));
  for (const [path, answer] of Object.entries(given)) {
    const [list = path, id, field] = path.split("/");
    if (id === undefined || touched.has(list)) continue;
    const items = index.get(list) ?? NO_RECORDS;
    const at = items.findIndex((item) => item.id === id);
    const item = items[at];
    // A record that is new or moves: its list is read again.
    if (!item || field === undefined) touched.add(list);
    else index.set(list, items.with(at, { ...item, fields: { ...item.fields, [field]: answer } }));
  }
  if (touched.size > 0) for (const [list, items] of readLists(next, touched)) index.set(list, items);
  indexes.set(next, index);
  origins.set(next, answers);
  return next;
}

const origins = new WeakMap<Answers, Answers>();

/** The answers that `withAnswers` made these of; undefined where they come from elsewhere. */
export function madeOf(answers: Answers): Answers | undefined {
  return origins.get(answers);
}

type Place = { readonly list: string; readonly record: string | null; readonly field: string | null };

/** Where paths seen lately cut: the same few hundred come up with every change of an assessment. */
const places = new Map<string, Place>();
const KEPT_PLACES = 10_000;

/** Cuts at the slashes instead of parsing: a path that is none names a list nobody asks for. */
function placeOf(path: string): Place {
  const known = places.get(path);
  if (known) return known;
  const first = path.indexOf("/");
  const second = first < 0 ? -1 : path.indexOf("/", first + 1);
  const place = {
    list: first < 0 ? path : path.slice(0, first),
    record: first < 0 ? null : second < 0 ? path.slice(first + 1) : path.slice(first + 1, second),
    field: second < 0 ? null : path.slice(second + 1),
  };
  if (places.size >= KEPT_PLACES) places.clear();
  places.set(path, place);
  return place;
}

function draftOf(lists: Map<string, Map<string, Draft>>, list: string, id: string): Draft {
  let drafts = lists.get(list);
  if (!drafts) {
    drafts = new Map();
    lists.set(list, drafts);
  }
  let draft = drafts.get(id);
  if (!draft) {
    draft = { id, rank: null, fields: {} };
    drafts.set(id, draft);
  }
  return draft;
}

/** Fields can be left over from a record that is gone. */
function exists(draft: Draft): draft is Draft & RecordItem {
  return draft.rank !== null;
}

function byRank(a: RecordItem, b: RecordItem): number {
  return compare(a.rank, b.rank) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value of an answered path; undefined when unanswered, unknown or not applicable. */
export function valueAt(answers: Answers, path: string): Value | undefined {
  const answer = answers[path];
  return answer?.status === "answered" ? answer.value : undefined;
}

/** The text of an answered path, or an empty string. */
export function textAt(answers: Answers, path: string): string {
  const value = valueAt(answers, path);
  return typeof value === "string" ? value : "";
}

/** The options chosen at an answered path, of one or of several; none otherwise. */
export function choicesAt(answers: Answers, path: string): readonly string[] {
  const value = valueAt(answers, path);
  if (Array.isArray(value)) return value;
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** The note beside an answered path, or an empty string. */
export function noteAt(answers: Answers, path: string): string {
  const answer = answers[path];
  return answer?.status === "answered" ? (answer.note ?? "") : "";
}

/** The ids of the records that an answered reference names; none otherwise. */
export function referredAt(answers: Answers, path: string): readonly string[] {
  const value = valueAt(answers, path);
  return Array.isArray(value) ? value : [];
}

/** What a record is called: the text of its name field, or `fallback` while that is empty. */
export function recordName(
  answers: Answers,
  list: string,
  record: string,
  nameField: string,
  fallback: string,
): string {
  return seenText(textAt(answers, recordPath(list, record, nameField))) || fallback;
}
