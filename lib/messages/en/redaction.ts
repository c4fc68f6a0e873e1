/** Words of the page where a redacted copy of a report is made. */

export const redactionPage = {
  title: "A redacted copy",
  what: "A copy of the report with answers left out, and with them everything that rests on them: findings’ words, lines of the model, excerpts, tables. The copy says what it leaves out and why. The audit trail records that it was made, for whom, and how many answers were chosen.",
  back: "Back to the report",
};

export const redactionForm = {
  audience: "For whom",
  audienceHint: "Wider audiences leave out more, by the table below.",
  audiences: {
    team: "The team",
    organisation: "The organisation",
    outside: "People outside",
  },
  tableCaption: "What a copy leaves out",
  content: "Content",
  leftOut: "left out",
  stays: "stays",
  format: "Format",
  formats: {
    pdf: "PDF",
    docx: "Word (DOCX)",
    markdown: "Markdown",
    json: "JSON",
    csv: "Findings as CSV",
  },
  answers: "Answers to leave out besides",
  answersHint:
    "Tick what this reader must not see. Names and quotations of it go everywhere. Findings stay listed by title and severity; where one rests on an answer left out, its words are replaced by a sentence that says so.",
  wholeRecord: (name: string) => `All of “${name}”`,
  download: "Download the copy",
};
