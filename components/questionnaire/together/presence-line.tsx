"use client";

import { clockTime } from "@/components/questionnaire/autosave/save-words";
import { useSection } from "@/components/questionnaire/context/section-context";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { useLastHeard, useOthers } from "@/components/questionnaire/together/presence-context";
import type { Path } from "@/lib/domain/assessment/path";
import { labelOf } from "@/lib/domain/instrument/lookup";
import { paths } from "@/lib/paths";
import { presenceLine } from "@/messages/questionnaire/together";

/** Which co-authors are in the draft now, where, and what was changed last by one of them. Nothing while alone. */
export function PresenceLine() {
  const others = useOthers();
  const last = useLastHeard();
  if (others.length === 0 && !last) return null;
  return (
    <div className="mb-3 flex flex-wrap gap-x-6 gap-y-1 border-y border-hairline py-2 text-sm text-quiet">
      {others.map(({ id, name, path }) => {
        const named = <span className="font-semibold text-ink">{name}</span>;
        return (
          <span key={id} className="min-w-0 max-w-full wrap-anywhere">
            <span aria-hidden="true" className="me-2 inline-block size-2 rounded-full bg-strength" />
            {path ? presenceLine.isAt(named, <Place path={path} />) : presenceLine.isHere(named)}
          </span>
        );
      })}
      {last && (
        <span className="min-w-0 max-w-full wrap-anywhere">
          {presenceLine.changed(last.byName, <Place path={last.path} />, clockTime(last.at))}
        </span>
      )}
    </div>
  );
}

function Place({ path }: { readonly path: Path }) {
  const { assessmentId, instrument } = useSection();
  const label = labelOf(instrument, path);
  return (
    <a href={paths.section(assessmentId, sectionOfPath(path), path)}>
      {label ? `“${label}”` : presenceLine.anotherSection}
    </a>
  );
}
