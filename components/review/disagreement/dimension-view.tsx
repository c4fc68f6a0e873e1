import { DrawingView } from "@/components/figures/drawing-view";
import type { Dimension } from "@/lib/domain/review/disagreement";
import { intervalsDrawing } from "@/lib/domain/review/intervals-drawing";
import { disagreement as words } from "@/messages/disagreement";

type Props = { readonly dimension: Dimension; readonly number: number };

/** One thing on which reviewers part: drawn, with what each wrote beside it, or else each in a column, those who say the same together. */
export function DimensionView({ dimension, number }: Props) {
  const { title, said } = dimension;
  const drawing = intervalsDrawing(dimension);
  const heading = (
    <h3 className="mb-1 text-base wrap-anywhere">
      <span className="text-faint">{words.number(number)}</span> {title}
    </h3>
  );
  if (!drawing) {
    const judgements = [...new Set(said.map(({ inWords }) => inWords))];
    const together = judgements.flatMap((judgement) => said.filter(({ inWords }) => inWords === judgement));
    return (
      <div className="col-span-full min-w-0">
        {heading}
        <SaidBy
          said={together}
          className="grid gap-x-8 gap-y-2 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]"
        />
      </div>
    );
  }
  return (
    <>
      <div className="min-w-0">
        {heading}
        <DrawingView drawing={drawing} label={words.figure(title)} href={() => ""} />
      </div>
      <SaidBy said={said} className="min-w-0 space-y-2" />
    </>
  );
}

function SaidBy({ said, className }: Pick<Dimension, "said"> & { readonly className: string }) {
  return (
    <ul className={className}>
      {said.map(({ id, reviewer, inWords, comment }) => (
        <li key={id} className="max-w-measure min-w-0 wrap-anywhere">
          <span className="text-sm font-semibold">{words.said(reviewer, inWords)}</span>{" "}
          <span dir="auto" className="text-sm whitespace-pre-line font-serif">
            {comment}
          </span>
        </li>
      ))}
    </ul>
  );
}
