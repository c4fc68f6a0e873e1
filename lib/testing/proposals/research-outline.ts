import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const RESEARCH_OUTLINE: MarkedProposal = {
  name: "research outline",
  layout: "Headings of a research council’s outline, with numbered aims",
  text: `Case for support

1. Background and rationale

Models that negotiate for people have begun to settle between themselves. Earlier studies looked at single rounds.

2. Aims

A1 To describe how two negotiating models converge over hundreds of rounds.
A2 To build an open arena in which any two models can be paired.
A3 To derive warning signs of collusion and test them on a held-out third of pairings.

3. Programme of work

The arena is built in the first year and opened to outside teams in the second. Transcripts of all rounds, about 40,000, are deposited with the national data archive. Warning signs are formalised in a short mathematical paper and in a plug-in for two negotiation platforms.

4. Academic and wider beneficiaries

Economists will be able to replicate the rounds. Competition authorities can take the warning signs into their screening. Platforms might install the plug-in. Parties who wish to collude could tune their models until no warning sign fires.

5. Justification of resources

One postdoctoral researcher for 30 months.
`,
  outputs: [
    ["build an open arena", "arena"],
    ["derive warning signs of collusion", "warning signs"],
    ["Transcripts of all rounds", "transcripts"],
    ["a short mathematical paper", "paper"],
    ["in a plug-in for two", "plug-in"],
  ],
  recipients: [
    ["Economists will be able", "economists"],
    ["Competition authorities can", "competition authorities"],
    ["Platforms might install", "platforms"],
  ],
  uses: [
    ["replicate the rounds", "replicate the rounds"],
    ["take the warning signs into", "warning signs into"],
    ["install the plug-in", "install the plug-in"],
  ],
  pathways: [["tune their models until", "tune their models"]],
  claims: [],
  assumptions: [],
  texts: [],
};
