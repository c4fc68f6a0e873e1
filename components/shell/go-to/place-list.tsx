import type { ReactNode } from "react";
import type { Range } from "@/components/shell/go-to/match-words";
import type { Group, MatchedPlace, Place } from "@/components/shell/go-to/places";
import { placeList } from "@/messages/shell";

type Props = {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly active: Place | undefined;
  readonly optionId: (place: Place) => string | undefined;
  readonly follow: (place: Place) => void;
  readonly choose: (id: string) => void;
};

/** The list below the field; the field keeps the focus and its keys move through it. */
export function PlaceList({ id, groups, active, optionId, follow, choose }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={placeList.label}
      className="min-h-0 flex-auto overflow-y-auto p-2"
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options.
        <div key={group.name} role="group" aria-label={group.name} className="pb-2">
          <p aria-hidden="true" className="kicker truncate px-2 pt-2 pb-1">
            {group.name}
          </p>
          {group.places.map((place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
            <div
              key={place.id}
              id={optionId(place)}
              role="option"
              tabIndex={-1}
              aria-selected={place.id === active?.id}
              className="flex min-h-9 cursor-pointer items-baseline justify-between gap-4 rounded-control border-s-2 border-transparent px-2 py-1.5 aria-selected:border-accent aria-selected:bg-accent-wash pointer-coarse:min-h-11"
              onClick={() => follow(place)}
              // A list that moves under a pointer at rest is heard as a move too, of no distance.
              onPointerMove={({ movementX, movementY }) =>
                (movementX !== 0 || movementY !== 0) && place.id !== active?.id && choose(place.id)
              }
            >
              <span className="min-w-0">
                <Marked place={place} />
              </span>
              {place.detail && <span className="shrink-0 text-xs text-quiet">{place.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The label with what was looked for underlined. */
function Marked({ place: { label, match } }: { readonly place: MatchedPlace }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of match.ranges as readonly Range[]) {
    parts.push(label.slice(from, start));
    parts.push(
      <mark
        key={start}
        className="bg-transparent font-semibold text-ink underline decoration-accent decoration-2 underline-offset-3"
      >
        {label.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return [...parts, label.slice(from)];
}
