import { plural } from "@/lib/messages/plural";

export const documentForm = {
  cut: "Cut it at its headings",
  label: "The document",
  hint: "Copy it whole from your word processor or a web page and paste it here. Headings, lists, links and tables are kept as Markdown; pictures are not. You can change the text before it is cut.",
  nothing: "Paste a document first.",
  tooLong: (characters: string, most: string) =>
    `This has ${characters} characters; at most ${most} are cut at once. Paste it in two halves.`,
};

export const partList = {
  part: (number: number) => `Part ${number}`,
  notPlaced: "Not placed",
  parts: "Parts",
  notPlacedNote: "These are in no answer yet. They are kept here until you place them.",
  partsNote:
    "A suggestion is made only where the words of a part and of a question clearly meet; check it. Leave a part without a question and it is not written anywhere.",
  noHeading: "Without a heading",
  whole: (characters: string) => `All of it: ${characters} characters`,
};

export const pasteDocument = {
  nothingChosen:
    "No part would be written. Choose a question for at least one, or choose to add below the text that is there.",
};

export const placeSelect = {
  question: "Question",
  thatPartAnswers: (part: number) => `that part ${part} answers`,
  says: {
    nothing: "",
    text: " (has text)",
    settled: " (marked unknown or not applicable)",
  },
  notPlaced: "Not placed",
  suggested: "Suggested from the words they share.",
  hasText: "There is text in this answer. It stays; this part goes below it, or is left.",
  deeper: "Asked in a deeper assessment than this one is so far.",
};

export const writeForm = {
  back: "Back to the document",
  empty: "Leave that answer as it is",
  emptyDetail: "Only empty answers are written.",
  below: "Add the part below the text",
  belowDetail: "What is there stays, word for word.",
  where: "Where there is text already",
  withHeadings: "Write each part’s heading above it",
  refused: "Nothing was written",
  writing: "Writing…",
  write: "Write into the answers",
  nothingGoes: "No part would be written yet.",
  going: (parts: number, answers: number, left: number) => {
    const goes = plural(parts, { one: `${parts} part goes`, other: `${parts} parts go` });
    const into = plural(answers, { one: `${answers} answer`, other: `${answers} answers` });
    if (left === 0) return `${goes} into ${into}.`;
    return plural(left, {
      one: `${goes} into ${into}; ${left} is not placed.`,
      other: `${goes} into ${into}; ${left} are not placed.`,
    });
  },
};

export const writtenNotice = {
  allPlaced: "Every part of the document has found its place.",
  taskList: "Go to the task list",
  answersWritten: (count: number) =>
    plural(count, { one: `${count} answer written`, other: `${count} answers written` }),
};
