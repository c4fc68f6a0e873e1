"use client";

import { Activity, type FocusEvent, type ReactNode, useCallback, useEffect, useState } from "react";
import { AidsProvider } from "@/components/questionnaire/aids/aids-context";
import {
  SectionProvider,
  useFromAnswers,
  useSection,
} from "@/components/questionnaire/context/section-context";
import type { SectionData } from "@/components/questionnaire/context/section-data";
import { Announcer } from "@/components/questionnaire/save-notices/announcer";
import { SavingNotice } from "@/components/questionnaire/save-notices/saving-notice";
import { goOnByKey } from "@/components/questionnaire/section/go-on-by-key";
import { QuestionCard } from "@/components/questionnaire/section/question-card";
import { ASIDE, SectionAside } from "@/components/questionnaire/section/section-aside";
import { PresenceProvider } from "@/components/questionnaire/together/presence-context";
import { PresenceLine } from "@/components/questionnaire/together/presence-line";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import { shownQuestions } from "@/lib/domain/assessment/visibility";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";

/** The help of a question, rendered on the server. */
export type QuestionHelp = { readonly hint: ReactNode; readonly aside: ReactNode };

/** Gives a page the answers of a section, a place to save them, and what goes with that: one announcer, presence, aids, keys. */
export function SectionLive({
  data,
  children,
}: {
  readonly data: SectionData;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    addEventListener("keydown", goOnByKey);
    return () => removeEventListener("keydown", goOnByKey);
  }, []);
  return (
    <SectionProvider data={data}>
      <Announcer>
        <PresenceProvider asOf={data.asOf}>
          <AidsProvider>{children}</AidsProvider>
        </PresenceProvider>
      </Announcer>
    </SectionProvider>
  );
}

type Props = {
  readonly data: SectionData;
  readonly help: { readonly [question: string]: QuestionHelp };
  /** What was said elsewhere of questions that are therefore closed. */
  readonly said: { readonly [question: string]: ReactNode };
  /** Above the questions, and below them. */
  readonly header: ReactNode;
  readonly footer: ReactNode;
};

/** The questions of a section that are asked now, with the help of the one being answered beside them. */
export function SectionForm({ data, help, said, header, footer }: Props) {
  const { instrument } = useSection();
  const [focused, setFocused] = useState<Path | null>(null);
  const [helped, setHelped] = useState<string | null>(null);
  const follow = (event: FocusEvent) => {
    const place = event.target.closest<HTMLElement>("[data-answer], [data-list]");
    if (place) setFocused(place.dataset.answer ?? place.dataset.list ?? null);
  };
  const showHelp = useCallback((question: string) => {
    const aside = document.getElementById(ASIDE);
    if (matchMedia("(width >= 80rem)").matches) aside?.focus();
    else setHelped((before) => (before === question ? null : question));
  }, []);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: help follows the focus, wherever in here it is. */}
      <div className="min-w-0" onFocus={follow}>
        {header}
        <PresenceLine />
        <Questions data={data} help={help} said={said} helped={helped} onHelp={showHelp}>
          <SavingNotice />
          {footer}
        </Questions>
      </div>
      <SectionAside help={helpAt(instrument, help, focused)} />
    </>
  );
}

/** What helps with the answer at a path: of a field its own words, of a question all there is. */
function helpAt(instrument: Instrument, help: Props["help"], path: Path | null) {
  const parsed = path === null ? null : parsePath(path);
  const question = instrument.questions.find(({ id }) => id === parsed?.question);
  const given = question && help[question.id];
  if (!parsed || !given) return null;
  const words = (
    <>
      <p className="text-quiet">{given.hint}</p>
      {given.aside}
    </>
  );
  if (parsed.type !== "field" || !isList(question)) return { title: question.text, words };
  const field = question.kind.fields.find(({ id }) => id === parsed.field);
  return field ? { title: field.label, words: field.help ? <p>{field.help}</p> : words } : null;
}

/**
 * The questions that are asked, and what comes after them. All after the first one come to life once it has, or when somebody turns to
 * them: nobody waits for forty to answer one.
 */
function Questions({
  data,
  help,
  said,
  helped,
  onHelp,
  children,
}: Pick<Props, "data" | "help" | "said"> & {
  readonly helped: string | null;
  readonly onHelp: (question: string) => void;
  readonly children: ReactNode;
}) {
  const { instrument } = useSection();
  const openNow = useFromAnswers((answers) =>
    shownQuestions(instrument, answers, data.depth, data.section)
      .map(({ id }) => id)
      .join(" "),
  );
  const open = new Set(openNow.split(" "));
  // Stays where it is when another opens before it: a question keeps its place among what React keeps.
  const [first] = useState(() => instrument.questions.findIndex(({ id }) => open.has(id)));
  const asked = instrument.questions.map((question) =>
    open.has(question.id) ? (
      <QuestionCard
        key={question.id}
        question={question}
        hint={help[question.id]?.hint}
        onHelp={onHelp}
        help={helped === question.id ? help[question.id]?.aside : undefined}
      />
    ) : (
      said[question.id]
    ),
  );
  return (
    <>
      {asked.slice(0, first + 1)}
      <Activity>
        {asked.slice(first + 1)}
        {children}
      </Activity>
    </>
  );
}
