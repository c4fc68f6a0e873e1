"use client";

import { useSyncExternalStore } from "react";
import type { Values } from "@/components/kept-forms/form-words";
import { keptFormsOf } from "@/components/kept-forms/kept-forms-of";
import { tooLongIn } from "@/components/kept-forms/too-long";
import { sendAs } from "@/components/kept-forms/use-kept-form";
import type { JudgementInput } from "@/components/review/desk/judgement-form";
import {
  type AskedSubject,
  JUDGEMENT_LIMITS,
  judgementPlaces,
  judgementStored,
  judgementToSave,
} from "@/components/review/desk/judgement-words";
import type { RatingInput } from "@/components/review/desk/rating-form";
import {
  RATING_LIMITS,
  ratingPlaces,
  ratingStored,
  ratingToSave,
} from "@/components/review/desk/rating-words";
import type { FormAction, FormOutcome } from "@/components/ui/form-action";
import { useViewer } from "@/components/viewer/viewer-context";
import { unsavedRatings } from "@/messages/review";

type Saved = { readonly version: number };

export type SavingOfRatings = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly subjects: readonly AskedSubject[];
  readonly rate: FormAction<RatingInput, Saved>;
  readonly judge: FormAction<JudgementInput, Saved>;
};

/**
 * What a reviewer typed on answers and subjects of a revision and has not saved, here or in another tab, by path or name; and how
 * to save it.
 */
export function useUnsavedRatings({ assessmentId, revisionId, subjects, rate, judge }: SavingOfRatings) {
  const forms = keptFormsOf(useViewer().id);
  const prefixes = [ratingPlaces(revisionId), judgementPlaces(revisionId)] as const;
  const unsaved = () => prefixes.flatMap((prefix) => forms.unsaved(prefix));
  const read = () => unsaved().join(" ");
  const places = useSyncExternalStore(forms.subscribe, read, () => "");
  const send = sendAs(forms.memberId);
  const nameOf = (place: string) =>
    place.slice(prefixes.find((prefix) => place.startsWith(prefix))?.length ?? 0);

  /** How the words of a place are read, sent, and shown as they are stored; or why they can't be read. */
  const wayOf = (place: string, values: Values) => {
    const name = nameOf(place);
    if (place.startsWith(prefixes[0])) {
      return {
        limits: RATING_LIMITS,
        act: (version: number) => send(rate, { assessmentId, path: name, ...ratingToSave(values), version }),
        stored: ratingStored,
      };
    }
    const subject = subjects.find((each) => each.name === name);
    if (!subject) return unsavedRatings.toChoose;
    const given = judgementToSave(subject, values);
    if (given.fault !== null) return given.fault;
    const comment = typeof values.comment === "string" ? values.comment : "";
    return {
      limits: JUDGEMENT_LIMITS,
      act: (version: number) =>
        send(judge, { assessmentId, subject: name, judgement: given.judgement, comment, version }),
      stored: (stored: Values) => judgementStored(subject, stored),
    };
  };

  /** Saves one, by its place; gives why it can't be, if it can't. What is refused is said at the rating itself, too. */
  const save = async (place: string): Promise<string | null> => {
    // It saves itself as one goes on: often by the press that hands in.
    await forms.saved(place);
    if (!unsaved().includes(place)) return null;
    const values = forms.typedAt(place);
    if (forms.view(place).alternatives.length > 0 || values === undefined) return unsavedRatings.toChoose;
    const way = wayOf(place, values);
    if (typeof way === "string") return way;
    if (tooLongIn(values, way.limits).length > 0) return unsavedRatings.tooLong;
    const saved = await forms.save(place, {
      values,
      act: way.act,
      storedBy: ({ version }) => ({ values, version }),
      storedIn: ({ stored }) => (stored ? { values: way.stored(stored), version: stored.version } : null),
    });
    return saved ? null : (forms.view(place).refusal?.sentence ?? unsavedRatings.toChoose);
  };

  /** Saves all of them, one after the other; null once nothing is left, or the refusal that stopped it. */
  const saveAll = async (): Promise<FormOutcome<never> | null> => {
    for (const place of unsaved()) {
      const sentence = await save(place);
      if (sentence === null) continue;
      const code = forms.view(place).refusal?.code ?? "stale";
      return { data: { ok: false, refusal: { code, sentence: unsavedRatings.notHandedIn(sentence) } } };
    }
    return null;
  };
  return { paths: places === "" ? [] : places.split(" ").map(nameOf), saveAll };
}
