import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const RENEWAL_LETTER: MarkedProposal = {
  name: "renewal letter",
  layout: "A letter that asks for a second year, under Roman numerals",
  text: `Request for renewal, grant 2025-118

I. Where we stand

The first year gave us 340 interviews with people who label data for safety filters, and a working paper read by two of the largest labelling firms. Both have since changed how they brief.

II. What the second year adds

The interviews become a searchable library, with the voices altered. Alongside it we shall issue wage tables for nine countries, renewed every spring. Three unions asked for a negotiating kit; we have the outline and need four months to finish it. If time allows, an exhibition will travel to labelling hubs in Nairobi and Manila.

III. Who takes it up

Unions will carry the kit into talks about exposure limits. Labelling firms can compare their rates with the wage tables before a union does it for them. Journalists may quote the interviews. Developers of filters would hear, for the first time, which instructions cannot be followed.

IV. A caution

Firms could mine the library to find who spoke.

V. Sum requested

61,500, as last year.
`,
  outputs: [
    ["become a searchable library", "library"],
    ["wage tables for nine countries", "wage tables"],
    ["a negotiating kit", "kit"],
    ["an exhibition will travel", "exhibition"],
  ],
  recipients: [
    ["Unions will carry", "unions"],
    ["Labelling firms can compare", "labelling firms"],
    ["Journalists may quote", "journalists"],
    ["Developers of filters would", "developers of filters"],
  ],
  uses: [
    ["carry the kit into talks", "kit into talks"],
    ["compare their rates with the wage tables", "compare their rates"],
    ["quote the interviews", "quote the interviews"],
  ],
  pathways: [["Firms could mine the library", "mine the library"]],
  claims: [],
  assumptions: [],
  texts: [],
};
