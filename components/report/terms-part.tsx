import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { TermRow } from "@/lib/domain/report/report-document";
import { termsPart } from "@/messages/report";

/** The key words of the case: the sense meant, who reads otherwise, and where the author uses them. */
export function TermsPart({
  terms,
  linkable,
}: {
  readonly terms: readonly TermRow[];
  readonly linkable: ReadonlySet<string>;
}) {
  if (terms.length === 0) return <p>{termsPart.nothing}</p>;
  return (
    <div className="space-y-7">
      {terms.map((row) => (
        <div key={row.term}>
          <h3 className="flex flex-wrap items-baseline gap-x-3 text-lg">
            {row.term}
            {row.state === "undefined" && <Badge tone="concern">{termsPart.undefined}</Badge>}
          </h3>
          {row.state === "defined" && (
            <DescriptionList
              items={[
                { term: termsPart.senseHere, value: row.sense },
                { term: termsPart.otherReaders, value: row.otherReaders },
                { term: termsPart.whoGains, value: row.whoGains },
                { term: termsPart.survives, value: row.survives },
              ].map((item) => ({ ...item, value: item.value || termsPart.notAnswered }))}
            />
          )}
          {row.uses.length > 0 && (
            <ul className="mt-2 space-y-1.5 text-sm">
              {row.uses.slice(0, 4).map((use) => (
                <li key={`${use.path} ${use.excerpt}`} className="max-w-measure">
                  <q className="font-serif">{use.excerpt}</q>{" "}
                  <span className="text-quiet">
                    —{" "}
                    {linkable.has(use.path) ? (
                      <a href={`#${answerAnchor(use.path)}`}>{use.label}</a>
                    ) : (
                      use.label
                    )}
                  </span>
                </li>
              ))}
              {row.uses.length > 4 && (
                <li className="text-quiet">{termsPart.moreUses(row.uses.length - 4)}</li>
              )}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
