import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PLAIN_MAIL: MarkedProposal = {
  name: "plain mail",
  layout: "A mail without headings, list or table",
  text: `Dear Miriam,

as promised, here is what we would do with eighteen months of your support.

Hospitals buy triage assistants without any way to tell whether they get worse after an update. Our group has two clinicians and three engineers, and access to eleven wards.

In the first half year we put together a drift probe: a fixed battery of 900 anonymised cases that runs overnight and flags changes in advice. It would come with an installer that a ward technician can manage alone. From month seven on, six hospitals run it, and every quarter we bring out a bulletin on what changed and how quickly it was noticed. Towards the end we want to turn all of this into a procurement annex, three pages that a buyer can staple to a contract, and into a reporting channel where nurses can say that an answer looked wrong.

Hospital buyers would use the annex to demand notice before updates. Vendors could rerun the probe before they ship. The medicines regulator has asked to see the bulletins. We will not give out the cases themselves, since vendors could train on them.

We would need 210,000 for people and 15,000 for travel.

Warm regards,
Tomasz
`,
  outputs: [
    ["put together a drift probe", "drift probe"],
    ["come with an installer", "installer"],
    ["bring out a bulletin", "bulletin"],
    ["into a procurement annex", "procurement annex"],
    ["into a reporting channel", "reporting channel"],
  ],
  recipients: [
    ["Hospital buyers would", "hospital buyers"],
    ["Vendors could rerun", "vendors"],
    ["The medicines regulator has asked", "regulator"],
  ],
  uses: [
    ["use the annex to demand notice", "demand notice"],
    ["rerun the probe before they ship", "rerun the probe"],
  ],
  pathways: [["vendors could train on them", "train on"]],
  claims: [],
  assumptions: [],
  texts: [],
};
