import { FigureView } from "@/components/figures/figure-view";
import { groupAnchor } from "@/components/figures/gathered-groups";
import { ModelChangeTable } from "@/components/report-changes/model-change-table";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { markedModel } from "@/lib/domain/report-changes/marked-model";
import type { NodeChange } from "@/lib/domain/report-changes/model-changes";
import { modelChange } from "@/messages/report-changes";

type Side = {
  readonly title: string;
  readonly report: ReportDocument;
  /** An anchor of the report's own page. */
  readonly href: (anchor: string) => string;
};
type Props = { readonly before: Side; readonly now: Side; readonly changes: readonly NodeChange[] };

/** The pictures of two social models, with what differs named in their labels and in a table; one picture where nothing does. */
export function ModelPair({ before, now, changes }: Props) {
  if (changes.length === 0) {
    return (
      <>
        <p className="mb-4">{modelChange.same}</p>
        <Picture side={now} report={now.report} within="now" />
      </>
    );
  }
  return (
    <div className="space-y-8">
      <ModelChangeTable changes={changes} />
      {(["now", "before"] as const).map((which) => {
        const side = which === "now" ? now : before;
        const model = markedModel(side.report.model, changes, which, modelChange.marks);
        return (
          <div key={which}>
            <p className="mb-2 text-sm font-semibold text-quiet">{side.title}</p>
            <Picture side={side} report={{ ...side.report, model }} within={which} />
          </div>
        );
      })}
    </div>
  );
}

type PictureProps = {
  readonly side: Side;
  readonly report: ReportDocument;
  readonly within: "before" | "now";
};

/** Nothing for a report that has no such picture. */
function Picture({ side, report, within }: PictureProps) {
  const figure = figuresOf(report).find(({ id }) => id === "social-model");
  if (!figure) return null;
  return (
    <FigureView
      figure={figure}
      within={{ key: within, name: side.title }}
      href={(to) =>
        to.type === "answer" ? side.href(answerAnchor(to.path)) : `#${groupAnchor(to.id, within)}`
      }
    />
  );
}
