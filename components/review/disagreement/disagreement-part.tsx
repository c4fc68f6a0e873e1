import { DimensionTable } from "@/components/review/disagreement/dimension-table";
import { DimensionView } from "@/components/review/disagreement/dimension-view";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { signed } from "@/lib/domain/quantities/write-number";
import type { Disagreement } from "@/lib/domain/review/disagreement";
import type { Agreement } from "@/lib/domain/review/krippendorff-alpha";
import { disagreement as words } from "@/messages/disagreement";

/** How many findings and claims are few, for a measure of agreement. */
const FEW = 20;

/** Where reviewers part, once two reviews are open: the furthest as an agenda, everything in a table, with the measure over all of it. */
export function DisagreementPart({ dimensions, agenda, agreement }: Disagreement) {
  const onAgenda = agenda.flatMap((name) => dimensions.filter((dimension) => dimension.name === name));
  const parted = dimensions.filter(({ apart }) => apart !== null && apart > 0).length;
  return (
    <Section
      dense
      id="disagreement"
      title={parted === 0 ? words.together : words.title(onAgenda.length, parted > onAgenda.length)}
      note={parted === 0 ? words.togetherNote : words.note}
      wide
    >
      <ol>
        {onAgenda.map((dimension, at) => (
          <li
            key={dimension.name}
            className="grid gap-x-8 gap-y-3 border-t border-hairline py-2.5 first:border-t-0 first:pt-0 lg:grid-cols-2"
          >
            <DimensionView dimension={dimension} number={at + 1} />
          </li>
        ))}
      </ol>
      <Disclosure summary={words.all(dimensions.length)} className="mt-2">
        <AgreementWords agreement={agreement} />
        <DimensionTable dimensions={dimensions} />
      </Disclosure>
    </Section>
  );
}

function AgreementWords({ agreement }: { readonly agreement: Agreement | null }) {
  if (!agreement) return <p className="mb-2 max-w-measure text-sm text-quiet">{words.noAlpha}</p>;
  const { alpha, interval, units } = agreement;
  return (
    <p className="mb-2 max-w-measure text-sm text-quiet">
      {words.alpha(hundredth(alpha), units)}{" "}
      {interval && `${words.interval(hundredth(interval.low), hundredth(interval.high))} `}
      {units < FEW ? words.few(units) : words.scale}
    </p>
  );
}

const hundredth = (value: number) => signed(Math.round(value * 100) / 100);
