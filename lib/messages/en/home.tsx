import type { ReactNode } from "react";
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

export const newAssessmentForm = {
  tooLarge: (most: number) => `This file is larger than ${inMebibytes(most)}; no assessment is.`,
  team: "Team",
  teamDetail: "Once submitted, members of the team may read it.",
  namedPeople: "Named people",
  namedPeopleDetail: "Only authors, assigned reviewers, the team's leads and people you name.",
  organisation: "Organisation",
  organisationDetail: "Once submitted, everybody in the organisation may read it.",
  blank: "Blank",
  workedExample: (title: string) => `Worked example: ${title}`,
  copyOf: (title: string) => `Copy of: ${title}`,
  fromDocument: "From a document: paste a proposal and place its parts",
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
