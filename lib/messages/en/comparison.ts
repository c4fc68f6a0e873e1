import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

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
    `Line: eight chances in ten; dot: the median given.${areReviewed ? " Dashed and hollow: one reviewer’s; none is put together with another." : ""} Grey above: the medians given of the ${inDigits(over)} submitted last that you may read.`,
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
      : all === 1
        ? `one, open, due ${due}`
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

export const answerComparison = {
  theSame: "the same",
  rests: (findings: number) =>
    plural(findings, { one: "one finding rests on it", other: `${findings} findings rest on it` }),
  answersOn: (title: string) => `Answers on ${title}`,
  question: "Question",
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
    `By simulation with ${draws} draws from the quantiles given. It adds timing alone; effects on safety are not added up, and projects that replace each other are not taken into account.`,
  caption: (added: number) => `The timeline shifts of ${added} of the assessments, added up`,
};
