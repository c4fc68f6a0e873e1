import { useEffect, useRef, useState } from "react";
import type { Judged, TriageView } from "@/components/portfolio/triage/triage-view";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { isReason, needsReason } from "@/lib/domain/project-table/triage";

export type JudgeAction = FormAction<Judged & { readonly assessmentId: string; readonly seconds: number }>;

const AFTER_TYPING = 500;
/** Seconds that count of one look, however long the page stays open. */
const MOST_OF_A_LOOK = 900;

/**
 * What the triager makes of a row, saved with every change, one after the other; `change` gives null once it is stored, else why it
 * isn't. `undo` takes the last change of this look back, or the verdict of an earlier one; false: there is nothing to take back.
 */
export function useJudged(row: TriageView["row"], judge: JudgeAction) {
  const first: Judged = { marks: row.marks ?? {}, verdict: row.verdict, reason: row.reason ?? "" };
  const [judged, setJudged] = useState(first);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const before = useRef<Judged[]>(row.verdict ? [{ ...first, verdict: null }] : []);
  const began = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** A verdict that waits for words: those it was given with are being written anew. */
  const withheld = useRef<Judged["verdict"]>(null);
  useEffect(() => {
    began.current = Date.now();
  }, []);

  const save = (next: Judged): Promise<string | null> => {
    clearTimeout(typing.current);
    const look = Math.min(MOST_OF_A_LOOK, Math.round((Date.now() - began.current) / 1000));
    const seconds = Math.min(COUNT_LIMITS.triageSeconds, (row.seconds ?? 0) + look);
    setSaving(true);
    const sent = turn.current.then(async () => {
      const why = refusalOf(await judge({ ...next, assessmentId: row.assessmentId, seconds }));
      setRefusal(why);
      return why;
    });
    turn.current = sent.finally(() => setSaving(false)).catch(() => {});
    return sent;
  };
  const change = (next: Judged) => {
    before.current.push(judged);
    withheld.current = null;
    setJudged(next);
    return save(next);
  };
  return {
    judged,
    refusal,
    isSaving,
    change,
    type: (reason: string) => {
      const { marks } = judged;
      const verdict = judged.verdict ?? withheld.current;
      // A verdict that needs the words is given with them, and not kept without; once they are there, it is given again.
      const isKept = verdict === null || !needsReason(verdict, marks) || isReason(reason);
      withheld.current = isKept ? null : verdict;
      const next = { ...judged, reason, verdict: isKept ? verdict : null };
      setJudged(next);
      clearTimeout(typing.current);
      typing.current = setTimeout(() => void save(next), AFTER_TYPING);
    },
    undo: (): boolean => {
      const last = before.current.pop();
      if (!last) return false;
      withheld.current = null;
      setJudged(last);
      void save(last);
      return true;
    },
  };
}
