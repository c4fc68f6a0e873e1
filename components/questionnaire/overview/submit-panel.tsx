"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { autosaveClientFor } from "@/components/questionnaire/autosave/autosave-clients";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { FormOutcome } from "@/components/ui/form-action";
import { refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { paths } from "@/lib/paths";
import { inDay } from "@/messages/locale";
import { submitPanel } from "@/messages/questionnaire/overview";
import { roundChoice } from "@/messages/rounds";

type Props = {
  readonly memberId: string;
  readonly assessmentId: string;
  /** The revision this makes: 1 for the first. */
  readonly number: number;
  readonly requiredLeft: number;
  /** Rounds that are open; none are offered where it is in one. */
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly closesOn: string }[];
  readonly submit: (input: {
    assessmentId: string;
    roundId: string | null;
  }) => Promise<FormOutcome | undefined>;
};

/** Submits the draft as a revision, after saying what freezing means. */
export function SubmitPanel({ memberId, assessmentId, number, requiredLeft, rounds, submit }: Props) {
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [roundId, setRoundId] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = async () => {
    const unsaved = autosaveClientFor(memberId, assessmentId).unsaved().length;
    if (unsaved > 0) {
      setRefusal(submitPanel.unsaved);
      return;
    }
    setUnderWay(true);
    const refused = refusalOf(
      await submit({ assessmentId, roundId: roundId || null }).catch(() => undefined),
    );
    setUnderWay(false);
    setRefusal(refused);
    if (!refused) router.push(paths.revision(assessmentId, number));
  };
  return (
    <Dialog title={submitPanel.confirm(number)} open={submitPanel.submitRevision(number)} openKind="primary">
      <p>{submitPanel.explanation(number + 1)}</p>
      {requiredLeft > 0 && <p>{submitPanel.requiredLeft(requiredLeft)}</p>}
      {rounds.length > 0 && (
        <Select
          id="round"
          label={roundChoice.label}
          empty={roundChoice.none}
          choices={rounds.map(({ id, name, closesOn }) => ({
            value: id,
            label: roundChoice.until(name, inDay(closesOn)),
          }))}
          value={roundId}
          onChange={(event) => setRoundId(event.target.value)}
        />
      )}
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <Button kind="primary" aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : confirm}>
        {isUnderWay ? submitPanel.submitting : submitPanel.freezeAndSubmit}
      </Button>
    </Dialog>
  );
}
