import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const SEED_GRANT: MarkedProposal = {
  name: "seed grant",
  layout: "a short web form with question headings and paragraphs under them",
  text: `## What do you want to do?

We want to find out whether interpretability dashboards change what engineers decide. Forty engineers at six companies will review the same deployment twice, once with a dashboard and once without, and we compare what they approve.

## What will there be at the end?

A replication package with the cases, the interface and the anonymised decisions. A paper in a journal on software engineering. We will also write a two-page guide on when a dashboard misleads.

## Who is going to use it?

Engineering managers can read the guide before they buy a dashboard. Makers of dashboards could redesign what misleads. We have promised to brief the Software Assurance Council, and its members might require such a study before a dashboard counts as a safeguard. Researchers in human factors will reuse the cases.

## What could be done with it that you would not want?

A vendor might quote the favourable half of the results. Someone who wants a deployment approved could learn from the cases which pictures reassure people.

## What do you need?

38,000 for participants and one research assistant. The university adds 6,000 for a licence of developer tools.

## What do you take for granted?

We assume that engineers decide in the study as they do at work.
`,
  outputs: [
    ["A replication package", "replication package"],
    ["A paper in a journal", "paper"],
    ["a two-page guide", "guide"],
  ],
  recipients: [
    ["Engineering managers", "engineering managers"],
    ["Makers of dashboards", "makers of dashboards"],
    ["Software Assurance Council", "software assurance council"],
    ["its members might", "members"],
    ["Researchers in human factors", "researchers in human factors"],
  ],
  uses: [
    ["Engineering managers", "read the guide"],
    ["Makers of dashboards", "redesign what misleads"],
    ["its members might", "require such a study"],
    ["Researchers in human factors", "reuse the cases"],
  ],
  pathways: [
    ["A vendor might quote", "favourable half"],
    ["Someone who wants a deployment", "reassure"],
  ],
  claims: [],
  assumptions: [["We assume that engineers", "engineers decide"]],
  texts: [["What do you want to do", "project.summary"]],
};
