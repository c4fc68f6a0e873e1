import { Notice } from "@/components/ui/notice";
import { chainNotice } from "@/messages/audit";

type Props = {
  /** The first entry at which the chain does not hold; null when it does. */
  readonly brokenAt: number | null;
};

/** Whether the trail is as it was written. Checked anew each time its first page is opened. */
export function ChainNotice({ brokenAt }: Props) {
  if (brokenAt === null) {
    return (
      <Notice tone="strength" title={chainNotice.intact} className="mb-6">
        <p>{chainNotice.intactExplanation}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="blocking" title={chainNotice.broken(brokenAt)} className="mb-6">
      <p>{chainNotice.brokenExplanation(brokenAt)}</p>
    </Notice>
  );
}
