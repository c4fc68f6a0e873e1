"use client";

import { useSyncExternalStore } from "react";
import { keptFormsOf } from "@/components/kept-forms/kept-forms";
import { tooLongIn } from "@/components/kept-forms/too-long";
import { sendAs } from "@/components/kept-forms/use-kept-form";
import type { RatingInput } from "@/components/review/rating-form";
import { RATING_LIMITS, ratingPlaces, ratingStored, ratingToSave } from "@/components/review/rating-words";
import type { FormAction, FormOutcome } from "@/components/ui/form-action";
import { useViewer } from "@/components/viewer/viewer-context";
import { unsavedRatings } from "@/messages/review";

/** The ratings of a revision that are typed and not saved, here or in another tab of the reviewer's, and how to save them. */
export function useUnsavedRatings(
  assessmentId: string,
  revisionId: string,
  rate: FormAction<RatingInput, { readonly version: number }>,
) {
  const forms = keptFormsOf(useViewer().id);
  const prefix = ratingPlaces(revisionId);
  const read = () => forms.unsaved(prefix).join(" ");
  const places = useSyncExternalStore(forms.subscribe, read, () => "");
  const send = sendAs(forms.memberId);

  /** Saves one, by its place; gives why it can't be, if it can't. What is refused is said at the rating itself, too. */
  const save = async (place: string): Promise<string | null> => {
    const values = forms.typedAt(place);
    if (forms.view(place).alternatives.length > 0 || values === undefined) return unsavedRatings.toChoose;
    if (tooLongIn(values, RATING_LIMITS).length > 0) return unsavedRatings.tooLong;
    const path = place.slice(prefix.length);
    const saved = await forms.save(place, {
      values,
      act: (version) => send(rate, { assessmentId, path, ...ratingToSave(values), version }),
      storedBy: ({ version }) => ({ values, version }),
      storedIn: ({ stored }) => (stored ? { values: ratingStored(stored), version: stored.version } : null),
    });
    return saved ? null : (forms.view(place).refusal?.sentence ?? unsavedRatings.toChoose);
  };

  /** Saves all of them, one after the other; null once nothing is left, or the refusal that stopped it. */
  const saveAll = async (): Promise<FormOutcome<never> | null> => {
    for (const place of forms.unsaved(prefix)) {
      const sentence = await save(place);
      if (sentence === null) continue;
      const code = forms.view(place).refusal?.code ?? "stale";
      return { data: { ok: false, refusal: { code, sentence: unsavedRatings.notHandedIn(sentence) } } };
    }
    return null;
  };
  const paths = places === "" ? [] : places.split(" ").map((place) => place.slice(prefix.length));
  return { paths, saveAll };
}
