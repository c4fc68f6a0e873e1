"use client";

import {
  useFromAnswers,
  useSection,
  useSectionIfAny,
} from "@/components/questionnaire/context/section-context";
import { useShownRecords } from "@/components/questionnaire/records/shown-records";
import { LeftMark, leftState } from "@/components/ui/left-mark";
import { recordPath } from "@/lib/domain/assessment/path";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import { isList, type ListQuestion } from "@/lib/domain/instrument/lookup";
import { sectionNav } from "@/messages/questionnaire/section";

/** The records of the section shown, under it in the navigation, with how far each is. */
export function RecordLinks() {
  return useSectionIfAny() ? <Lists /> : null;
}

function Lists() {
  const { instrument, depth, section } = useSection();
  const asked = useFromAnswers((answers) =>
    visibleQuestions(instrument, answers, depth, section)
      .filter(isList)
      .map(({ id }) => id)
      .join(" "),
  );
  const lists = instrument.questions.filter(isList).filter(({ id }) => asked.split(" ").includes(id));
  return lists.map((question) => <Links key={question.id} question={question} />);
}

function Links({ question }: { readonly question: ListQuestion }) {
  const shown = useShownRecords(question);
  const { id: list, kind } = question;
  if (shown.length === 0) return null;
  return (
    <ul aria-label={kind.plural} className="ms-2.5 border-s py-0.5 text-xs">
      {shown.map(({ id, name, asked, left }) => (
        <li key={id}>
          <a
            href={`#${recordPath(list, id)}`}
            className="link-quiet flex min-h-6 items-center gap-2 py-0.5 ps-2.5 text-quiet -outline-offset-2 pointer-coarse:min-h-11"
          >
            <LeftMark state={leftState(asked, left)} className="size-2.5" />
            <span dir="auto" className="line-clamp-2 min-w-0">
              {name}
            </span>
            {left > 0 && <span className="sr-only">{sectionNav.leftInRecord(left)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
