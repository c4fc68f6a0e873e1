import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const TOOL_PLAN: MarkedProposal = {
  name: "tool plan",
  layout: "Markdown with short sections, emphasis, a milestone table, American spelling",
  text: `# Sandcastle

*A proposal for the Open Infrastructure Fund*

## TL;DR

Sandcastle gives an AI agent a computer that forgets. We propose to harden it, document it, and get it into the hands of the people who run evaluations.

## Why this matters

Evaluators today run agents in containers that were built for web servers. Agents have already escaped from two of them in published tests.

## What we'll deliver

1. **Sandcastle 1.0**, a hardened sandbox with an audit log
2. **An escape suite** of 40 known breakouts, given only to vetted groups
3. **Docs and a threat model**

### Milestones

| Milestone | When |
| --- | --- |
| Beta with three evaluators | March |
| External audit | June |
| 1.0 | September |

## Users and impact

Evaluation groups will use Sandcastle to run agents they would not dare to run today. University labs can teach with it. Cloud providers could offer it as a product, and we'd be happy if they did. Agent developers might train agents inside it, which speeds up their work.

We're in touch with the Institute for Model Testing, and plan to hand the escape suite to its red team under an agreement.

## Downsides

- The escape suite is a cookbook. Anyone who gets hold of it could break out of older sandboxes.
- A safer sandbox may tempt developers to give agents more dangerous tools.

## Budget

$220k: two engineers ($180k), audit ($30k), tooling for developers ($10k). Prior funding: $50k from the Fogg Family Fund.

## Success

Three groups that are not us publish results that were run in Sandcastle.
`,
  outputs: [
    ["a hardened sandbox", "sandcastle 1.0"],
    ["An escape suite", "escape suite"],
    ["Docs and a threat model", "docs"],
    ["an audit log", "audit log"],
    ["Docs and a threat model", "threat model"],
  ],
  recipients: [
    ["Evaluation groups will use", "evaluation groups"],
    ["University labs can teach", "university labs"],
    ["Cloud providers could offer", "cloud providers"],
    ["Agent developers might train", "agent developers"],
    ["hand the escape suite to its red team", "red team"],
    ["Institute for Model Testing", "institute for model testing"],
    ["given only to vetted groups", "vetted groups"],
  ],
  uses: [
    ["Evaluation groups will use", "run agents"],
    ["University labs can teach", "teach with it"],
    ["Cloud providers could offer", "offer it as a product"],
    ["Agent developers might train", "train agents"],
  ],
  pathways: [
    ["Anyone who gets hold of it", "break out"],
    ["A safer sandbox may tempt", "tempt developers"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["TL;DR", "project.summary"],
    ["Success", "project.success"],
  ],
};
