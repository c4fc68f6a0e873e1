"use client";

import { FindingWords } from "@/components/assessment/finding-words";
import { useContradictionsAt } from "@/components/questionnaire/aids/aids-context";
import { useSection } from "@/components/questionnaire/context/section-context";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Disclosure } from "@/components/ui/disclosure";
import type { Path } from "@/lib/domain/assessment/path";
import { paths } from "@/lib/paths";
import { contradictionsHere } from "@/messages/questionnaire/aids";

/** What the saved answers say against this one, with the way to the others. */
export function ContradictionsHere({ path }: { readonly path: Path }) {
  const { assessmentId } = useSection();
  const contradictions = useContradictionsAt(path);
  return contradictions.map(({ fingerprint, title, answers, ...said }) => (
    <Disclosure
      key={fingerprint}
      className="mt-2 max-w-measure border-s-2 border-concern ps-3 text-sm"
      summary={contradictionsHere.summary(title)}
    >
      <FindingWords {...said} />
      <ul className="mt-1 space-y-0.5">
        {answers
          .filter((answer) => answer.path !== path)
          .map((answer) => (
            <li key={answer.path}>
              <a href={paths.section(assessmentId, sectionOfPath(answer.path), answer.path)}>
                {answer.label}
              </a>
            </li>
          ))}
      </ul>
    </Disclosure>
  ));
}
