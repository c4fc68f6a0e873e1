import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const GIFT_OFFER: MarkedProposal = {
  name: "gift offer",
  layout: "A foundation’s letter of offer: what the money is given for",
  text: `Offer of a gift to the Centre for Quiet Machines

Dear Professor Adeyemi,

The trustees are pleased to offer 250,000 towards the work you described to us on 3 May, namely how long instructions survive in an agent's memory after their owner has withdrawn them.

The gift is made for the following.

(i) The building and upkeep of a forgetting bench, free to all, for not less than three years.
(ii) A survey of how forty products handle withdrawal, to appear as a booklet.
(iii) Two doctoral theses.
(iv) A code of conduct for deletion, agreed with at least three makers.

We expect that privacy officers will hold products against the code, and that makers can use the bench in their own testing. Data brokers may read the survey to learn which products keep what users deleted; please tell us how you mean to deal with that.

Payment is in two halves. No part of the gift is for overheads.

For the trustees,
H. Lindqvist
`,
  outputs: [
    ["a forgetting bench", "forgetting bench"],
    ["A survey of how forty products", "survey"],
    ["Two doctoral theses", "theses"],
    ["A code of conduct for deletion", "code of conduct"],
  ],
  recipients: [
    ["privacy officers will hold", "privacy officers"],
    ["makers can use the bench", "makers"],
  ],
  uses: [
    ["hold products against the code", "products against the code"],
    ["use the bench in their own testing", "bench in their own testing"],
  ],
  pathways: [["Data brokers may read", "which products keep"]],
  claims: [],
  assumptions: [],
  texts: [],
};
