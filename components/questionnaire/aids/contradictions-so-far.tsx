"use client";

import { useAids } from "@/components/questionnaire/aids/aids-context";
import { useSection } from "@/components/questionnaire/context/section-context";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Glyph } from "@/components/ui/glyph";
import { paths } from "@/lib/paths";
import { contradictionsSoFar } from "@/messages/questionnaire/aids";

const SHOWN = 3;

/** What the saved answers say against each other, the first few, each with the way to where it can be looked at. */
export function ContradictionsSoFar() {
  const { assessmentId } = useSection();
  const contradictions = useAids().contradictions.slice(0, SHOWN);
  if (contradictions.length === 0) return null;
  return (
    <section aria-labelledby="so-far" className="mt-6 border-t-2 border-ink pt-2">
      <h2 id="so-far" className="text-lg font-normal">
        {contradictionsSoFar.title}
      </h2>
      <ul>
        {contradictions.map(({ fingerprint, title, answers: [first] }) => (
          <li key={fingerprint} className="flex items-baseline gap-3 border-b py-1.5 text-sm">
            <Glyph tone="concern" />
            <span className="min-w-0 flex-1">{title}</span>
            {first && (
              <a href={paths.section(assessmentId, sectionOfPath(first.path), first.path)}>
                {contradictionsSoFar.look}
                <span className="sr-only">: {title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
