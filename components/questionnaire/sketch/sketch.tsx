"use client";

import { ContradictionsSoFar } from "@/components/questionnaire/aids/contradictions-so-far";
import { SavingNotice } from "@/components/questionnaire/save-notices/saving-notice";
import { SketchPicture } from "@/components/questionnaire/sketch/sketch-picture";
import { SketchTable } from "@/components/questionnaire/sketch/sketch-table";
import { PresenceLine } from "@/components/questionnaire/together/presence-line";
import { LinkButton } from "@/components/ui/link-button";
import { paths } from "@/lib/paths";
import { sketchPage } from "@/messages/questionnaire/sketch";

/** The table one types into beside the picture it draws, and what the saved lines say so far. */
export function Sketch({ assessment, next }: { readonly assessment: string; readonly next: string }) {
  return (
    <div data-wide>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <h1 className="text-2xl font-normal tracking-[-0.01em]">{sketchPage.title}</h1>
          <p className="max-w-measure font-serif text-lg leading-snug text-quiet">{sketchPage.lede}</p>
        </div>
        <LinkButton href={paths.section(assessment, "recipients")} kind="primary">
          {sketchPage.next}
        </LinkButton>
      </div>
      <PresenceLine />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,8fr)_minmax(0,5fr)]">
        <div className="min-w-0">
          <SketchTable next={next} />
          <ContradictionsSoFar />
        </div>
        <div className="min-w-0 lg:sticky lg:top-17 lg:self-start">
          <SketchPicture />
        </div>
      </div>
      <SavingNotice />
    </div>
  );
}
