/**
 * How much fits: one place for forms, use cases and the database's checks, so that what a screen says is what the server
 * keeps. Those of answers are in `assessment/limits.ts`, those of files in `file/limits.ts`.
 */

/** The longest texts, in UTF-16 units, as browsers count them. */
export const TEXT_LIMITS = {
  /** Of an assessment when it is started. */
  title: 200,
  personName: 120,
  /** What somebody says they know. */
  expertise: 1_000,
  teamName: 120,
  organisationName: 120,
  email: 254,
  password: 200,
  /** What titles are searched for. */
  search: 200,
  /** A search of the queue or the portfolio. */
  searchLine: 1_000,
  viewName: 120,
  /** The query of an address that a view keeps. */
  viewQuery: 4_000,
  /** What projects of a figure have in common: its name with a recipient's or a term's. */
  facet: 400,
  /** What a table of projects is called: its file's name. */
  tableName: 200,
  /** Why a triager's verdict is lighter than suggested. */
  triageReason: 4_000,
  /** Whom a link's report is prepared for. */
  preparedFor: 120,
  /** Among authors. */
  comment: 4_000,
  /** Of a reviewer on one answer, or on what is put to every reviewer. */
  ratingComment: 4_000,
  /** Of words that a thread in a review is about. */
  quote: 1_000,
  /** What a reviewer calls a part that the model lacks. */
  missingName: 120,
  /** What an author says to a finding. */
  response: 4_000,
  /** Why a lead accepts a finding. */
  acceptance: 4_000,
  condition: 4_000,
  /** How it is checked that a condition is met. */
  howChecked: 1_000,
  /** What authors are asked to change about one answer. */
  requestedChange: 2_000,
  /** Why a lead changes who takes part (an author, a reviewer), or a decision is granted. */
  authorshipReason: 4_000,
  roundName: 120,
  roundCriteria: 4_000,
  meetingTitle: 120,
  /** Of one item of a meeting. */
  minutes: 20_000,
  /** Why somebody votes as they do, or what a closed meeting’s minutes have wrong. */
  vote: 4_000,
  correction: 4_000,
  /** What a conflict of interest is, why there is none, or why a lead dismisses it. */
  conflict: 4_000,
  reviewSummary: 20_000,
  decisionReason: 20_000,
} as const;

/** Of a password that is chosen from now on, in characters. Older ones go on. */
export const LEAST_PASSWORD = 15;

/** Sessions end after twelve hours, used or not. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** For how long nobody is asked for their password again, once they gave it. */
export const CONFIRMED_SECONDS = 15 * 60;

/** For how long a password counts as given for one signature. */
export const SIGNING_SECONDS = 2 * 60;

/** How many at once. */
export const COUNT_LIMITS = {
  /** Members listed at once, by name. */
  membersListed: 5_000,
  /** Items of an inbox marked at once. */
  inboxItems: 5_000,
  /** Views of one kind that somebody keeps. */
  savedViews: 50,
  /** Matches of a search, before they are only said to be many. */
  counted: 1_000,
  /** Open work of a lead's teams that a search of the queue looks through: what waits longest. */
  openWork: 10_000,
  /** Projects that names are suggested from, while a search is written: those submitted last. */
  suggestedFrom: 200,
  /** Kinds of work that somebody says they know. */
  kindsKnown: 60,
  /** Ticked in the portfolio over all pages: what fits into an address. */
  ticked: 60,
  /** Set beside each other; one alone is set beside the portfolio. */
  compared: { least: 1, most: 6 },
  /** Projects that conclusions over a portfolio are drawn from: those submitted last. */
  concludedOver: 2_000,
  /** Of what is listed under a conclusion, a figure or a change: more has its own page, or is said to be there. */
  listedUnder: 50,
  /** Conclusions of one rule on one page, and named under the gravest of it. */
  concludedAtOnce: 25,
  foldedOfRule: 4,
  /** Projects of one conclusion where it stands alone, and where others stand beside it. */
  restedOnAtOnce: 100,
  restedOnFolded: 3,
  /** Projects, and assumptions, that a what-if offers to try without: more are found by their title. */
  offeredAtOnce: 20,
  /** Rounds listed, those that close last, and submissions of one, those that wait longest. */
  rounds: 200,
  submissions: 1_000,
  /** Items of a meeting, of so many submissions proposed for one; corrections of one item; and meetings listed, the latest. */
  agenda: 40,
  corrections: 50,
  meetings: 200,
  /** Facets that figures are narrowed by at once. */
  facets: 12,
  /** Projects taken from one table. */
  tableRows: 1_000,
  /** Seconds that one look at a row can have taken. */
  triageSeconds: 86_400,
  /** Own drafts offered to be added to a portfolio, and added at once. */
  offeredDrafts: 50,
  addedDrafts: 5,
  conditions: 20,
  /** Submissions that reviewers are proposed for at once, and reviewers asked at once. */
  assigned: { submissions: 3_000, pairs: 300 },
  /** Reviewers proposed for one submission, counting those asked already. */
  reviewersEach: { least: 1, most: 5, atFirst: 3 },
  /** Of which a lead is told what each reviewer reviewed before, the newest first. */
  knownReviews: 2_000,
  /** Of whom a lead is shown in what words they say what they know, among those who can be asked for a review. */
  knownWords: 40,
  /** Asked of authors by one decision. */
  requestedChanges: 30,
  /** Options that one edit suggests. */
  suggestedOptions: 100,
  /** Open at once, to become an author of one assessment. */
  invitations: 50,
  /** Comments among authors at one place. */
  comments: 200,
  /** Answers left out of a copy or a link: more than a report shows. */
  withheld: 2_000,
  /** Notices put away together: more than are shown. */
  notices: 200,
  /** People that a list to tick has; with more they are chosen elsewhere. */
  tickedPeople: 200,
  /** Members, or teams, chosen together. */
  members: 5_000,
  teams: 1_000,
} as const;
