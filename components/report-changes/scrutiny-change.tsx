import { Badge } from "@/components/ui/badge";
import { SCRUTINY_LABELS, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { ReportChanges } from "@/lib/domain/report-changes/report-changes";
import { scrutinyChange } from "@/messages/report-changes";

/** Scrutiny in both reports, and the rows of its table that hold in one and not in the other. */
export function ScrutinyChange({ scrutiny }: { readonly scrutiny: ReportChanges["scrutiny"] }) {
  const [before, now] = [scrutiny.before, scrutiny.now].map((level) => SCRUTINY_LABELS[level].toLowerCase());
  return (
    <>
      <p className="font-serif">
        {before === now ? scrutinyChange.stays(`${now}`) : scrutinyChange.becomes(`${before}`, `${now}`)}
      </p>
      {scrutiny.rows.length > 0 && (
        <ul className="mt-3 max-w-measure space-y-2 text-sm">
          {scrutiny.rows.map(({ when, leadsTo, isMet }) => (
            <li key={when + isMet}>
              <Badge tone={isMet ? "accent" : "neutral"}>
                {isMet ? scrutinyChange.holdsNow : scrutinyChange.heldBefore}
              </Badge>{" "}
              {when}{" "}
              <span className="text-quiet">
                ({scrutinyChange.leadsTo(scrutinyLabel(leadsTo).toLowerCase())})
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
