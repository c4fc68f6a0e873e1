import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";

export const accountMenu = {
  account: "Account:",
  label: "Account",
  ownAccount: "Your account and sessions",
};

export const appFooter = {
  confidential:
    "Assessments describe how work can be misused. Treat what you read and print here as confidential.",
  instrument: (instrumentVersion: string, link: WrapWords) => (
    <>
      Instrument {instrumentVersion} · {link("how conclusions are reached")}
    </>
  ),
};

export const appHeader = {
  newAssessment: "New assessment",
  menu: "Menu",
  home: "Landfall, home",
  main: "Main",
  work: "Work",
  lookUp: "Reference",
  organisation: "Organisation",
};

export const goToDialog = {
  close: "Close",
  label: "Go to",
  search: "Go to a page, assessment or question",
  placeholder: "A page, an assessment, a question…",
  count: (places: number) => plural(places, { one: `${places} place`, other: `${places} places` }),
  trouble: (trouble: string) => `Assessments can’t be looked up now. ${trouble}`,
  looking: "Looking…",
  nothingFound: (query: string) => `Nothing here is called “${query}”. Try fewer letters, or another word.`,
};

export const goTo = {
  open: "Go to…",
  keyOnMac: "⌘K",
  key: "Ctrl K",
};

export const keysDialog = {
  keyboard: "Keyboard",
  close: "Close",
  openWithKey: "Open this list with ?",
};

export const placeList = {
  label: "Places",
};

export const placesWords = {
  pages: "Pages",
  do: "Do",
  newAssessment: "New assessment",
  colours: (label: string) => `Colours: ${label}`,
  keyboardHelp: "Keyboard help",
  signOut: "Sign out",
  assessments: "Assessments",
  taskList: "Task list",
  checkAnswers: "Check answers",
  reportOnTheDraft: "Report on the draft",
  peopleAndHandling: "People and handling",
  pasteADocument: "Paste a document",
  questions: "Questions",
};

export const leaveAppWords = {
  unreachable:
    "The server doesn’t answer, so you are still signed in. Try again in a minute; if you leave now, close the browser.",
  loss: (unsaved: number) =>
    plural(unsaved, {
      one: `${unsaved} answer, comment or form is not saved yet and would be lost. Sign out all the same?`,
      other: `${unsaved} answers, comments or forms are not saved yet and would be lost. Sign out all the same?`,
    }),
};

export const navigation = {
  home: "Home",
  inbox: "Inbox",
  rounds: "Rounds",
  queue: "Queue",
  portfolio: "Portfolio",
  glossary: "Glossary",
  patterns: "Patterns",
  method: "Method",
  help: "Help",
  people: "People",
  audit: "Audit",
  settings: "Settings",
};

export const shortcuts = {
  ctrl: "Ctrl",
  goTo: "Go to a page, assessment, section or question; ⌘ K on a Mac.",
  thisList: "This list of keys, except while typing in a field.",
  alt: "Alt",
  unknown: "In a question: I don’t know yet; ⌃ ⇧ U on a Mac, where Option writes letters.",
  notApplicable: "In a question: not applicable; ⌃ ⇧ N on a Mac.",
  nextQuestion: "To the next question, or the one before; ⌃ ⇧ with the same letters on a Mac.",
  nextRecord: "To the next record, or the one before, opened; likewise on a Mac.",
  tools: "In a question: what else can be said of it, its comments and history; ⌃ ⇧ . on a Mac.",
  acceptEdit: "In a question: accepts a suggested edit; ⌃ ⇧ A on a Mac.",
  list: "In the queue: to the next row, or the one before; to the search.",
  queue:
    "In the queue of a lead: ticks the row; of those ticked asks for reviews, sets their day, reminds, moves to a round, asks again who reviewed before; undoes.",
  paste: "In a long answer: pastes a document as Markdown.",
  shift: "Shift",
  pastePlain: "Pastes the words alone.",
  tab: "Tab",
  nextControl: "To the next control; Shift and Tab to the one before.",
  enter: "Enter",
  press: "Opens a link, presses a button.",
  space: "Space",
  tick: "Ticks a box, opens and closes a folded part.",
  arrowKeys: "Arrow keys",
  choose: "Choose among options; scroll a wide table.",
  esc: "Esc",
  close: "Closes a dialog or menu.",
};

export const signOutButtons = {
  signOutEveryDevice: "Sign out on every device",
  signingOut: "Signing out…",
  signOut: "Sign out",
};

export const themeChoice = {
  colours: "Colours",
};

export const theme = {
  system: "System",
  light: "Light",
  dark: "Dark",
};

export const wordmark = {
  landfall: "Landfall",
};
