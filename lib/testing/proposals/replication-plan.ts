import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const REPLICATION_PLAN: MarkedProposal = {
  name: "replication plan",
  layout: "Pre-registration: short labelled sections, passive voice",
  text: `# Pre-registration: three replications of sycophancy results

## Rationale

Policy has begun to cite three studies of sycophancy, none of which was repeated by others.

## Procedure

Each study is repeated on four newer models with the original prompts, then with prompts translated into five languages. Translations are checked by two speakers each.

## What will be public

The translated prompts, all raw responses and the analysis code are deposited with the journal. A registered report presents the results; a table for non-specialists sums them up on one page.

## Audience

Authors of the three studies can correct or extend their claims. Standards bodies could rely on the table when they choose what to test. Providers may pick the language in which their model looks best.

## Foreseeable harm

Raw responses include flattery that worked, which a seller could imitate.

## Conditions

The models stay available until the runs are finished.
`,
  outputs: [
    ["The translated prompts", "translated prompts"],
    ["all raw responses", "raw responses"],
    ["the analysis code", "analysis code"],
    ["A registered report presents", "registered report"],
    ["a table for non-specialists", "table"],
  ],
  recipients: [
    ["Authors of the three studies", "authors"],
    ["Standards bodies could rely", "standards bodies"],
    ["Providers may pick", "providers"],
    ["a table for non-specialists", "non-specialists"],
  ],
  uses: [
    ["can correct or extend", "correct or extend"],
    ["could rely on the table", "rely on the table"],
    ["may pick the language", "pick the language"],
  ],
  pathways: [["Raw responses include flattery", "seller"]],
  claims: [],
  assumptions: [["The models stay available", "stay available"]],
  texts: [["Rationale", "project.why-now"]],
};
