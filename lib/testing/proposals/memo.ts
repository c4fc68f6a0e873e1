import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const MEMO: MarkedProposal = {
  name: "memo",
  layout: "a memo with bold run-in labels, short lines, no headings",
  text: `**MEMO: a registry of model retirements**

**Idea.** When a provider withdraws a model, whoever built on it finds out by an error message. We set up a public registry of planned withdrawals, with notice periods, and a mailing list that warns people.

**Why now.** Four providers withdrew models last quarter. Notice was between three days and six months.

**What comes out of it.**
- Registry website with an API
- Weekly notice to subscribers
- Model clause on notice periods, ready to paste into contracts
- Annual review of how providers kept to their own notice

**Who it serves.** Hospitals and banks, which have to revalidate whatever they run, will plan their migrations by the registry. Procurement officers can copy the model clause into tenders. Safety researchers need old models to repeat old results; with a date in hand they can ask for an archive copy. The Digital Markets Board has said that it would refer to the review in its hearings.

**What could go badly.** Speculators might trade on withdrawals before customers know. A provider could keep a flawed model running just to look reliable in the annual review. We may never get enough submissions.

**What we count on.** We assume that providers publish withdrawal dates if a competitor does.

**How we would know.** After a year, half of all withdrawals stand in the registry a month ahead.

**People and money.** One developer, one lawyer, half a year: 70,000. 15,000 came from the Harrow Trust, which funds tools for developers.
`,
  outputs: [
    ["a public registry of planned withdrawals", "registry"],
    ["a mailing list that warns", "mailing list"],
    ["Registry website with an API", "website"],
    ["Weekly notice to subscribers", "notice"],
    ["Model clause on notice periods", "clause"],
    ["Annual review", "review"],
  ],
  recipients: [
    ["Hospitals and banks", "hospitals"],
    ["Hospitals and banks", "banks"],
    ["Procurement officers", "procurement officers"],
    ["Safety researchers need", "safety researchers"],
    ["The Digital Markets Board", "digital markets board"],
    ["Weekly notice to subscribers", "subscribers"],
  ],
  uses: [
    ["Hospitals and banks", "plan their migrations"],
    ["Procurement officers", "copy the model clause"],
    ["they can ask for an archive copy", "ask for an archive"],
    ["would refer to the review", "refer to the review"],
  ],
  pathways: [
    ["Speculators might trade", "trade on withdrawals"],
    ["A provider could keep", "flawed model"],
  ],
  claims: [],
  assumptions: [["We assume that providers", "providers publish"]],
  texts: [
    ["Idea", "project.summary"],
    ["Why now", "project.why-now"],
    ["How we would know", "project.success"],
  ],
};
