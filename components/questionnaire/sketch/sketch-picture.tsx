"use client";

import { SketchFigure } from "@/components/figures/sketch-figure";
import { useFromAnswers } from "@/components/questionnaire/context/section-context";
import { type SketchLine, sketchLines } from "@/lib/domain/model/sketch-lines";
import { sketchPicture } from "@/messages/questionnaire/sketch";

/** The lines of the sketch, drawn as they are typed. */
export function SketchPicture() {
  const lines: readonly SketchLine[] = JSON.parse(
    useFromAnswers((answers) =>
      JSON.stringify(sketchLines(answers).filter(({ use, recipient }) => use || recipient)),
    ),
  );
  if (lines.length === 0) return <p className="text-sm text-quiet">{sketchPicture.empty}</p>;
  return <SketchFigure lines={lines} />;
}
