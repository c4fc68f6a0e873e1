import type { Referring } from "@/components/questionnaire/records/referring-records";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { removedRecord } from "@/messages/questionnaire/records";

type Props = {
  readonly list: string;
  readonly noun: string;
  readonly name: string;
  readonly referring: readonly Referring[];
  readonly onUndo: () => void;
};

/** A record was removed: what that means for those that refer to it, and the way back. */
export function RemovedRecord({ list, noun, name, referring, onUndo }: Props) {
  return (
    <Notice role="status" title={removedRecord.removed(name)} className="mt-4">
      {referring.length > 0 && (
        <p>
          {removedRecord.referring(
            referring.map((other) => `${other.name} (${other.noun})`).join(", "),
            referring.length,
            noun,
          )}
        </p>
      )}
      <Button id={`${list}--undo`} small onClick={onUndo}>
        {removedRecord.undo}
      </Button>
    </Notice>
  );
}
