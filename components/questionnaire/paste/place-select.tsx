import type { Part, Place, PlaceGroup } from "@/components/questionnaire/paste/texts-to-place";
import { describedBy, Field } from "@/components/ui/field";
import { placeSelect } from "@/messages/questionnaire/paste";

type Props = {
  readonly part: Part;
  readonly groups: readonly PlaceGroup[];
  readonly error: string | undefined;
  readonly place: (number: number, path: string) => void;
};

/** The long-text questions by section, to put one part into. */
export function PlaceSelect({ part, groups, error, place }: Props) {
  const id = `part-${part.number}`;
  const hint = hintFor(part, groups);
  return (
    <Field
      id={id}
      label={
        <>
          {placeSelect.question}
          <span className="sr-only"> {placeSelect.thatPartAnswers(part.number)}</span>
        </>
      }
      hint={hint}
      error={error}
    >
      <select
        id={id}
        className="control"
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        value={part.path}
        onChange={(event) => place(part.number, event.target.value)}
      >
        <option value="">{placeSelect.notPlaced}</option>
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.places.map((item) => (
              <option key={item.path} value={item.path} disabled={item.holds === "settled"}>
                {item.text}
                {SAYS[item.holds]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const SAYS: Record<Place["holds"], string> = placeSelect.says;

function hintFor(part: Part, groups: readonly PlaceGroup[]): string | undefined {
  if (part.isSuggested) return placeSelect.suggested;
  const place = groups.flatMap(({ places }) => places).find(({ path }) => path === part.path);
  if (place?.holds === "text") return placeSelect.hasText;
  return place && !place.isAsked ? placeSelect.deeper : undefined;
}
