import { FigureView } from "@/components/figures/figure-view";
import { groupAnchor } from "@/components/figures/gathered-groups";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { figurePairs } from "@/messages/report-changes";

type Side = {
  /** "Revision 1". */
  readonly name: string;
  readonly report: ReportDocument;
  /** An anchor of the report's own page. */
  readonly href: (anchor: string) => string;
};

/** The figures of two reports beside each other; the picture of the social model is shown apart, with its changes marked. */
export function FigurePairs({ before, now }: { readonly before: Side; readonly now: Side }) {
  const [was, is] = [before, now].map(
    ({ report }) => new Map(figuresOf(report).map((figure) => [figure.id, figure])),
  );
  const ids = [...new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])].filter(
    (id) => id !== "social-model",
  );
  return (
    <div className="space-y-12">
      {ids.map((id) => (
        <Pair key={id} before={{ ...before, figure: was?.get(id) }} now={{ ...now, figure: is?.get(id) }} />
      ))}
    </div>
  );
}

type WithFigure = Side & { readonly figure: Figure | undefined };

function Pair({ before, now }: { readonly before: WithFigure; readonly now: WithFigure }) {
  if (now.figure && JSON.stringify(before.figure) === JSON.stringify(now.figure)) {
    return (
      <div>
        <p className="mb-2 text-sm text-quiet">{figurePairs.same}</p>
        <FigureView figure={now.figure} href={hrefIn(now)} />
      </div>
    );
  }
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2 print:block">
      {[before, now].map((side, index) => (
        <div key={side.name} className="min-w-0">
          <p className="mb-2 text-sm font-semibold text-quiet">{side.name}</p>
          {side.figure ? (
            <FigureView
              figure={side.figure}
              href={hrefIn(side)}
              within={{ key: index === 0 ? "before" : "now", name: side.name }}
            />
          ) : (
            <p>{figurePairs.missing(side.name)}</p>
          )}
        </div>
      ))}
    </div>
  );
}

const hrefIn =
  ({ href }: Side) =>
  (target: LinkTarget) =>
    href(target.type === "answer" ? answerAnchor(target.path) : groupAnchor(target.id));
