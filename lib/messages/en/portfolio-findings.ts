import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

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
  restsOnFrom: (from: number, to: number, all: number) =>
    `Rests on ${inDigits(all)} projects: ${inDigits(from)} to ${inDigits(to)}`,
  allOf: (projects: number) => `All ${inDigits(projects)} projects it rests on`,
  everyRule: "What every rule concludes",
  sameRule: "What else this rule concludes",
  ofRule: (looksFor: string, count: number) =>
    `${plural(count, { one: "One conclusion", other: `${inDigits(count)} conclusions` })} of the rule that looks for this: ${looksFor}`,
  moreOfRule: (count: number) =>
    plural(count, { one: "One more of this kind", other: `${inDigits(count)} more of this kind` }),
  allOfRule: (count: number) => `All ${inDigits(count)} in full`,
  silent: (count: number) =>
    plural(count, { one: "One rule concludes nothing", other: `${inDigits(count)} rules conclude nothing` }),
  fromFirst: "From the first conclusion on",
  fromFirstProject: "From the first project on",
  nextProjects: (count: number, all: number) => `The next ${inDigits(count)} of ${inDigits(all)} projects`,
  next: (count: number, all: number) => `The next ${inDigits(count)} of ${inDigits(all)} conclusions`,
  find: "Find a project or a draft by its title",
  findNote: "What is ticked stays; below, what has these words in its title is offered.",
  noneFound: "None has these words in its title.",
  moreTitles: (count: number) => `and ${inDigits(count)} more`,
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
  addNote: "Those that say more than their title and summary.",
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

export const correlationField = {
  label: "How far do the shifts err together?",
  hint: "Above 0 (each errs for itself) and below 1 (one mistake behind all).",
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
