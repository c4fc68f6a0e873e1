import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const FELLOWSHIP: MarkedProposal = {
  name: "fellowship statement",
  layout: "a statement in essay style with three plain headings, long sentences",
  text: `The problem I want to work on

Whenever a ministry buys a translation system, it asks how good the translations are on average, and never how the system fails when somebody's asylum claim depends on a word. My doctoral work catalogued such failures in court records; it was about the past.

What I propose to do during the fellowship

I propose to spend the two years on a method by which a buyer can find out, in an afternoon and without a linguist, which kinds of sentences a system gets wrong in ways that matter. The method rests on pairs of sentences that differ in one word with legal weight. By the end of the first year there will be a collection of such pairs in six languages, and by the end of the second a written procedure with worked examples. Both will be put under an open licence and translated. I would also like to convene a small workshop at which interpreters and procurement lawyers try the procedure on systems that are already in use.

Whom this should reach

The people I have in mind are procurement officers in immigration services, who today sign contracts on the strength of a vendor's own figures. With the procedure they could demand a repair before they sign. Refugee lawyers may use the pairs to contest a decision that was taken on a faulty translation, and I have agreed with the Asylum Appeals Tribunal to present the results to its judges. Vendors, for their part, will probably train on the pairs as soon as they are public, so a third of them stays with me. Interpreters' associations have asked for teaching material, which I intend to provide.

I am not naive about the other side of this. An office that wants to reject claims could pick, with my procedure in hand, the system whose errors go its way. I do not know how to prevent that, short of asking that test results be published. My supervisor has secured 4,000 for travel, and the department pays for software.
`,
  outputs: [
    ["a method by which a buyer", "method"],
    ["a collection of such pairs", "pairs"],
    ["a written procedure", "procedure"],
    ["convene a small workshop", "workshop"],
    ["teaching material", "teaching material"],
  ],
  recipients: [
    ["procurement officers in immigration", "procurement officers"],
    ["Refugee lawyers", "refugee lawyers"],
    ["Asylum Appeals Tribunal", "asylum appeals tribunal"],
    ["to its judges", "judges"],
    ["Vendors, for their part", "vendors"],
    ["Interpreters' associations", "associations"],
    ["interpreters and procurement lawyers", "interpreters"],
    ["interpreters and procurement lawyers", "procurement lawyers"],
    ["by which a buyer can find out", "buyer"],
  ],
  uses: [
    ["they could demand a repair", "demand a repair"],
    ["Refugee lawyers may use", "contest a decision"],
    ["will probably train on the pairs", "train on the pairs"],
    ["by which a buyer can find out", "find out"],
  ],
  pathways: [["An office that wants to reject", "reject claims"]],
  claims: [],
  assumptions: [],
  texts: [["What I propose to do", "project.summary"]],
};
