import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";

export const ROAD_MAP: MarkedProposal = {
  name: "road map",
  layout: "A repository’s plan with boxes to tick and stretches of code",
  text: `# quietlog

Keeping what agents did readable for people who come later.

## Status

Prototype runs on two clusters. Not packaged.

## Roadmap

### 0.2 (March)

- [ ] recorder that hooks into the three common agent loops
- [ ] schema frozen, with a converter from OpenTelemetry
- [x] tests for the recorder

### 0.3 (June)

- [ ] viewer: a page per run, searchable, no server
- [ ] sample of 2,000 runs from volunteers, scrubbed, CC-BY
- [ ] rewrite the docs

### 1.0 (October)

- [ ] incident template for people who investigate
- [ ] a paper at a systems venue

## Who we hope picks it up

Incident investigators can replay a run without asking the vendor. Agent developers will keep the recorder on by default if it costs under 2 %. Insurers could ask for logs before they cover a deployment.

## Misuse

An employer could read the logs to rank workers who supervise agents.

## Money

One engineer for a year.
`,
  outputs: [
    ["recorder that hooks", "recorder"],
    ["schema frozen, with", "schema"],
    ["a converter from OpenTelemetry", "converter"],
    ["viewer: a page per run", "viewer"],
    ["sample of 2,000 runs", "sample"],
    ["incident template", "template"],
    ["a paper at a systems venue", "paper"],
  ],
  recipients: [
    ["Incident investigators can", "incident investigators"],
    ["Agent developers will", "agent developers"],
    ["Insurers could", "insurers"],
  ],
  uses: [
    ["replay a run", "replay a run"],
    ["keep the recorder on", "recorder on"],
    ["ask for logs before", "logs"],
  ],
  pathways: [["An employer could read the logs", "rank workers"]],
  claims: [],
  assumptions: [],
  texts: [],
};
