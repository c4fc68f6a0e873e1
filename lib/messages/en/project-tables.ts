import { COUNT_LIMITS } from "@/lib/domain/limits";
import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

export const importTable = {
  file: "Table",
  fileHint: `CSV or XLSX, headings in the first row; at most ${inDigits(COUNT_LIMITS.tableRows)} projects.`,
  team: "Team",
  handling: "Handling",
  handlings: { team: "The team", organisation: "The organisation" },
  columns: "Columns that are read",
  column: "Column",
  holds: "What may stand there",
  from: "From the table’s column",
  notThere: "not in the table",
  first: "What it says first",
  nothingIn: "Nothing, in any row.",
  rows: (rows: number) => plural(rows, { one: "One row", other: `${inDigits(rows)} rows` }),
  toCheck:
    "The file is not in UTF-8 and was read as Windows-1252. Look whether these lines are right before you go on:",
  check: "Check, and write nothing",
  checking: "Checking …",
  take: (drafts: number) =>
    plural(drafts, { one: "Begin one draft", other: `Begin ${inDigits(drafts)} drafts` }),
  clean: (drafts: number, invitations: number) =>
    `${plural(drafts, { one: "One draft would be begun", other: `${inDigits(drafts)} drafts would be begun` })}, ${
      invitations === 0
        ? "and nobody asked to become an author: no row names an owner"
        : plural(invitations, {
            one: "and one member asked to become an author",
            other: `and ${inDigits(invitations)} members asked to become authors`,
          })
    }. You hold each draft until somebody accepts to become its author. From then on it is theirs alone; unless you changed something in it, you have not written it, and may review and decide it as others may.`,
  faults: (count: number) =>
    plural(count, {
      one: "One cell can’t be taken as it is. Nothing was written.",
      other: `${inDigits(count)} cells can’t be taken as they are. Nothing was written.`,
    }),
  noMembers: (addresses: number, rows: number) =>
    `${plural(addresses, { one: "One address is", other: `${inDigits(addresses)} addresses are` })} no member’s, in ${plural(rows, { one: "one row", other: `${inDigits(rows)} rows` })}`,
  noMembersNote:
    "Authors are members. An administrator adds people, and the table can be checked again then. Or these rows are taken without an owner: you hold their drafts until you invite somebody to each.",
  noMembersList: "Addresses that are no member’s",
  withoutOwners: (rows: number) =>
    plural(rows, {
      one: "Take that row without an owner",
      other: `Take these ${inDigits(rows)} rows without an owner`,
    }),
  faultsCaption:
    "Cells that can’t be taken, by row. Put them right here, and check again; the file stays as it is.",
  cell: (column: string, row: number) => `${column}, row ${row}`,
  row: "Row below the headings",
  text: "It says",
  why: "What is wrong",
  whole: "the table",
  tooLong: (has: number, most: number) =>
    `It has ${inDigits(has)} characters, ${inDigits(has - most)} too many: ${inDigits(most)} at most.`,
  whys: {
    needed: "A title is needed.",
    "too-long": "It is too long.",
    "no-date": "Not a day as 2026-11-28, a month as 2026-11 or a year.",
    "no-number": "Not a number.",
    "no-currency": "Not three letters.",
    "no-link": "Not an address from https:// on.",
    "no-address": "Not an e-mail address.",
    "no-member": "No member has this address.",
    "same-title": "Another row has the same title.",
    "no-title-column": "Say which column has the titles.",
    "no-rows": "There are no rows.",
    "too-many-rows": `There are more than ${inDigits(COUNT_LIMITS.tableRows)} rows. Divide the table.`,
  },
  refused: {
    "too-large": "The file is too large, or holds too much once unpacked. Divide the table.",
    unclosed: "A quotation mark is opened and never closed.",
    "too-many": "The table has too many cells. Divide it.",
    "no-table": "This is no table. Save it as CSV or XLSX.",
    broken: "The file can’t be read. Save it anew as CSV or XLSX.",
    slow: "Reading the file took too long, and was stopped. Save it as CSV, or divide it.",
  },
  inLine: (line: number) => `In line ${line}.`,
};

export const triageTables = {
  take: "Take in a table",
  caption: "Tables taken in",
  table: "Table",
  takenAt: "Taken in",
  done: "You have given",
  outcome: "What it came to",
  of: (given: number, rows: number) => `${inDigits(given)} of ${inDigits(rows)}`,
};

export const triageDesk = {
  of: (number: number, total: number) => `${inDigits(number)} of ${inDigits(total)}`,
  pace: (seconds: string, left: string) => `yours so far ${seconds} each · about ${left} left`,
  rowSays: (number: number) => `Row ${number} says`,
  left: (minutes: number) => (minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`),
  nothingMore: "nothing besides its title",
  source: "its page",
  marks: "Your marks",
  verdict: "How much is asked of it",
  suggestedNow: "Suggested so far",
  nothingMarked: "Nothing, before you mark something.",
  noAmount: "amount not stated",
  because: (because: string) => `because ${because}.`,
  framed: "Framed: what your marks suggest so far. You choose; a lighter one asks for six words.",
  reason: "Why lighter, or why not ours",
  note: "Note",
  noteHint: "For yourself, and for who triages the row too, once they have given their verdict.",
  nextOpen: "next without a verdict",
  reasonHint: (least: number, verdict: string) => `${least} words or more; Enter then gives “${verdict}”.`,
  coming: "Next",
  own: "Yours",
  others: "What others made of it",
  undo: "undo",
  skip: "skip",
  previous: "previous",
  next: "next",
  keys: "Keys",
  keysOn: "Letters and digits judge",
  saved: "Saved",
  saving: "Saving …",
  allDone: "You have given a verdict on every row.",
  outcome: "What it came to",
};

export const triageOutcome = {
  goOn: "Go on with the next without a verdict",
  all: "All verdicts",
  download: "Download all rows",
  open: { label: "No verdict yet", detail: "not judged by you" },
  count: (rows: number) => inDigits(rows),
  allOf: (rows: number) => `All ${inDigits(rows)}`,
  askFor: (sums: readonly { currency: string; amount: number; rows: number }[], unsaid: number) =>
    `${sums
      .map(({ currency, amount, rows }) =>
        plural(rows, {
          one: `One asks for ${inDigits(amount)} ${currency}`,
          other: `${inDigits(rows)} ask for ${inDigits(amount)} ${currency}`,
        }),
      )
      .join(
        "; ",
      )}${unsaid === 0 ? "" : plural(unsaid, { one: "; one doesn’t say", other: `; ${inDigits(unsaid)} don’t say` })}.`,
  askedFor: "What is asked for",
  askedCaption: (currency: string) =>
    `What is asked for in ${currency}, but by what is not ours; other currencies are not converted`,
  verdict: "Your verdict",
  asks: (currency: string) => `Asks for, ${currency}`,
  by: "Projects that say so",
  without: "That don’t, or in another",
  together: "Together",
  money: (amount: number) => inDigits(amount),
  budget: (currency: string) => `Beside a budget of, ${currency}`,
  compare: "Compare",
  beside: (total: number, budget: number, currency: string) =>
    total > budget
      ? `${inDigits(total - budget)} ${currency} more is asked for than there is.`
      : `${inDigits(budget - total)} ${currency} would be left if all of it were given.`,
  project: "Project",
  host: "Host",
  amount: "Amount",
  marks: "You marked",
  asked: {
    leaves: "leaves",
    first: "first",
    "unsaid-use": "unsaid use",
    "taken-back": "taken back",
    restraint: "restraint",
  },
  reason: "Reason or note",
};
