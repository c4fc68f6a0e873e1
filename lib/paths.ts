/** Addresses of the product's pages: the one place that spells them. Pure; usable on both sides. */
import type { ExportFormat, FigureFormat } from "@/lib/domain/report/report-formats";

const id = encodeURIComponent;

/** What to begin with, where it is a document rather than an assessment. */
export const FROM_DOCUMENT = "document";

/** An anchor within a page; the fragment may hold anything a path holds. */
const at = (anchor: string | undefined) => (anchor === undefined ? "" : `#${anchor}`);

/** What the account menu does, also without JavaScript. */
export type AccountAct = "sign-out" | "sign-out-everywhere" | "theme-system" | "theme-light" | "theme-dark";

const asked = (format: ExportFormat | undefined) => (format === undefined ? "" : `?format=${format}`);

export const paths = {
  home: () => "/",
  signIn: (from?: string) => (from ? `/sign-in?from=${id(from)}` : "/sign-in"),
  /** Signed out, though the browser did not erase what was typed: it is asked to again there. */
  signedOutUnerased: () => "/sign-in?erase=kept",
  /** One's own sessions, name, password and what others did to the account. */
  ownAccount: () => "/account",
  account: (act: AccountAct) => `/api/account/${act}`,
  /** What may stand at the caret of a search. */
  searchSuggestions: () => "/api/search-suggestions",
  /** Where a password given once more is sent. */
  confirm: () => "/api/confirm",
  setUp: (token: string) => `/set-up/${id(token)}`,

  /** Begun with a copy of an own assessment or with a worked example, when one is named. */
  newAssessment: (from?: string) => (from ? `/assessments/new?from=${id(from)}` : "/assessments/new"),
  /** Begun with a document that is pasted on the next page. */
  newFromDocument: () => `/assessments/new?from=${FROM_DOCUMENT}`,
  /** With another handling chosen at first. */
  newAssessmentFor: (handling: string) => `/assessments/new?handling=${handling}`,
  assessment: (assessment: string) => `/assessments/${id(assessment)}`,
  section: (assessment: string, section: string, question?: string) =>
    `/assessments/${id(assessment)}/sections/${id(section)}${at(question)}`,
  /** How deep the screening leads, how long that takes, and why. */
  depth: (assessment: string) => `/assessments/${id(assessment)}/depth`,
  /** The social model as a table of lines. */
  sketch: (assessment: string) => `/assessments/${id(assessment)}/sketch`,
  /** Where a document is pasted and its parts are placed in long answers. */
  paste: (assessment: string) => `/assessments/${id(assessment)}/paste`,
  check: (assessment: string, anchor?: string) => `/assessments/${id(assessment)}/check${at(anchor)}`,
  assessmentPeople: (assessment: string) => `/assessments/${id(assessment)}/people`,
  /** The report on the draft as it stands. */
  draftReport: (assessment: string, anchor?: string) => `/assessments/${id(assessment)}/report${at(anchor)}`,
  /** The report of a frozen revision. */
  revision: (assessment: string, number: number, anchor?: string) =>
    `/assessments/${id(assessment)}/revisions/${number}${at(anchor)}`,
  /** With all that is folded in the page itself. */
  wholeRevision: (assessment: string, number: number) =>
    `/assessments/${id(assessment)}/revisions/${number}?whole=1`,
  revisionMarkup: (assessment: string, number: number) =>
    `/assessments/${id(assessment)}/revisions/${number}/markup`,
  /** The answers of a revision, whose report leads to them. */
  revisionAnswers: (assessment: string, number: number, anchor?: string) =>
    `/assessments/${id(assessment)}/revisions/${number}/answers${at(anchor)}`,
  revisionAnswersMarkup: (assessment: string, number: number) =>
    `/assessments/${id(assessment)}/revisions/${number}/answers/markup`,
  /** Two revisions side by side. */
  revisionChanges: (assessment: string, before: number, now: number) =>
    `/assessments/${id(assessment)}/revisions/compare?before=${before}&now=${now}`,
  /** Changes tried on a revision, or with null on the draft; `at` says which record's answers are offered. */
  whatIf: (
    assessment: string,
    number: number | null,
    {
      changes = [],
      at: subject,
    }: { readonly changes?: readonly string[]; readonly at?: string | undefined } = {},
    anchor?: string,
  ) => {
    const query = [
      ...changes.map((change) => `change=${id(change)}`),
      ...(subject ? [`at=${id(subject)}`] : []),
    ].join("&");
    const report = number === null ? "report" : `revisions/${number}`;
    return `/assessments/${id(assessment)}/${report}/what-if${query && `?${query}`}${at(anchor)}`;
  },
  draftFigure: (assessment: string, figure: string, format: FigureFormat) =>
    `/assessments/${id(assessment)}/figures/${id(figure)}?format=${format}`,
  revisionFigure: (assessment: string, number: number, figure: string, format: FigureFormat) =>
    `/assessments/${id(assessment)}/revisions/${number}/figures/${id(figure)}?format=${format}`,
  /** Where authors make and revoke links to the report of a revision. */
  reportLinks: (assessment: string, number: number) =>
    `/assessments/${id(assessment)}/revisions/${number}/links`,
  /** The report as somebody without an account sees it. */
  shared: (token: string) => `/shared/${id(token)}`,
  sharedPdf: (token: string) => `/shared/${id(token)}/pdf`,
  /** Without a format: where a redacted copy is asked for, by POST. */
  draftExport: (assessment: string, format?: ExportFormat) =>
    `/assessments/${id(assessment)}/export${asked(format)}`,
  revisionExport: (assessment: string, number: number, format?: ExportFormat) =>
    `/assessments/${id(assessment)}/revisions/${number}/export${asked(format)}`,
  /** Where a copy with answers left out is made. */
  redactedDraft: (assessment: string) => `/assessments/${id(assessment)}/report/redacted`,
  redactedRevision: (assessment: string, number: number) =>
    `/assessments/${id(assessment)}/revisions/${number}/redacted`,
  review: (assessment: string, anchor?: string) => `/assessments/${id(assessment)}/review${at(anchor)}`,
  /** Where it is chosen for which answer other words are suggested. */
  suggestEdit: (assessment: string, number: number) =>
    `/assessments/${id(assessment)}/review/suggest?revision=${number}`,
  decision: (assessment: string) => `/assessments/${id(assessment)}/decision`,

  /** What is new for somebody and waits for them. */
  inbox: (show: "new" | "waiting" | "all" = "new") => (show === "new" ? "/inbox" : `/inbox?show=${show}`),
  meetings: () => "/meetings",
  meeting: (meeting: string) => `/meetings/${id(meeting)}`,
  /** With one item open. */
  meetingItem: (meeting: string, item: string) => `/meetings/${id(meeting)}?item=${id(item)}`,
  /** To call one: about a round, or about anything that waits for the viewer's decision. */
  newMeeting: (round?: string) =>
    round === undefined ? "/meetings/new" : `/meetings/new?round=${id(round)}`,
  meetingFile: (meeting: string, document: "packet" | "minutes") =>
    `/meetings/${id(meeting)}/export?document=${document}`,
  rounds: () => "/rounds",
  round: (round: string) => `/rounds/${id(round)}`,
  queue: () => "/queue",
  queueOf: (search: string) => `/queue?q=${encodeURIComponent(search)}`,
  /** What a person says of their own conflicts of interest. */
  conflicts: () => "/conflicts",
  assigning: () => "/queue/assign",
  portfolio: () => "/portfolio",
  /** The table of the projects that a search asks for and that have every facet. */
  portfolioOf: (q: string, only: readonly string[]) =>
    `/portfolio?${[...(q ? [`q=${id(q)}`] : []), ...only.map((each) => `only=${id(each)}`)].join("&")}`,
  portfolioExport: () => "/portfolio/export",
  /** What the projects show together, with some of them taken out. */
  portfolioFindings: (without: readonly string[] = []) =>
    `/portfolio/findings${without.length > 0 ? `?${without.map((each) => `without=${id(each)}`).join("&")}` : ""}`,
  /** Figures over the projects that have every facet, with how far their shifts err together where it is chosen. */
  portfolioFigures: ({
    q = "",
    only = [],
    correlation,
  }: {
    readonly q?: string;
    readonly only?: readonly string[];
    readonly correlation?: number | undefined;
  } = {}) => {
    const query = [
      ...(q ? [`q=${id(q)}`] : []),
      ...only.map((each) => `only=${id(each)}`),
      ...(correlation === undefined ? [] : [`correlation=${correlation}`]),
    ].join("&");
    return `/portfolio/figures${query && `?${query}`}`;
  },
  portfolioChange: () => "/portfolio/change",
  boardReport: (audience: "others" | "own" = "others", from?: string) =>
    `/portfolio/board${boardQuery(audience, from)}`,
  boardReportFile: (format: "pdf" | "docx", audience: "others" | "own", from?: string) =>
    `/portfolio/board/export${boardQuery(audience, from, format)}`,
  takeTable: () => "/portfolio/take",
  triage: (table?: string, row?: number) =>
    `/portfolio/triage${table ? `/${id(table)}${row ? `?row=${row}` : ""}` : ""}`,
  triageOutcome: (table: string, verdict?: string) =>
    `/portfolio/triage/${id(table)}/outcome${verdict ? `?verdict=${verdict}` : ""}`,
  triageExport: (table: string, format: string) => `/portfolio/triage/${id(table)}/export?format=${format}`,
  comparison: (revisions: readonly string[]) =>
    `/portfolio/comparison?${revisions.map((revision) => `revision=${id(revision)}`).join("&")}`,

  glossary: (term?: string) => `/glossary${at(term)}`,
  patterns: (pattern?: string) => `/patterns${at(pattern)}`,
  method: (anchor?: string) => `/method${at(anchor)}`,
  people: () => "/people",
  person: (member: string) => `/people/${id(member)}`,
  audit: () => "/audit",
  readings: () => "/audit/readings",
  settings: () => "/settings",
  help: (topic?: string) => `/help${at(topic)}`,
} as const;

function boardQuery(audience: "others" | "own", from?: string, format?: string): string {
  const query = [
    ...(format ? [`format=${format}`] : []),
    ...(audience === "own" ? ["for=own"] : []),
    ...(from ? [`from=${from}`] : []),
  ].join("&");
  return query && `?${query}`;
}
