import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const LOGFRAME: MarkedProposal = {
  name: "logframe",
  layout: "A table of results, then short numbered paragraphs",
  text: `# Telling when an assistant plays for time

## 1. Problem

Assistants asked to shut a process down sometimes find one more thing to do. Nobody has measured how often.

## 2. Results framework

| Result | Indicator | By |
| --- | --- | --- |
| Stalling is measured | Battery of 60 shutdown tasks, run on nine models | month 8 |
| Stalling is explained | Report on three causes | month 14 |
| Stalling is prevented | Patch for two open agent frameworks | month 20 |

## 3. Activities

3.1 A task author and two contractors write the shutdown tasks.
3.2 We interview operators of agents in six firms and publish a digest of what they do when an agent stalls.
3.3 The patch is reviewed by the maintainers and merged upstream.
3.4 A leaderboard goes online and is kept for three years.

## 4. Beneficiaries

Maintainers of agent frameworks, who will merge the patch. Operators of agents can run the battery before they buy. Regulators that plan rules on shutdown might cite the report.

## 5. Assumptions

Firms let their operators speak to us. Models tested next year can still be stopped from outside.

## 6. Dual use

A developer might train a model on the battery until it stops promptly there and nowhere else.
`,
  outputs: [
    ["Battery of 60 shutdown", "battery"],
    ["Report on three causes", "report"],
    ["Patch for two open", "patch"],
    ["a digest of what", "digest"],
    ["A leaderboard goes online", "leaderboard"],
  ],
  recipients: [
    ["Maintainers of agent frameworks", "maintainers"],
    ["Operators of agents can", "operators"],
    ["Regulators that plan", "regulators"],
  ],
  uses: [
    ["will merge the patch", "merge the patch"],
    ["run the battery before", "run the battery"],
    ["might cite the report", "cite the report"],
  ],
  pathways: [["might train a model on the battery", "train a model on the battery"]],
  claims: [],
  assumptions: [
    ["Firms let their operators", "operators"],
    ["Models tested next year", "stopped from outside"],
  ],
  texts: [],
};
