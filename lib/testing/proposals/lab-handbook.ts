import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const LAB_HANDBOOK: MarkedProposal = {
  name: "lab handbook",
  layout: "Objectives with tasks under each, and a closing list of what is open to whom",
  text: `Project plan: Reading the scratchpad

Objective 1: Find out when written reasoning is decoration
 Task 1.1 Swap reasoning between runs of six models and see whether answers follow.
 Task 1.2 Write up the swaps as a short paper with all runs attached.

Objective 2: Give auditors something they can run
 Task 2.1 Package the swap test so that it runs against any chat interface.
 Task 2.2 Calibrate it on models whose reasoning we trained to be decoration.
 Task 2.3 Hold two webinars for audit firms.

Objective 3: Keep score
 Task 3.1 Quarterly league table of models by how far answers follow reasoning.
 Task 3.2 Warn developers two weeks ahead.

Open to whom
 Everyone: paper, league table
 Audit firms and institutes on request: swap test, the decoy models

Expected users
Audit firms will run the swap test before they rely on a scratchpad. Developers could train against the test until the score looks good. Safety institutes can cite the league table when they ask for better access.

Resources
1.5 posts, 20,000 for inference.
`,
  outputs: [
    ["short paper with all runs", "paper"],
    ["Package the swap test", "swap test"],
    ["the decoy models", "decoy models"],
    ["Hold two webinars", "webinars"],
    ["Quarterly league table", "league table"],
    ["Calibrate it on models", "decoration"],
  ],
  recipients: [
    ["Audit firms will run", "audit firms"],
    ["Developers could train", "developers"],
    ["Safety institutes can", "safety institutes"],
  ],
  uses: [
    ["run the swap test before", "run the swap test"],
    ["cite the league table", "league table"],
  ],
  pathways: [["could train against the test", "train against the test"]],
  claims: [],
  assumptions: [],
  texts: [],
};
