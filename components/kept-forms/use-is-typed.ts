"use client";

import { useEffect, useState } from "react";

/**
 * Whether a member typed something into a form that is not saved. False until what keeps forms was fetched, for which no page waits:
 * where the form itself is not there yet, nothing can be typed meanwhile. Where it can't be fetched, neither can the form, which says so.
 */
export function useIsTyped(member: string, place: string): boolean {
  const [isTyped, setTyped] = useState(false);
  useEffect(() => {
    let isLeft = false;
    let leave = () => {};
    void import("@/components/kept-forms/kept-forms-of")
      .then(({ keptFormsOf }) => {
        if (isLeft) return;
        const forms = keptFormsOf(member);
        const read = () => setTyped(forms.view(place).isTyped);
        leave = forms.subscribeTo(place, read);
        read();
        void forms.takeUp();
      })
      .catch(() => {});
    return () => {
      isLeft = true;
      leave();
    };
  }, [member, place]);
  return isTyped;
}
