import { FindingWords } from "@/components/assessment/finding-words";
import { Disclosure } from "@/components/ui/disclosure";
import type { Finding } from "@/lib/domain/findings/finding";
import { joinedPoints as words } from "@/messages/review";

type Props = {
  readonly points: Finding["points"] | undefined;
  /** Up to so many stand there at once. */
  readonly atOnce?: number;
};

/** What joins a finding, being of the same cause, folded; nothing where nothing does. */
export function JoinedPoints({ points = [], atOnce = 0 }: Props) {
  if (points.length === 0) return null;
  const said = <FindingWords explanation="" points={points} />;
  if (points.length <= atOnce) return <div className="mt-1">{said}</div>;
  return (
    <Disclosure summary={words.joined(points.length)} className="mt-1">
      {said}
    </Disclosure>
  );
}
