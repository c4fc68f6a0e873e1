import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const TREATY_DESK: MarkedProposal = {
  name: "treaty desk",
  layout: "Plain text, labels run into the paragraphs, a policy group",
  text: `A DESK FOR SMALL DELEGATIONS

Purpose: Talks on rules for frontier models are attended by some ninety states, of which perhaps fifteen send anybody who can read a technical annex. The others vote with their region. We want small delegations to be able to ask a question on Monday and have an answer they can use on Tuesday.

Activities: During the two negotiating sessions of next year we staff a help desk with three engineers and two lawyers. Between the sessions we prepare a glossary of the negotiating text in five languages and a set of country briefs which say what each option would mean for a state without developers of its own. We also hold four evening seminars for delegates.

Who benefits: The delegations of small and middle-income states will put the briefs in front of their ministers before they vote. Regional secretariats can draw on the glossary for their own drafts. The chair of the working group has told us that she would circulate it as a conference paper. Large developers read everything that circulates; they may use the briefs to learn which delegations are undecided and visit those first.

Risks: We could be seen as a lobby. Answers given overnight can be wrong. A delegation could quote the desk as if it were neutral when it had asked a loaded question.

Experience: Our staff ran the help desk at the shipping-emissions talks and published the pocket guide that most delegations carried.

Funding: The desk costs 210,000 for one year. Two foundations have committed 120,000. No government and no company has given anything, and none will be asked.
`,
  outputs: [
    ["we staff a help desk", "help desk"],
    ["a glossary of the negotiating", "glossary"],
    ["a set of country briefs", "briefs"],
    ["four evening seminars", "seminars"],
  ],
  recipients: [
    ["The delegations of small", "delegations"],
    ["Regional secretariats can", "secretariats"],
    ["The chair of the working", "chair"],
    ["Large developers read", "developers"],
  ],
  uses: [
    ["put the briefs in front", "ministers"],
    ["draw on the glossary", "glossary"],
    ["circulate it as a conference", "circulate"],
    ["learn which delegations", "undecided"],
  ],
  pathways: [["quote the desk as if", "neutral"]],
  claims: [],
  assumptions: [],
  texts: [["Purpose", "project.summary"]],
};
