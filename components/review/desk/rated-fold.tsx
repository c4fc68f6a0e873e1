"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { keptFormsOf } from "@/components/kept-forms/kept-forms-of";
import { ratingPlaces } from "@/components/review/desk/rating-words";
import { Disclosure } from "@/components/ui/disclosure";
import { useFold } from "@/components/ui/use-fold";
import { useViewer } from "@/components/viewer/viewer-context";

type Props = {
  readonly revisionId: string;
  /** Of the answers within. */
  readonly paths: readonly string[];
  readonly summary: string;
  readonly children: ReactNode;
};

/** A fold of answers that a reviewer rates: it stands open where a rating in it is typed and not saved. */
export function RatedFold({ revisionId, paths, summary, children }: Props) {
  const forms = keptFormsOf(useViewer().id);
  const prefix = ratingPlaces(revisionId);
  const read = () => forms.unsaved(prefix).some((place) => paths.includes(place.slice(prefix.length)));
  const isUnsaved = useSyncExternalStore(forms.subscribe, read, () => false);
  const [isOpen, setOpen] = useFold(isUnsaved);
  return (
    <Disclosure
      summary={summary}
      open={isOpen}
      onToggle={({ target, currentTarget }) => {
        if (target === currentTarget) setOpen(currentTarget.open);
      }}
    >
      {children}
    </Disclosure>
  );
}
