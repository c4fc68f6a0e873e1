import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

export const answerComparison = {
  theSame: "the same",
  answersOn: (title: string) => `Answers on ${title}`,
  question: "Question",
};

export const comparisonView = {
  what: "What",
  atAGlance: "At a glance",
  timelineShiftsTogether: "Timeline shifts together",
  findings: "Findings",
  findingsNote: "A row a rule. A dash: it found nothing there.",
  answers: "Answers",
  answersNote: "Where all say the same, the row is set quieter.",
  caption: "The assessments compared",
  revision: "Revision",
  state: "State",
  team: "Team",
  scrutinyDue: "Scrutiny due",
  timelineShiftMedian: "Timeline shift, median",
  safetyEffectMedian: "Effect on existential safety, median",
  recipients: "Recipients",
  medianAndRange: (median: string, low: string, high: string) => `${median} (${low} to ${high})`,
};

export const findingComparison = {
  nothing: "No rule yields a finding for any of them.",
  caption: "Findings side by side",
  finding: "Finding",
};

export const viewMenu = {
  summary: (shown: number, all: number) => `Columns ${shown} of ${all}, grouping`,
  columns: "Columns",
  group: "Put together the rows of a page by",
  noGroup: "Nothing",
  show: "Show",
};

export const portfolioTable = {
  tick: "Tick",
  assessment: "Assessment",
  columns: {
    team: "Team",
    authors: "Authors",
    kind: "Kind of work",
    submitted: "Submitted",
    revision: "Revision",
    handling: "Handling",
    recipients: "Kinds of recipient",
    shift: "Timeline shift",
    effect: "Effect on safety",
    patterns: "Misuse patterns",
    findings: "Findings",
    scrutiny: "Scrutiny",
    state: "State",
    due: "Condition due",
  },
  handling: { organisation: "Organisation", team: "Team", "named-people": "Named people" },
  compareNamed: (title: string) => `Compare ${title}`,
  example: "example",
  to: (low: string, high: string) => `${low} to ${high}`,
  compareTicked: "Compare the ticked ones",
  nextPage: "Next page",
  previousPage: "Previous page",
  onThisPage: (count: number) => `${count} on this page`,
  elsewhere: (count: number) =>
    plural(count, { one: "and one on another page.", other: `and ${count} on other pages.` }),
  untick: "Untick all",
  caption: "Assessments, newest revision each",
  blocking: (count: number) => `${count} blocking`,
  serious: (count: number) => `${count} serious`,
  concern: (count: number) => plural(count, { one: `${count} concern`, other: `${count} concerns` }),
  noneAboveNote: "none above note",
};

export const shiftsTogetherTable = {
  words: {
    0: "independent of each other",
    0.5: "half shared",
    1: "all right or wrong together",
  },
  ifEstimatesAre: "If the estimates are",
  chanceOfSooner: "Chance of sooner",
  correlation: (correlation: number) => `(correlation ${correlation})`,
  method: (draws: string) =>
    `By simulation with ${draws} draws from the authors’ quantiles. It adds timing alone; effects on safety are not added up, and projects that replace each other are not taken into account.`,
  caption: (added: number) => `The timeline shifts of ${added} of the assessments, added up`,
};

export const portfolioFindings = {
  over: (projects: number) =>
    `Over ${plural(projects, { one: "one project", other: `${inDigits(projects)} projects` })}`,
  cut: (most: number) => `Only the ${inDigits(most)} submitted last are read.`,
  notKept: (count: number) =>
    plural(count, {
      one: "One project was submitted before this was kept, and isn’t read. An administrator of the server makes it anew with “landfall derived --rebuild”.",
      other: `${inDigits(count)} projects were submitted before this was kept, and aren’t read. An administrator of the server makes them anew with “landfall derived --rebuild”.`,
    }),
  restsOn: (projects: number) =>
    plural(projects, { one: "Rests on one project", other: `Rests on ${inDigits(projects)} projects` }),
  unsaid: (projects: number) =>
    plural(projects, { one: "One project doesn’t say.", other: `${inDigits(projects)} projects don’t say.` }),
  resolve: "What to ask:",
  takeOut: "Take projects out, and see what changes",
  takeOutNote: "Nothing is stored; the address holds what is taken out.",
  show: "Show without them",
  all: "Put all back",
  without: (titles: string) => `Without ${titles}`,
  gone: (count: number) =>
    plural(count, { one: "One conclusion goes", other: `${inDigits(count)} conclusions go` }),
  came: (count: number) => plural(count, { one: "One comes", other: `${inDigits(count)} come` }),
  unchanged: "The same conclusions stand.",
  severity: { note: "Note", concern: "Concern", serious: "Serious" },
};

export const portfolioTabs = {
  label: "Views of the portfolio",
  table: "Table",
  figures: "Figures",
  findings: "Findings",
};

export const portfolioFigures = {
  over: (shown: number, all: number) =>
    shown === all
      ? plural(all, { one: "Over one project", other: `Over ${inDigits(all)} projects` })
      : `Over ${inDigits(shown)} of ${plural(all, { one: "one project", other: `${inDigits(all)} projects` })}`,
  only: "Only projects with:",
  without: (words: string) => `Take away: ${words}`,
  all: "Show all",
  these: (shown: number) =>
    plural(shown, { one: "The project shown", other: `The ${inDigits(shown)} projects shown` }),
  asTable: (title: string) => `As a table: ${title}`,
  correlation: "How far do the shifts err together?",
  correlationHint: "Above 0 (each errs for itself) and below 1 (one mistake behind all).",
  show: "Show",
};
