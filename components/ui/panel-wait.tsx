import { Button } from "@/components/ui/button";
import { panelWait } from "@/messages/ui";

/** While something is fetched, and when that failed. */
export function PanelWait({
  sentence,
  onRetry,
}: {
  /** Why it failed; null while it is under way. */
  readonly sentence: string | null;
  readonly onRetry: () => void;
}) {
  if (sentence === null) {
    return (
      <p role="status" className="text-quiet">
        {panelWait.loading}
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="alert" className="min-w-0">
        {sentence}
      </p>
      <Button small onClick={onRetry}>
        {panelWait.tryAgain}
      </Button>
    </div>
  );
}
