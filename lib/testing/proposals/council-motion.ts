import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const COUNCIL_MOTION: MarkedProposal = {
  name: "council motion",
  layout: "A motion with numbered demands",
  text: `MOTION 7: A COMMON TEST FOR TUTORING SYSTEMS

The council notes that four schools use tutoring systems on which no two tests agree.

The council resolves to fund a working group for one year, which shall:

1. draw up a common test of whether a tutor tells a pupil that it does not know;
2. assemble a bank of 800 questions that have no answer, in three languages;
3. train one teacher at each school to run the test;
4. lay before this council a comparison of the systems in use;
5. issue model clauses for contracts with suppliers.

The test and the clauses are published; the bank stays with the working group, and is lent to researchers who sign for it.

Explanation. Head teachers will choose systems by the comparison. Suppliers are expected to run the test before they offer a system. Other towns can adopt the clauses as they stand. It is feared that a supplier gets hold of the bank and teaches its system those 800 questions.
`,
  outputs: [
    ["draw up a common test of", "common test"],
    ["assemble a bank of 800", "bank"],
    ["a comparison of the systems", "comparison"],
    ["issue model clauses for", "model clauses"],
  ],
  recipients: [
    ["Head teachers will", "head teachers"],
    ["Suppliers are expected", "suppliers"],
    ["Other towns can", "towns"],
    ["lent to researchers who", "researchers"],
  ],
  uses: [
    ["choose systems by the comparison", "choose systems"],
    ["run the test before", "run the test"],
    ["adopt the clauses", "adopt the clauses"],
  ],
  pathways: [["gets hold of the bank", "800 questions"]],
  claims: [],
  assumptions: [],
  texts: [],
};
