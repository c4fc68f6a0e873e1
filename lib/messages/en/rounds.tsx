import type { ReactNode } from "react";
import type { Stage } from "@/lib/domain/review/round";
import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

const STAGES: Record<Stage, string> = {
  "to-assign": "To assign",
  "in-review": "In review",
  "to-decide": "To decide",
  "with-authors": "With authors",
  decided: "Decided",
  withdrawn: "Withdrawn",
};

export const roundsPage = {
  title: "Rounds",
  lede: "Calls with a deadline, a day for reviews and criteria. Work can always be submitted outside one.",
  meetings: "Meetings",
  none: "There is no round yet.",
  cut: (most: number) => `These are the ${most} that close last; older ones are not listed.`,
  begin: "Begin a round",
};

export const roundList = {
  state: { coming: "not open yet", open: "open", closed: "closed" },
  days: (opens: ReactNode, closes: ReactNode, by: string) => (
    <>
      {opens} to {closes}, begun by {by}
    </>
  ),
  reviewsDue: (day: ReactNode) => <>reviews due {day}</>,
  moved: (by: string, at: ReactNode, announced: ReactNode | null) => (
    <>
      Moved by {by}, {at}
      {announced && <>; its last day was to be {announced}</>}
    </>
  ),
  earliest: (day: ReactNode) => (
    <>After {day}, the earliest last day it had, nothing enters of whoever began it or ever moved it.</>
  ),
  sameTeam: "Belonging to the team of a submission counts as a conflict of interest.",
};

export const roundPage = {
  decided: (decided: number, all: number, isCut: boolean) =>
    isCut ? `${decided} decided of the first ${all}` : `${decided} of ${all} decided`,
  cut: (most: number) => `Listed are the ${inDigits(most)} that wait longest; there are more.`,
  allInTable: "All of them in the portfolio’s table",
  readable: "Listed is what you may read. Being in a round lets nobody read more.",
  criteria: "Criteria",
  days: "Days",
  move: "Change the days, or close it",
  queue: "In the queue",
  assign: "Propose reviewers for all that waits",
  meet: "Call a meeting about it",
  begin: "Start an assessment for it",
  stage: (stage: Stage, count: number) => `${STAGES[stage]} (${count})`,
  nothing: "Nothing that you may read was submitted into it.",
  about: (team: string, revision: number, submitted: ReactNode) => (
    <>
      {team}, revision {revision}, submitted {submitted}
    </>
  ),
  reviews: (handedIn: number, out: number, late: number) =>
    `${plural(handedIn, { one: "1 review in", other: `${handedIn} reviews in` })}, ${out} out${late > 0 ? `, ${late} past their day` : ""}`,
  noReviewer: "no reviewer yet",
};

export const roundForm = {
  name: "Name",
  nameNeeded: "Give it a name.",
  criteria: "Criteria",
  criteriaHint: "By what submissions are judged. Everybody in the organisation reads it.",
  opensOn: "Opens on",
  closesOn: "Last day for submissions",
  closesHint: "Until that day is over everywhere on Earth.",
  reviewsDueOn: "Reviews due on",
  dayNeeded: "Give a day.",
  sameTeam: "Belonging to the team of a submission is a conflict of interest",
  sameTeamChoices: [
    { value: "no", label: "No" },
    { value: "yes", label: "Yes" },
  ],
  handling: "Handling of assessments started for it, at first",
  handlingHint: "Authors can choose another for their own.",
  handlingChoices: [
    { value: "team", label: "The team" },
    { value: "named-people", label: "Named people" },
    { value: "organisation", label: "The organisation" },
  ],
  state: "Submissions",
  stateChoices: [
    { value: "by-days", label: "Taken on the days above" },
    { value: "closed", label: "Closed" },
  ],
  begin: "Begin the round",
  move: "Save",
  moved: "Saved.",
};

export const roundChoice = {
  label: "Round",
  none: "Outside a round",
  until: (name: string, day: string) => `${name}, until ${day}`,
};
