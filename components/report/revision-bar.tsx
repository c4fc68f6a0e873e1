import Link from "next/link";
import { DownloadLinks } from "@/components/report/download-links";
import { paths } from "@/lib/paths";
import { revisionBar } from "@/messages/report";

type Props = { readonly assessment: string; readonly current: number; readonly numbers: readonly number[] };

/** Which revision this is, the others, and the downloads. */
export function RevisionBar({ assessment, current, numbers }: Props) {
  return (
    <div className="no-print mt-4 mb-8 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm text-quiet">
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
      <span className="ms-auto">
        <DownloadLinks href={(format) => paths.revisionExport(assessment, current, format)} />
      </span>
    </div>
  );
}
