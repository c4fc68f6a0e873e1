/** Words of the page where a redacted copy of a report is made. */

export const redactionPage = {
  title: "A redacted copy",
  what: "A copy of the report with answers left out, and with them everything that rests on them: what rules conclude from them, lines of the model, excerpts, tables. The copy says what it leaves out and why. The audit trail records that it was made, for whom, and how many answers were chosen.",
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
  answers: "Answers to leave out besides",
  answersHint:
    "Tick what this reader must not see. Names and quotations of it go everywhere. What rules conclude from it goes too, whether or not they conclude anything: the copy lists these rules, and its scrutiny is the least that is due. How much was asked follows from the screening and stays.",
  wholeRecord: (name: string) => `All of “${name}”`,
  download: "Download the copy",
};
