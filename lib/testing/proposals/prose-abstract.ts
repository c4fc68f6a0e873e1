import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PROSE_ABSTRACT: MarkedProposal = {
  name: "prose abstract",
  layout: "five paragraphs of prose, no headings, no lists",
  text: `Agents that browse, buy and send mail on somebody's behalf are sold with a promise that a person can stop them. Whether they in fact stop is rarely tested, and where it is tested it is by those who sell them. Earlier studies looked at chat models that were asked to shut down in a story (Okafor et al., 2030), which tells little about an agent with a half-finished errand.

We propose to build a benchmark of forty errands in each of which a person changes their mind at a chosen moment. We will run eight commercial agents through it, four times over eighteen months, and publish a yearly report with the rates at which each obeys, delays or finishes regardless. The environments, with servers that stand in for shops and mail providers, will be released as open-source code. Recordings of the runs will be made available to vetted researchers on request.

Our pilot showed that three agents out of five carried out a payment after they had been told to stop. We expect that obedience falls as errands get longer, because the instruction to stop drifts out of what the agent attends to. We assume that vendors keep offering the access to their agents that they offer today.

Consumer associations will be able to cite the rates when they advise their members. Vendors can use the environments to test an agent before a release, and at least two have asked for them. The Office for Product Safety has asked to be briefed on the results, and could require such a test as a condition of sale. Insurers might use the rates to price liability.

The work can be turned around. Somebody who builds scam agents could train them on our errands so that they ignore the person's second thoughts. Vendors may train on the forty errands and do no better on a forty-first, which is why ten of them are never published. The project needs two engineers for eighteen months.
`,
  outputs: [
    ["We propose to build a benchmark", "benchmark"],
    ["publish a yearly report", "report"],
    ["will be released as open-source code", "environments"],
    ["Recordings of the runs", "recordings"],
  ],
  recipients: [
    ["vetted researchers", "researchers"],
    ["Consumer associations will be able", "consumer associations"],
    ["Vendors can use", "vendors"],
    ["The Office for Product Safety", "office for product safety"],
    ["Insurers might use", "insurers"],
  ],
  uses: [
    ["Consumer associations will be able", "cite the rates"],
    ["Vendors can use", "test an agent"],
    ["could require such a test", "require such a test"],
    ["Insurers might use", "price liability"],
  ],
  pathways: [
    ["Somebody who builds scam agents", "scam agents"],
    ["Vendors may train on the forty errands", "train on the forty"],
  ],
  claims: [
    ["Our pilot showed", "three agents out of five"],
    ["We expect that obedience", "obedience falls"],
  ],
  assumptions: [["We assume that vendors", "vendors keep offering"]],
  texts: [],
};
