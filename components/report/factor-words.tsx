import { DescriptionList } from "@/components/ui/description-list";
import { factorsInWords } from "@/lib/domain/report/blocks/part-blocks";
import type { FactorsPart } from "@/lib/domain/report/report-document";

/** What the author says beside the two figures: the loop, how soon, by which steps, resting on what. */
export function FactorWords({ factors }: { readonly factors: FactorsPart }) {
  const items = factorsInWords(factors);
  if (items.length === 0) return null;
  return (
    <div className="mt-8">
      <DescriptionList items={items.map(({ name, said }) => ({ term: name, value: said }))} />
    </div>
  );
}
