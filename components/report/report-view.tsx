import { BlocksView } from "@/components/report/block-view";
import type { PageHooks } from "@/components/report/page-hooks";
import { ReportContents } from "@/components/report/report-contents";
import { classNames } from "@/components/ui/class-names";
import { Section } from "@/components/ui/section";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { type ReportPart, reportTree } from "@/lib/domain/report/report-tree";

type Props = { readonly report: ReportDocument } & Omit<PageHooks, "figures" | "beside">;

/** The social-model report as a page: a writer over its tree, with what people do on a page. The same parts print. */
export function ReportView({ report, ...given }: Props) {
  const { parts } = reportTree(report);
  const hooks = { ...given, figures: new Map(figuresOf(report).map((each) => [each.id, each])) };
  return (
    <>
      <ReportContents parts={parts} />
      {parts.map((part) => (
        <Section
          key={part.anchor}
          id={part.anchor}
          title={part.title}
          note={part.note}
          aside={part.state ?? part.count?.toString()}
          wide={part.isWide === true}
        >
          <div className={classNames(!isListed(part) && "space-y-6")}>
            <BlocksView blocks={part.blocks} hooks={hooks} />
          </div>
        </Section>
      ))}
    </>
  );
}

/** Findings and answers keep their own distance. */
function isListed({ blocks }: ReportPart): boolean {
  return blocks.some(({ type }) => type === "finding" || type === "answer" || type === "record");
}
