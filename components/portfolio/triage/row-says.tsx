import type { TriageView } from "@/components/portfolio/triage/triage-view";
import { triageDesk as words } from "@/messages/project-tables";

/** What the row says besides its title, as it stands in the table. */
export function RowSays({ row: { number, cells } }: { readonly row: TriageView["row"] }) {
  const { summary, link, amount, currency, ...others } = cells;
  const money = amount ? [amount, currency].filter(Boolean).join(" ") : words.noAmount;
  const told = [others.host, others.funder, others.programme, others.date].filter(Boolean);
  const said = told.length > 0 || amount ? [...told, money] : [];
  return (
    <div className="mt-2 text-sm">
      <p dir="auto">
        <span className="text-quiet">{words.rowSays(number)}</span>{" "}
        {said.length > 0 ? said.join(" · ") : words.nothingMore}
        {link && (
          <>
            {" · "}
            <a href={link} rel="noopener noreferrer" target="_blank" className="link">
              {words.source}
            </a>
          </>
        )}
      </p>
      {summary && (
        <p dir="auto" className="mt-2 max-w-measure font-serif text-base whitespace-pre-line">
          {summary}
        </p>
      )}
    </div>
  );
}
