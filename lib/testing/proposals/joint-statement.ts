import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const JOINT_STATEMENT: MarkedProposal = {
  name: "joint statement",
  layout: "Two organisations say together what they will do, in numbered paragraphs",
  text: `JOINT STATEMENT OF INTENT
between the Harbour Pilots' Association and the Institute for Machine Conduct

1. The parties note that four ports now let software suggest manoeuvres, and that pilots have no common way to object.

2. The parties will draw up an objection protocol, to be tested in the simulator at Rotterdam over the winter. They will keep a confidential log of objections and publish a yearly digest of it without names of ships.

3. The Institute shall supply a training module of four hours. The Association shall see to it that at least 150 pilots take it.

4. By the end of 2027 the parties mean to submit a proposal for an amendment to the pilotage guidelines.

5. Port authorities are free to adopt the protocol. Insurers may ask for the digest. Makers of manoeuvring software will be told of objections to their product within a week, and can correct it before the digest appears. Nothing in the log may be used to discipline a pilot; the parties are aware that a port could try.

6. Each party bears its own costs; travel is paid from the seafarers' fund.
`,
  outputs: [
    ["draw up an objection protocol", "objection protocol"],
    ["a confidential log of objections", "log"],
    ["a yearly digest", "digest"],
    ["a training module of four hours", "training module"],
    ["an amendment to the pilotage", "proposal for an amendment"],
  ],
  recipients: [
    ["Port authorities are free", "port authorities"],
    ["Insurers may ask", "insurers"],
    ["Makers of manoeuvring software will", "makers of manoeuvring software"],
  ],
  uses: [
    ["free to adopt the protocol", "adopt the protocol"],
    ["ask for the digest", "ask for the digest"],
    ["correct it before the digest", "correct it"],
  ],
  pathways: [["a port could try", "discipline a pilot"]],
  claims: [],
  assumptions: [],
  texts: [],
};
