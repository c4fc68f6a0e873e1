"use client";

import type { ReactNode } from "react";
import { AidsProvider } from "@/components/questionnaire/aids/aids-context";
import { ModelSoFar } from "@/components/questionnaire/aids/model-so-far";
import {
  SectionProvider,
  useFromAnswers,
  useSection,
} from "@/components/questionnaire/context/section-context";
import type { SectionData } from "@/components/questionnaire/context/section-data";
import { Announcer } from "@/components/questionnaire/save-notices/announcer";
import { SavingNotice } from "@/components/questionnaire/save-notices/saving-notice";
import { SavingSummary } from "@/components/questionnaire/save-notices/saving-summary";
import { QuestionCard } from "@/components/questionnaire/section/question-card";
import { SectionCount } from "@/components/questionnaire/section/section-count";
import { PresenceProvider } from "@/components/questionnaire/together/presence-context";
import { PresenceLine } from "@/components/questionnaire/together/presence-line";
import { useIsMac } from "@/components/ui/use-is-mac";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import { sectionForm } from "@/messages/questionnaire/section";

/** The help of a question, rendered on the server. */
export type QuestionHelp = { readonly hint: ReactNode; readonly aside: ReactNode };

type Props = {
  readonly data: SectionData;
  readonly help: { readonly [question: string]: QuestionHelp };
};

/** The questions of a section that are asked now. They open and close as answers change; a closed one keeps its answer. */
export function SectionForm({ data, help }: Props) {
  return (
    <SectionProvider data={data}>
      <Announcer>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pb-3">
          <SectionCount section={data.section} />
          <SavingSummary />
          <Keys />
        </div>
        <PresenceProvider asOf={data.asOf}>
          <AidsProvider>
            <PresenceLine />
            <ModelSoFar />
            <Questions data={data} help={help} />
          </AidsProvider>
        </PresenceProvider>
        <SavingNotice />
      </Announcer>
    </SectionProvider>
  );
}

function Keys() {
  const mac = useIsMac();
  return (
    <p className="text-xs text-faint max-sm:hidden">
      {sectionForm.keys(
        (words) => (
          <kbd>{words}</kbd>
        ),
        mac,
      )}
    </p>
  );
}

function Questions({ data, help }: Props) {
  const { instrument } = useSection();
  const asked = useFromAnswers((answers) =>
    visibleQuestions(instrument, answers, data.depth, data.section)
      .map(({ id }) => id)
      .join(" "),
  );
  const open = new Set(asked.split(" "));
  return instrument.questions
    .filter(({ id }) => open.has(id))
    .map((question) => (
      <QuestionCard
        key={question.id}
        question={question}
        hint={help[question.id]?.hint}
        aside={help[question.id]?.aside}
      />
    ));
}
