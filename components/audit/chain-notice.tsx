import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import { chainNotice } from "@/messages/audit";

type Props = {
  readonly check: {
    readonly entries: number;
    /** Up to where entries were ever checked. */
    readonly checkedTo: number;
    /** When the last round through all of them came to its end. */
    readonly wholeAt: string | null;
    readonly broken: { readonly at: number; readonly fault: TrailFault } | null;
  };
};

/** Whether the trail is as it was written, as far as it was checked. */
export function ChainNotice({ check: { broken, entries, checkedTo, wholeAt } }: Props) {
  if (broken) {
    return (
      <Notice tone="blocking" title={chainNotice.broken(broken.at)} className="mb-6">
        <p>{chainNotice.faults[broken.fault](broken.at)}</p>
        <p>{chainNotice.whatToDo}</p>
      </Notice>
    );
  }
  if (checkedTo < entries) {
    return (
      <Notice title={chainNotice.underWay(checkedTo, entries)} className="mb-6">
        <p>{chainNotice.underWayExplanation}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="strength" title={chainNotice.intact} className="mb-6">
      <p>{chainNotice.intactExplanation}</p>
      <p>
        {wholeAt
          ? chainNotice.wholeSince(<Time key="whole" value={wholeAt} as="minute" />)
          : chainNotice.notWholeYet}
      </p>
    </Notice>
  );
}
