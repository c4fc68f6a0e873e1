"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { autosaveClientFor } from "@/components/questionnaire/autosave/autosave-clients";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { FormOutcome } from "@/components/ui/form-action";
import { refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";

type Props = {
  readonly memberId: string;
  readonly assessmentId: string;
  /** The revision this makes: 1 for the first. */
  readonly number: number;
  readonly requiredLeft: number;
  readonly submit: (input: { assessmentId: string }) => Promise<FormOutcome | undefined>;
};

/** Submits the draft as a revision, after saying what freezing means. */
export function SubmitPanel({ memberId, assessmentId, number, requiredLeft, submit }: Props) {
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = async () => {
    const unsaved = autosaveClientFor(memberId, assessmentId).unsaved().length;
    if (unsaved > 0) {
      setRefusal("Some answers are not saved yet. Wait until they are, or mend what keeps them from it.");
      return;
    }
    setUnderWay(true);
    const refused = refusalOf(await submit({ assessmentId }).catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (!refused) router.push(paths.revision(assessmentId, number));
  };
  return (
    <Dialog title={`Submit revision ${number}?`} open={`Submit revision ${number}`} openKind="primary">
      <p>
        The answers are frozen as they stand, with their findings and the report, and reviewers are shown
        exactly these. You can change answers again only if changes are requested; that makes revision{" "}
        {number + 1}, and this one is kept.
      </p>
      {requiredLeft > 0 && (
        <p>
          {requiredLeft === 1 ? "1 required answer is" : `${requiredLeft} required answers are`} still open.
          You can submit all the same: the report names the gaps.
        </p>
      )}
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <Button kind="primary" aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : confirm}>
        {isUnderWay ? "Submitting…" : "Freeze and submit"}
      </Button>
    </Dialog>
  );
}
