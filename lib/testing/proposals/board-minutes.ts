import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const BOARD_MINUTES: MarkedProposal = {
  name: "board minutes",
  layout: "Minutes of a board that decides on its own project",
  text: `Minutes of 12 October, item 4: Project "Second signature"

The secretary presented the project. Payments that an agent prepares shall need a second signature by a person who has seen a summary that the agent did not write.

The board discussed the summary writer, a small model that runs apart from the agent. It is to be published with its training data. Mr. Okafor asked for a user test; it was agreed that the test be run with 60 accountants and that a report be laid before the board in March. The working group will also prepare a model clause for engagement letters. Ms. Weiss proposed a short course for trainees, which was accepted.

On recipients: Member firms will install the summary writer at their own pace. The auditors' chamber has said that it would recommend the clause. Fraudsters could use the summary writer to find wordings that get through; the data are therefore given out on application only.

The budget of 75,000 was approved with one abstention.
`,
  outputs: [
    ["the summary writer, a small model", "summary writer"],
    ["with its training data", "training data"],
    ["a report be laid before", "report"],
    ["a model clause for engagement", "model clause"],
    ["a short course for trainees", "course"],
  ],
  recipients: [
    ["Member firms will install", "member firms"],
    ["The auditors' chamber has said", "auditors' chamber"],
  ],
  uses: [
    ["install the summary writer", "install the summary writer"],
    ["recommend the clause", "recommend the clause"],
  ],
  pathways: [["use the summary writer to find", "find wordings"]],
  claims: [],
  assumptions: [],
  texts: [],
};
