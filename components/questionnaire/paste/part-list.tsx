import { PlaceSelect } from "@/components/questionnaire/paste/place-select";
import type { Part, PlaceGroup } from "@/components/questionnaire/paste/texts-to-place";
import { Disclosure } from "@/components/ui/disclosure";
import { inDigits } from "@/messages/locale";
import { partList } from "@/messages/questionnaire/paste";

type Props = {
  readonly parts: readonly Part[];
  readonly groups: readonly PlaceGroup[];
  /** Whether others were written already. */
  readonly isLeft: boolean;
  /** What is wrong at a place. */
  readonly faults: Readonly<Record<string, string>>;
  readonly place: (number: number, path: string) => void;
};

/** Up to this much of a part is shown without asking. */
const SHOWN = 320;

/** The parts of a document, each with the question it may answer. */
export function PartList({ parts, groups, isLeft, faults, place }: Props) {
  return (
    <section aria-labelledby="parts-title">
      <h2 id="parts-title" className="text-xl">
        {isLeft ? partList.notPlaced : partList.parts}
        <span className="ms-2 font-sans text-sm text-faint">{parts.length}</span>
      </h2>
      <p className="mt-1 max-w-measure text-sm text-quiet">
        {isLeft ? partList.notPlacedNote : partList.partsNote}
      </p>
      <ol className="mt-4 border-b">
        {parts.map((part) => (
          <li
            key={part.number}
            className="grid gap-x-10 gap-y-3 border-t py-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]"
          >
            <div className="min-w-0">
              <PartHeading part={part} />
              <PartText text={part.text} />
            </div>
            <PlaceSelect part={part} groups={groups} error={faults[part.path]} place={place} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PartHeading({ part }: { readonly part: Part }) {
  const above = part.headings.slice(0, -1).join(" › ");
  return (
    <>
      <p className="kicker">
        {partList.part(part.number)}
        {above && ` · ${above}`}
      </p>
      <h3 className="text-lg">{part.headings.at(-1) ?? partList.noHeading}</h3>
    </>
  );
}

function PartText({ text }: { readonly text: string }) {
  const look = "mt-1 max-w-measure font-serif wrap-anywhere whitespace-pre-line text-quiet";
  if (text.length <= SHOWN * 1.5) return <p className={look}>{text}</p>;
  return (
    <>
      <p className={look}>{text.slice(0, SHOWN).trimEnd()}…</p>
      <Disclosure summary={partList.whole(inDigits(text.length))} className="mt-2">
        <p className={look}>{text}</p>
      </Disclosure>
    </>
  );
}
