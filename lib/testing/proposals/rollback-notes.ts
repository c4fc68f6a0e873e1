import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const ROLLBACK_NOTES: MarkedProposal = {
  name: "rollback notes",
  layout: "Markdown with headings, lists and a table of deliverables, an engineering project",
  text: `# Undo for agents

## TL;DR

Agents act on shells, mailboxes and databases, and most of what they do cannot be taken back. We build a layer that records what an agent changes so that an operator can undo a run, and we measure how often that is enough.

## Motivation

Review before each action does not scale; after a bad run, teams rebuild machines from backups. Both cost so much that in practice oversight is dropped.

## Plan

1. Months 1–3: intercept file, network and database writes in a container and journal them.
2. Months 4–6: reverse a run from its journal; classify what cannot be reversed (sent mail, payments).
3. Months 7–8: red-team week with four outside testers.

## Deliverables

| # | What | When | Licence |
| --- | --- | --- | --- |
| D1 | Journal daemon for Linux containers | month 3 | Apache 2.0 |
| D2 | Catalogue of irreversible actions, with 60 worked cases | month 6 | CC BY |
| D3 | Write-up of the red-team week | month 8 | public |

## Adoption

Platform teams who already sandbox their agents can switch the daemon on with one flag and roll back failed runs. Two cloud providers have a rollback product of their own in preparation; the catalogue would let them state what it does not cover. We expect that safety cases for autonomous agents will cite the catalogue where they now say "reversible". Incident responders should be able to reconstruct from the journal what an agent did.

## What could go badly

- A rollback that works most of the time makes people grant agents wider permissions than they would have.
- The journal holds every secret an agent touched. An intruder who reads it has all of them in one place.
- The kernel interface may change and cost us a month.

## Team and history

One of us maintains a file system; the other shipped the snapshot tool at her last employer, now used by 3,000 companies.

## Ask

£64k: £55k salaries, £6k testers, £3k machines. We hold £12k from a previous award for a debugging tool.
`,
  outputs: [
    ["Journal daemon for Linux", "daemon"],
    ["Catalogue of irreversible actions", "catalogue"],
    ["Write-up of the red-team", "write-up"],
  ],
  recipients: [
    ["Platform teams who already", "platform teams"],
    ["Two cloud providers", "cloud providers"],
    ["Incident responders should", "incident responders"],
  ],
  uses: [
    ["roll back failed runs", "failed runs"],
    ["state what it does not cover", "not cover"],
    ["will cite the catalogue", "cite the catalogue"],
    ["reconstruct from the journal", "reconstruct"],
  ],
  pathways: [
    ["grant agents wider permissions", "permissions"],
    ["An intruder who reads", "intruder"],
  ],
  claims: [],
  assumptions: [],
  texts: [
    ["TL;DR", "project.summary"],
    ["Motivation", "project.why-now"],
  ],
};
