import { DrawingView } from "@/components/figures/drawing-view";
import type { Dimension } from "@/lib/domain/review/disagreement";
import { intervalsDrawing } from "@/lib/domain/review/intervals-drawing";
import { disagreement as words } from "@/messages/disagreement";

type Props = { readonly dimension: Dimension; readonly number: number };

/** One thing on which reviewers part: drawn, or by who said what, and what each wrote beside it. */
export function DimensionView({ dimension, number }: Props) {
  const { title, said } = dimension;
  const drawing = intervalsDrawing(dimension);
  return (
    <>
      <div className="min-w-0">
        <h3 className="mb-2 text-lg wrap-anywhere">
          <span className="text-faint">{words.number(number)}</span> {title}
        </h3>
        {drawing ? (
          <DrawingView drawing={drawing} label={words.figure(title)} href={() => ""} />
        ) : (
          <Groups said={said} />
        )}
      </div>
      <ul className="min-w-0 space-y-2">
        {said.map(({ id, reviewer, inWords, comment }) => (
          <li key={id} className="max-w-measure wrap-anywhere">
            <span className="text-sm font-semibold">{words.said(reviewer, inWords)}</span>{" "}
            <span dir="auto" className="whitespace-pre-line font-serif">
              {comment}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who said the same, together. */
function Groups({ said }: Pick<Dimension, "said">) {
  const judgements = [...new Set(said.map(({ inWords }) => inWords))];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {judgements.map((judgement) => (
        <div key={judgement} className="min-w-24">
          <dt className="border-b border-line text-sm text-quiet">{words.group(judgement)}</dt>
          <dd className="mt-1">
            {words.names(said.filter(({ inWords }) => inWords === judgement).map(({ reviewer }) => reviewer))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
