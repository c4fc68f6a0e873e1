import { BlocksView } from "@/components/report/block-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { classNames } from "@/components/ui/class-names";
import type { ReportPart } from "@/lib/domain/report/report-tree";
import { reportPartView } from "@/messages/report";

type Props = { readonly part: ReportPart; readonly hooks: PageHooks };

/**
 * A part of the report: open, or folded under its title and what it comes to. The anchor stands in what is folded, so that whatever
 * leads to it opens it.
 */
export function ReportPartView({ part, hooks }: Props) {
  const { anchor, title, state, count, note, conclusion, isOpen, isAnnex, blocks } = part;
  const aside = state ?? count?.toString();
  const isElsewhere = isAnnex && hooks.answersAt !== undefined;
  // Findings are places that others lead to: each says for itself that it comes when it is opened.
  const restAt = isElsewhere || blocks.some(({ type }) => type === "finding") ? undefined : hooks.restAt;
  const content = () => (
    <div className={classNames(!isListed(part) && "space-y-6")}>
      {note && <p className="annex max-w-measure text-sm text-quiet">{note}</p>}
      <BlocksView blocks={blocks} hooks={hooks} />
    </div>
  );
  if (isOpen) {
    const isLead = anchor === "summary";
    return (
      <section id={anchor} aria-labelledby={`${anchor}-title`} className={isLead ? undefined : "mt-8"}>
        <h2 id={`${anchor}-title`} className={isLead ? "sr-only" : "border-b-2 border-ink pb-1 text-xl"}>
          {title}
          {conclusion !== "" && (
            <span className="ms-3 font-sans text-sm font-normal text-quiet">{conclusion}</span>
          )}
        </h2>
        <div className={isLead ? undefined : "pt-1"}>{content()}</div>
      </section>
    );
  }
  return (
    <section aria-labelledby={`${anchor}-title`} className={classNames("part", isAnnex && "annex")}>
      <details data-from={isElsewhere ? hooks.answersAt : undefined}>
        <summary>
          <h2 id={`${anchor}-title`}>{title}</h2>
          <span className="part-conclusion">{conclusion === "" ? (aside ?? note) : conclusion}</span>
        </summary>
        <div id={anchor} className="part-body" data-rest={restAt && ""}>
          {isElsewhere ? (
            <p>
              <a href={hooks.answersAt}>{reportPartView.allAnswers}</a>
            </p>
          ) : restAt ? (
            <a href={`${restAt}#${anchor}`}>{reportPartView.inFull}</a>
          ) : (
            content()
          )}
        </div>
      </details>
    </section>
  );
}

/** Findings and answers keep their own distance. */
function isListed({ blocks }: ReportPart): boolean {
  return blocks.some(({ type }) => type === "finding" || type === "answer" || type === "record");
}
