"use client";

import { Activity, type ReactNode } from "react";
import { ModelSoFar } from "@/components/questionnaire/aids/model-so-far";
import { Keys } from "@/components/questionnaire/section/keys";
import { sectionAside } from "@/messages/questionnaire/section";

type Props = {
  /** The help of the answer that has the focus; null while none has. */
  readonly help: { readonly title: string; readonly words: ReactNode } | null;
};

export const ASIDE = "section-help";

/** Beside the questions: the help of the one being answered, the model so far, and the keys. Below them where there is no room. */
export function SectionAside({ help }: Props) {
  return (
    <aside
      id={ASIDE}
      tabIndex={-1}
      aria-label={sectionAside.label}
      className="no-print text-sm xl:sticky xl:top-17 xl:max-h-[calc(100dvh-5rem)] xl:self-start xl:overflow-y-auto xl:border-s xl:ps-6 xl:pb-4"
    >
      {help && (
        <div className="mb-5 max-xl:hidden">
          <h2 className="mb-2 text-lg leading-snug font-normal">{help.title}</h2>
          {help.words}
        </div>
      )}
      <Activity>
        <ModelSoFar />
        <Keys />
      </Activity>
    </aside>
  );
}
