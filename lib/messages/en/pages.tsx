import type { ReactNode } from "react";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";
import { inDigits } from "@/messages/locale";

/** Beside the title of a list: how many there are (null: more than a thousand), and how many of them it shows where that is fewer. */
export const countOf = (shown: number, total: number | null) =>
  total === null
    ? `more than ${inDigits(COUNT_LIMITS.counted)}; the first ${inDigits(shown)}`
    : shown < total
      ? `${inDigits(total)}; the first ${inDigits(shown)}`
      : inDigits(total);

export const homePage = {
  newAssessment: "New assessment",
  noDraftNote: "A screening takes ten minutes and says how much more is worth asking.",
  nothingWaitsNote: "Reviews you are asked for, decisions and conditions you own will stand here.",
  title: "Your work",
  lede: "What you can move forward, nearest first.",
  invitations: "Invitations",
  invitationsNote:
    "To become an author. You read the draft once you accept. Whoever is an author never reviews or decides it, also later.",
  toReview: "To review",
  toDecide: "To assign or decide",
  toDecideCaption: "Assessments to assign or decide",
  conditions: "Conditions you own",
  ownerless: "Conditions nobody sees to",
  ownerlessNote: "Their owner’s account is disabled. Open one to hand it over or to mark it as met.",
  toFinish: "To finish",
  noDraft: "No draft of yours is open.",
  asTaken: (drafts: number) =>
    `${plural(drafts, { one: "One draft stands", other: `${inDigits(drafts)} drafts stand` })} as you took ${drafts === 1 ? "it" : "them"} from a table.`,
  triage: "Triage",
  waiting: "With reviewers",
  decided: "Decided",
  deleted: "Deleted drafts",
  decidedNote: "Your last ten.",
  nothingWaits: "Nothing waits for you.",
};

export const queuePage = {
  assign: "Propose reviewers for all that waits",
  title: "Queue",
  lede: "What waits, by what comes next, longest waiting first.",
  keys: "J and K go through it, Enter opens, / searches, ? lists every key.",
  nothing: "Nothing waits here",
  nothingNote: "Of what you may read, nothing in this part of the queue waits for anybody.",
  pager: "Pages of the queue",
  previous: "Earlier",
  next: "Later",
};

export const patternsPage = {
  count: (count: number) => `${count} patterns, each with a published case.`,
  title: "Misuse patterns",
  lede: "Recurring ways in which well-meant work serves another end. Where answers make a pattern plausible, the author is asked whether it applies; expected does not mean likely, and what is not expected may still be described.",
  index: "Patterns",
};

export const methodPage = {
  instrument: (version: string) => `Instrument ${version}`,
  rulebook: (version: string) => `Rulebook ${version}`,
  counts: (questions: number, rules: number) => `${questions} questions, ${rules} rules`,
  title: "Method",
  lede: "Everything that is asked and everything that is concluded from it, in words, with the claims behind it.",
  worldviews: "Worldviews",
  worldviewsNote:
    "What people disagree about. A rule that rests on it says so, and the report shows under which views a finding holds.",
  claims: "Claims",
  claimsNote: "What the sources say that this acts on. The ideas are theirs, the wording is ours.",
  sources: "Sources",
};

export const auditPage = {
  title: "Audit",
  lede: "Every step, by whom and when. Entries name people, assessments and actions; what an assessment says is not in them.",
  nothing: "No entry matches",
  pager: "Pages of the audit trail",
  newest: "Newest entries",
  older: "Older entries",
};

export const readingsPage = {
  title: "Readings",
  lede: "Who read which revision and which reviews, once an hour. Nobody but administrators sees this.",
  nothing: "No reading matches",
  pager: "Pages of the readings",
  newest: "Newest readings",
  older: "Older readings",
};

export const glossaryPage = {
  count: (count: number) => `${count} terms. Who uses a word how is a tendency, not a rule.`,
  howFound: "How words are found in a text",
  title: "Glossary",
  lede: "Words that carry an argument and have more than one sense. No sense is the right one; a case only has to say which it means, and keep to it.",
  index: "Terms",
  phrases: "Phrases that assert what would have to be argued",
  phrasesNote:
    "Marked where an author asserts them; not where they are denied, asked about, supposed or reported of others.",
};

export const portfolioPage = {
  nothingNote: (link: WrapWords) => <>Take a filter away, or {link("show all you may read")}.</>,
  title: "Portfolio",
  lede: (most: number) =>
    `The submitted assessments you may read. Tick up to ${most} to put side by side, or one to see it beside the portfolio.`,
  nothing: "No assessment matches",
};

export const portfolioFiguresPage = {
  title: "Figures over the portfolio",
  lede: "From the newest revision of each project that you may read. Click a row or a bar to see only the projects it counts, in every figure. Somebody who may read more, or less, sees others.",
  tooFew: "Nothing to draw yet",
  tooFewNote: "It takes a submitted assessment that you may read, and that the search asks for.",
};

export const portfolioChangePage = {
  title: "What changed",
  lede: (before: number, after: number) =>
    before === 0
      ? `None of what you may read had been submitted by the first day; on the second there ${plural(after, { one: "is one project", other: `are ${inDigits(after)} projects` })}. A later first day shows what moved since.`
      : `From ${inDigits(before)} to ${plural(after, { one: "one project", other: `${inDigits(after)} projects` })}, by the newest revision of each on either day, of those that you may read.`,
  anew: "Choose again: two days or two rounds",
  ledeOfRounds: (before: number, after: number) =>
    `${plural(before, { one: "One project", other: `${inDigits(before)} projects` })} beside ${inDigits(after)}, by the newest revision of each, of those that you may read and that weren’t withdrawn. A round with more projects counts more of everything; shares and the index can be compared.`,
};

export const boardReportPage = {
  title: "Report to the board",
  kicker: (organisation: string, day: string) => `${organisation}, report to the board, ${day}`,
  audience: {
    others: "For people who may read less than you: cells of fewer than three projects are withheld.",
    own: "For you alone: nothing is withheld. Don’t hand it on.",
  },
  instead: { others: "As it is handed to others", own: "With everything, for yourself" },
  file: { pdf: "PDF", docx: "Word" },
};

export const takeTablePage = {
  title: "Take in a table of projects",
  back: "Portfolio",
  lede: "Each row becomes a draft that says what the row says, and nothing else. The file is read in your browser; nothing is written before you have seen what would be.",
  noTeam: "You are in no team",
  noTeamNote: "Drafts belong to a team. An administrator can add you to one.",
};

export const triageListPage = {
  title: "Triage",
  back: "Portfolio",
  lede: "Tables that were taken in, to be gone through at two minutes a project. What you mark is yours: it stands beside the draft, and others see it only once they have given their own.",
  none: "No table was taken in yet",
  noneNote: "A table of projects, as CSV or XLSX, becomes drafts that can be triaged here.",
};

export const triageOutcomePage = {
  title: "What your triage came to",
  lede: (name: string, given: number, rows: number) =>
    `${name}: ${inDigits(given)} of ${inDigits(rows)} judged by you. Nothing here is what others made of them, nor an answer of a draft.`,
};

export const portfolioFindingsPage = {
  title: "What the projects show together",
  lede: "Conclusions that no single assessment shows, from the newest revision of each that you may read. Somebody who may read more, or less, sees others.",
  tooFew: "Nothing to conclude yet",
  tooFewNote: "It takes two submitted assessments that you may read.",
  none: "No rule concludes anything",
  noneNote: (projects: number) =>
    `Over ${projects} projects. That says that nothing was found, not that nothing is there.`,
};

export const comparisonPage = {
  back: "Back to the portfolio",
  title: "Comparison",
  portfolio: "Portfolio",
  lede: "Side by side, answer by answer and finding by finding. Nothing is ranked.",
  ledeOfOne: "One assessment beside all that you may read. Nothing is ranked.",
  refused: "This can't be compared",
};

export const newAssessmentPage = {
  noTeamNote:
    "An assessment belongs to a team, whose leads review it. Ask an administrator to add you to one.",
  title: "New assessment",
  lede: "One project, before it starts. You can invite co-authors and leave questions open; nothing is shared until you submit.",
  noTeam: "You belong to no team yet",
};

export const sectionPage = {
  title: "Section",
};

export const draftReportPage = {
  checkAndSubmit: "Check answers and submit",
  title: "Report on the draft",
};

export const reviewPage = {
  openReport: "Open the report",
  decide: "Decide",
  people: "Change the authors",
  title: "Review",
};

export const depthPage = {
  title: "How deep, and how long",
};

export const taskListPage = {
  changePeople: "Change who takes part",
  title: "Task list",
  people: "People and handling",
  depth: "Depth",
  checkAnswers: "Check answers",
  sketch: "Sketch",
  paste: "Paste a document",
};

export const decisionPage = {
  backToReview: "Back to the review",
  /** The one reason why there is nothing for them to decide, and what comes next. */
  nothingToDecide: (state: AssessmentState): { readonly title: string; readonly way: string } => {
    switch (state) {
      case "draft":
      case "deleted":
        return { title: "Nothing is submitted yet", way: "It can be decided once its authors submit it." };
      case "submitted":
      case "in-review":
        return {
          title: "It is not yours to decide",
          way: "A lead of its team decides it, or somebody to whom the decision was granted.",
        };
      case "changes-requested":
        return {
          title: "It waits for its authors",
          way: "Changes were asked for. It can be decided again once they submit the next revision.",
        };
      case "approved":
      case "approved-with-conditions":
      case "not-approved":
        return { title: "It is decided already", way: "A signed decision is changed by nobody." };
      case "withdrawn":
        return { title: "Its authors withdrew it", way: "What is withdrawn is decided by nobody." };
      case "closed":
        return { title: "It is closed", way: "It was decided, and nothing more is done about it." };
    }
  },
  seeDecision: "See the decision",
  openReport: "Open the report",
  title: "Decision",
};

export const revisionPage = {
  title: "Social-model report",
  decision: "Decision",
  /** Before the title of what the lead who decided this one decides next. */
  next: "Next to decide:",
  /** Before ways to what stands under it. */
  below: "Below the report:",
};

export const holdsUntil = {
  over: "This assessment asks to be amended",
  title: "How long this holds",
  byDay: (day: ReactNode) => <>It was to hold until {day} at the longest.</>,
  byEvent: "Of what would make it out of date, somebody says below that it has happened.",
  until: (day: ReactNode) => <>Until {day} at the longest; from that day on it asks to be amended.</>,
  events: "What would make it out of date:",
  say: "Whoever sees that it has happened says so in a thread about that question.",
};

export const leanBeside = {
  title: "Lean, reviews and outcome",
  note: "What its authors would do, what reviewers recommended, and what came of it.",
  authors: "Its authors lean to",
  unsaid: "Not said",
  reviewers: "Reviewers recommended",
  noReview: "No review that you may read",
  alike: (alike: number, of: number) =>
    plural(of, {
      one: alike === 1 ? "It leans as the authors do." : "It does not lean as the authors do.",
      other: `${alike} of ${of} lean as the authors do.`,
    }),
  outcome: "What came of it",
  notYet: "Not said yet",
};

export const revisionAnswersPage = {
  title: "Answers",
  toReport: (number: number) => `Social-model report, revision ${number}`,
};

export const checkPage = {
  goToSubmit: "Go to submit",
  title: "Check, then submit",
  withdrawNote: "Ends this assessment for good.",
  lede: (unanswered: string | null, missing: number) =>
    [
      unanswered ?? "No serious finding is without an answer from you.",
      missing === 0
        ? "Nothing required is missing."
        : plural(missing, {
            one: "One required answer is missing.",
            other: `${inDigits(missing)} required answers are missing.`,
          }),
    ].join(" "),
};

export const pastePage = {
  frozenNote: (link: WrapWords) => <>This assessment is not a draft. {link("Back to the task list")}</>,
  title: "From your proposal",
  lede: "Nothing is entered until you accept it. Each proposal comes with the sentence it was found in.",
  frozen: "The answers can’t be changed now",
};

export const assessmentPeoplePage = {
  title: "People and handling",
  lede: "An assessment describes how things can be misused. Share it on purpose.",
  now: "As it is now",
  add: "Add a person",
  authors: "Change the authors",
  handling: "Handling",
};

export const helpPage = {
  title: "Help",
  way: "How an assessment goes",
  answering: "Answering",
  report: "What the report is, and is not",
  words: "Words that are marked",
  roles: "Roles",
  rolesNote: "Given by an administrator. One person can have several.",
  reading: "Who reads what",
  readingNote:
    "Handling is set by the authors. A reviewer reads the other reviews after handing in their own, the team’s leads always, authors once the lead has answered.",
  acts: "Who does what",
  search: "Searching",
  actsNote: "An author never counts as the lead of their own work.",
  keyboard: "Keyboard",
  data: "Where the data lies",
  lede: "What happens to an assessment, who sees it, and what the report says.",
  topics: "Topics",
};

export const accountPage = {
  title: "Your account",
  sessions: "Where you are signed in",
  sessionsNote:
    "A session ends twelve hours after signing in. Sign out what you don't know, and change your password.",
  everywhere: "Sign out on every device",
  everywhereNote: "This one included.",
  expertise: "What you know",
  expertiseNote:
    "Only leads read it, beside your name, when they ask for reviews; proposals of reviewers go by the kinds of work. It gives you access to nothing.",
  name: "Name",
  nameNote: "As others see it, also on what you wrote before. Your address is changed by nobody.",
  password: "Password",
  passwordNote: "You stay signed in here, and are signed out everywhere else.",
  byOthers: "What others did to it",
  byOthersNote: "Links to set your password, roles and teams, newest first. Nobody can remove anything here.",
  nothingByOthers: "Nothing so far.",
};

export const personPage = {
  auditTrail: "What the audit trail holds about them",
  title: "Person",
  people: "People",
  roles: "Roles",
  teams: "Teams",
  signingIn: "Signing in",
  givenByOthers: "This is you. More roles, and teams, are given to you by another administrator.",
};

export const peoplePage = {
  rolesMeaning: "What the roles mean",
  invite: "Invite a person",
  title: "People",
  ledeToManage:
    "Who is here, what they come to do, and in which teams. What you change holds from their next request on.",
  lede: "Who is here, and in which teams. Administrators invite people and change roles.",
  everyone: "Everyone",
  teams: "Teams",
  newTeam: "New team",
  newTeamNote: "An assessment belongs to one team. Its leads decide.",
  newTeamOfMany:
    "An assessment belongs to one team. Its leads decide. Open a person to make them belong to it, once it is there.",
  count: (total: number | null) =>
    total === null ? `more than ${inDigits(COUNT_LIMITS.counted)}` : inDigits(total),
  nobody: "Nobody here has that in their name or address.",
  pager: "Pages of people",
  earlier: "Earlier names",
  later: "Later names",
  teamsPager: "Pages of teams",
  firstTeams: "First teams",
  moreTeams: "More teams",
  inviteNote: "You are shown a one-time link to hand over. No message is sent.",
};

export const rootLayout = {
  landfall: "Landfall",
  titleOfPage: "%s — Landfall",
  description: "Where will this work land? A social model of a project, written before it starts.",
};

export const setUpPage = {
  refused: "This link does not work",
  signIn: "Sign in",
  founding: "You name the organisation and become its first administrator, researcher and lead.",
  examples: "Worked examples made from public sources are loaded, so that there is something to read.",
  choosePassword: "Choose a password. Nobody else learns it, not even whoever invited you.",
  once: "This link works once.",
  title: "Set up",
  join: (organisation: string | null) => `Join ${organisation ?? "Landfall"}`,
  setUpLandfall: "Set up Landfall",
};

export const signInPage = {
  title: "Sign in",
  question: "Where will this work land?",
  whatItIs:
    "Before a project starts, write down who will receive its results, what they will do with them, how that moves timelines and humanity's safety, how it can be misused, and what the words in the case mean.",
  noVerdict:
    "No field of work is safe by itself. Landfall gives no score and no verdict; it asks, and shows why.",
  unknownIdentity: "Nobody has been invited under this identity. Ask your administrator for an invitation.",
  unavailable: "Landfall can’t reach its database at the moment. Try again in a moment.",
  failed: "Signing on did not work. Try again, or use your password.",
};
