import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { listAnswerChanges } from "@/lib/data/answers";
import type { Answer } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, path } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import type { PersonRef } from "@/lib/use-cases/views";

const input = z.strictObject({
  assessmentId: id,
  path,
  /** Only changes older than this version, to read on. From an address, so it may be a text. */
  before: z.coerce.number().int().min(1).max(2_000_000_000).optional(),
});

/** How many changes are given at once. */
const PAGE = 30;

export type AnswerHistory = {
  /** Newest first. A null answer is one taken back. */
  readonly changes: readonly {
    readonly version: number;
    readonly answer: Answer | null;
    readonly by: PersonRef;
    readonly at: string;
    /** Whether the question as it is asked today takes this answer; one of an older instrument may not fit. */
    readonly fits: boolean;
  }[];
  /** What the oldest of these changed; null when it is the first change there is. */
  readonly earlier: { readonly answer: Answer | null } | null;
};

/** The changes of one answer, newest first, a page at a time, for the authors. */
export const getAnswerHistory = defineView(input, async ({ tx, viewer, input }): Promise<AnswerHistory> => {
  const { assessmentId, path, before = null } = input;
  await openDraft(tx, viewer, assessmentId);
  const rows = await listAnswerChanges(tx, viewer, assessmentId, path, { before, size: PAGE + 1 });
  const next = rows[PAGE];
  return {
    changes: rows.slice(0, PAGE).map((row) => ({
      version: row.version,
      answer: row.value,
      by: { id: row.byId, name: row.byName },
      at: row.at.toISOString(),
      fits: row.value === null || checkAnswer(INSTRUMENT, path, row.value).ok,
    })),
    earlier: next ? { answer: next.value } : null,
  };
});
