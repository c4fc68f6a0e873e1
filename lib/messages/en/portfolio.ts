import { COUNT_LIMITS } from "@/lib/domain/limits";
import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

export const answerComparison = {
  theSame: "the same",
  rests: (findings: number) =>
    plural(findings, { one: "one finding rests on it", other: `${findings} findings rest on it` }),
  answersOn: (title: string) => `Answers on ${title}`,
  question: "Question",
};

export const comparisonView = {
  what: "What",
  atAGlance: "At a glance",
  timelineShiftsTogether: "Timeline shifts together",
  findings: "Findings",
  findingsNote:
    "A row a rule, where they differ, under the sentence of its gravest finding; where it says something else of another, that stands there. A dash: it found nothing.",
  answers: "All answers, by section",
  answersNote: "One section at a time is given in full.",
  differ: (some: number, all: number) => `${some} of ${all} differ`,
  differences: "What differs",
  differencesNote: (most: number) =>
    `First what the gravest findings rest on; at most ${most} here, long answers cut. A question leads to its section in full.`,
  summary: (differing: number, places: number) =>
    `${plural(differing, { one: "One answer differs", other: `${differing} answers differ` })}; ${
      places === 0
        ? "they meet nowhere that two of them name"
        : plural(places, { one: "they meet in one place", other: `they meet in ${places} places` })
    }.`,
  onlyDifferences: "Show only differences",
  sameToo: "Show what is the same, too",
  scales: "On common scales",
  scalesNote: (over: number, areReviewed: boolean) =>
    `Line: eight chances in ten; dot: the author’s median.${areReviewed ? " Dashed and hollow: one reviewer’s; none is put together with another." : ""} Grey above: the authors’ medians of the ${inDigits(over)} submitted last that you may read.`,
  judged: "What was judged",
  judgedNote: "Of reviews that are handed in and that you may read now, and of no others.",
  recommend: "Reviewers recommend",
  noReviews: "no review you may read",
  noneRecommended: (reviews: number) =>
    plural(reviews, {
      one: "one review, which recommends nothing",
      other: `${inDigits(reviews)} reviews, which recommend nothing`,
    }),
  times: (times: number, label: string) => `${label}: ${inDigits(times)}`,
  decision: "Decision",
  decided: (outcome: string, day: string) => `${outcome}, ${day}`,
  undecided: "none yet",
  conditions: "Conditions",
  conditionsOf: (all: number, open: number, due: string) =>
    open === 0
      ? plural(all, { one: "one, met", other: `${inDigits(all)}, all met` })
      : `${inDigits(all)}, ${inDigits(open)} open; the first is due ${due}`,
  forecasts: "Forecasts",
  forecastsOf: (count: number, first: string) =>
    count === 0 ? "none" : `${inDigits(count)}${first === "" ? "" : `, the first settled on ${first}`}`,
  shared: "Where they land together",
  overlay: "The social models laid over one another; the table below says what they share",
  overlayNote: (leftOut: number) =>
    `Letters say whose. Heavy: two or more have it under one name; bold kinds of recipient are reached by two or more.${
      leftOut === 0
        ? ""
        : plural(leftOut, {
            one: " The one that fewest share is left out.",
            other: ` The ${inDigits(leftOut)} that fewest share are left out.`,
          })
    }`,
  sharedNote: "Recipients and uses of the same name, and kinds of recipient, that at least two of them have.",
  caption: "The assessments compared",
  revision: "Revision",
  state: "State",
  team: "Team",
  scrutinyDue: "Scrutiny due",
  timelineShiftMedian: "Timeline shift, median",
  shiftScale: "Timeline shift, months; less than nothing is sooner",
  effectScale: "Effect on existential safety, timing apart, −3 to +3",
  safetyEffectMedian: "Effect on existential safety, median",
  recipients: "Recipients",
  medianAndRange: (median: string, low: string, high: string) => `${median} (${low} to ${high})`,
};

export const commonScale = {
  caption: (title: string) => `${title}, in numbers`,
  assessment: "Assessment",
  reviewer: (name: string, number: number) => `${name}, reviewer ${number}`,
  lower: "Medians below it, of those you may read",
  of: (some: number, all: number) => `${inDigits(some)} of ${inDigits(all)}`,
};

export const sharedPlaceTable = {
  nothing: "No recipient, kind of recipient or use is named by two of them.",
  caption: "Where the assessments meet",
  place: "Shared",
  sorts: { recipient: "a recipient", kind: "a kind of recipient", use: "a use" },
  most: 3,
  more: (count: number) => `and ${count} more`,
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

export const portfolioDownloads = {
  label: "Download what is shown",
  formats: { csv: "CSV", xlsx: "Excel (XLSX)", json: "JSON" },
  cut: (most: number) => `the first ${inDigits(most)}`,
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
  grave: (serious: number, concerns: number, notes: number) =>
    [
      serious > 0 && `${inDigits(serious)} serious`,
      concerns > 0 && plural(concerns, { one: "one concern", other: `${inDigits(concerns)} concerns` }),
      notes > 0 && plural(notes, { one: "one note", other: `${inDigits(notes)} notes` }),
    ]
      .filter(Boolean)
      .join(", "),
  cut: (most: number) => `Only the ${inDigits(most)} submitted last are read.`,
  notKept: (count: number) =>
    plural(count, {
      one: "One project was submitted before this was kept, and isn’t read. An administrator of the server makes it anew with “landfall derived --rebuild”.",
      other: `${inDigits(count)} projects were submitted before this was kept, and aren’t read. An administrator of the server makes them anew with “landfall derived --rebuild”.`,
    }),
  restsOn: (projects: number) =>
    plural(projects, { one: "Rests on one project", other: `Rests on ${inDigits(projects)} projects` }),
  allOf: (projects: number) => `All ${inDigits(projects)} projects it rests on`,
  fromFirst: "From the first conclusion on",
  next: (count: number, all: number) => `The next ${inDigits(count)} of ${inDigits(all)} conclusions`,
  offered: (shown: number, all: number) =>
    `${inDigits(shown)} of ${inDigits(all)} are offered: those that most conclusions rest on.`,
  offeredAssumptions: (shown: number, all: number) =>
    `${inDigits(shown)} of ${inDigits(all)} are offered: those that most projects share.`,
  summed: (projects: number) => `Over all ${inDigits(projects)} projects`,
  summedNote: (notKept: number) =>
    `From sums that are kept as projects are submitted, over what you may read and nothing else. They count projects and name none. Below, those submitted last are named.${notKept > 0 ? ` Not in them: ${inDigits(notKept)} submitted before these sums were kept.` : ""}`,
  older: (projects: number) =>
    `Nothing is concluded over all: ${plural(projects, { one: "one project was", other: `${inDigits(projects)} projects were` })} submitted before the sums held what rules ask for. An administrator of the server makes them anew with “landfall derived --rebuild”.`,
  noneSummed: "No rule that sums can answer concludes anything over all of them.",
  notAsked: (rules: number) => `${inDigits(rules)} rules that sums can’t answer, and why`,
  notAskedWhy: {
    names: "It compares names that authors wrote, which sums don’t hold.",
    sentences: "It compares sentences that authors wrote, which sums don’t hold.",
    pairs: "It puts one project’s output beside another’s, which takes each by itself.",
    people: "It asks who reviewed whom, which takes each review by itself.",
    days: "It compares each project’s own date with today, which takes each by itself.",
  },
  oneByOne: (projects: number) => `The ${inDigits(projects)} submitted last, one by one`,
  oneByOneNote: "Every rule is asked of these.",
  unsaid: (projects: number) =>
    plural(projects, { one: "One project doesn’t say.", other: `${inDigits(projects)} projects don’t say.` }),
  resolve: "What to ask:",
  whatIf: "What if …",
  takeOut: "Without these projects",
  add: "With these drafts of yours, as they stand now",
  suppose: "If these assumptions, which several projects share, are false",
  supposeNote: "A project whose case falls with one is left out; others lose the uses that rest on it.",
  sharedBy: (projects: number) =>
    plural(projects, { one: "one project", other: `${inDigits(projects)} projects` }),
  added: (titles: string) => `with ${titles}`,
  supposed: (count: number) =>
    plural(count, { one: "one assumption false", other: `${count} assumptions false` }),
  fell: (titles: string) => `with which the case of ${titles} falls`,
  correlated: (correlation: number) => `shifts erring together by ${correlation}`,
  takeOutNote: "Nothing is stored; the address holds all of it.",
  show: "Show what changes",
  tried: (what: readonly string[]) => `Tried: ${what.join("; ")}.`,
  all: "As things are",
  without: (titles: string) => `without ${titles}`,
  gone: (count: number) =>
    plural(count, { one: "One conclusion goes", other: `${inDigits(count)} conclusions go` }),
  came: (count: number) =>
    plural(count, { one: "One conclusion comes", other: `${inDigits(count)} conclusions come` }),
  unchanged: "The same conclusions stand.",
  severity: { note: "Note", concern: "Concern", serious: "Serious" },
};

export const portfolioTabs = {
  label: "Views of the portfolio",
  table: "Table",
  figures: "Figures",
  findings: "Findings",
  change: "Change",
  triage: "Triage",
  board: "Board report",
};

export const portfolioChange = {
  from: "From the end of",
  to: "To the end of",
  show: "Show",
  rounds: "Two rounds instead",
  fromRound: "One round",
  toRound: "Beside",
  days: "Two days instead",
  cutOfRounds: (most: number) => `Of either round only the ${inDigits(most)} submitted last are read.`,
  inRound: (round: string, count: number) => `In “${round}”: ${inDigits(count)}`,
  concludedOf: (round: string, count: number) => `Concluded of “${round}” alone: ${inDigits(count)}`,
  cut: (most: number) =>
    `Of either day only the ${inDigits(most)} submitted last are read, so what is said to have left may only be older.`,
  more: (count: number) => `and ${inDigits(count)} more`,
  moved: "What moved",
  same: (count: number) =>
    plural(count, {
      one: "One figure that did not, or that can’t be compared",
      other: `${inDigits(count)} figures that did not, or that can’t be compared`,
    }),
  what: "What",
  by: "By",
  projects: "Projects",
  came: (count: number) => `Came: ${inDigits(count)}`,
  left: (count: number) => `Left, being withdrawn: ${inDigits(count)}`,
  revised: (count: number) => `There on both days, in another revision: ${inDigits(count)}`,
  conclusions: "Conclusions",
  concluded: (count: number) => `Stand on the later day alone: ${inDigits(count)}`,
  gone: (count: number) => `Stood on the earlier day alone: ${inDigits(count)}`,
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

export const correlationField = {
  label: "How far do the shifts err together?",
  hint: "Above 0 (each errs for itself) and below 1 (one mistake behind all).",
};

export const importTable = {
  file: "Table",
  fileHint: `CSV or XLSX, headings in the first row; at most ${inDigits(COUNT_LIMITS.tableRows)} projects.`,
  team: "Team",
  handling: "Handling",
  handlings: { team: "The team", organisation: "The organisation" },
  columns: "Columns that are read",
  column: "Column",
  holds: "What may stand there",
  from: "From the table’s column",
  notThere: "not in the table",
  first: "What it says first",
  nothingIn: "Nothing, in any row.",
  rows: (rows: number) => plural(rows, { one: "One row", other: `${inDigits(rows)} rows` }),
  toCheck:
    "The file is not in UTF-8 and was read as Windows-1252. Look whether these lines are right before you go on:",
  check: "Check, and write nothing",
  checking: "Checking …",
  take: (drafts: number) =>
    plural(drafts, { one: "Begin one draft", other: `Begin ${inDigits(drafts)} drafts` }),
  clean: (drafts: number, invitations: number) =>
    `${plural(drafts, { one: "One draft would be begun", other: `${inDigits(drafts)} drafts would be begun` })}, ${plural(invitations, { one: "and one member asked to become an author", other: `and ${inDigits(invitations)} members asked to become authors` })}. You are the author of each until you leave it, and so you review and decide none of them.`,
  faults: (count: number) =>
    plural(count, {
      one: "One cell can’t be taken as it is. Nothing was written.",
      other: `${inDigits(count)} cells can’t be taken as they are. Nothing was written.`,
    }),
  faultsCaption:
    "Cells that can’t be taken, by row. Put them right here, and check again; the file stays as it is.",
  cell: (column: string, row: number) => `${column}, row ${row}`,
  row: "Row below the headings",
  text: "It says",
  why: "What is wrong",
  whole: "the table",
  tooLong: (has: number, most: number) =>
    `It has ${inDigits(has)} characters, ${inDigits(has - most)} too many: ${inDigits(most)} at most.`,
  whys: {
    needed: "A title is needed.",
    "too-long": "It is too long.",
    "no-date": "Not a day as 2026-11-28, a month as 2026-11 or a year.",
    "no-number": "Not a number.",
    "no-currency": "Not three letters.",
    "no-link": "Not an address from https:// on.",
    "no-address": "Not an e-mail address.",
    "no-member": "No member has this address.",
    "same-title": "Another row has the same title.",
    "no-title-column": "Say which column has the titles.",
    "no-rows": "There are no rows.",
    "too-many-rows": `There are more than ${inDigits(COUNT_LIMITS.tableRows)} rows. Divide the table.`,
  },
  refused: {
    "too-large": "The file is too large, or holds too much once unpacked. Divide the table.",
    unclosed: "A quotation mark is opened and never closed.",
    "too-many": "The table has too many cells. Divide it.",
    "no-table": "This is no table. Save it as CSV or XLSX.",
    broken: "The file can’t be read. Save it anew as CSV or XLSX.",
    slow: "Reading the file took too long, and was stopped. Save it as CSV, or divide it.",
  },
  inLine: (line: number) => `In line ${line}.`,
};

export const triageTables = {
  take: "Take in a table",
  caption: "Tables taken in",
  table: "Table",
  takenAt: "Taken in",
  done: "You have given",
  outcome: "What it came to",
  of: (given: number, rows: number) => `${inDigits(given)} of ${inDigits(rows)}`,
};

export const triageDesk = {
  of: (number: number, total: number) => `${inDigits(number)} of ${inDigits(total)}`,
  pace: (seconds: string, left: string) => `yours so far ${seconds} each · about ${left} left`,
  rowSays: (number: number) => `Row ${number} says`,
  left: (minutes: number) => (minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`),
  nothingMore: "nothing besides its title",
  source: "its page",
  marks: "Your marks",
  verdict: "How much is asked of it",
  suggestedNow: "Suggested so far",
  nothingMarked: "Nothing, before you mark something.",
  noAmount: "amount not stated",
  because: (because: string) => `because ${because}.`,
  framed: "Framed: what your marks suggest so far. You choose; a lighter one asks for six words.",
  reason: "Why lighter, or why not ours",
  reasonHint: (least: number, verdict: string) => `${least} words or more; Enter then gives “${verdict}”.`,
  coming: "Next",
  own: "Yours",
  others: "What others made of it",
  undo: "undo",
  skip: "skip",
  previous: "previous",
  next: "next",
  keys: "Keys",
  keysOn: "Letters and digits judge",
  saved: "Saved",
  saving: "Saving …",
  allDone: "You have given a verdict on every row.",
  outcome: "What it came to",
};

export const triageOutcome = {
  goOn: "Go on with the next without a verdict",
  all: "All verdicts",
  download: "Download all rows",
  open: { label: "No verdict yet", detail: "not judged by you" },
  count: (rows: number) => inDigits(rows),
  allOf: (rows: number) => `All ${inDigits(rows)}`,
  project: "Project",
  host: "Host",
  amount: "Amount",
  marks: "You marked",
  asked: {
    leaves: "leaves",
    first: "first",
    "unsaid-use": "unsaid use",
    "taken-back": "taken back",
    restraint: "restraint",
  },
  reason: "Reason",
};

/** The report to a board, as a document. */
export const boardDocument = {
  kicker: (organisation: string) => `${organisation}, report to the board`,
  handling: "Confidential",
  handlingForMaker: "Confidential, for its maker alone",
};
