import { COUNT_LIMITS } from "@/lib/domain/limits";
import { plural } from "@/lib/messages/plural";

const most = COUNT_LIMITS.assigned.pairs;

export const assigning = {
  title: "Assign reviewers",
  back: "Queue",
  heading: (rows: readonly { readonly proposed: readonly unknown[]; readonly missing: number }[]) => {
    const wanting = rows.filter(({ proposed, missing }) => proposed.length + missing > 0).length;
    if (wanting === 0) return "Nothing waits for reviewers";
    return plural(wanting, {
      one: "1 submission waits for reviewers",
      other: `${wanting} submissions wait for reviewers`,
    });
  },
  lede: "A proposal, with everybody’s load as even as may be and, at equal loads, by who says they know this kind of work. Left out are who wrote it, who has or may have a conflict of interest, who declined, and its leads. Nobody is asked by looking.",
  perSubmission: "Reviewers each:",
  columns: ["Submission", "Asked", "Proposed"],
  nobody: "nobody yet",
  missing: (count: number) => `${count} more wanted, and nobody left who may`,
  owed: "You owe a review of it. Nobody is proposed to you until it is in.",
  knows: "(says they know this kind of work)",
  loads: "Load",
  load: (name: string, owed: number, proposed: number) =>
    proposed === 0 ? `${name}: owes ${owed}` : `${name}: owes ${owed}, ${proposed} more proposed`,
};

export const assignAll = {
  title: (count: number) => plural(count, { one: "Ask for 1 review?", other: `Ask for ${count} reviews?` }),
  open: (count: number, all: number) =>
    count < all
      ? `Ask for the first ${count} of ${all} reviews`
      : plural(count, { one: "Ask for 1 review", other: `Ask for all ${count} reviews` }),
  confirm: "Ask them",
  underWay: "Asking…",
  explanation:
    "They find it in their inbox. All are asked, or, if one of them can’t be any more, none. Each can be taken off again, with a reason.",
};

export const assignTable = {
  summary: "Assign by a table",
  explanation:
    "A CSV or XLSX with the columns assessment (its key), reviewer (an e-mail address) and, if you like, due (a day written as 2027-01-31). It is checked first; with a fault in any line nobody is asked.",
  download: "Download the proposal as a table",
  file: "Table",
  reading: "Reading…",
  faults: (count: number) =>
    plural(count, {
      one: "One fault. Nobody was asked.",
      other: `${count} faults. Nobody was asked.`,
    }),
  faultsCaption: "Faults by line",
  faultColumns: ["Line", "Fault"],
  linesCaption: "What would be asked",
  lineColumns: ["Line", "Submission", "Reviewer", "Due"],
  already: "asked already",
  clean: (count: number) =>
    plural(count, {
      one: "No fault. One review would be asked for.",
      other: `No fault. ${count} reviews would be asked for.`,
    }),
  nothingNew: "No fault, and nobody new: all of them were asked before.",
  assign: (count: number) => plural(count, { one: "Ask for 1 review", other: `Ask for ${count} reviews` }),
  assigned: (count: number) =>
    plural(count, { one: "1 review asked for.", other: `${count} reviews asked for.` }),
};

/** Of a line of a table of assignments. */
export const assignmentFaults = {
  "no-assessment-column": "No column is called “assessment”.",
  "no-reviewer-column": "No column is called “reviewer”.",
  "no-lines": "There are no lines under the headings.",
  "too-many": `More than ${most} lines. Divide the table.`,
  "no-key": "Not the key of an assessment.",
  "no-address": "Not an e-mail address.",
  "no-day": "Not a day written as 2027-01-31.",
  twice: "The same reviewer for the same assessment as in a line above.",
};
