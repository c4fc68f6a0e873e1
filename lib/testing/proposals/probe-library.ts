import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const PROBE_LIBRARY: MarkedProposal = {
  name: "probe library",
  layout: "Markdown with headings of two levels, an engineering project",
  text: `# Lantern: probes one can leave running

## Abstract

Linear probes on hidden states find some things that outputs do not show, but most published probes are notebooks that nobody can put behind a running service. Lantern turns twelve of them into components that can be left on.

## Background

Probes for truthfulness, refusal and sandbagging have been published since 2022. In our own reruns seven of nineteen could not be reproduced from what their authors left behind. Serving teams told us that a probe which costs more than two per cent of latency is switched off within a week.

## What we will build

### The package

A Python package with a common interface for training, calibrating and serving probes. It hooks into two inference servers and writes one log format.

### Probe cards

For each of the twelve probes we write a card: what it was trained on, where it breaks, and what its false alarms look like.

### Overhead study

We measure what the probes cost at four batch sizes and publish the numbers as a technical report.

## Who it is for

- **Inference teams** run the probes on live traffic and pull transcripts when one fires.
- **Model auditors** recompute a developer's claims with the same calibration code.
- Academic groups get a baseline they can cite instead of rewriting it each time.

We have spoken with the monitoring group at a mid-sized developer; they would run Lantern in shadow mode from month four.

## Risks

The same hooks let a developer train against the probes until they go quiet, which would leave a monitor that looks healthy and sees nothing. A commercial vendor may wrap the package and sell it as a lie detector for job interviews.

## Track record

The lead engineer built the tracing layer of a widely used serving framework and released a tokeniser library in 2021.

## Budget

| Item | EUR |
| --- | --- |
| Engineer, 10 months | 81,000 |
| Compute | 14,500 |
| Travel | 2,000 |
`,
  outputs: [
    ["A Python package with", "package"],
    ["we write a card", "card"],
    ["publish the numbers as a technical report", "report"],
  ],
  recipients: [
    ["**Inference teams**", "inference teams"],
    ["**Model auditors**", "auditors"],
    ["Academic groups get", "academic groups"],
    ["the monitoring group at", "monitoring group"],
  ],
  uses: [
    ["run the probes on live traffic", "run the probes"],
    ["recompute a developer's claims", "recompute"],
    ["a baseline they can cite", "baseline"],
    ["run Lantern in shadow mode", "shadow mode"],
  ],
  pathways: [
    ["train against the probes", "train against the probes"],
    ["sell it as a lie detector", "lie detector"],
  ],
  claims: [],
  assumptions: [],
  texts: [["Abstract", "project.summary"]],
};
