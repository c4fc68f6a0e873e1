import type { UseFormRegisterReturn } from "react-hook-form";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { Ground } from "@/lib/domain/review/conflicts";
import type { ShownRecord } from "@/lib/domain/review/reviewer-record";
import { conflictGrounds } from "@/messages/conflicts";
import { assignForm } from "@/messages/review";

export type Candidate = {
  readonly id: string;
  readonly name: string;
  /** What tells of a conflict of interest. */
  readonly grounds: readonly Ground[];
  readonly record: ShownRecord;
};

type Props = {
  /** Of the form that they stand in. */
  readonly id: string;
  readonly label: string;
  readonly candidates: readonly Candidate[];
  /** Whose id is chosen. */
  readonly chosen: string;
  readonly field: (
    name: "memberId" | "dismissal",
    rules: { readonly required: string },
  ) => UseFormRegisterReturn & { readonly error: string | undefined };
};

/** Whom to ask: what each has to do already, and of whoever is chosen what they reviewed and what tells of a conflict. */
export function CandidateFields({ id, label, candidates, chosen, field }: Props) {
  const candidate = candidates.find((each) => each.id === chosen);
  return (
    <>
      <Select
        id={`${id}-reviewer`}
        label={label}
        empty={assignForm.noPerson}
        choices={candidates.map(({ id: value, name, grounds, record }) => ({
          value,
          label: assignForm.candidate(name, record, grounds.length > 0),
        }))}
        {...field("memberId", { required: assignForm.personNeeded })}
      />
      {candidate && (
        <p className="text-sm text-quiet" aria-live="polite">
          {assignForm.record(candidate.name, candidate.record)}
        </p>
      )}
      {candidate?.grounds.map((ground) => (
        <p key={ground.kind} className="text-sm font-semibold">
          {assignForm.found(candidate.name, conflictGrounds.ofOther(ground))}
        </p>
      ))}
      {candidate && candidate.grounds.length > 0 && (
        <TextArea
          id={`${id}-dismissal`}
          label={assignForm.dismissal}
          hint={assignForm.dismissalHint}
          rows={2}
          {...field("dismissal", { required: assignForm.dismissalNeeded })}
        />
      )}
    </>
  );
}
