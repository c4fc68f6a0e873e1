import { type Match, matchWords } from "@/components/shell/go-to/match-words";
import type { Navigation } from "@/components/shell/navigation";
import { THEMES, type Theme } from "@/components/shell/theme";
import { paths } from "@/lib/paths";
import { placesWords } from "@/messages/shell";

/** Something to go to, or to do. */
export type Place = {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** Where or what it is, after the label. */
  readonly detail?: string;
  readonly leads:
    | { readonly to: string }
    | { readonly theme: Theme }
    | { readonly does: "sign-out" | "keys" };
};

/** What the server says of the viewer's assessments, and of the one they are in. */
export type Found = readonly {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly revision: number | null;
}[];
export type Outline = {
  readonly title: string;
  readonly mayEdit: boolean;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly section: string; readonly text: string }[];
};

export type MatchedPlace = Place & { readonly match: Match };
export type Group = { readonly name: string; readonly places: readonly MatchedPlace[] };

/** Pages by the viewer's roles, and what can be done from anywhere. */
export function placesEverywhere(navigation: Navigation): readonly Place[] {
  const { work, reference, organisation, mayCreate } = navigation;
  const pages = [...work, ...reference, ...organisation].map(
    ({ href, label }): Place => ({
      id: `page ${href}`,
      group: placesWords.pages,
      label,
      leads: { to: href },
    }),
  );
  const act = (id: string, label: string, leads: Place["leads"]): Place => ({
    id,
    group: placesWords.do,
    label,
    leads,
  });
  return [
    ...pages,
    ...(mayCreate ? [act("new", placesWords.newAssessment, { to: paths.newAssessment() })] : []),
    ...THEMES.map(({ value, label }) =>
      act(`theme ${value}`, placesWords.colours(label.toLowerCase()), { theme: value }),
    ),
    act("keys", placesWords.keyboardHelp, { does: "keys" }),
    act("sign-out", placesWords.signOut, { does: "sign-out" }),
  ];
}

/** Assessments: one's own open as drafts, others at the revision one may read. */
export function assessmentPlaces(found: Found): readonly Place[] {
  return found.map(({ id, title, state, revision }) => ({
    id: `assessment ${id}`,
    group: placesWords.assessments,
    label: title,
    detail: state.replaceAll("-", " "),
    leads: { to: revision === null ? paths.assessment(id) : paths.revision(id, revision) },
  }));
}

/** What there is in the assessment one is in: its pages, its sections, its questions. */
export function outlinePlaces(assessment: string, outline: Outline): readonly Place[] {
  const page = (to: string, label: string): Place => ({
    id: `here ${to}`,
    group: outline.title,
    label,
    leads: { to },
  });
  const titles = new Map(outline.sections.map(({ id, title }) => [id, title]));
  return [
    page(paths.assessment(assessment), placesWords.taskList),
    ...outline.sections.map(({ id, title }) => page(paths.section(assessment, id), title)),
    page(paths.check(assessment), placesWords.checkAnswers),
    page(paths.draftReport(assessment), placesWords.reportOnTheDraft),
    page(paths.assessmentPeople(assessment), placesWords.peopleAndHandling),
    ...(outline.mayEdit ? [page(paths.paste(assessment), placesWords.pasteADocument)] : []),
    ...outline.questions.map(({ id, section, text }) => ({
      id: `question ${id}`,
      group: QUESTIONS,
      label: text,
      detail: titles.get(section) ?? "",
      leads: { to: paths.section(assessment, section, id) },
    })),
  ];
}

const QUESTIONS = placesWords.questions;
/** How many of a group are shown: without a query the first, with one the best. */
const SHOWN = { first: 7, best: 12 } as const;

/**
 * The places that fit a query, by group, the group with the best first. Without a query a beginning of each group as it
 * stands, but no questions: there are too many to be read.
 */
export function groupsFor(query: string, places: readonly Place[]): readonly Group[] {
  const isAsked = query.trim() !== "";
  const matched = places.flatMap((place): MatchedPlace[] => {
    const match = matchWords(query, place.label);
    return match && (isAsked || place.group !== QUESTIONS) ? [{ ...place, match }] : [];
  });
  const names = [...new Set(matched.map(({ group }) => group))];
  const groups = names.map((name): Group => {
    const own = matched.filter(({ group }) => group === name);
    const sorted = isAsked ? own.toSorted((a, b) => b.match.score - a.match.score) : own;
    const most = isAsked ? SHOWN.best : name === "Assessments" ? SHOWN.first : own.length;
    return { name, places: sorted.slice(0, most) };
  });
  const best = ({ places: [first] }: Group) => first?.match.score ?? 0;
  return isAsked ? groups.toSorted((a, b) => best(b) - best(a)) : groups;
}
