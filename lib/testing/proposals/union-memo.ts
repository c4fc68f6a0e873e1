import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const UNION_MEMO: MarkedProposal = {
  name: "union memo",
  layout: "Memo in plain prose with a table of work packages",
  text: `# Memo: automation watch for translators

To: executive committee
From: research desk

We suggest to follow, for eighteen months, how translation agencies bring in language models, and to publish what we find every quarter.

| Work package | Output | Month |
| --- | --- | --- |
| WP1 Interviews | Interview archive (60, anonymised) | 6 |
| WP2 Contracts | Clause collection for bargaining | 9 |
| WP3 Tests | Quality test for machine drafts | 12 |
| WP4 Report | Final report and hearing | 18 |

Members will take the clauses into their negotiations. Sister unions abroad have said they would translate them. Agencies might use the quality test to pay less for drafts that pass it, and we should say so openly. Vendors of translation models could train on the archive if we are careless with access.

It all rests on agencies letting us see their contracts.

The cost is 88,000, half of it from the solidarity fund.
`,
  outputs: [
    ["Interview archive (60, anonymised)", "interview archive"],
    ["Clause collection for bargaining", "clause collection"],
    ["Quality test for machine drafts", "quality test"],
    ["Final report and hearing", "final report"],
    ["publish what we find every quarter", "quarter"],
  ],
  recipients: [
    ["Members will take", "members"],
    ["Sister unions abroad", "sister unions"],
    ["Agencies might use", "agencies"],
    ["Vendors of translation models", "vendors"],
  ],
  uses: [
    ["Members will take the clauses", "take the clauses"],
    ["they would translate them", "translate them"],
    ["might use the quality test", "pay less"],
    ["could train on the archive", "train on the archive"],
  ],
  pathways: [],
  claims: [],
  assumptions: [["rests on agencies letting us", "agencies letting us"]],
  texts: [],
};
