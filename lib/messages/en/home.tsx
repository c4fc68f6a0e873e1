import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";
import { inMebibytes } from "@/messages/locale";

export const assessmentList = {
  revision: (number: number) => `revision ${number}`,
  changed: (time: ReactNode) => <>changed {time}</>,
  example: "example",
};

export const conditionList = {
  overdue: "Overdue",
  due: (time: ReactNode) => <>due {time}</>,
};

export const fileKinds = {
  assessment: "A file: answers exported from Landfall",
  assessmentHint: (most: number) =>
    `The JSON file that “Answers as a file” gives, or one written in its form. At most ${inMebibytes(most)}. Every answer is checked before any is written.`,
  xRiskSheet: "A file: X-Risk Sheet in Markdown or text",
  xRiskSheetHint:
    "The numbered answers of an X-Risk Sheet (Hendrycks and Mazeika 2022), as Markdown or plain text. Each goes to the question it matches and is marked as imported; what matches none is shown to you afterwards.",
};

export const fileDoubtNotice = {
  title: "Look at this before the file is read in",
  otherwise: "If these lines are wrong, save the file as UTF-8 where it comes from, and choose it again.",
  take: "These lines are right: start from the file",
};

export const readChosenFile = {
  pdf: "This is a PDF. Choose “From a document” instead; it is read there.",
  archive:
    "This is a Word document or another archive. Choose “From a document” instead; Word documents are read there.",
  binary:
    "This is not text in UTF-8, and not in an encoding that can be guessed. Save it as UTF-8 and choose it again.",
  notUtf8: (line: number) =>
    `The file is not in UTF-8, from line ${line} on. In Windows-1252, which older programs on Windows write, it reads:`,
  lost: (count: number) =>
    plural(count, {
      one: "One character was lost before this file was written; it has the sign � in its place.",
      other: `${count} characters were lost before this file was written; it has the sign � in their places.`,
    }),
  unknown: (count: number) =>
    plural(count, {
      one: "One sign is a glyph of some font’s own, as PDFs have them, and will show as a box or not at all.",
      other: `${count} signs are glyphs of some font’s own, as PDFs have them, and will show as boxes or not at all.`,
    }),
};

export const newAssessmentForm = {
  tooLarge: (most: number) => `This file is larger than ${inMebibytes(most)}; no assessment is.`,
  team: "Team",
  teamDetail: "Once submitted, members of the team may read it.",
  namedPeople: "Named people",
  namedPeopleDetail:
    "Only authors, assigned reviewers, the team's leads when it is submitted, and people you name.",
  organisation: "Organisation",
  organisationDetail: "Once submitted, everybody in the organisation may read it.",
  blank: "Blank",
  workedExample: (title: string) => `Worked example: ${title}`,
  copyOf: (title: string) => `Copy of: ${title}`,
  fromDocument: "From a document: paste a proposal, or choose a PDF or Word file",
  fileNeeded: "Choose a file.",
  title: "Title of the project",
  titleFromFile: "Leave it empty to take the title from the file.",
  titleHint: "A working title will do. Everyone who may read the assessment sees it.",
  titleNeeded: "Give the project a title.",
  teamHint: "Its leads assign reviewers and decide.",
  handling: "Handling",
  handlingHint:
    "Who may read it once you submit. A draft is read by its authors only. You can change this later.",
  startFrom: "Start from",
  startFromHint: "A worked example shows how full answers read; you write over them.",
  file: "File",
  starting: "Starting…",
  startWithFile: "Start from the file",
  startAndPaste: "Start and paste it",
  startWithScreening: "Start with the screening",
};

export const sheetPlaced = {
  explanation:
    "Each answer taken over carries a note that names the sheet and its question. The sheet asks less than an assessment: the screening and the recipients are still open.",
  sheet: "Sheet",
  itsQuestion: "Its question",
  standsUnder: "Stands under",
  text: "Text",
  why: "Why",
  goOn: "Go on with the screening",
  title: "The draft is started from the X-Risk Sheet",
  placedCaption: "What went where",
  leftCaption: "What was left, shown here only; copy what you need",
};

export const invitationList = {
  from: (name: string, title: string | null) =>
    title === null
      ? `${name} invites you to write an assessment together`
      : `${name} invites you to become an author of “${title}”`,
  of: (name: string) => `the invitation of ${name}`,
  accept: "Accept",
  decline: "Decline",
  declined: "Declined.",
};

export const firstHome = {
  title: "Where will this work land?",
  lede: "Before a project starts, write down who receives it, what they will do with it, and what follows. You learn what your own model implies, and where it disagrees with your case.",
  steps: [
    { name: "Screening", words: "Twelve questions; says how much more is worth asking.", time: "10 min" },
    { name: "Sketch", words: "Who gets what and does what with it, a line each.", time: "8 min" },
    { name: "What matters, deeper", words: "Only what your answers call for.", time: "0–40 min" },
    { name: "Report", words: "Two minutes to read; everything behind it folds out.", time: "at once" },
  ],
  start: "New assessment",
  orBegin: (link: WrapWords) => (
    <>or begin {link("from a proposal you have")}: paste it, or choose a PDF or Word file</>
  ),
  finished: "A finished one to look at",
  read: "Read the report",
  tour: "Or take a tour of it: five stops, two minutes",
  stops: {
    summary: "what it is, the decision asked, and what leads, on one screen.",
    model: "who receives what and does what with it, and how likely that is.",
    findings: "where its own answers pull against each other, each with the answers it read.",
    "find-out": "the open answers on which most turns.",
  },
  whatIf: {
    name: "What if",
    words: "change an answer and see which findings come and go. Nothing is saved.",
  },
  example: (citation: string) => `Made by Landfall from ${citation}`,
  promises: [
    { name: "Yours until you submit.", words: "Nobody else reads a draft, except those you invite." },
    { name: "No total score.", words: "Timelines, safety, misuse and confidence stay apart." },
    { name: "“I don’t know” is an answer.", words: "It becomes an open question, with an owner." },
  ],
};

export const deletedList = {
  deleted: (by: string | null, at: ReactNode, until: ReactNode) => (
    <>
      Deleted {by !== null && <>by {by} </>}on {at}, gone for good on {until}
    </>
  ),
};
