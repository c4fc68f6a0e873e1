import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

export const portfolioTabs = {
  label: "Views of the portfolio",
  table: "Table",
  figures: "Figures",
  findings: "Findings",
  change: "Change",
  triage: "Triage",
  board: "Board report",
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
    round: "Round",
    impliedShift: "Implied shift",
    impliedChannels: "Implied channels",
    factors: "Security factors",
    loop: "Loop entered",
    senses: "Senses of terms",
    reviewersShift: "Reviewers’ shift",
    reviewersEffect: "Reviewers’ effect",
    forecasts: "Forecasts",
  },
  handling: { organisation: "Organisation", team: "Team", "named-people": "Named people" },
  compareNamed: (title: string) => `Compare ${title}`,
  example: "example",
  to: (low: string, high: string) => `${low} to ${high}`,
  ticked: (count: number) => `${inDigits(count)} ticked`,
  compareTicked: "Compare the ticked ones",
  withoutTicked: "What if these were not done",
  exportTicked: "Download them",
  mostTicked: (most: number) => `More than ${most} can’t be ticked at once.`,
  nextPage: "Next page",
  previousPage: "Previous page",
  onThisPage: (count: number) => `${count} on this page`,
  elsewhere: (count: number) =>
    plural(count, { one: "One is on another page.", other: `${count} are on other pages.` }),
  untick: "Untick all",
  caption: "Assessments, newest revision each",
  blocking: (count: number) => `${count} blocking`,
  serious: (count: number) => `${count} serious`,
  concern: (count: number) => plural(count, { one: `${count} concern`, other: `${count} concerns` }),
  noneAboveNote: "none above note",
  noRound: "In no round",
  implied: (implied: string, stated: string) =>
    `implied ${implied}, ${stated === "not stated" ? stated : `stated ${stated}`}`,
  strengthens: (factors: readonly string[]) => `Strengthens ${factors.join("; ")}`,
  weakens: (factors: readonly string[]) => `Weakens ${factors.join("; ")}`,
  moreSenses: (count: number) => `and ${inDigits(count)} more, which a file has`,
  noForecast: "none",
  firstSettled: "the first settled on",
};

export const viewMenu = {
  summary: (shown: number, all: number) => `Columns ${shown} of ${all}, grouping`,
  columns: { project: "The project", model: "What its model says", judged: "What was judged" },
  sorting: "A click on a heading sorts all that match, but where it says that rows aren’t sorted by it.",
  searched: (names: readonly string[]) => `find by ${names.join(" ")}`,
  unsorted: {
    several: "not sorted, a row has several",
    kinds: "not sorted, no kind comes first",
    reviewers:
      "not sorted, each reviewer’s stands by itself, and an order would tell of some that you may not read",
    follows: "not sorted, it changes after what is listed was submitted",
  },
  group: "Put together the rows of a page by",
  noGroup: "Nothing",
  show: "Show",
};

export const portfolioDownloads = {
  label: "Download what is shown",
  formats: { csv: "CSV", xlsx: "Excel (XLSX)", json: "JSON" },
  cut: (most: number) => `the first ${inDigits(most)}`,
};

export const portfolioFigures = {
  over: (shown: number, all: number) =>
    shown === all
      ? plural(all, { one: "Over one project", other: `Over ${inDigits(all)} projects` })
      : `Over ${inDigits(shown)} of ${plural(all, { one: "one project", other: `${inDigits(all)} projects` })}`,
  summedNote: (notKept: number) =>
    `From sums that are kept as projects are submitted, over what you may read and nothing else. What needs each project by itself stands below.${notKept > 0 ? ` Not in them: ${inDigits(notKept)} submitted before these sums were kept.` : ""}`,
  /** On a narrow screen. */
  movesAside: "Drawings wider than the screen scroll sideways; the table under each says the same.",
  only: "Only projects with:",
  without: (words: string) => `Take away: ${words}`,
  all: "Show all",
  these: (shown: number) =>
    plural(shown, { one: "The project shown", other: `The ${inDigits(shown)} projects shown` }),
  more: (count: number) => `and ${inDigits(count)} more, which the table has`,
  inTable: (shown: number) =>
    plural(shown, {
      one: "The project in the portfolio’s table",
      other: `These ${inDigits(shown)} in the portfolio’s table`,
    }),
  asTable: "As a table",
  show: "Show",
};

/** The report to a board, as a document. */
export const boardDocument = {
  kicker: (organisation: string, day: string) => `${organisation}, report to the board, ${day}`,
  handling: "Confidential",
  handlingForMaker: "Confidential, for its maker alone",
};
