import { plural } from "@/lib/messages/plural";

export const documentForm = {
  file: "A file",
  fileHint: "PDF, Word (.docx), Markdown or text, up to 20 MB. It is read in this browser and sent nowhere.",
  reading: "Reading the file…",
  read: "Read it",
  label: "Or the words",
  hint: "Copy it whole from your word processor or a web page. You can change the text before it is read.",
  nothing: "Paste a document or choose a file first.",
  tooLong: (characters: string, most: string) =>
    `This has ${characters} characters; at most ${most} are read at once. Paste it in two halves.`,
};

export const unreadable = {
  kind: "This is no PDF, Word document or text. Save it as one of these, or copy its words below.",
  "old-word":
    "This is an old Word file (.doc), or one behind a password. Save it as .docx without a password, or copy its words below.",
  "too-large": "The file is larger than 20 MB. Save it without pictures, or copy its words below.",
  "too-long": "This is longer than what is read at once, some 200 pages. Copy the part that is the proposal.",
  "too-many-pages":
    "This has more than 400 pages. Save the pages that are the proposal as a file of their own.",
  bomb: "The file unpacks to far more than a document holds, so it was not read. Save it anew from your word processor.",
  locked: "The PDF is behind a password. Save a copy without one, or copy its words below.",
  pictures:
    "The pages are pictures without text, as scanners make them. Have their text recognised first, or choose the file it was printed from.",
  broken: "The file is damaged, or not what its name says. Save it anew, or copy its words below.",
  empty: "There are no words in this file.",
  slow: "Reading took too long and was stopped. Save the file without pictures, or copy its words below.",
};

export const readDocument = {
  back: "Back to the document",
  away: "Put it away",
  confirmAway: "Put the document away? What you accepted stays; what you did not look at is gone.",
  done: "Done for now",
  reading: "Looking for what it says…",
  slow: "This text took too long to read. Go back and leave out what is no part of the proposal.",
};

export const acceptProposal = {
  evidence: (sentence: number, words: string) => `Pasted document, sentence ${sentence}: “${words}”`,
};

/** The keys of the list of proposals, as they stand on its buttons. */
export const proposalKeys = { accept: "A", edit: "E", skip: "S", undo: "U" };

export const proposals = {
  label: "Proposed",
  counts: (open: number, accepted: number, skipped: number) =>
    `${plural(open, { one: "1 to look at", other: `${open} to look at` })} · ${accepted} accepted · ${skipped} skipped`,
  undo: "Undo last",
  none: "Nothing was found that could be entered by itself. Place parts by hand, or go on with the questions.",
  rest: (count: number) => plural(count, { one: "Show 1 less certain", other: `Show ${count} less certain` }),
  goOn: "Go on with the assessment",
  goOnNote: "What you accepted stands in its sections.",
  accepted: (name: string) => `Accepted: ${name}.`,
  skipped: (name: string) => `Skipped: ${name}.`,
};

export const proposalRow = {
  kinds: {
    text: "Answer",
    output: "Output",
    recipient: "Recipient",
    use: "Use",
    pathway: "Misuse pathway",
    claim: "Claim",
    assumption: "Assumption",
  },
  states: { open: "To look at:", accepted: "Accepted:", skipped: "Skipped:", there: "Already there:" },
  sentence: "sentence",
};

export const proposalCard = {
  sentence: (number: number) => `sentence ${number}`,
  quoted: (words: string) => `“${words}”`,
  question: "Answers",
  already: "There now",
  below: "A text; it stays, and this goes below it.",
  depth: "Depth",
  deeper: "Asked in a deeper assessment than this one is so far.",
  form: "Form",
  kind: "Kind",
  channel: "Channel",
  by: "By whom",
  stance: "Stance",
  actor: "Who does it",
  notSaid: "not said; asked later",
  states: {
    accepted: "Accepted. Undo it, or change it in its section.",
    skipped: "Skipped. Nothing was entered.",
    there: "A record of this name is there already.",
  },
  accept: "Accept",
  acceptBoth: "Accept with the recipient",
  edit: "Edit",
  skip: "Skip",
};

export const proposalEditor = {
  choose: "Choose a question",
  text: "Text",
  name: "Name",
  names: { "evidence.claims": "Claim", "evidence.assumptions": "Assumption" } as Readonly<
    Record<string, string>
  >,
  later: "Say it later",
  tooLong: (over: number, most: number) =>
    `This is too long by ${plural(over, { one: "1 character", other: `${over} characters` })}: at most ${most} fit.`,
  stop: "Stop editing",
};

export const documentView = {
  label: "The document",
  noHeading: "Without a heading",
  showSentence: (number: number) => `Sentence ${number}: show what it proposes`,
  place: "Place…",
  placePart: (heading: string) => `Place “${heading}” in an answer`,
  placeIn: (heading: string) => `Question that “${heading}” answers`,
  choose: "Choose a question",
};

export const gapList = {
  title: "What it leaves open",
  lede: "By what is entered so far. Documents seldom name these.",
  gaps: {
    "no-output": () => "No output is listed: what will exist that somebody else could use?",
    "no-recipient": () => "No recipient is listed: who will have the outputs in their hands?",
    "nobody-receives": (name: string) => `Nobody is said to receive “${name}”.`,
    "no-use": (name: string) => `It is not said what “${name}” would do with it.`,
    "nobody-uninvited": () => "Nobody uninvited is listed: who could get it without being meant to?",
    "no-feared-use": () => "No use is listed that you would want to prevent.",
    "no-pathway": () => "No way to misuse it is listed.",
  },
};
