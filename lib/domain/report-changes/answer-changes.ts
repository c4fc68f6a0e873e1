import type { AnswerLine, AnswerSection } from "@/lib/domain/report/report-document";

export type AnswerMark = "added" | "removed" | "changed";

/** One answer that is not the same in both. */
export type LineChange = {
  readonly mark: AnswerMark;
  readonly before: AnswerLine | null;
  readonly now: AnswerLine | null;
};

/** A question, or a record with its fields. */
export type GroupChange = {
  readonly path: string;
  /** Null for the answer of a question. */
  readonly name: string | null;
  /** What the record was called, where it was called otherwise. */
  readonly formerName?: string;
  readonly mark: AnswerMark;
  readonly lines: readonly LineChange[];
  /** How many answers of the record are the same. */
  readonly same: number;
};

export type SectionChange = {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly GroupChange[];
  /** How many answers of the section are the same. */
  readonly same: number;
};

/**
 * What differs between the answers of two reports, section by section, in the order they stand in now; what is gone comes
 * last in its section. Answers are told apart by their paths, in words as a reader sees them: both have to be in the words of
 * one instrument. A question that was asked and not answered is the same as one that was not asked.
 */
export function answerChanges(
  before: readonly AnswerSection[],
  now: readonly AnswerSection[],
): readonly SectionChange[] {
  const was = new Map(before.map((section) => [section.id, section]));
  const is = new Set(now.map(({ id }) => id));
  return [
    ...now.map((section) => sectionChange(section, was.get(section.id)?.lines ?? [], section.lines)),
    ...before.filter(({ id }) => !is.has(id)).map((section) => sectionChange(section, section.lines, [])),
  ];
}

function sectionChange(
  { id, title }: AnswerSection,
  before: readonly AnswerLine[],
  now: readonly AnswerLine[],
): SectionChange {
  const [was, is] = [groupsOf(before), groupsOf(now)];
  const paths = [...new Set([...is.keys(), ...was.keys()])];
  const compared = paths.map((path) => groupChange(path, was.get(path) ?? [], is.get(path) ?? []));
  return {
    id,
    title,
    groups: compared.filter(({ lines }) => lines.length > 0),
    same: compared.reduce((sum, { same }) => sum + same, 0),
  };
}

/** Lines that say something, by record; the line of a question by itself. */
function groupsOf(lines: readonly AnswerLine[]): ReadonlyMap<string, readonly AnswerLine[]> {
  const groups = new Map<string, AnswerLine[]>();
  for (const line of lines) {
    if (line.status === "unanswered") continue;
    const key = line.record?.path ?? line.path;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

function groupChange(path: string, before: readonly AnswerLine[], now: readonly AnswerLine[]): GroupChange {
  const was = new Map(before.map((line) => [line.path, line]));
  const is = new Set(now.map((line) => line.path));
  const lines = [
    ...now.flatMap((line): readonly LineChange[] => {
      const former = was.get(line.path) ?? null;
      if (!former) return [{ mark: "added", before: null, now: line }];
      return saysTheSame(former, line) ? [] : [{ mark: "changed", before: former, now: line }];
    }),
    ...before
      .filter((line) => !is.has(line.path))
      .map((line): LineChange => ({ mark: "removed", before: line, now: null })),
  ];
  const names = [now[0]?.record?.name, before[0]?.record?.name];
  return {
    path,
    name: names[0] ?? names[1] ?? null,
    ...(names[0] !== undefined &&
      names[1] !== undefined &&
      names[0] !== names[1] && { formerName: names[1] }),
    mark: before.length === 0 ? "added" : now.length === 0 ? "removed" : "changed",
    lines,
    same: now.length - lines.filter((line) => line.now).length,
  };
}

function saysTheSame(a: AnswerLine, b: AnswerLine): boolean {
  return (
    a.status === b.status &&
    a.text === b.text &&
    a.confidence === b.confidence &&
    a.note === b.note &&
    a.evidence === b.evidence
  );
}
