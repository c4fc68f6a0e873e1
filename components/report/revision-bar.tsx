import Link from "next/link";
import { DownloadLinks } from "@/components/report/download-links";
import { paths } from "@/lib/paths";
import { revisionBar } from "@/messages/report";

type Props = { readonly assessment: string; readonly current: number; readonly numbers: readonly number[] };

/** Which revision this is, the others, what changed between them, what would follow from changes, and the downloads. */
export function RevisionBar({ assessment, current, numbers }: Props) {
  const compared = neighbours(current, numbers);
  return (
    <div className="no-print mt-2 mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm text-quiet">
      <span>
        {revisionBar.revisionOf(current, numbers.length)}
        {numbers
          .filter((number) => number !== current)
          .map((number) => (
            <Link
              key={number}
              href={paths.revision(assessment, number)}
              prefetch={false}
              className="link ms-3 inline-block min-h-6"
            >
              {revisionBar.revision(number)}
            </Link>
          ))}
      </span>
      {compared && (
        <Link
          href={paths.revisionChanges(assessment, compared.before, compared.now)}
          prefetch={false}
          className="link inline-block min-h-6"
        >
          {compared.now === current
            ? revisionBar.changesSince(compared.before)
            : revisionBar.changesUpTo(compared.now)}
        </Link>
      )}
      <Link href={paths.whatIf(assessment, current)} prefetch={false} className="link inline-block min-h-6">
        {revisionBar.whatIf}
      </Link>
      <span className="ms-auto">
        <DownloadLinks
          href={(format) => paths.revisionExport(assessment, current, format)}
          redacted={paths.redactedRevision(assessment, current)}
        />
      </span>
    </div>
  );
}

/** The revision before this one with this, or of the first this with the next; null where there is only one. */
function neighbours(current: number, numbers: readonly number[]) {
  const before = numbers.findLast((number) => number < current);
  if (before !== undefined) return { before, now: current };
  const next = numbers.find((number) => number > current);
  return next === undefined ? null : { before: current, now: next };
}
