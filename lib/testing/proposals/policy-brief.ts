import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const POLICY_BRIEF: MarkedProposal = {
  name: "policy brief",
  layout: "Policy brief in prose with bold lead-ins, a box of products",
  text: `# Incident reporting for general-purpose AI: a project brief

**The gap.** Hospitals and airlines report near misses. Developers of general-purpose AI do not, except when a journalist asks.

**What we propose.** Over eighteen months we would design a reporting scheme, try it with four volunteers, and hand it to regulators who want to run one.

## Products

> A model regulation, with commentary.
> An open-source intake form and triage tool.
> A register of 200 anonymised incidents.
> Two policy papers and a closing conference.

## Who is this for?

National regulators will adapt the model regulation to their own law. Insurers have asked us for the register, and would price policies with it. Developers' safety staff could learn from incidents elsewhere. Civil-society groups may cite the register in campaigns.

## How could this go wrong?

A register of failures is also a list of attacks. Companies could report trivia so that the serious cases drown. A government might use reports to punish whoever speaks first.

## What has to hold

We assume that at least two regulators have a budget for this by 2027. The scheme rests on developers not fearing liability for what they report.

## Funding

We seek €480,000. The Meridian Trust has pledged €100,000.

## How we will know

Within two years of the end one regulator runs the scheme without us.
`,
  outputs: [
    ["A model regulation, with commentary", "model regulation"],
    ["An open-source intake form", "intake form"],
    ["An open-source intake form and triage tool", "triage tool"],
    ["A register of 200 anonymised incidents", "register"],
    ["Two policy papers", "policy papers"],
    ["a closing conference", "conference"],
    ["we would design a reporting scheme", "reporting scheme"],
  ],
  recipients: [
    ["National regulators will adapt", "regulators"],
    ["Insurers have asked us", "insurers"],
    ["Developers' safety staff", "safety staff"],
    ["Civil-society groups", "civil-society groups"],
    ["hand it to regulators who want", "regulators"],
    ["try it with four volunteers", "volunteers"],
  ],
  uses: [
    ["National regulators will adapt", "adapt the model regulation"],
    ["would price policies", "price policies"],
    ["could learn from incidents", "learn from incidents"],
    ["may cite the register", "cite the register"],
  ],
  pathways: [
    ["A register of failures is also", "list of attacks"],
    ["Companies could report trivia", "report trivia"],
    ["A government might use reports", "punish"],
  ],
  claims: [],
  assumptions: [
    ["at least two regulators have a budget", "two regulators"],
    ["rests on developers not fearing", "fearing liability"],
  ],
  texts: [
    ["The gap", "project.why-now"],
    ["What we propose", "project.summary"],
    ["How we will know", "project.success"],
  ],
};
